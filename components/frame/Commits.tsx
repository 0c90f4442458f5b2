// Who is done with what the phase asks for: has read, is ready, has committed. An outline is at it, a filled mark is done; a bot is named one.
"use client";
import { useTranslations } from "use-intl";
import type { SeatView } from "../../server/contract/answers";
import { useShown } from "../source/react";
import { Icon, Token } from "../ui";

/** What the phase asks of a seat, and with which word that is counted. */
const ASKED = { situation: "read", negotiation: "ready", outcome: "read" } as const;

export function Commits({
  size = 24,
  short,
  bare,
}: {
  size?: number;
  short?: boolean;
  /** no room for the count: readers hear it */ bare?: boolean;
}) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common.seats");
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  const phase = useShown((s) => s.exercise?.phase ?? "orders");
  const asked = phase in ASKED ? ASKED[phase as keyof typeof ASKED] : undefined;
  const said = (s: SeatView) => (phase === "outcome" ? s.read : s.ready);
  const isBot = (s: SeatView) => s.by !== "people";
  const isIn = (s: SeatView) => (asked ? said(s) || isBot(s) : s.sheet === "committed");
  const stateOf = (s: SeatView) =>
    !asked || s.sheet === "absent"
      ? isBot(s) && s.sheet !== "committed"
        ? "bot"
        : s.sheet
      : isBot(s)
        ? "bot"
        : said(s)
          ? asked
          : phase === "outcome"
            ? s.sheet
            : "waits";
  const n = String(seats.filter(isIn).length);
  const total = String(seats.length);
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      {seats.map((s) => (
        <span key={s.role} className="relative inline-flex flex-none items-center gap-0.5">
          <Token
            side={s.role}
            size={size}
            state={isIn(s) ? "filled" : "outline"}
            label={t(`sheet.${stateOf(s)}`, { seat: c(s.role) })}
          />
          {isIn(s) && !isBot(s) ? (
            <span
              aria-hidden="true"
              className="absolute -right-1.25 -bottom-1 grid size-3.25 place-items-center rounded-full border border-ink bg-panel text-ink"
            >
              <Icon name="check" size={9} />
            </span>
          ) : isBot(s) && size < 30 ? (
            <span
              aria-hidden="true"
              className="absolute -bottom-2 left-1/2 -translate-x-1/2 bg-panel px-0.5 text-[0.625rem] leading-none text-ink-2"
            >
              {t("botMark")}
            </span>
          ) : null}
        </span>
      ))}
      <span className={bare ? "sr-only" : "ml-1 text-label leading-[1.15] text-ink-2"}>
        {short ? `${n}/${total}` : t(asked ?? "committed", { n, total })}
      </span>
    </div>
  );
}
