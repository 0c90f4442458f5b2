// The register: what was ruled, why, by whom and when, the newest first.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../../server/contract/typed";
import { labelOf, useLabel } from "../../game/words/label";
import { useSeat } from "../../game/words/useSeat";
import { useShown, useView } from "../../source/react";
import { useMarks } from "../../ui/useMarks";
import { Box } from "../Box";
import { useRulingWords } from "./useRulingWords";

export function Register() {
  const t = useTranslations("adjudication");
  const words = useRulingWords();
  const label = useLabel();
  const marks = useMarks();
  const seat = useSeat();
  const view = useView();
  const adjudication = useShown((s) => s.exercise?.adjudication);
  const rulings = [...(adjudication?.rulings ?? [])].reverse();
  const ownerOf = (id: string) => adjudication?.own.find((o) => o.id === id)?.role;
  return (
    <Box id="register" title={t("register.title")}>
      {rulings.length === 0 ? <p className="mt-1 text-note text-ink-2">{t("register.empty")}</p> : null}
      <ol className="mt-1 list-none text-note leading-[1.35]">
        {rulings.map((ruling) => {
          const owner = ruling.own ? ownerOf(ruling.own) : undefined;
          return (
            <li key={ruling.id} className="hair-t py-1.5">
              <p className="font-semibold">
                {ruling.moves.length > 0 ? marks.commas(ruling.moves.map(words.move)) : t("register.nothing")}
              </p>
              <q className="intent">{isolated(ruling.reason)}</q>
              <p className="text-ink-2">
                {marks.commas([
                  view ? label(labelOf(view, ruling.turn)) : "",
                  words.said(ruling),
                  owner ? t("register.own", { seat: seat(owner).name }) : "",
                  ruling.beyond ? t("beyond") : "",
                ])}
              </p>
            </li>
          );
        })}
      </ol>
    </Box>
  );
}
