// Stepping out of one's part: what a role aimed at, believed and would do otherwise, written before the truth opens; and the answers of
// all, once it has.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { keep, kept } from "../browser/storage";
import { useAct } from "../game/acting/useAct";
import { Told } from "../game/words/Told";
import { useSeat } from "../game/words/useSeat";
import { useMayAct, useShown, useSource } from "../source/react";
import { Button, DoubleRule, Field, Note, TextArea, Token, Typed } from "../ui";

const ASKED = ["aimed", "believed", "differently"] as const;
const MOST = 1000;
type Answers = Record<(typeof ASKED)[number], string>;

export function StepOut({ role }: { role: Role }) {
  const t = useTranslations("debrief.out");
  const p = useTranslations("prepare.told");
  const leaving = useShown((s) => s.exercise?.briefing?.leaving);
  const { exercise } = useSource();
  const mayAct = useMayAct();
  const pen = useShown((s) => s.exercise?.me.pen === true);
  const written = useShown((s) => s.exercise?.debrief?.steppedOut[role]);
  const open = useShown((s) => s.exercise?.settings.scoresOpen === true);
  const place = (ask: string) => `mm:step-out:${exercise}:${role}:${ask}`;
  const [words, setWords] = useState<Answers>(
    () => Object.fromEntries(ASKED.map((ask) => [ask, kept(place(ask)) ?? written?.[ask] ?? ""])) as Answers,
  );
  const { act, busy, refused } = useAct();
  const stands = open && written !== undefined;
  return (
    <DoubleRule as="section" aria-labelledby="step-out" className="w-full bg-land px-5.5 py-5">
      <h2 id="step-out" className="text-page">
        {t("title")}
      </h2>
      {role === "jnim" ? <p className="mt-1 font-medium">{t("red")}</p> : null}
      <Told
        said={leaving}
        title={p("leaving")}
        className="mt-2 mb-2.5 border-l-[3px] border-ochre py-px pl-4"
      />
      <p className="mt-1 text-ink-2">{stands ? t("stands") : t("lead")}</p>
      <div className="mt-3 grid gap-4">
        {ASKED.map((ask) =>
          stands || !pen || !mayAct ? (
            <div key={ask}>
              <p className="font-display text-lead leading-[1.36]">{t(ask)}</p>
              {written?.[ask] ? (
                <p className="intent mt-1">
                  <Typed text={written[ask]} />
                </p>
              ) : null}
            </div>
          ) : (
            <Field key={ask} label={<span className="font-display text-lead leading-[1.36]">{t(ask)}</span>}>
              {(ids) => (
                <TextArea
                  {...ids}
                  voice
                  rows={3}
                  className="min-h-20"
                  maxLength={MOST}
                  value={words[ask]}
                  onChange={(e) => {
                    setWords({ ...words, [ask]: e.target.value });
                    keep(place(ask), e.target.value);
                  }}
                />
              )}
            </Field>
          ),
        )}
      </div>
      {stands ? null : pen && mayAct ? (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button
            variant="role"
            size="l"
            disabled={busy || ASKED.every((ask) => words[ask].trim() === "")}
            onClick={() => void act({ type: "debrief.step_out", ...words })}
          >
            {t("send")}
          </Button>
          {written ? (
            <p role="status" className="text-note text-ink-2">
              {t("sent")}
            </p>
          ) : null}
        </div>
      ) : (
        <p className="mt-3 text-note text-ink-2">{t("pen")}</p>
      )}
      {refused ? (
        <Note role="alert" className="mt-3">
          {refused}
        </Note>
      ) : null}
    </DoubleRule>
  );
}

/** JNIM's first: whoever played the red team steps out before anybody talks. */
const inOrder = (roles: readonly Role[]): Role[] =>
  [...roles].sort((a, b) => Number(b === "jnim") - Number(a === "jnim"));

/** What each role wrote, for reading aloud. */
export function SteppedOut({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations("debrief.out");
  const seat = useSeat();
  const written = useShown((s) => s.exercise?.debrief?.steppedOut) ?? {};
  const people = useShown((s) => s.exercise?.seats) ?? [];
  return (
    <section aria-labelledby="answers" className="px-4.5 py-3">
      <h2 id="answers">{t("answers")}</h2>
      <p className="text-note text-ink-2">
        {t("wrote", { n: String(Object.keys(written).length), of: String(roles.length) })}
      </p>
      {inOrder(roles).map((role) => {
        const own = written[role];
        const isBot = people.some((s) => s.role === role && s.by !== "people");
        return (
          <article key={role} aria-label={seat(role).name} className="hair-t mt-2 pt-2">
            <h3 className="flex items-center gap-2 font-sans text-body font-semibold">
              <Token side={role} size={18} />
              {seat(role).name}
            </h3>
            {own ? (
              <Wrote answers={own} />
            ) : (
              <p className="text-note text-ink-2">{t(isBot ? "bot" : "nobody")}</p>
            )}
          </article>
        );
      })}
    </section>
  );
}

function Wrote({ answers }: { answers: Answers }) {
  const t = useTranslations("debrief.out");
  return (
    <dl className="mt-1 grid gap-1.5">
      {ASKED.map((ask) => (
        <div key={ask}>
          <dt className="text-note text-ink-2">{t(ask)}</dt>
          <dd className="intent wrap-anywhere">{answers[ask] ? <Typed text={answers[ask]} /> : null}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What one role wrote, as it is chosen on the timeline. */
export function OneSteppedOut({ role }: { role: Role }) {
  const seat = useSeat();
  const own = useShown((s) => s.exercise?.debrief?.steppedOut[role]);
  if (!own) return null;
  return (
    <article aria-labelledby="wrote">
      <h2 id="wrote" className="flex items-center gap-2">
        <Token side={role} size={20} />
        {seat(role).name}
      </h2>
      <Wrote answers={own} />
    </article>
  );
}

/** What the roles wrote, in a row of the timeline: the first words of each, and all of it where it is chosen. */
export function AnswersRow({
  roles,
  chosen,
  choose,
}: {
  roles: readonly Role[];
  chosen: Role | undefined;
  choose(role: Role): void;
}) {
  const t = useTranslations("debrief.out");
  const seat = useSeat();
  const written = useShown((s) => s.exercise?.debrief?.steppedOut) ?? {};
  const wrote = inOrder(roles).filter((role) => written[role]);
  if (wrote.length === 0) return null;
  return (
    <section
      aria-labelledby="answers-row"
      className="hair-t grid gap-x-2 py-1.5 md:grid-cols-[9.5rem_minmax(0,1fr)]"
    >
      <h3 id="answers-row" className="font-sans text-note font-semibold">
        {t("answers")}
      </h3>
      <ul className="grid list-none gap-x-3 sm:grid-cols-2">
        {wrote.map((role) => (
          <li key={role} className="min-w-0">
            <button
              type="button"
              aria-pressed={chosen === role}
              onClick={() => choose(role)}
              className="flex min-h-6 w-full items-center gap-1.5 border border-transparent px-1 text-left text-note hover:border-edge aria-pressed:border-ochre max-md:min-h-11"
            >
              <Token side={role} size={16} label={seat(role).name} />
              <span className="intent min-w-0 truncate">
                <Typed text={ASKED.map((ask) => written[role]?.[ask]).find(Boolean) ?? ""} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
