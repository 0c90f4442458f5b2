// The strip under the map: how an exit would read, where the facilitator lets it be seen; else the ladder of talks.
"use client";
import { useTranslations } from "use-intl";
import { type Reading, RUNGS, trucesOf, type View, weightiest } from "../../game-rules/open";
import { READING_SCALE } from "../game/board/readingScale";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { LedgerLines } from "../ledger/LedgerLines";
import { useShown, useView } from "../source/react";
import { Ladder, Popover, Ruler, signed, TextButton } from "../ui";
import { figure } from "../ui/number";

export function Strip({ stacked }: { stacked?: boolean }) {
  const view = useView();
  const reading = useShown((s) => s.reading);
  if (!view) return null;
  return (
    <section
      id="gauge"
      tabIndex={-1}
      className={
        stacked
          ? "rule-t grid gap-2 bg-panel px-4 py-3"
          : "rule-t grid min-h-20.5 grid-cols-[minmax(9rem,12.5rem)_minmax(0,1fr)_minmax(8.5rem,12rem)] items-center gap-4.5 bg-panel px-4.5 py-1.5"
      }
    >
      {reading ? <Exit reading={reading} view={view} /> : <Table view={view} />}
    </section>
  );
}

function Exit({ reading, view }: { reading: Reading; view: View }) {
  const t = useTranslations("play.strip");
  const c = useTranslations("common");
  const game = useGame();
  const causes = weightiest(reading.causes);
  const n = (v: number) => figure(v);
  return (
    <>
      <div>
        <p className="text-label text-ink-2">{t(view.exit.outIn ? "out" : "exitLead")}</p>
        <p className="font-display text-head leading-[1.12] font-[560]">{t(`words.${reading.word}`)}</p>
      </div>
      <Ruler
        label={t("spoken", { value: n(reading.value), low: n(reading.low), high: n(reading.high) })}
        bands={READING_SCALE}
        value={reading.value}
        range={[reading.low, reading.high]}
        low={t("duress")}
        high={t("choice")}
      />
      <div className="text-note leading-[1.34]">
        {causes.slice(0, 3).map((l, i) => (
          <p key={i} className="flex justify-between gap-2">
            <span className="min-w-0">{game.cause(l)}</span>
            <b className="figures">{signed(Math.round(l.amount))}</b>
          </p>
        ))}
        {causes.length ? (
          <Popover
            trigger={<TextButton>{t("all", { n: causes.length })}</TextButton>}
            title={t("causes")}
            close={c("close")}
            side="top"
          >
            <LedgerLines caption={t("causes")} lines={causes} />
          </Popover>
        ) : null}
      </div>
    </>
  );
}

const STEPS = RUNGS.slice(1) as ("contact" | "mandate" | "framework" | "settlement")[];

function Table({ view }: { view: View }) {
  const t = useTranslations("play.strip");
  const game = useGame();
  const label = useLabel();
  const at = RUNGS.indexOf(view.talks.rung);
  const { find } = game.loose;
  const hostages =
    view.hostages.low === view.hostages.high
      ? figure(view.hostages.value)
      : `${figure(view.hostages.low)}–${figure(view.hostages.high)}`;
  const truces = trucesOf(view);
  const signal = view.signals.at(-1);
  const mediator = view.talks.mediator !== "none" ? find(`mediators.${view.talks.mediator}`) : undefined;
  const facts = [
    at > 0 ? find(`venues.${view.talks.venue}`) : undefined,
    mediator ? t("mediator", { mediator }) : undefined,
    view.talks.vetoedIn ? t("vetoed", { label: label(labelOf(view, view.talks.vetoedIn)) }) : undefined,
  ].filter(Boolean);
  return (
    <>
      <div>
        <p className="text-label text-ink-2">{t("tableLead")}</p>
        <p className="font-display text-head leading-[1.12] font-[560]">{t(`rungs.${view.talks.rung}`)}</p>
        {facts.length ? <p className="text-label text-ink-2">{facts.join(" · ")}</p> : null}
      </div>
      <Ladder
        label={t("ladder")}
        steps={STEPS.map((id, i) => {
          const state = i < at ? "done" : i === at ? "next" : "open";
          return { id, label: t(`rung.${id}`), state, spoken: t(state) };
        })}
      />
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 [&>dt]:whitespace-nowrap text-note leading-[1.34]">
        <dt>{t("hostages")}</dt>
        <dd className="figures text-right font-semibold">{hostages}</dd>
        <dt>{t("truces")}</dt>
        <dd className="figures text-right font-semibold">{truces}</dd>
        <dt>{t("signal")}</dt>
        <dd className="text-right font-semibold">
          {t(`signals.${!signal?.alive ? "none" : signal.answered ? "answered" : signal.kind}`)}
        </dd>
      </dl>
    </>
  );
}
