// What has been chosen: an event with what came of it, a zone both ways, a figure with its causes; else what each seat ordered in the
// quarter, meant by it and expected, beside what became of it.
"use client";
import { useTranslations } from "use-intl";
import type { EventOf } from "../../game-rules/back";
import type { Role, TrackId, ZoneId, ZoneTrackId } from "../../game-rules/open";
import type { Found } from "../../server/debrief/analysis/result";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { useSeat } from "../game/words/useSeat";
import { TermList } from "../negotiation/TermList";
import { useView } from "../source/react";
import { Button, TextButton, Token, Typed } from "../ui";
import { MarkBeside } from "./MarkBeside";
import { OwnOrderBeside } from "./OwnOrderLane";
import type { Going, InQuarter } from "./Room";
import type { Happening } from "./record";
import { OneSteppedOut } from "./StepOut";
import { TalkBeside } from "./TalkBeside";
import { Calibration, OneExpected } from "./turn/Calibration";
import type { Lead } from "./useLead";
import { useQuarterName } from "./useStopName";
import { WhyOf } from "./WhyOf";
import { WindowCard } from "./WindowCard";
import { useHappened } from "./words";
import { ZoneBoth } from "./ZoneBoth";

export type Choice =
  | { kind: "event"; at: number }
  | { kind: "zone"; zone: string }
  | { kind: "window"; id: string }
  | { kind: "answers"; role: Role }
  | { kind: "mark"; id: string }
  /** An order that stood on no menu. */
  | { kind: "own"; id: string }
  /** What was said in a channel in a quarter. */
  | { kind: "talk"; turn: number; channel: string }
  | { kind: "why"; track: TrackId | ZoneTrackId; zone?: ZoneId };

/** A place as whoever leads points at it. */
const nameOf = (choice: Choice): string => {
  switch (choice.kind) {
    case "event":
      return `e:${choice.at}`;
    case "zone":
      return `z:${choice.zone}`;
    case "window":
      return `w:${choice.id}`;
    case "answers":
      return `o:${choice.role}`;
    case "mark":
      return `m:${choice.id}`;
    case "own":
      return `n:${choice.id}`;
    case "talk":
      return `s:${choice.turn}@${choice.channel}`;
    case "why":
      return `t:${choice.track}${choice.zone ? `@${choice.zone}` : ""}`;
  }
};

function placeOf(name: string): Choice {
  const what = name.slice(2);
  if (name.startsWith("e:")) return { kind: "event", at: Number(what) };
  if (name.startsWith("z:")) return { kind: "zone", zone: what };
  if (name.startsWith("w:")) return { kind: "window", id: what };
  if (name.startsWith("o:")) return { kind: "answers", role: what as Role };
  if (name.startsWith("m:")) return { kind: "mark", id: what };
  if (name.startsWith("n:")) return { kind: "own", id: what };
  if (name.startsWith("s:")) {
    const [turn, channel = ""] = what.split("@");
    return { kind: "talk", turn: Number(turn), channel };
  }
  const [track, zone] = what.split("@");
  return { kind: "why", track: track as TrackId, ...(zone ? { zone: zone as ZoneId } : {}) };
}

export function Chosen({
  going,
  quarter,
  choice,
  choose,
  lead,
  found,
}: {
  going: Going;
  quarter: InQuarter;
  choice: Choice | undefined;
  choose(choice: Choice | undefined): void;
  lead: Lead;
  /** What the analysis says, where there is one. */
  found: Found | undefined;
}) {
  const t = useTranslations("debrief");
  const seat = useSeat();
  const { point } = lead.show;
  // Whoever follows looks where is pointed; whoever leads, at what they have chosen.
  const follows = !lead.leads && !lead.alone && lead.lead !== undefined;
  const now = follows && point ? placeOf(point) : choice;
  return (
    <div className="px-4.5 py-3">
      {follows && point && lead.lead ? (
        <p role="status" className="bar-ochre mb-2 bg-ochre-bg px-2.5 py-1 text-note font-medium">
          {t("lead.pointed", { who: seat(lead.lead).start })}
        </p>
      ) : null}
      {now ? (
        <div className="mb-2 flex flex-wrap gap-2">
          {follows && point ? null : (
            <TextButton onClick={() => choose(undefined)}>{t("chosen.close")}</TextButton>
          )}
          {lead.leads ? (
            <Button
              size="s"
              aria-pressed={point === nameOf(now)}
              onClick={() => lead.go(point === nameOf(now) ? { point: undefined } : { point: nameOf(now) })}
            >
              {t(point === nameOf(now) ? "lead.pointStop" : "lead.point")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {!now ? <Intents going={quarter} choose={choose} /> : null}
      {now?.kind === "event" ? <Event going={going} at={now.at} /> : null}
      {now?.kind === "zone" ? <ZoneBoth going={going} zone={now.zone} choose={choose} /> : null}
      {now?.kind === "window" && found ? <WindowCard found={found} id={now.id} going={going} /> : null}
      {now?.kind === "answers" ? <OneSteppedOut role={now.role} /> : null}
      {now?.kind === "mark" ? <MarkBeside going={going} id={now.id} /> : null}
      {now?.kind === "own" ? <OwnOrderBeside going={going} id={now.id} /> : null}
      {now?.kind === "talk" ? <TalkBeside going={going} turn={now.turn} channel={now.channel} /> : null}
      {now?.kind === "why" ? (
        <WhyOf going={going} track={now.track} {...(now.zone ? { zone: now.zone } : {})} />
      ) : null}
    </div>
  );
}

function Event({ going, at }: { going: Going; at: number }) {
  const t = useTranslations("debrief.chosen");
  const tell = useHappened();
  const view = useView();
  const h = going.record.happenings.find((x) => x.at === at);
  if (!h || !view) return null;
  const { text, side } = tell(h, view);
  const id = h.lane === "deal" && "id" in h.event ? h.event.id : undefined;
  // With its whole record, as far as it has been opened.
  const to = going.record.stops.findLast((s) => s.turn <= going.open)?.to ?? at;
  const deal = id ? going.record.view(to, "facilitator").deals.find((d) => d.id === id) : undefined;
  return (
    <article>
      <p className="flex items-start gap-2 font-display text-lead leading-[1.36]">
        {side ? <Token side={side} size={20} className="mt-1" /> : null}
        <span className="min-w-0 wrap-anywhere">{text}</span>
      </p>
      {h.event.type === "MessageSent" && h.event.story && h.event.text ? (
        <p className="intent mt-1">
          <Typed text={h.event.text} />
        </p>
      ) : null}
      {deal?.terms ? (
        <section aria-label={t("deal")} className="mt-3">
          <h3 className="font-sans text-body font-semibold">{t("deal")}</h3>
          <TermList terms={deal.terms} view={view} record={deal.record} />
        </section>
      ) : null}
      {going.at === at ? null : (
        <Button size="s" className="mt-2" onClick={() => going.go(at)}>
          {t("jump")}
        </Button>
      )}
    </article>
  );
}

export type OrderHappened = Happening & { event: EventOf<"OrderCarriedOut"> };
export const isOrder = (h: Happening): h is OrderHappened => h.event.type === "OrderCarriedOut";
export const ordersIn = ({ record, turn }: Pick<Going, "record" | "turn">): OrderHappened[] =>
  record.happenings.filter(isOrder).filter((h) => h.turn === turn);

function Intents({ going, choose }: { going: InQuarter; choose(choice: Choice): void }) {
  const t = useTranslations("debrief.chosen");
  const s = useTranslations("sheet");
  const game = useGame();
  const news = useNews();
  const seat = useSeat();
  const quarter = useQuarterName(going.record);
  const orders = ordersIn(going);
  return (
    <section aria-labelledby="intents">
      <h2 id="intents">{t("intents", { label: quarter(going.turn) })}</h2>
      {orders.length === 0 ? <p className="text-note text-ink-2">{t("noOrders")}</p> : null}
      <ul className="mt-1 list-none">
        {orders.map(({ at, turn, event: { role, order, result, params } }) => (
          <li key={at} className="hair-t grid grid-cols-[1.75rem_minmax(0,1fr)] py-2">
            <Token side={role} size={20} label={seat(role).name} />
            <div className="min-w-0">
              {order.intent ? (
                <p className="intent wrap-anywhere">
                  <Typed text={order.intent} />
                </p>
              ) : null}
              <p className="text-note">
                <button
                  type="button"
                  onClick={() => {
                    going.go(at);
                    choose({ kind: "event", at });
                  }}
                  className="min-h-6 text-left font-medium underline decoration-line underline-offset-3 hover:decoration-ink"
                >
                  {game.drafted(order)}
                </button>{" "}
                <span className="text-ink-2">{news.result(result, params ?? {})}</span>
              </p>
              {order.expects || order.foresees ? (
                <p className="text-note text-ink-2">
                  {t("expected")}{" "}
                  {order.foresees ? (
                    <OneExpected going={going} turn={turn} foreseen={order.foresees} />
                  ) : null}
                  {order.expects ? <Typed text={order.expects} /> : null}{" "}
                  {order.sure ? t("sure", { word: s(`sures.${order.sure}`) }) : ""}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <Calibration going={going} />
      {going.whatIf && orders.length > 0 ? (
        <TextButton onClick={() => going.whatIf?.({ turn: going.turn })}>{t("whatIf")}</TextButton>
      ) : null}
    </section>
  );
}
