// A screen of the exercise under its marking line: words that control set, as a classification is set, and no line where it set none.
"use client";
import type { CSSProperties, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { WALL } from "../browser/wall";
import { useShown } from "../source/react";
import { cx, Typed } from "../ui";

export interface MarkedProps {
  seat: Seat;
  /** False where the page's own margins carry the line. */
  printed?: boolean;
  children: ReactNode;
}

export function Marked({ seat, ...more }: MarkedProps) {
  const marking = useShown((s) => s.exercise?.settings.marking);
  return <MarkedAs marking={marking} wall={seat === "wall"} {...more} />;
}

/** The same, of whatever stands on the screen: in a plenary, of several exercises. */
export function MarkedAs({
  marking,
  wall = false,
  printed = true,
  children,
}: Omit<MarkedProps, "seat"> & { marking: string | undefined; wall?: boolean }) {
  const t = useTranslations("common");
  // one element whether there is a line or none: what is typed below it stays as it is when control sets one
  return (
    <div
      className={wall ? WALL : undefined}
      style={marking ? ({ "--marking": wall ? "2.25rem" : "1.5rem" } as CSSProperties) : undefined}
    >
      {marking ? (
        <p
          role="note"
          aria-label={t("marking")}
          className={cx(
            "hair-b sticky top-0 z-30 h-(--marking) truncate bg-paper px-4 text-center text-body leading-(--marking) font-semibold tracking-[.04em] print:static",
            !printed && "no-print",
          )}
        >
          <Typed text={marking} />
        </p>
      ) : null}
      {children}
    </div>
  );
}
