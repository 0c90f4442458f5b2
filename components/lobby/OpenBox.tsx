// The document at the right of the lobby: what the exercise is set to, and the button that opens it.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { useAct } from "../game/acting/useAct";
import { useEnds } from "../game/time/useProjection";
import { useLabel } from "../game/words/label";
import { Button, DoubleRule, Note } from "../ui";
import { useMarks } from "../ui/useMarks";
import { readyCount } from "./readiness";

export function OpenBox({
  exercise,
  view,
  control,
}: {
  exercise: ExerciseView;
  view: View;
  control: boolean;
}) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const r = useTranslations("landing.create.readings");
  const marks = useMarks();
  const label = useLabel();
  const e = useTranslations("prepare.ends");
  const ends = useEnds();
  const { act, busy, refused } = useAct();
  const { seats } = exercise;
  const empty = seats.filter((s) => s.by === "people" && s.here === 0);
  const { minutes } = exercise.clock;
  const ready = readyCount(exercise);
  const clock =
    minutes === "none"
      ? t("facts.none")
      : minutes === "day"
        ? t("facts.day")
        : t("facts.minutes", { n: String(minutes) });
  const rows: [string, ReactNode][] = [
    [
      t("facts.ready"),
      t("facts.readyOf", { n: String(ready.n), total: String(seats.length), but: ready.but }),
    ],
    [t("facts.clock"), clock],
    ...(ends ? ([[e("label"), ends]] as [string, ReactNode][]) : []),
    ...(exercise.seed === undefined
      ? []
      : ([
          [
            t("facts.seed"),
            <span key="seed" className="font-mono">
              {exercise.seed}
            </span>,
          ],
        ] as [string, ReactNode][])),
    [t("facts.reading"), r(exercise.settings.reading)],
    [t("facts.language"), t("facts.eachOwn")],
  ];
  const names = empty.map((s) => c(`seats.${s.role}`));
  return (
    <DoubleRule as="section" aria-label={t("facts.title")} className="bg-land px-5.5 py-5">
      <h2>{t("facts.title")}</h2>
      <dl className="mt-3 text-[0.9375rem]">
        {rows.map(([what, value]) => (
          <div key={what} className="hair-t flex justify-between gap-4 py-1.75">
            <dt>{what}</dt>
            <dd className="text-right font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {control ? (
        <>
          <Button
            variant="ink"
            disabled={busy}
            className="mt-4 min-h-12.5 w-full text-[1.0625rem]"
            onClick={() => void act({ type: "game.open" })}
          >
            {busy ? t("opening") : t("open", { label: label(view.label) })}
          </Button>
          {refused ? (
            <Note role="alert" className="mt-2">
              {refused}
            </Note>
          ) : null}
          <p className="mt-2.5 text-note leading-[1.35] text-ink-2">
            {empty.length ? t("openEmpty", { n: empty.length, seats: marks.list(names) }) : t("openFull")}
          </p>
        </>
      ) : (
        <p className="mt-4 text-note text-ink-2">{t("openScribe")}</p>
      )}
    </DoubleRule>
  );
}
