// The windows that the groups have opened, in order of quarters, and beside each who did the same: groups by their letters, and history.
"use client";
import { useTranslations } from "use-intl";
import { useSeat } from "../../game/words/useSeat";
import { cx, Icon, Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { useQuarterName } from "../useStopName";
import { useWindowWords } from "../useWindowWords";
import { VerdictMark } from "../VerdictMark";
import { type Group, type WindowBeside } from "./compared";
import type { Same } from "./same";

export function WindowsBeside({
  groups,
  windows: rows,
}: {
  groups: readonly Group[];
  windows: readonly WindowBeside[];
}) {
  const t = useTranslations("plenary.windows");
  const p = useTranslations("plenary");
  const marks = useMarks();
  const names = (some: readonly Group[]) => marks.list(some.map((g) => p("letter", { letter: g.letter })));
  const bare = groups.filter((g) => !g.found);
  const sealed = groups.filter((g) => (g.found?.sealed.length ?? 0) > 0);
  return (
    <section aria-labelledby="same-windows" className="rule-t pt-3">
      <h2 id="same-windows">{t("title")}</h2>
      {bare.length > 0 ? (
        <p className="text-note text-ink-2">{t("noAnalysis", { groups: names(bare) })}</p>
      ) : null}
      {sealed.length > 0 ? (
        <p className="text-note text-ink-2">{t("sealed", { groups: names(sealed) })}</p>
      ) : null}
      {rows.length === 0 ? <p className="text-lead text-ink-2">{t("none")}</p> : null}
      <ul className="list-none">
        {rows.map((row) => (
          <Row key={`${row.group.id} ${row.window.id}`} row={row} groups={groups} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, groups }: { row: WindowBeside; groups: readonly Group[] }) {
  const w = useTranslations("debrief.windows");
  const { group, window, plan, same } = row;
  const seat = useSeat();
  const words = useWindowWords();
  const marks = useMarks();
  const quarter = useQuarterName(group.record);
  const sameText = useSameText();
  return (
    <li
      data-seat={window.role}
      className="hair-t grid gap-x-4 gap-y-1 py-2 desk:grid-cols-[minmax(0,1fr)_minmax(22rem,32rem)]"
    >
      <div className="grid min-w-0 grid-cols-[1.25rem_1.75rem_minmax(0,1fr)] items-start gap-x-2">
        <b className="font-display text-lead">{group.letter}</b>
        <Token side={window.role} size={20} label={seat(window.role).name} className="mt-1" />
        <div className="min-w-0">
          <p className="font-medium wrap-anywhere">
            {marks.commas([quarter(window.peak), words.plan(plan)])}
          </p>
          <p className="flex flex-wrap items-center gap-1.5 text-note">
            <VerdictMark verdict={window.verdict} taken={window.use === "taken"} />
            {marks.commas([
              w(`verdict.${window.verdict}`),
              w(window.use),
              w("interval", words.ends(window.gain)),
            ])}
            <span className="figures font-semibold">{words.gain(window.gain)}</span>
          </p>
        </div>
      </div>
      <div className="min-w-0 max-desk:pl-14">
        <p>{sameText(same)}</p>
        <Who same={same} groups={groups} />
      </div>
    </li>
  );
}

/** "3 of 4 groups, and history, did the same". */
export function useSameText(): (same: Pick<Same, "n" | "of" | "history">) => string {
  const t = useTranslations("plenary.windows");
  return ({ n, of, history }) =>
    t("same", { n, of, history: history === undefined ? "none" : history ? "yes" : "no" });
}

function Who({ same, groups }: { same: Same; groups: readonly Group[] }) {
  const marks = useMarks();
  const t = useTranslations("plenary.windows");
  const c = useTranslations("plenary.choices");
  const p = useTranslations("plenary");
  const all = [
    ...groups.map((g, i) => ({
      id: g.id,
      mark: g.letter,
      name: p("letter", { letter: g.letter }),
      did: same.groups[i],
    })),
    ...(same.history === undefined
      ? []
      : [{ id: "history", mark: c("history"), name: c("history"), did: same.history }]),
  ];
  return (
    <ul aria-label={t("who")} className="mt-0.5 flex list-none flex-wrap gap-1.5 text-note">
      {all.map(({ id, mark, name, did }) => (
        <li
          key={id}
          title={marks.commas([name, t(did === undefined ? "notPlayed" : did ? "did" : "didNot")])}
          className={cx(
            "inline-flex min-w-10 items-center justify-center gap-1 border px-1.5",
            did ? "border-ink bg-ink text-panel" : "border-edge text-ink-2",
            did === undefined && "border-dashed",
          )}
        >
          <span aria-hidden="true">{mark}</span>
          {did === undefined ? null : <Icon name={did ? "check" : "close"} size={12} />}
          <span className="sr-only">
            {name} {t(did === undefined ? "notPlayed" : did ? "did" : "didNot")}
          </span>
        </li>
      ))}
    </ul>
  );
}
