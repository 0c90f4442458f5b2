// A screen of the exercise under its marking line: words that control set, as a classification is set, and no line where it set none. What is
// tried out says so above it.
"use client";
import type { CSSProperties, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { WALL } from "../browser/wall";
import { useShown } from "../source/react";
import { cx, Typed } from "../ui";
import { TrialLine } from "./TrialLine";

export interface MarkedProps {
  seat: Seat;
  /** False where the page's own margins carry the line. */
  printed?: boolean;
  children: ReactNode;
}

export function Marked({ seat, ...more }: MarkedProps) {
  const marking = useShown((s) => s.exercise?.settings.marking);
  const trial = useShown((s) => s.exercise?.trial);
  return (
    <MarkedAs
      marking={marking}
      wall={seat === "wall"}
      above={trial ? <TrialLine trial={trial} seat={seat} /> : undefined}
      {...more}
    />
  );
}

/** The same, of whatever stands on the screen: in a plenary, of several exercises. */
export function MarkedAs({
  marking,
  above,
  wall = false,
  printed = true,
  children,
}: Omit<MarkedProps, "seat"> & { marking: string | undefined; above?: ReactNode; wall?: boolean }) {
  const t = useTranslations("common");
  const line = wall ? "2.25rem" : "1.5rem";
  const heights = [...(above ? ["2.75rem"] : []), ...(marking ? [line] : [])];
  // one element whether there is a line or none: what is typed below it stays as it is when control sets one
  return (
    <div
      className={wall ? WALL : undefined}
      style={
        heights.length > 0 ? ({ "--marking": `calc(${heights.join(" + ")})` } as CSSProperties) : undefined
      }
    >
      {heights.length > 0 ? (
        <div className={cx("sticky top-0 z-30 print:static", !printed && "no-print")}>
          {above}
          {marking ? (
            <p
              role="note"
              aria-label={t("marking")}
              style={{ height: line, lineHeight: line }}
              className="hair-b truncate bg-paper px-4 text-center text-body font-semibold tracking-[.04em]"
            >
              <Typed text={marking} />
            </p>
          ) : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}
