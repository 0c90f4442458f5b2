// The talks: whom, what was said, what is on the table. Three columns in the dock, one on a phone.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useLow } from "../browser/width";
import { useWaiting } from "../game/acting/useWaiting";
import { useView } from "../source/react";
import { Icon } from "../ui";
import { AskControl } from "./AskControl";
import { ChannelList } from "./ChannelList";
import { Composer } from "./Composer";
import { Deals } from "./Deals";
import { IfItHolds } from "./IfItHolds";
import { InboxFold } from "./InboxFold";
import { Search } from "./Search";
import { Stories } from "./Stories";
import { Thread } from "./Thread";
import { useTalks } from "./useTalks";
import { inboxOf } from "./waiting";

export function TalksPanel({ role, narrow }: { role: Role; narrow?: boolean }) {
  const t = useTranslations("table");
  const talks = useTalks(role);
  const [sought, setSought] = useState<string>();
  const [searching, setSearching] = useState(false);
  const low = useLow();
  const [sent, setSent] = useState(0);
  const [pressed, setFold] = useState<string>();
  const view = useView();
  const waiting = useWaiting(role);
  // Signed, it waits no more, and stands among the deals again.
  const fold = inboxOf(waiting, view?.deals ?? []).some((l) => l.deal === pressed) ? pressed : undefined;
  const onSent = () => setSent((n) => n + 1);
  if (!talks?.open) return null;
  const { open } = talks;
  const name = talks.nameOf(open);
  const heading = (
    <h2 className="sr-only" data-heading="negotiation">
      {t("title")}
    </h2>
  );
  const along = (
    <p className="flex items-center gap-1.5 text-label text-ink-2">
      <Icon name="eye" size={13} />
      {t(open.kind === "public" ? "readByAll" : "readAlong")}
    </p>
  );
  const thread = (
    <Thread
      role={role}
      channel={open}
      name={name}
      calls={talks.calls}
      sent={sent}
      {...(sought && open.messages.some((m) => m.id === sought) ? { sought } : {})}
    />
  );
  // beside talk with the facilitator stands what was asked, beside what is said to everybody what there is to tell of, beside the rest
  // what can be signed
  const beside =
    open.kind === "facilitator" ? (
      <AskControl role={role} />
    ) : open.kind === "public" ? (
      <Stories role={role} />
    ) : (
      <>
        <Deals role={role} channel={open} {...(narrow ? { large: true, except: fold } : {})} />
        {/* where a deal is unfolded, it stands under that one */}
        {narrow && fold ? null : <IfItHolds role={role} />}
      </>
    );
  const list = (row: boolean) =>
    searching ? (
      <Search
        talks={talks}
        onFound={(message) => {
          setSought(message);
          setSearching(false);
        }}
        onClose={() => setSearching(false)}
      />
    ) : (
      <ChannelList role={role} talks={talks} row={row} onSearch={() => setSearching(true)} />
    );
  if (narrow) {
    return (
      <div className="relative flex h-full min-h-0 flex-col bg-panel">
        {heading}
        {low ? null : list(true)}
        {/* one scroll for both: what was said keeps its height, however much stands below it */}
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto [&>ol]:flex-none [&>ol]:overflow-visible">
          {low ? list(true) : null}
          <InboxFold role={role} talks={talks} deal={fold} onOpen={setFold} />
          {thread}
          <div className="hair-t px-4 py-3">{beside}</div>
          {low ? <div className="px-4 pb-2">{along}</div> : null}
        </div>
        <div className="rule-t pt-2 low:pt-1">
          <Composer key={open.id} channel={open} onSent={onSent} />
          {low ? null : <div className="px-4 pb-2">{along}</div>}
        </div>
      </div>
    );
  }
  return (
    <div className="relative grid h-full min-h-0 grid-cols-[minmax(8.5rem,9.75rem)_minmax(0,1fr)_minmax(15rem,19.75rem)] bg-panel">
      {heading}
      <div className="flex min-h-0 flex-col border-r border-line pt-2">{list(false)}</div>
      <div className="flex min-h-0 min-w-0 flex-col border-r border-line">
        {thread}
        <Composer key={open.id} channel={open} onSent={onSent} />
        <div className="px-3.5 pb-1.5">{along}</div>
      </div>
      <div className="min-h-0 overflow-y-auto bg-land px-3 py-2.5">{beside}</div>
    </div>
  );
}
