// What Paris has declared when the game opens, and since when.
"use client";
import { useTranslations } from "use-intl";
import { AIMS, type AimId } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Check } from "../ui";
import { Box } from "./Box";
import { useForm } from "./form";
import { NumberAt } from "./NumberAt";

export function AimsBox() {
  const t = useTranslations("editor.aims");
  const game = useGame();
  const { draft, set } = useForm();
  const declare = (id: AimId, on: boolean) =>
    set("aims", on ? [...draft.aims, { id, since: 0 }] : draft.aims.filter((a) => a.id !== id));
  return (
    <Box id="aims" title={t("title")} lead={t("lead")}>
      <ul className="grid list-none gap-x-6 gap-y-1 lg:grid-cols-2">
        {AIMS.map((id) => {
          const i = draft.aims.findIndex((a) => a.id === id);
          return (
            <li key={id} className="hair-t grid min-h-12 grid-cols-[1fr_auto] items-center gap-3 py-1.5">
              <Check label={game.aim(id)} checked={i >= 0} onChange={(e) => declare(id, e.target.checked)} />
              {i >= 0 ? <NumberAt path={`aims[${i}].since`} label={t("since")} className="w-36" /> : null}
            </li>
          );
        })}
      </ul>
    </Box>
  );
}
