// The quarter before its release, step by step. What the engine threw for itself and changed nothing waits behind a press.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { cameAbout, isClose, type Outcome, STEPS, type ZoneId } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useShown, useView } from "../../source/react";
import { cx, TextButton } from "../../ui";
import { type EffectDraft, newEffect } from "../effects/effects";
import { ChangeDialog, type Changing } from "./ChangeDialog";
import { OutcomeRow } from "./OutcomeRow";
import type { Ruling } from "./useRulingWords";

interface Placed {
  readonly at: number;
  readonly outcome: Outcome;
}

/** What is shown without a press: orders, and of the engine's dice those that came about or nearly did. */
const matters = ({ order, dice }: Outcome): boolean =>
  order !== undefined || dice.some((die) => cameAbout(die) || isClose(die));

const WIDTH = {
  step: "w-24",
  outcome: "w-52",
  why: "",
  odds: "w-40",
  result: "w-44",
  change: "w-16 text-transparent",
} as const;

const NONE: readonly Ruling[] = [];

export function OutcomeTable({
  turn,
  outcomes,
  control,
}: {
  turn: number;
  outcomes: readonly Outcome[];
  control: boolean;
}) {
  const t = useTranslations("adjudication");
  const { loose } = useGame();
  const view = useView();
  const rulings = useShown((s) => s.exercise?.adjudication?.rulings) ?? NONE;
  const [all, setAll] = useState(false);
  const [changing, setChanging] = useState<Changing>();
  const first = view?.board[0]?.id;
  const changesOf = (at: number) => rulings.filter((r) => r.turn === turn && r.about === at);
  const placed = outcomes.map((outcome, at): Placed => ({ at, outcome }));
  const shown = placed.filter(({ at, outcome }) => all || matters(outcome) || changesOf(at).length > 0);
  const rest = placed.length - shown.length;
  const withDice = shown.filter(({ outcome }) => outcome.dice.length > 0).length;
  const changed = shown.filter(({ at }) => changesOf(at).length > 0).length;
  const close = shown.filter(({ outcome }) => outcome.dice.some(isClose)).length;
  const zoneOf = ({ order, dice }: Outcome): ZoneId | undefined =>
    (order?.draft.zone as ZoneId) ?? dice[0]?.zone ?? first;
  const begin = (at: number, outcome: Outcome) => (title: string) => {
    const zone = zoneOf(outcome);
    const own: EffectDraft =
      outcome.order?.draft.zone && zone ? { track: "grievance", zone, by: 0 } : newEffect();
    setChanging({ title: t("changeOf", { name: title }), about: at, effects: [own] });
  };
  const putBack =
    (at: number) =>
    (title: string, { moves }: Ruling) => {
      const effects = moves.map(
        ({ track, zone, from, to }): EffectDraft => ({ track, ...(zone ? { zone } : {}), by: from - to }),
      );
      setChanging({ title: t("changeOf", { name: title }), about: at, effects });
    };
  const heads = ["step", "outcome", "why", "odds", "result", "change"] as const;
  return (
    <>
      <p className="px-4.5 pb-2 text-note text-ink-2">
        {t("summary", {
          n: shown.length,
          dice: String(withDice),
          changed: String(changed),
          close: String(close),
        })}
      </p>
      <table className="w-full border-collapse text-note max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            {heads.map((id) => (
              <th
                key={id}
                scope="col"
                className={cx(
                  "py-1 pr-3 text-left text-label font-normal text-ink-2 first:pl-4.5",
                  WIDTH[id],
                )}
              >
                {t(`columns.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {STEPS.flatMap((step) =>
            shown
              .filter(({ outcome }) => outcome.step === step)
              .map(({ at, outcome }, i) => (
                <OutcomeRow
                  key={at}
                  outcome={outcome}
                  step={i === 0 ? loose.say(`steps.${step}.name`) : undefined}
                  changes={changesOf(at)}
                  {...(control ? { onChange: begin(at, outcome), onPutBack: putBack(at) } : {})}
                />
              )),
          )}
        </tbody>
      </table>
      {rest > 0 || all ? (
        <p className="rule-t px-4.5 py-2 text-note">
          <TextButton onClick={() => setAll(!all)}>{all ? t("fewer") : t("more", { n: rest })}</TextButton>
        </p>
      ) : null}
      {changing ? <ChangeDialog what={changing} onClose={() => setChanging(undefined)} /> : null}
    </>
  );
}
