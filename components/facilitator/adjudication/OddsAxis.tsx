// One axis from "cannot" to "cannot fail": the odds as a knob, like orders and past rulings as ticks, the draw as a mark below.
"use client";
import { useTranslations } from "use-intl";
import { cx } from "../../ui";

export interface Tick {
  readonly key: string;
  readonly at: number;
}

export function OddsAxis({
  odds,
  ticks,
  draw,
  onChange,
}: {
  odds: number;
  ticks: readonly Tick[];
  draw?: number | undefined;
  /** Absent where the odds stand. */
  onChange?: (odds: number) => void;
}) {
  const t = useTranslations("adjudication");
  const o = useTranslations("adjudication.own");
  return (
    <div className="relative pt-4.5">
      {ticks.map(({ key, at }) => (
        <span
          key={key}
          aria-hidden
          className="absolute top-0 -translate-x-1/2 text-label leading-tight text-ink-2"
          style={{ left: `${at}%` }}
        >
          {key}
          <span className="mx-auto block h-1.5 w-px bg-ink-2" />
        </span>
      ))}
      {onChange ? (
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={odds}
          aria-label={o("odds")}
          aria-valuetext={t("percent", { odds: String(odds) })}
          onChange={(e) => onChange(Number(e.target.value))}
          className="m-0 block h-6 w-full accent-ink"
        />
      ) : (
        <span
          className="relative block h-2 border border-ink-2"
          role="img"
          aria-label={t("percent", { odds: String(odds) })}
        >
          <span className="absolute inset-y-0 left-0 bg-ink-2" style={{ width: `${odds}%` }} />
        </span>
      )}
      <div className="flex justify-between text-label text-ink-2">
        <span>{o("cannot")}</span>
        <span>{o("cannotFail")}</span>
      </div>
      {draw === undefined ? null : (
        <span
          className={cx("absolute top-6.5 -translate-x-1/2 text-label font-semibold")}
          style={{ left: `${draw}%` }}
        >
          <span aria-hidden className="mx-auto block h-2 w-0.5 bg-ink" />
          {o("draw", { draw: String(draw) })}
        </span>
      )}
    </div>
  );
}
