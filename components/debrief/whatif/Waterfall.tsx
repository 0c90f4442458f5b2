// A difference as the sum of its causes: each bar begins where the one before it ended, the outlined one is all that is smaller, and the
// last ends at the whole.
"use client";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import {
  type Apart,
  type CauseApart,
  waterfall,
  type ZoneApart,
} from "../../../server/debrief/whatif/compare";
import { cx, signed } from "../../ui";

const percent = (share: number): string => `${share * 100}%`;

export function Waterfall<Cause extends CauseApart | ZoneApart>({
  split,
  each,
  tell,
  chip,
}: {
  split: Apart<Cause>;
  /** Whether the smaller causes are told one by one. */
  each: boolean;
  tell(cause: Cause): string;
  chip(cause: Cause): ReactNode;
}) {
  const t = useTranslations("whatif");
  const locale = useLocale();
  const { zero, bars } = waterfall(split, each);
  if (bars.length === 0) return <p className="text-note text-ink-2">{t("same")}</p>;
  return (
    <ol className="list-none text-note">
      {bars.map(({ cause, by, left, width, end }, i) => (
        <li
          key={i}
          className="grid grid-cols-[5.5rem_2.75rem_minmax(0,1fr)_auto] items-center gap-x-2 py-px max-md:grid-cols-[3.5rem_2.5rem_minmax(0,1fr)_auto]"
        >
          <span aria-hidden="true" className="relative h-3">
            <span className="absolute -inset-y-1 w-px bg-edge" style={{ left: percent(zero) }} />
            <span
              className={cx("absolute inset-y-0.5 min-w-px", cause ? "bg-ink-2" : "border border-ink")}
              style={{ left: percent(left), width: percent(width) }}
            />
            {i === bars.length - 1 ? (
              <span className="absolute -inset-y-0.5 w-0.5 bg-ochre" style={{ left: percent(end) }} />
            ) : null}
          </span>
          <b className="figures text-right font-display font-medium">{signed(by, locale, 1)}</b>
          <span className={cx("min-w-0 leading-tight wrap-anywhere", !cause && "text-ink-2")}>
            {cause ? tell(cause) : t("rest", { n: split.smaller.length })}
          </span>
          {cause ? chip(cause) : null}
        </li>
      ))}
    </ol>
  );
}
