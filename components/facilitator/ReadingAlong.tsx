// Every word said in every channel, newest first. The seats know that it is read.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import type { Marked } from "../frame/BookmarkDialog";
import { type DealMove, type Filter, isCell, type Message, partiesOf, talkOf } from "../game/stream/entries";
import { When } from "../game/time/When";
import { useLogWords } from "../game/words/useLogWords";
import { useSaid } from "../game/words/useSaid";
import { useItems, useShown } from "../source/react";
import { cx, NewBelow, Segmented, Token, Typed } from "../ui";
import { useFollow } from "../ui/useFollow";
import { useMarks } from "../ui/useMarks";
import { Composer } from "./Composer";
import { MarkButton } from "./MarkButton";

const FILTERS = ["all", "talks", "deals", "cells"] as const;

interface Marking {
  /** Marks a message or deal for the debrief. */
  onMark?(what: Marked): void;
}

export function ReadingAlong({ control, ...marking }: Marking & { control: boolean }) {
  const t = useTranslations("facilitate.talk");
  const items = useItems();
  const [filter, setFilter] = useState<Filter>("all");
  const talk = talkOf(items, filter);
  const { end, left, jump } = useFollow<HTMLLIElement>(filter, talk[0]?.n ?? 0, "never");
  const above = left === undefined ? 0 : talk.filter((i) => i.n > left).length;
  return (
    <section aria-labelledby="talk" className="flex min-h-0 flex-col bg-panel px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 pb-1.5">
        <h2 id="talk">{t("title")}</h2>
        <Segmented
          label={t("filter")}
          value={filter}
          options={FILTERS.map((id) => ({ id, label: t(id) }))}
          onChange={(id) => setFilter(id as Filter)}
        />
      </div>
      <NewBelow above words={above ? t("newAbove", { n: above }) : ""} onJump={jump} />
      {talk.length ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <ol
          tabIndex={0}
          aria-labelledby="talk"
          className="min-h-0 flex-1 list-none overflow-y-auto max-desk:max-h-96 low:max-h-[75dvh]"
        >
          <li ref={end} aria-hidden="true" className="pointer-events-none -mb-4 h-4" />
          {talk.map((i) =>
            i.kind === "message" ? (
              <Said key={i.n} message={i} {...marking} />
            ) : (
              <Dealt key={i.n} item={i} {...marking} />
            ),
          )}
        </ol>
      ) : (
        <div className="flex-1 py-2">
          <p className="font-display text-[1.0625rem] leading-[1.28]">{t("empty")}</p>
          <p className="mt-1 text-note text-ink-2">{t("emptyHint")}</p>
        </div>
      )}
      {control ? <Composer /> : <p className="hair-t pt-1.5 text-label text-ink-2">{t("note")}</p>}
    </section>
  );
}

const ROW = "hair-t grid grid-cols-[2.75rem_1fr] gap-2 py-1.5 text-[0.84375rem] leading-[1.3]";

function Said({ message, onMark }: Marking & { message: Message }) {
  const t = useTranslations("facilitate.talk");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const { heading, text } = useSaid()(message);
  const parties = isCell(message) ? [message.from] : partiesOf(message);
  return (
    <li className={ROW}>
      <span className="flex flex-wrap content-start gap-0.5">
        {parties.map((p) => (
          <Token key={p} side={p} size={19} label={p === "facilitator" ? c("control") : c(p)} />
        ))}
      </span>
      <span className="min-w-0 wrap-anywhere">
        <MarkButton
          {...(onMark ? { onMark } : {})}
          about={{ message: message.id }}
          name={marks.list(parties.map((p) => (p === "facilitator" ? c("control") : c(p))))}
        />
        {isCell(message) ? <b className="font-medium">{marks.lead(t("cell"))} </b> : null}
        {heading ? <b className="font-medium">{marks.sentence(heading)} </b> : null}
        <Typed text={text} className="whitespace-pre-line" />{" "}
        <span className="text-note text-ink-2">
          <When at={message.at} />
          {message.author ? marks.after(isolated(message.author)) : ""}
          {message.leaked ? marks.after(t("leaked")) : ""}
        </span>
      </span>
    </li>
  );
}

function Dealt({ item, onMark }: Marking & { item: DealMove }) {
  const t = useTranslations("facilitate.talk");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const words = useLogWords();
  const deal = useShown((s) => s.view?.deals.find((d) => d.id === item.id));
  const others = deal?.parties.filter((p) => p !== item.by) ?? [];
  return (
    // What still waits for an answer stands on ochre ground.
    <li className={cx(ROW, deal?.status === "open" && "-mx-2 bg-ochre-bg px-2")}>
      <span className="flex flex-wrap content-start gap-0.5">
        {[item.by, ...others].map((p) => (
          <Token key={p} side={p} size={19} label={c(p)} />
        ))}
      </span>
      <span className="min-w-0">
        <MarkButton {...(onMark ? { onMark } : {})} about={{ deal: item.id }} name={words.deal(item)} />
        <b>{words.deal(item)}</b>{" "}
        <span className="text-note text-ink-2">
          <When at={item.at} />
          {deal ? marks.after(t(deal.secret ? "secret" : "public")) : ""}
        </span>
      </span>
    </li>
  );
}
