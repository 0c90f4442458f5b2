// What has happened around the game in this phase that changes who acts for whom: told where people look, until they put it away.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { Item } from "../../server/contract/answers";
import type { Notice } from "../../server/contract/notices";
import { useLogWords } from "../facilitator/useLogWords";
import { useSessionState } from "../session/react";
import { Button, Note } from "../ui";

const TOLD: ReadonlySet<Notice> = new Set<Notice>([
  "seat.given",
  "seat.stood_in",
  "seat.taken_back",
  "sheet.handed_back",
  "sheet.from_bot",
  "sheet.from_draft",
  "sheet.empty",
  "pen.taken",
]);

type Told = Extract<Item, { kind: "notice" }>;

/** How many stand there at once: the newest say how it is now. */
const MOST = 3;

/** The notices of this phase, oldest first. Sheets are made as a quarter closes, a moment before its outcome opens. */
function toldIn(items: readonly Item[], seat: Role): Told[] {
  const opened = items.findLastIndex(
    (i) => i.kind === "phase" && i.phase !== "resolution" && i.phase !== "outcome",
  );
  return items
    .slice(opened + 1)
    .filter((i): i is Told => i.kind === "notice" && TOLD.has(i.code) && !saysItself(i, seat))
    .slice(-MOST);
}

/** Who plays one's own seat stands above already. */
const saysItself = ({ code, params }: Told, seat: Role): boolean =>
  code === "seat.given" && params["role"] === seat;

export function ToldNote({ seat }: { seat: Role }) {
  const t = useTranslations("states");
  const c = useTranslations("common");
  const { say } = useLogWords();
  const view = useSessionState((s) => s.view);
  const items = useSessionState((s) => s.items);
  const [away, setAway] = useState(0);
  const told = toldIn(items, seat).filter((i) => i.n > away);
  const last = told.at(-1);
  if (!view || !last) return null;
  return (
    <Note role="status">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {told.map((i) => (
          <span key={i.n}>
            {i.code === "sheet.handed_back" && i.params["role"] === seat
              ? t("handedBack")
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
