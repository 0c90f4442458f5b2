// What each group came to and when, a column each beside history.
"use client";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { TURNING_POINTS } from "../../../game-rules/against";
import { useGame } from "../../game/words/useGame";
import { figure, signed, Table } from "../../ui";
import { useQuarterName } from "../useStopName";
import type { Choices, Group } from "./compared";

export function ChoicesTable({ groups, choices }: { groups: readonly Group[]; choices: readonly Choices[] }) {
  const t = useTranslations("plenary.choices");
  const p = useTranslations("plenary");
  const a = useTranslations("against");
  const game = useGame();
  const locale = useLocale();
  const [first] = groups;
  const quarter = useQuarterName((first as Group).record);
  const beside = choices[0]?.beside;
  const whole = (n: number) => figure(Math.round(n), locale);
  const points = TURNING_POINTS.flatMap((id) => {
    const history = beside?.points.find((x) => x.id === id);
    if (!history) return [];
    const cells = choices.map(({ beside: own }): ReactNode => {
      const turn = own?.points.find((x) => x.id === id)?.game;
      if (turn === undefined) return t("never");
      const away = history.history === undefined ? undefined : turn - history.history;
      return (
        <Pair
          key={id}
          value={quarter(turn)}
          note={
            away === undefined
              ? ""
              : away === 0
                ? t("same")
                : t(away < 0 ? "early" : "late", { n: Math.abs(away) })
          }
        />
      );
    });
    const then =
      history.history === undefined ? t(id === "settlement" ? "never" : "notThen") : quarter(history.history);
    return [{ id, cells: [a(`points.${id}`), ...cells, then] }];
  });
  const figures = (beside?.figures ?? []).map((f) => ({
    id: f.id,
    cells: [
      a(`figures.${f.id}`),
      ...choices.map(({ beside: own }): ReactNode => {
        const value = own?.figures.find((x) => x.id === f.id)?.game;
        return value === undefined ? (
          a("figures.notPlayed")
        ) : (
          <Pair key={f.id} value={whole(value)} note={signed(Math.round(value - f.history), locale)} />
        );
      }),
      whole(f.history),
    ],
  }));
  const own = [
    { id: "rung", cells: choices.map((c) => game.loose.say(`rungs.${c.rung}.name`)) },
    { id: "vetoes", cells: choices.map((c) => whole(c.vetoes)) },
    { id: "deals", cells: choices.map((c) => whole(c.concluded)) },
    { id: "kept", cells: choices.map((c) => t("keptOf", { kept: whole(c.kept), of: whole(c.judged) })) },
    { id: "reading", cells: choices.map((c) => whole(c.reading)) },
  ] as const;
  return (
    <section aria-labelledby="choices" className="rule-t pt-3">
      <h2 id="choices">{t("title")}</h2>
      <p className="text-note text-ink-2">{t("lead")}</p>
      <Table
        caption={t("title")}
        columns={[
          { id: "what", label: t("what") },
          ...groups.map((g) => ({ id: g.id, label: p("letter", { letter: g.letter }) })),
          { id: "history", label: t("history") },
        ]}
        rows={[
          ...points,
          ...figures,
          ...own.map(({ id, cells }) => ({ id, cells: [t(id), ...cells, <Unsourced key={id} />] })),
        ]}
      />
    </section>
  );
}

function Pair({ value, note }: { value: string; note: string }) {
  return (
    <span className="inline-block min-w-20">
      <span className="figures block whitespace-nowrap">{value}</span>
      {note ? <span className="block text-label text-ink-2">{note}</span> : null}
    </span>
  );
}

function Unsourced() {
  const t = useTranslations("plenary.choices");
  return <span className="text-label text-ink-2">{t("unknown")}</span>;
}
