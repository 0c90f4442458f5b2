// What was said in a channel, oldest first, open at its end. Whoever has scrolled up stays there, and is told what has come.
"use client";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import type { Channel, Message } from "../game/stream/channels";
import { When } from "../game/time/When";
import { useGame } from "../game/words/useGame";
import { useSaid } from "../game/words/useSaid";
import { useSeat } from "../game/words/useSeat";
import { cx, NewBelow, Token, Typed } from "../ui";
import { useFollow } from "../ui/useFollow";
import { useMarks } from "../ui/useMarks";
import { useReadMark } from "./useReadMark";

interface Props {
  role: Role;
  channel: Channel;
  name: string;
  calls(m: Message): boolean;
  /** A message that was looked for: brought into view and marked. */
  sought?: string;
  /** Where the talk is what the screen is about. */
  large?: boolean;
  /** How often something was sent from here: whoever has just spoken wants to see it. */
  sent: number;
}

const bring = (row: HTMLLIElement | null): void => row?.scrollIntoView({ block: "center" });

export function Thread({ role, channel, name, calls, sought, sent, large }: Props) {
  const t = useTranslations("table");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const seatOf = useSeat();
  const game = useGame();
  const said = useSaid();
  const last = channel.messages.at(-1)?.n ?? 0;
  const { end, left, jump } = useFollow<HTMLLIElement>(channel.id, last, sought ? "later" : "always");
  useReadMark(channel.id, left === undefined ? last : 0);
  const toEnd = useEffectEvent(jump);
  useEffect(() => {
    if (sent) toEnd();
  }, [sent]);
  const below = left === undefined ? 0 : channel.messages.filter((m) => m.n > left).length;
  if (!channel.messages.length) {
    return (
      <div
        className={cx(
          "grid flex-1 content-center justify-items-start gap-1.5 py-3",
          large ? "px-5" : "px-3.5",
        )}
      >
        <p className="font-display text-[1.0625rem] leading-[1.28]">{t("empty")}</p>
        <p className="text-note text-ink-2">
          {channel.closed
            ? role === "paris"
              ? t("closedWhy", { order: game.order("paris.open_channel") })
              : t("closedWhyOther")
            : channel.kind === "cell"
              ? t("emptyCell")
              : channel.kind === "public"
                ? t("emptyPublic")
                : channel.kind === "facilitator"
                  ? t("emptyFacilitator")
                  : t("emptyHint", { who: marks.list(channel.roles.map((r) => seatOf(r).the)) })}
        </p>
      </div>
    );
  }
  return (
    <>
      <ol
        className={cx("min-h-0 flex-1 list-none overflow-y-auto py-2.5", large ? "px-5" : "px-3.5")}
        aria-label={name}
      >
        {channel.messages.map((m) => (
          <li
            key={m.id}
            ref={m.id === sought ? bring : undefined}
            className={cx(
              "grid gap-2 leading-[1.34] max-md:text-body",
              large
                ? "mb-2.5 grid-cols-[1.75rem_1fr] text-lead"
                : "mb-2 grid-cols-[1.375rem_1fr] text-[0.84375rem]",
              (m.id === sought || calls(m)) && "-mx-2 bg-ochre-bg px-2 py-1",
            )}
          >
            <Token side={m.from} size={20} label={c(m.from)} />
            <p className="min-w-0 break-words whitespace-pre-line">
              {said(m).heading ? <b className="block font-semibold">{said(m).heading}</b> : null}
              <Typed text={said(m).text} />{" "}
              <span className="text-label wrap-anywhere text-ink-2">
                <When at={m.at} className="whitespace-nowrap" />
                {m.author ? marks.after(isolated(m.author)) : ""}
                {m.leaked ? marks.after(t("leaked")) : ""}
              </span>
            </p>
          </li>
        ))}
        {/* tall enough that the last line in sight is the end, whatever a pixel is worth here */}
        <li ref={end} aria-hidden="true" className="pointer-events-none -mt-4 -mb-2.5 h-6.5" />
      </ol>
      <NewBelow words={below ? t("newBelow", { n: below }) : ""} onJump={jump} />
    </>
  );
}
