// What waits for this seat's word where there is one column: a row each, the soonest deadline first, and a deal unfolds in its row.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useWaiting } from "../game/acting/useWaiting";
import { useUiStore } from "../game/looking/ui";
import { useView } from "../source/react";
import { Icon } from "../ui";
import { cx } from "../ui/cx";
import { ChannelMarks } from "./ChannelMarks";
import { DealSheet } from "./DealSheet";
import { IfItHolds } from "./IfItHolds";
import { Waits } from "./Inbox";
import type { Talks } from "./useTalks";
import { inboxOf } from "./waiting";

export function InboxFold({
  role,
  talks,
  deal: open,
  onOpen,
}: {
  role: Role;
  talks: Talks;
  /** The deal that is unfolded. */
  deal: string | undefined;
  onOpen(deal: string | undefined): void;
}) {
  const t = useTranslations("table");
  const ui = useUiStore();
  const view = useView();
  const waiting = useWaiting(role);
  if (!view) return null;
  const lines = inboxOf(waiting, view.deals).filter((l) => talks.channels.some((c) => c.id === l.channel));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="inbox-fold" className="rule-b">
      <h3 id="inbox-fold" className="hair-b flex items-baseline justify-between px-4 py-2 text-page">
        {t("inbox.title")}
        <span className="font-sans text-note font-normal text-ink-2">{lines.length}</span>
      </h3>
      <ul className="list-none">
        {lines.map((line) => {
          const channel = talks.channels.find((c) => c.id === line.channel);
          const deal = view.deals.find((d) => d.id === line.deal && d.status === "open" && d.terms);
          const on = deal !== undefined && deal.id === open;
          if (!channel) return null;
          return (
            <li key={line.channel} className={cx("hair-b last:border-b-0", on && "bar-ochre")}>
              <button
                type="button"
                aria-expanded={deal ? on : undefined}
                onClick={() => {
                  ui.setState({ channel: channel.id, sought: undefined });
                  onOpen(on ? undefined : deal?.id);
                }}
                className={cx(
                  "ring-inside grid min-h-14 w-full grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-2 px-4 py-2 text-left",
                  on && "bg-ochre-bg",
                )}
              >
                <ChannelMarks channel={channel} me={role} size={22} stacked />
                <Waits line={line} channel={channel} talks={talks} />
                <Icon name={on ? "chevronDown" : "chevronRight"} />
              </button>
              {on && deal ? (
                <>
                  <DealSheet role={role} deal={deal} />
                  <div className="px-4">
                    <IfItHolds role={role} />
                  </div>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
