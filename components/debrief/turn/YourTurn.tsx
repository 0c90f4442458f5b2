// "Your turn again": the board of that day as the seat saw it, and a field to say what one would do. What came after is covered, and what it
// was worth comes with a later step.
"use client";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { TurnOf } from "../../../server/contract/http";
import type { TurnAnswer } from "../../../server/contract/requests";
import { isRole, type Seat } from "../../../server/contract/seats";
import { SeatNames } from "../../game/words/SeatNames";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { GameSource, useShown } from "../../source/react";
import { Button, Icon, Note, Token } from "../../ui";
import { BoardOf } from "../BoardBeside";
import type { GameRecord } from "../record";
import { stillOf } from "../still";
import type { Lead } from "../useLead";
import { useQuarterName } from "../useStopName";
import { AnswerForm } from "./AnswerForm";
import { Answers } from "./Answers";
import { DayFigures } from "./DayFigures";
import { type Sealed, useSlips } from "./useSlips";

export interface YourTurnProps {
  of: TurnOf;
  record: GameRecord;
  seat: Seat;
  lead: Lead;
  /** The running order, for whoever opens its steps. */
  order: ReactNode;
}

export function YourTurn({ of, record, seat, lead, order }: YourTurnProps) {
  const t = useTranslations("debrief.turn");
  const quarter = useQuarterName(record);
  const exercise = useShown((s) => s.exercise);
  const opened = exercise?.answers?.find((a) => a.role === of.role && a.turn === of.turn);
  const alone = lead.lead === undefined;
  const slips = useSlips(record.copy.exercise, seat, of, !alone && !opened);
  /** Where nobody leads there is nobody to open anything: the answer stays on this screen. */
  const [solo, setSolo] = useState<{ of: TurnOf; answer: TurnAnswer }>();
  const own = alone && solo?.of.role === of.role && solo.of.turn === of.turn ? solo.answer : undefined;
  const answering = alone
    ? {
        ...{ own, busy: false, refused: undefined },
        seal: async (answer: TurnAnswer) => {
          setSolo({ of, answer });
          return true;
        },
      }
    : slips;
  const at = (
    record.stops.find((s) => s.turn === of.turn && s.phase === "orders") ??
    record.stops.find((s) => s.turn === of.turn)
  )?.from;
  const still = useMemo(
    () => (exercise && at !== undefined ? stillOf(record, exercise, at, of.role) : undefined),
    [record, exercise, at, of.role],
  );
  if (!exercise || !still || at === undefined) return null;
  const view = record.view(at, of.role);
  const answers = opened?.answers ?? (own ? [own] : undefined);
  const writes = isRole(seat) || alone;
  return (
    <GameSource source={still}>
      <SeatNames turn={of.turn}>
        <main
          id="content"
          data-seat={of.role}
          className="grid min-h-0 flex-1 desk:grid-cols-[13.75rem_minmax(0,1fr)_23.25rem] desk:grid-rows-[minmax(0,1fr)_auto]"
        >
          {lead.mayOpen ? (
            order
          ) : (
            <div className="min-h-0 desk:overflow-y-auto">
              <DayFigures view={view} />
            </div>
          )}
          <section
            aria-labelledby="that-day"
            className="relative flex min-w-0 flex-col border-ink max-desk:border-t-[1.5px] desk:min-h-0 desk:overflow-y-auto desk:border-x-[1.5px]"
          >
            <div className="hair-b px-4.5 py-2">
              <Asked of={of} label={quarter(of.turn)} />
            </div>
            <div className="h-96 min-h-0 desk:h-auto desk:min-h-72 desk:flex-1">
              <BoardOf view={view} truth={view} onZone={() => undefined} />
            </div>
            {lead.mayOpen ? <DayFigures view={view} wide /> : null}
          </section>
          <aside
            aria-label={t("title")}
            className="relative flex min-w-0 flex-col gap-3 px-4.5 py-3 max-desk:rule-t desk:min-h-0 desk:overflow-y-auto"
          >
            <Sits of={of} label={quarter(of.turn)} />
            {answers ? (
              <p className="text-ink-2">{t(alone ? "compare" : "open")}</p>
            ) : writes ? (
              <AnswerForm key={`${of.role} ${of.turn}`} view={view} answering={answering} alone={alone} />
            ) : (
              <p className="text-ink-2">{t("watch")}</p>
            )}
            {alone || opened ? null : <Count slips={slips} leads={lead.leads} />}
          </aside>
          {answers ? (
            <div className="min-w-0 desk:col-span-3">
              <Answers {...{ answers, of, record, view, alone }} />
            </div>
          ) : null}
        </main>
      </SeatNames>
    </GameSource>
  );
}

function Asked({ of, label }: { of: TurnOf; label: string }) {
  const t = useTranslations("debrief.turn");
  const seat = useSeat();
  return (
    <>
      <h2 id="that-day" className="text-head">
        {t("asSeen", { label, who: seat(of.role).the })}
      </h2>
      <p className="text-note text-ink-2">{t("covered")}</p>
    </>
  );
}

function Sits({ of, label }: { of: TurnOf; label: string }) {
  const t = useTranslations("debrief.turn");
  const seat = useSeat();
  return (
    <header>
      <p className="flex items-center gap-2 text-note font-semibold">
        <Token side={of.role} size={18} /> {t("sits", { who: seat(of.role).the, label })}
      </p>
      <p className="font-display text-page leading-tight">{t("what")}</p>
    </header>
  );
}

function Count({ slips, leads }: { slips: Sealed; leads: boolean }) {
  const t = useTranslations("debrief.turn");
  const game = useGame();
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  const here = seats.reduce((sum, s) => sum + (s.by === "people" ? s.here : 0), 0);
  const written = slips.written ?? 0;
  const of = Math.max(here, written);
  return (
    <section aria-label={t("count")} className="hair-t mt-auto grid gap-2 pt-2">
      <div className="flex items-center gap-3">
        <p aria-live="polite" className="mr-auto leading-tight">
          <b>{t("written", { n: String(written), of: String(of) })}</b>
          <span className="block text-note text-ink-2">{t("nobody")}</span>
        </p>
        <span aria-hidden="true" className="flex max-w-44 flex-wrap justify-end gap-1">
          {Array.from({ length: of }, (_, i) => (
            <span
              key={i}
              className={
                i < written
                  ? "grid h-5 w-7 place-items-center bg-ink text-panel"
                  : "h-5 w-7 border border-edge border-dashed"
              }
            >
              {i < written ? <Icon name="check" size={12} /> : null}
            </span>
          ))}
        </span>
      </div>
      {leads ? (
        <>
          <Button className="w-full" disabled={slips.busy} onClick={() => void slips.open()}>
            {t("openAll")}
          </Button>
          <p className="text-note text-ink-2">{t("openText")}</p>
          {slips.refused ? <Note role="alert">{game.refusal(slips.refused)}</Note> : null}
        </>
      ) : null}
    </section>
  );
}
