// One order of the menu: name, cost, what it does in a line, and by which rule.
"use client";
import { useTranslations } from "use-intl";
import { useGame } from "../game/words/useGame";
import { CiteChip } from "../ledger/CiteChip";
import { cx } from "../ui/cx";
import { figure } from "../ui/number";
import { useMarks } from "../ui/useMarks";
import type { MenuItem } from "./menu";

export interface MenuRowProps {
  item: MenuItem;
  /** What the sheet leaves of the purse. */
  left: number;
  line: string;
  disabled: boolean;
  active: boolean;
  /** Its name and its cost alone; what it does is told in the slot. */
  short?: boolean;
  onTake(): void;
}

/** Said once above the menu, or by the mark that the order is on the sheet. */
const SHOWN = ["sheet.too_many_orders", "sheet.twice", "sheet.limit"];

export function MenuRow({ item, left, line, disabled, active, short, onTake }: MenuRowProps) {
  const t = useTranslations("sheet");
  const marks = useMarks();
  const game = useGame();
  const { row, closed } = item;
  const off = disabled || closed !== undefined;
  const why =
    closed?.code === "sheet.purse"
      ? `${t("menu.dear", { cost: figure(row.cost), left: figure(left) })}.`
      : closed && !SHOWN.includes(closed.code)
        ? game.refusal(closed.code, closed.params)
        : "";
  return (
    <li
      className={cx(
        "hair-b relative px-4.5 py-1.5 leading-[1.26] max-md:min-h-11 max-md:py-3",
        active ? "bg-land" : "hover:bg-land",
        off && "text-ink-2",
      )}
    >
      <div className="grid grid-cols-[1fr_auto] gap-x-2.5">
        <button
          type="button"
          data-menu-row
          aria-disabled={off || undefined}
          onClick={() => !off && onTake()}
          className="ring-inside min-w-0 text-left font-medium before:absolute before:inset-0 before:content-['']"
        >
          {game.order(item.id)}{" "}
          {row.posture ? (
            <span className="ml-1.5 border-b border-dotted border-ink-3 text-label font-normal text-ink-2">
              {t("posture")}
            </span>
          ) : null}
        </button>
        <span className="figures flex items-baseline gap-1 font-semibold">
          {row.cost ? figure(row.cost) : t("free")}
          {row.posture && row.cost ? (
            <small className="text-label font-normal text-ink-2">{t("perQuarter")}</small>
          ) : null}
        </span>
      </div>
      {/* A row of its name and its cost alone has nothing more to say. */}
      <p className="text-note text-ink-2 empty:hidden">
        {item.used && !row.posture ? `${marks.sentence(t("menu.taken"))} ` : ""}
        {why ? `${why} ` : ""}
        {line ? `${line} ` : ""}
        {row.loyalty ? `${marks.sentence(t("loyalty", { n: figure(row.loyalty) }))} ` : ""}
        {(short ? [] : row.dynamics.slice(0, 2)).map((d) => (
          <CiteChip key={d} id={d} className="relative z-1 mr-1" />
        ))}
      </p>
    </li>
  );
}
