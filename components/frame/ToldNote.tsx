// What has happened around the game that changes who acts for whom, or until when: told where people look, until they put it away.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { useLogWords } from "../game/words/useLogWords";
import { useItems, useShown, useView } from "../source/react";
import { Button, Note } from "../ui";
import { toldNow } from "./told";

export function ToldNote({ seat }: { seat: Role }) {
  const t = useTranslations("states");
  const c = useTranslations("common");
  const { say } = useLogWords();
  const view = useView();
  const items = useItems();
  const [away, setAway] = useState(0);
  const open = view?.phase === "orders" && view.sheet === undefined;
  const typed = useShown((s) => s.exercise?.seats.find((x) => x.role === seat)?.sheetBy === "paper");
  const told = toldNow(items, seat, { open, typed }).filter((i) => i.n > away);
  const last = told.at(-1);
  if (!view || !last) return null;
  return (
    <Note role="status">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {told.map((i) => (
          <span key={i.n}>
            {i.code === "sheet.handed_back"
              ? t("handedBack")
              : i.code === "sheet.typed_in"
                ? t("typedIn", { reason: isolated(String(i.params["reason"])) })
                : `${say(i, view)}.`}
          </span>
        ))}
        <Button size="s" onClick={() => setAway(last.n)}>
          {c("close")}
        </Button>
      </div>
    </Note>
  );
}
