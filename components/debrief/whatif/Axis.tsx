// The axis of both lines: the quarters, what happened in each line alone, and where the second begins.
"use client";
import { useTranslations } from "use-intl";
import { oneAlone } from "../../../server/debrief/whatif/compare";
import { labelOf } from "../../game/words/label";
import { cx, Icon, Token } from "../../ui";
import type { GameRecord, Happening } from "../record";
import { useQuarterName } from "../useStopName";
import { useHappened } from "../words";
import { LineMark } from "./Lines";
import type { Pair } from "./pair";

/** Of one quarter so many stand in a lane by themselves. */
const MOST = 4;

/** @param otherIn the name of the other within a sentence */
export function Axis({ pair, otherIn }: { pair: Pair; otherIn: string }) {
  const t = useTranslations("whatif");
  const quarter = useQuarterName(pair.was);
  const { was, now, names, turns, from } = pair;
  const view = was.view(0, "observer");
  const yearOf = (n: number | undefined) => (n === undefined ? 0 : labelOf(view, n).year);
  const last = turns.at(-1) ?? 0;
  const columns = { gridTemplateColumns: `repeat(${turns.length},minmax(0,1fr))` };
  const alone = turns.map((n) => oneAlone(was, now, n));
  const before = turns.filter((n) => n < from).length;
  return (
    <div className="wide:grid wide:grid-cols-[minmax(0,1fr)_28rem]">
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)_3.25rem] gap-x-2 px-4.5 max-md:grid-cols-[minmax(0,1fr)_3.25rem]">
        <span className="max-md:hidden" />
        <ol className="rule-b grid list-none" style={columns}>
          {turns.map((n, i) => (
            <li
              key={n}
              className={cx(
                "figures py-1 text-center text-label whitespace-nowrap",
                n === from && "bg-ochre-bg font-semibold",
                // where there is no room for each, every other one
                turns.length > 8 && i % 2 === 1 && "max-md:invisible",
              )}
            >
              <span aria-hidden="true" className="block min-h-3.5 leading-none font-semibold">
                {yearOf(n) === yearOf(turns[i - 1]) ? "" : String(yearOf(n))}
              </span>
              <span aria-hidden="true">{quarter(n, true)}</span>
              <span className="sr-only">{quarter(n)}</span>
            </li>
          ))}
        </ol>
        <span />
        <p className="flex items-center gap-2 text-note font-semibold max-md:col-span-2">
          <LineMark of="game" /> {names.was}
        </p>
        <Alone line={was} happened={alone.map((x) => x.was)} {...{ turns, columns }} />
        <span className="max-md:hidden" />
        <p className="flex items-center gap-2 text-note font-semibold text-ochre max-md:col-span-2">
          <LineMark of="fork" /> {names.now}
        </p>
        <Alone line={now} happened={alone.map((x) => x.now)} {...{ turns, columns }} same={before} />
        <span className="max-md:hidden" />
      </div>
      <div className="px-4.5 py-1 max-wide:hidden">
        <p className="font-display text-lead leading-tight">{t("byCause")}</p>
        <p className="text-note text-ink-2">
          {t("byCauseText", { name: names.now, other: otherIn, label: quarter(last) })}
        </p>
      </div>
    </div>
  );
}

/** @param same so many quarters are the same in both lines */
function Alone({
  happened,
  line,
  turns,
  columns,
  same = 0,
}: {
  happened: readonly (readonly Happening[])[];
  line: GameRecord;
  turns: readonly number[];
  columns: React.CSSProperties;
  same?: number;
}) {
  const t = useTranslations("whatif");
  const tell = useHappened();
  const view = line.view(line.last, "facilitator");
  return (
    <ol className="hair-t grid list-none max-md:hidden" style={columns}>
      {same > 0 ? (
        <li
          className="px-1 py-1 text-center text-label text-ink-2 italic"
          style={{ gridColumn: `span ${same}` }}
        >
          {t("sameUntil")}
        </li>
      ) : null}
      {turns.slice(same).map((turn, i) => {
        const all = happened[i + same] ?? [];
        return (
          <li key={turn} className="border-l border-line p-0.5">
            <ul className="flex list-none flex-wrap gap-px">
              {all.slice(0, MOST).map((h) => {
                const { text, side } = tell(h, view);
                return (
                  <li key={h.at} title={text}>
                    {side ? (
                      <Token side={side} size={14} label={text} />
                    ) : (
                      <>
                        <Icon name="news" size={14} />
                        <span className="sr-only">{text}</span>
                      </>
                    )}
                  </li>
                );
              })}
              {all.length > MOST ? (
                <li className="figures text-label text-ink-2">
                  {t("plus", { n: String(all.length - MOST) })}
                </li>
              ) : null}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
