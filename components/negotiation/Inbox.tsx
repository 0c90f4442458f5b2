// The inbox of the talks: what waits for this seat's word, the soonest deadline first; beneath it everybody else one can write to.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { anglesFor, forbidsAccount, type Role } from "../../game-rules/open";
import { useWaiting } from "../game/acting/useWaiting";
import { useUi, useUiStore } from "../game/looking/ui";
import type { Channel } from "../game/stream/channels";
import { labelOf, useLabel } from "../game/words/label";
import { useSeat } from "../game/words/useSeat";
import { useMayAct, useShown, useView } from "../source/react";
import { Icon, TextButton } from "../ui";
import { cx } from "../ui/cx";
import { useMarks } from "../ui/useMarks";
import { ChannelMarks } from "./ChannelMarks";
import { NewChannel } from "./NewChannel";
import { Search } from "./Search";
import type { Talks } from "./useTalks";
import { type InboxLine, inboxOf } from "./waiting";

export function Inbox({ role, talks }: { role: Role; talks: Talks }) {
  const t = useTranslations("table");
  const ui = useUiStore();
  const view = useView();
  const mayAct = useMayAct();
  const searching = useUi((u) => u.searching);
  const waiting = useWaiting(role);
  if (!view) return null;
  const lines = inboxOf(waiting, view.deals);
  const rest = talks.channels.filter((c) => !lines.some((l) => l.channel === c.id));
  if (searching) {
    return (
      <div className="flex min-h-0 flex-1 flex-col pt-2">
        <Search
          talks={talks}
          onFound={(sought) => ui.setState({ sought, searching: false })}
          onClose={() => ui.setState({ searching: false })}
        />
      </div>
    );
  }
  return (
    <nav aria-label={t("channels")} className="min-h-0 flex-1 overflow-y-auto">
      <h2
        data-heading="negotiation"
        className="rule-b flex items-baseline justify-between px-4.5 py-3 text-page"
      >
        {t("inbox.title")}
        <span className="font-sans text-note font-normal text-ink-2">{lines.length}</span>
      </h2>
      {lines.length ? null : <p className="hair-b px-4.5 py-3 text-note text-ink-2">{t("inbox.none")}</p>}
      <ul className="list-none">
        {lines.map((line) => {
          const channel = talks.channels.find((c) => c.id === line.channel);
          return channel ? (
            <Line key={line.channel} role={role} talks={talks} channel={channel} line={line} />
          ) : null;
        })}
      </ul>
      <h3 className="px-4.5 pt-4 pb-1 text-head">{t("inbox.others")}</h3>
      <ul className="list-none">
        {rest.map((channel) => (
          <Line key={channel.id} role={role} talks={talks} channel={channel} />
        ))}
      </ul>
      <p className="flex gap-x-3 px-4.5 pt-1 pb-3">
        {mayAct ? <NewChannel role={role} trigger={<TextButton>{t("newChannel")}</TextButton>} /> : null}
        <TextButton onClick={() => ui.setState({ searching: true })}>{t("search.open")}</TextButton>
      </p>
    </nav>
  );
}

interface LineProps {
  role: Role;
  talks: Talks;
  channel: Channel;
  line?: InboxLine;
}

function Line({ role, talks, channel, line }: LineProps) {
  const t = useTranslations("table");
  const ui = useUiStore();
  const on = talks.open?.id === channel.id;
  const called = channel.unread > 0 && channel.messages.slice(-channel.unread).some(talks.calls);
  return (
    <li>
      <button
        type="button"
        aria-current={on ? "true" : undefined}
        onClick={() => ui.setState({ channel: channel.id, sought: undefined })}
        className={cx(
          "ring-inside grid w-full grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-2 px-4.5 text-left",
          line ? "hair-b py-3" : "min-h-10 py-1.5",
          on ? "bar-ochre bg-ochre-bg" : "hover:bg-land",
        )}
      >
        <ChannelMarks channel={channel} me={role} size={line ? 22 : 19} stacked />
        {line ? (
          <Waits line={line} channel={channel} talks={talks} />
        ) : (
          <span className={cx("min-w-0 leading-tight", on && "font-semibold")}>{talks.nameOf(channel)}</span>
        )}
        <span className="ml-auto flex items-center gap-1.5 text-right text-note leading-[1.2] text-ink-2">
          {called && !line ? (
            <b className="text-ink" title={t("called")}>
              <span aria-hidden="true">@</span>
              <span className="sr-only">{t("called")}</span>
            </b>
          ) : null}
          {channel.unread ? (
            <span className="min-w-4.5 rounded-full bg-ink px-1 text-center text-label leading-[18px] font-semibold text-panel">
              <span aria-hidden="true">{channel.unread}</span>
              <span className="sr-only">{t("unread", { n: channel.unread })}</span>
            </span>
          ) : line ? null : (
            <Stands role={role} channel={channel} />
          )}
        </span>
      </button>
    </li>
  );
}

/** What waits, in two lines: whose word, and by when. */
export function Waits({
  line,
  channel,
  talks,
}: {
  line: InboxLine;
  channel: Channel;
  talks: Talks;
}): ReactNode {
  const t = useTranslations("table");
  const seatOf = useSeat();
  const label = useLabel();
  const marks = useMarks();
  const view = useView();
  const deal = line.deal ? view?.deals.find((d) => d.id === line.deal) : undefined;
  const who = seatOf(line.from).start;
  const what =
    line.what === "signature"
      ? t(deal && deal.version > 1 ? "inbox.changed" : "inbox.put", { who })
      : line.what === "call"
        ? t("inbox.calls", { who })
        : t("inbox.writes", { who });
  return (
    <span className="min-w-0 leading-[1.3]">
      <b className="block">{what}</b>
      <span className="block text-ink-2">
        {line.what === "signature" && view && line.expires !== undefined
          ? t("inbox.sign", { label: label(labelOf(view, line.expires)) })
          : t("inbox.answer")}
        {channel.roles.length > 1 ? marks.after(talks.nameOf(channel)) : ""}
      </span>
      {line.what === "signature" ? <span className="sr-only">{t("waits")}</span> : null}
    </span>
  );
}

/** What one should know before writing there: that a bot reads deals alone, that nobody can be reached, what can be told first. */
function Stands({ role, channel }: { role: Role; channel: Channel }): ReactNode {
  const t = useTranslations("table");
  const view = useView();
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  if (channel.closed) return t("closed");
  const bots = channel.roles.filter((r) => seats.some((s) => s.role === r && s.by !== "people"));
  if (channel.kind === "roles" && bots.length && bots.length === channel.roles.length)
    return <span className="max-w-24">{t("inbox.bot")}</span>;
  if (channel.kind === "facilitator") return <Icon name="eye" size={14} />;
  if (channel.kind === "public" && view) {
    const first = view.stories.filter((s) => {
      const [angle] = anglesFor(role, s.of);
      return angle !== undefined && s.told.length === 0 && !forbidsAccount(view, role, s.of, angle);
    }).length;
    return first ? t("inbox.tellFirst", { n: first }) : null;
  }
  return null;
}
