// Whom one can write to: a column beside the thread, a row of buttons on a phone.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useUiStore } from "../game/looking/ui";
import { useMayAct } from "../source/react";
import { Icon, TextButton } from "../ui";
import { cx } from "../ui/cx";
import { ChannelMarks } from "./ChannelMarks";
import { NewChannel } from "./NewChannel";
import type { Talks } from "./useTalks";

interface Props {
  role: Role;
  talks: Talks;
  row?: boolean;
  onSearch(): void;
}

export function ChannelList({ role, talks, row, onSearch }: Props) {
  const t = useTranslations("table");
  const ui = useUiStore();
  const mayAct = useMayAct();
  return (
    <nav
      aria-label={t("channels")}
      className={
        row
          ? "hair-b flex gap-2 overflow-x-auto px-4 py-2.5"
          : "flex min-h-0 flex-1 flex-col overflow-y-auto pb-2"
      }
    >
      {talks.channels.map((c) => {
        const on = c.id === talks.open?.id;
        return (
          <button
            key={c.id}
            type="button"
            aria-current={on ? "true" : undefined}
            onClick={() => ui.setState({ channel: c.id })}
            className={
              row
                ? cx(
                    "flex min-h-11 items-center gap-2 rounded-[2px] border px-3 whitespace-nowrap",
                    on ? "border-ink bg-ink font-semibold text-panel" : "border-edge bg-panel",
                  )
                : cx(
                    "ring-inside flex min-h-7.25 items-center gap-1.5 py-1 pr-2.5 pl-3.5 text-left text-[0.84375rem] leading-tight",
                    on ? "bg-land font-semibold shadow-[inset_3px_0_0_var(--ink)]" : "hover:bg-land",
                  )
            }
          >
            <ChannelMarks channel={c} me={role} size={row ? 20 : 17} />
            <span className="min-w-0">
              {talks.nameOf(c)}
              {c.closed ? (
                <span className={cx("ml-1 text-label font-normal", on && row ? "" : "text-ink-3")}>
                  {t("closed")}
                </span>
              ) : null}
            </span>
            {c.unread > 0 && c.messages.slice(-c.unread).some(talks.calls) ? (
              <b className="ml-auto" title={t("called")}>
                <span aria-hidden="true">@</span>
                <span className="sr-only">{t("called")}</span>
              </b>
            ) : null}
            {talks.offers[c.id] ? (
              <span className="ml-auto" title={t("waits")}>
                <Icon name="pen" size={14} />
                <span className="sr-only">{t("waits")}</span>
              </span>
            ) : null}
            {c.unread ? (
              <span
                className={cx(
                  "ml-auto min-w-4.5 rounded-full px-1 text-center text-label leading-[18px] font-semibold",
                  on && row ? "bg-panel text-ink" : "bg-ink text-panel",
                )}
              >
                <span aria-hidden="true">{c.unread}</span>
                <span className="sr-only">{t("unread", { n: c.unread })}</span>
              </span>
            ) : null}
          </button>
        );
      })}
      <div className={row ? "contents" : "flex flex-wrap gap-x-2.5 pl-3"}>
        {mayAct ? (
          <NewChannel
            role={role}
            trigger={
              <TextButton className={row ? "shrink-0" : ""}>
                <Icon name="plus" size={13} /> {t("newChannel")}
              </TextButton>
            }
          />
        ) : null}
        <TextButton onClick={onSearch} className={row ? "shrink-0" : ""}>
          {t("search.open")}
        </TextButton>
      </div>
    </nav>
  );
}
