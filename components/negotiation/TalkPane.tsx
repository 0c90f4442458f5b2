// The open channel at large: what was said, folded to its last lines where a deal lies on the table; the deals; the line to write in.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useUi } from "../game/looking/ui";
import { useView } from "../source/react";
import { Icon, TextButton } from "../ui";
import { cx } from "../ui/cx";
import { AskControl } from "./AskControl";
import { Composer } from "./Composer";
import { Deals, dealsIn } from "./Deals";
import { Stories } from "./Stories";
import { Thread } from "./Thread";
import { useTalks } from "./useTalks";

export function TalkPane({ role }: { role: Role }) {
  const t = useTranslations("table");
  const talks = useTalks(role);
  const view = useView();
  const sought = useUi((u) => u.sought);
  const writing = useUi((u) => u.deal !== undefined && !u.deal.counter);
  const [whole, setWhole] = useState<string>();
  const [sent, setSent] = useState(0);
  if (!talks?.open || !view) return null;
  const { open } = talks;
  const name = talks.nameOf(open);
  const beside =
    writing ||
    open.kind === "public" ||
    dealsIn(view, open).some((d) => d.status === "open" || d.status === "signed");
  const folded = beside && whole !== open.id && !sought;
  return (
    <div className="flex min-h-0 min-w-0 flex-col bg-paper">
      <div
        className={cx(
          "flex min-h-0 flex-col",
          folded ? "max-h-[30%] shrink-0 basis-auto" : beside ? "flex-[1_1_60%]" : "flex-1",
        )}
      >
        <Thread
          role={role}
          channel={open}
          name={name}
          calls={talks.calls}
          sent={sent}
          large
          {...(sought && open.messages.some((m) => m.id === sought) ? { sought } : {})}
        />
        {beside && open.messages.length > 2 ? (
          <p className="px-5">
            <TextButton onClick={() => setWhole(folded ? open.id : undefined)}>
              {t(folded ? "wholeThread" : "foldThread")}
            </TextButton>
          </p>
        ) : null}
      </div>
      <div
        className={cx(
          "overflow-y-auto px-5",
          beside ? "min-h-0 flex-[1_1_70%] py-2" : "max-h-[40%] shrink-0 pb-2",
        )}
      >
        {open.kind === "facilitator" ? (
          <AskControl role={role} />
        ) : open.kind === "public" ? (
          <Stories role={role} />
        ) : (
          <Deals role={role} channel={open} large />
        )}
      </div>
      <Composer key={open.id} channel={open} onSent={() => setSent((n) => n + 1)} large />
      <p className="flex items-center gap-1.5 px-5 pb-2 text-label text-ink-2">
        <Icon name="eye" size={13} />
        {t(open.kind === "public" ? "readByAll" : "readAlong")}
      </p>
    </div>
  );
}
