// What a template holds, to be read: what is played and what of it is otherwise, seats and groups, the clock, what is prepared.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Scenario, scenarios } from "../../game-rules/open";
import { projected, usualPlan } from "../../server/contract/plan";
import type { Said } from "../../server/contract/preparation";
import { isSaid } from "../../server/contract/prepared";
import type { Template } from "../../server/contract/template";
import { isolated } from "../../server/contract/typed";
import { useDates } from "../game/time/useDates";
import { useEither } from "../game/words/useEither";
import { useScenarioName } from "../game/words/useScenarioName";
import { usePlaceName } from "../scenario/usePlaceName";
import { Token, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { type Change, changesOf } from "./changes";

const MINUTE = 60_000;
/** Of changes and of rows, as many as somebody looks through. */
const MOST = 40;

export function Contents({ template, changed }: { template: Template; changed: number }) {
  const t = useTranslations("prepare.page");
  const c = useTranslations("common");
  const r = useTranslations("landing.create.readings");
  const when = useDates({
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const { exercise, groups, prepared, injects } = template;
  const scenario = scenarioIn(template);
  const objectives = prepared.objectives.filter(Boolean);
  return (
    <div>
      <p className="mb-3 text-note text-ink-2">{t("changed", { time: when(changed) })}</p>
      <dl>
        <Row name={t("scenario")}>{scenario ? <Played scenario={scenario} exercise={exercise} /> : null}</Row>
        <Row name={t("seats")}>
          <ul className="flex list-none flex-wrap gap-x-5 gap-y-1.5">
            {ROLES.filter((role) => scenario?.seats.includes(role)).map((role) => (
              <li key={role} className="flex items-center gap-2">
                <Token side={role} size={20} />
                {c(`seats.${role}`)}
                <span className="text-ink-2">
                  {c(
                    `by.${exercise.seats?.[role] ?? (scenario?.bots?.includes(role) ? "balanced" : "people")}`,
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Row>
        <Row name={t("groups")}>
          {groups.length > 1 ? (
            <ul className="flex list-none flex-wrap gap-x-5">
              {groups.map(({ name }) => (
                <li key={name}>
                  <Typed text={name} />
                </li>
              ))}
            </ul>
          ) : (
            t("noGroups")
          )}
        </Row>
        <Row name={t("clock")}>
          <Clock template={template} turns={scenario?.turns ?? 0} />
        </Row>
        <Row name={t("reading")}>{r(exercise.reading ?? "off")}</Row>
        {exercise.marking ? (
          <Row name={t("marking")}>
            <Typed text={exercise.marking} />
          </Row>
        ) : null}
        <Row name={t("names")}>{t(exercise.unnamed ? "namesNo" : "namesYes")}</Row>
        <Row name={t("aim")}>
          <Words said={prepared.aim} />
        </Row>
        <Row name={t("objectives")}>
          {objectives.length > 0 ? (
            <ol className="list-inside list-decimal">
              {objectives.map((objective) => (
                <li key={objective}>
                  <Typed text={objective} />
                </li>
              ))}
            </ol>
          ) : (
            t("none")
          )}
        </Row>
        <Row name={t("briefs")}>
          <Briefs template={template} />
        </Row>
        <Row name={t("notes")}>
          {isSaid(prepared.content) ? <Words said={prepared.content} /> : null}
          {isSaid(prepared.leaving) ? <Words said={prepared.leaving} /> : null}
          {isSaid(prepared.content) || isSaid(prepared.leaving) ? null : t("none")}
        </Row>
        <Row name={t("injects")}>
          <p>{t("injectsOf", { n: injects.length })}</p>
          <ul className="list-none text-note text-ink-2">
            {injects.slice(0, MOST).map(({ id, row }) => (
              <li key={id} className="flex gap-2">
                <span className="font-mono">
                  <Typed text={row.number} />
                </span>
                <Words said={row.title} />
              </li>
            ))}
          </ul>
          {injects.length > MOST ? <p>{t("moreChanges", { n: injects.length - MOST })}</p> : null}
        </Row>
      </dl>
    </div>
  );
}

const scenarioIn = ({ exercise: { scenario } }: Template): Scenario | undefined =>
  typeof scenario === "string"
    ? Object.values(scenarios).find(({ id }) => id === scenario)
    : (scenario as unknown as Scenario);

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="hair-t grid gap-x-6 py-2.25 md:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="font-medium">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function Words({ said }: { said: Said }) {
  const t = useTranslations("prepare.page");
  const words = useEither()(said);
  return words ? (
    <p lang={words.lang} className="whitespace-pre-line">
      <Typed text={words.text} />
    </p>
  ) : (
    t("none")
  );
}

function Briefs({ template: { prepared } }: { template: Template }) {
  const t = useTranslations("prepare");
  const c = useTranslations("common.seats");
  const written = ROLES.filter(
    (role) => isSaid(prepared.briefs[role]?.brief) || isSaid(prepared.briefs[role]?.ahead),
  );
  if (written.length === 0) return t("page.none");
  return (
    <ul className="grid list-none gap-2">
      {written.map((role) => (
        <li key={role} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
          <Token side={role} size={20} />
          <div>
            <p className="font-medium">{c(role)}</p>
            {(["brief", "ahead"] as const).map((text) => {
              const said = prepared.briefs[role]?.[text];
              return isSaid(said) ? (
                <div key={text}>
                  <p className="text-note text-ink-2">{t(`briefs.${text}`)}</p>
                  <Words said={said} />
                </div>
              ) : null;
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Clock({ template: { exercise, prepared }, turns }: { template: Template; turns: number }) {
  const t = useTranslations("prepare.page");
  const l = useTranslations("lobby.facts");
  const { clock = "none" } = exercise;
  const plan =
    clock === "day" ? undefined : (prepared.plan ?? (clock === "none" ? undefined : usualPlan(clock)));
  const ms = plan && projected(plan, { turns, turn: 1, phase: "situation", lobby: true, now: 0 }).all;
  const minutes = ms === undefined ? 0 : Math.round(ms / MINUTE);
  return (
    <>
      <p>{typeof clock === "number" ? l("minutes", { n: String(clock) }) : l(clock)}</p>
      {minutes > 0 ? (
        <p className="text-note text-ink-2">
          {t("lasts", { h: String(Math.floor(minutes / 60)), m: String(minutes % 60).padStart(2, "0") })}
        </p>
      ) : null}
    </>
  );
}

function Played({ scenario, exercise }: { scenario: Scenario; exercise: Template["exercise"] }) {
  const t = useTranslations("prepare.page");
  const nameOf = useScenarioName();
  const place = usePlaceName();
  const marks = useMarks();
  const changes = typeof exercise.scenario === "string" ? [] : changesOf(scenario);
  const named = ({ path }: Change): string => {
    const name = place(path, scenario);
    return name === path ? path : isolated(name);
  };
  return (
    <>
      <p className="font-medium">{nameOf(scenario)}</p>
      {changes === undefined ? null : changes.length === 0 ? (
        <p className="text-note text-ink-2">{t("asShipped")}</p>
      ) : (
        <>
          <p className="text-note text-ink-2">{t("changes", { n: changes.length })}</p>
          <ul className="mt-1 list-none text-note">
            {changes.slice(0, MOST).map((change) => (
              <li key={change.path} className="hair-t flex flex-wrap justify-between gap-x-4 py-0.5">
                <span>{named(change)}</span>
                <span>
                  <b className="font-semibold">
                    <Value value={change.is} />
                  </b>
                  <span className="ml-2 text-ink-2">
                    {t("was", { value: marks.commas([shown(change.was) ?? t("absent")]) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {changes.length > MOST ? (
            <p className="text-note text-ink-2">{t("moreChanges", { n: changes.length - MOST })}</p>
          ) : null}
        </>
      )}
    </>
  );
}

/** Longer ones are cut: whoever wants them whole has the editor. */
const LONGEST = 60;
const shown = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return isolated(text.slice(0, LONGEST));
};

function Value({ value }: { value: unknown }) {
  const t = useTranslations("prepare.page");
  return shown(value) ?? t("absent");
}
