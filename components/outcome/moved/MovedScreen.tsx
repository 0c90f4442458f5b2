// The resolution as a seat may know it, shown once before the paper: the map over a tape of steps, beside it the same as a list, which is
// the transcript for whoever hears it and for whoever wants no motion.
"use client";
import { useTranslations } from "use-intl";
import type { Role, TurnReport, View } from "../../../game-rules/open";
import { Board } from "../../board";
import { PIECE } from "../../game/board/boardTokens";
import { useBoardZones } from "../../game/board/useBoard";
import { useBoardLabels } from "../../game/board/useBoardLabels";
import { useUiStore } from "../../game/looking/ui";
import { reportsOf } from "../../game/stream/reports";
import { useLabel } from "../../game/words/label";
import { useGame } from "../../game/words/useGame";
import { useItems, useView } from "../../source/react";
import { Button, DoubleRule, Icon } from "../../ui";
import { cx } from "../../ui/cx";
import { useMarks } from "../../ui/useMarks";
import { MovedList } from "./MovedList";
import { type StepMoved, whatMoved } from "./moved";
import { useMovedWords } from "./useMovedWords";
import { type Tape, useTape } from "./useTape";

export function MovedScreen({ seat, before, phone }: { seat: Role; before: View; phone?: boolean }) {
  const view = useView();
  const report = reportsOf(useItems()).find((r) => r.turn === before.turn);
  if (!view || !report) return null;
  return <Shown seat={seat} before={before} view={view} report={report} {...(phone ? { phone } : {})} />;
}

interface Props {
  seat: Role;
  before: View;
  view: View;
  report: TurnReport;
  phone?: boolean;
}

function Shown({ seat, before, view, report, phone }: Props) {
  const t = useTranslations("report.moved");
  const ui = useUiStore();
  const label = useLabel();
  const game = useGame();
  const marks = useMarks();
  const steps = whatMoved(before, view, report);
  const tape = useTape(steps.length);
  const words = useMovedWords();
  const now = steps[tape.at];
  const seen = tape.still ? steps : steps.slice(0, tape.at + 1);
  const title = now && !tape.still ? words.headline(now) : t("quiet", { n: steps.length });
  const skip = () => ui.setState({ moving: false });
  return (
    <main
      id="content"
      tabIndex={-1}
      className={
        phone
          ? "min-h-0 flex-1 overflow-y-auto bg-panel"
          : "grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_24.25rem]"
      }
    >
      <section className={phone ? "" : "flex min-h-0 min-w-0 flex-col"}>
        <div className={phone ? "relative h-[46dvh]" : "relative min-h-0 flex-1"}>
          <MovedMap
            view={tape.still || (now && now.step !== "information") ? view : before}
            seen={seen}
            now={now}
            still={tape.still}
            phone={phone === true}
          />
          {phone ? null : (
            <DoubleRule className="pointer-events-none absolute top-4.5 left-4.5 z-10 w-88 max-w-[60%] bg-panel px-5.5 py-3.5">
              <p className="text-note text-ink-2">
                {marks.commas([
                  now && !tape.still ? game.loose.find(`steps.${now.step}.name`) : t("title"),
                  label(report.label),
                ])}
              </p>
              <h2 data-heading="resolution" className="mt-0.5 text-[1.625rem] leading-[1.12]">
                {title}
              </h2>
            </DoubleRule>
          )}
        </div>
        {tape.still || steps.length === 0 ? null : <Steps steps={steps} tape={tape} />}
      </section>
      <div className={phone ? "" : "rule-l flex min-h-0 flex-col bg-panel"}>
        <div className={phone ? "" : "min-h-0 flex-1 overflow-y-auto"}>
          <MovedList seat={seat} steps={steps} now={tape.still ? undefined : now?.step} />
        </div>
        <div className="rule-t bg-panel px-4.5 pt-3 pb-3.5 max-md:sticky max-md:bottom-0">
          <Button variant="role" size="l" className="w-full" onClick={skip}>
            {t(tape.over ? "toPaper" : "skip")}
          </Button>
          <p className="mt-1.5 text-center text-label text-ink-2">{t("skipNote")}</p>
        </div>
      </div>
      {/* Spoken as it comes, where it comes by itself; the list says all of it at once. */}
      <p role="status" className="sr-only">
        {now && !tape.still ? words.spoken(now) : ""}
      </p>
    </main>
  );
}

function MovedMap({
  view,
  seen,
  now,
  still,
  phone,
}: {
  view: View;
  seen: readonly StepMoved[];
  now: StepMoved | undefined;
  still: boolean;
  phone: boolean;
}) {
  const t = useTranslations("play.map");
  const zones = useBoardZones();
  const labels = useBoardLabels();
  const game = useGame();
  const words = useMovedWords();
  const shown = still ? seen : now ? [now] : [];
  return (
    <Board
      // A piece that went leaves a faint one behind.
      zones={zones(view, "control").map((z) => ({
        ...z,
        tokens: [
          ...z.tokens,
          ...shown.flatMap((s) =>
            s.pieces.flatMap((p) =>
              p.from === z.id && p.to
                ? [
                    {
                      id: `${z.id}-${p.force}-left`,
                      ...PIECE[p.force],
                      strength: 0 as const,
                      mark: "faint" as const,
                      label: t("left", { who: game.force(p.force) }),
                    },
                  ]
                : [],
            ),
          ),
        ],
      }))}
      plates={[]}
      layer="control"
      layers={[]}
      onLayer={() => undefined}
      legend={[]}
      labels={{ ...labels, key: t("labels.key") }}
      cities={{ Tombouctou: t("cities.timbuktu"), Taoudénit: t("cities.taoudenni") }}
      lit={new Set(seen.flatMap((s) => s.zones.map((z) => z.zone)))}
      notes={phone ? [] : shown.flatMap((s) => s.zones.map((z) => ({ zone: z.zone, lines: words.plate(z) })))}
      walks={shown.flatMap((s) =>
        s.pieces.flatMap((p) =>
          p.from && p.to
            ? [
                {
                  from: p.from,
                  to: p.to,
                  side: PIECE[p.force].side,
                  ...(p.reported ? { reported: true } : {}),
                },
              ]
            : [],
        ),
      )}
    />
  );
}

function Steps({ steps, tape }: { steps: readonly StepMoved[]; tape: Tape }) {
  const t = useTranslations("report.moved");
  const game = useGame();
  return (
    <div className="rule-t flex items-center gap-2.5 overflow-x-auto bg-panel px-4.5 py-3">
      <Button
        size="l"
        aria-label={t(tape.running ? "pause" : "play")}
        title={t(tape.running ? "pause" : "play")}
        aria-disabled={tape.over}
        onClick={tape.hold}
      >
        <Icon name={tape.running ? "pause" : "play"} size={17} />
      </Button>
      <Button size="l" aria-disabled={tape.over} onClick={tape.next}>
        {t("next")} <Icon name="right" size={15} />
      </Button>
      <ol className="flex min-w-0 flex-1 list-none gap-1.5" aria-label={t("steps")}>
        {steps.map((s, i) => (
          <li key={s.step} className="min-w-0 flex-1" aria-current={i === tape.at ? "true" : undefined}>
            <button
              type="button"
              onClick={() => tape.go(i)}
              className={cx(
                "ring-inside flex w-full items-center gap-1 border-t-4 pt-1 text-left leading-tight",
                i < tape.at
                  ? "border-ink-3 text-ink-2"
                  : i === tape.at
                    ? "border-ochre font-semibold"
                    : "border-line text-ink-2",
              )}
            >
              {i < tape.at ? <Icon name="check" size={13} /> : null}
              <span className="truncate">{game.loose.find(`steps.${s.step}.name`)}</span>
            </button>
          </li>
        ))}
      </ol>
      <Button size="l" onClick={tape.again}>
        {t("again")}
      </Button>
    </div>
  );
}
