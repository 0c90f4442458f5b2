// How long each phase is to take, and when the exercise then ends.
"use client";
import { useTranslations } from "use-intl";
import { labelIn } from "../../game-rules/open";
import { type ClockPlan, PLANNED } from "../../server/contract/plan";
import { planIn, useEnds } from "../game/time/useProjection";
import { useLabel } from "../game/words/label";
import { useShown, useView } from "../source/react";
import { Button, Field, Icon, Input, Note, RemoveButton, Segmented, Select } from "../ui";
import { Part } from "./fields";
import type { PartProps } from "./PrepareFields";

/** Where nothing is set that a plan could begin with, minutes a quarter. */
const FIRST = 9;
const MOST_BREAKS = 6;

const whole = (minutes: number): number => Math.round(minutes * 2) / 2;
/** The usual plan as somebody goes on from it: in whole and half minutes. */
const rounded = (plan: ClockPlan): ClockPlan => ({
  ...plan,
  situation: whole(plan.situation),
  negotiation: whole(plan.negotiation),
  orders: whole(plan.orders),
  outcome: whole(plan.outcome),
});

export function PlanPart({ prepared, change, disabled }: PartProps) {
  const t = useTranslations("prepare.plan");
  const e = useTranslations("prepare.ends");
  const exercise = useShown((s) => s.exercise);
  const ends = useEnds(prepared.plan);
  if (!exercise) return null;
  const { minutes } = exercise.clock;
  const own = prepared.plan !== null;
  const plan = planIn(exercise, prepared.plan);
  const usual = planIn({ clock: { minutes: typeof minutes === "number" ? minutes : FIRST } }, null);
  const put = (more: Partial<ClockPlan>) =>
    plan && change({ plan: { ...plan, breaks: [...plan.breaks], ...more } as never });
  return (
    <Part id="prepare-plan" title={t("title")} hint={minutes === "day" ? t("day") : t("hint")}>
      {ends ? (
        <p className="font-display text-head" role="status">
          {e(exercise.status === "lobby" ? "now" : "going", { ends })}
        </p>
      ) : null}
      {minutes === "day" ? null : (
        <>
          <Segmented
            label={t("by")}
            value={own ? "own" : "usual"}
            options={[
              { id: "usual", label: t("usual") },
              { id: "own", label: t("own") },
            ]}
            onChange={(id) =>
              disabled
                ? undefined
                : change({ plan: id === "own" && usual ? (rounded(usual) as never) : null })
            }
            className="justify-self-start"
          />
          {minutes === "none" && own ? <Note>{t("none")}</Note> : null}
          {plan ? (
            <fieldset disabled={disabled || !own} className="m-0 grid gap-3 border-0 p-0">
              <legend className="sr-only">{t("by")}</legend>
              <div className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-2.5">
                {PLANNED.map((phase) => (
                  <Minutes
                    key={phase}
                    label={t(`minutes.${phase}`)}
                    value={plan[phase]}
                    least={phase === "negotiation" || phase === "orders" ? 0.5 : 0}
                    onChange={(n) => put({ [phase]: n })}
                  />
                ))}
                <Minutes
                  label={t("brief")}
                  value={plan.brief}
                  least={0}
                  onChange={(brief) => put({ brief })}
                />
                <Minutes
                  label={t("debrief")}
                  value={plan.debrief}
                  least={0}
                  onChange={(debrief) => put({ debrief })}
                />
              </div>
              <Field label={t("slow")} hint={t("slowHint")}>
                {(ids) => (
                  <Select
                    {...ids}
                    value={String(plan.slow)}
                    options={Array.from({ length: 9 }, (_, n) => ({ value: String(n), label: String(n) }))}
                    onChange={(event) => put({ slow: Number(event.target.value) })}
                    className="w-20!"
                  />
                )}
              </Field>
              {own ? <Breaks plan={plan} disabled={disabled} onChange={(breaks) => put({ breaks })} /> : null}
            </fieldset>
          ) : null}
        </>
      )}
    </Part>
  );
}

interface MinutesProps {
  label: string;
  value: number;
  least: number;
  onChange(minutes: number): void;
}

function Minutes({ label, value, least, onChange }: MinutesProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <Input
          {...ids}
          type="number"
          min={least}
          max={240}
          step={0.5}
          value={String(whole(value))}
          onChange={(e) => {
            const n = e.target.valueAsNumber;
            if (Number.isFinite(n)) onChange(Math.min(240, Math.max(least, n)));
          }}
        />
      )}
    </Field>
  );
}

interface BreaksProps {
  plan: ClockPlan;
  disabled: boolean;
  onChange(breaks: ClockPlan["breaks"]): void;
}

function Breaks({ plan, disabled, onChange }: BreaksProps) {
  const t = useTranslations("prepare.plan");
  const label = useLabel();
  const view = useView();
  if (!view) return null;
  const quarters = Array.from({ length: Math.max(0, view.scenario.turns - 1) }, (_, n) => n + 1);
  const named = (turn: number): string => label(labelIn(view, turn));
  const { breaks } = plan;
  const put = (at: number, more: object) =>
    onChange(breaks.map((b, i) => (i === at ? { ...b, ...more } : b)));
  return (
    <div>
      <p className="mb-1 font-medium">{t("breaks")}</p>
      <ul className="grid list-none gap-1.5">
        {breaks.map(({ after, minutes }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two breaks may stand after one quarter while they are written
          <li key={at} className="flex flex-wrap items-center gap-2">
            <Select
              aria-label={t("breakAfter")}
              value={String(after)}
              options={quarters.map((turn) => ({ value: String(turn), label: named(turn) }))}
              onChange={(e) => put(at, { after: Number(e.target.value) })}
              className="w-auto!"
            />
            <Input
              type="number"
              aria-label={t("breakMinutes")}
              min={1}
              max={240}
              value={String(minutes)}
              onChange={(e) => {
                const n = e.target.valueAsNumber;
                if (Number.isFinite(n)) put(at, { minutes: Math.min(240, Math.max(1, n)) });
              }}
              className="w-20!"
            />
            {disabled ? null : (
              <RemoveButton
                label={t("removeBreak", { quarter: named(after) })}
                onClick={() => onChange(breaks.filter((_, i) => i !== at))}
              />
            )}
          </li>
        ))}
      </ul>
      {disabled || breaks.length >= MOST_BREAKS || quarters.length === 0 ? null : (
        <Button
          size="s"
          className="mt-1.5"
          onClick={() => onChange([...breaks, { after: Math.ceil(quarters.length / 2), minutes: 15 }])}
        >
          <Icon name="plus" size={13} />
          {t("addBreak")}
        </Button>
      )}
    </div>
  );
}
