// One of the slots: empty, written, or open for writing.
"use client";
import { useTranslations } from "use-intl";
import { useUi, useUiStore } from "../game/looking/ui";
import type { Entry } from "../game/sheet/sheet";
import type { EstimateNow } from "../game/sheet/useEstimate";
import { useGame } from "../game/words/useGame";
import { Typed } from "../ui";
import { cx } from "../ui/cx";
import { figure } from "../ui/number";
import { useMarks } from "../ui/useMarks";
import { useEffectLine, useIdle } from "./EffectRows";
import { SlotEditor } from "./SlotEditor";
import { SlotMark } from "./SlotMark";

export function Slot({
  n,
  entry,
  mayWrite,
  estimate,
}: {
  n: string;
  entry?: Entry;
  mayWrite: boolean;
  estimate?: EstimateNow;
}) {
  const t = useTranslations("sheet");
  const marks = useMarks();
  const game = useGame();
  const ui = useUiStore();
  const open = useUi((u) => u.slot === n);
  const line = useEffectLine();
  const idle = useIdle();
  const toggle = () => ui.setState({ slot: open ? undefined : n, picking: false });
  if (!entry) {
    return (
      <li className={cx("hair-b", open && "bar-me bg-land")}>
        <button
          type="button"
          data-slot={n}
          disabled={!mayWrite}
          onClick={() => ui.setState({ slot: n, picking: false })}
          className="ring-inside grid w-full grid-cols-[1.625rem_1fr] items-center gap-2 px-4 py-2 text-left max-md:min-h-11"
        >
          <SlotMark n={n} state={open ? "editing" : "empty"} />
          <span className="font-medium text-ink-2">
            <span className="sr-only">{marks.lead(t("slot", { n }))} </span>
            {t("empty")}
          </span>
        </button>
      </li>
    );
  }
  const { draft } = entry;
  const beside = estimate && { estimate, order: estimate.order(n) };
  const nothing = idle(beside);
  return (
    <li className={cx(open ? "rule-t rule-b bar-me -mt-px bg-land pb-2.5" : "hair-b")}>
      <button
        type="button"
        data-slot={n}
        aria-expanded={open}
        onClick={toggle}
        className="ring-inside grid w-full grid-cols-[1.625rem_1fr_auto] items-start gap-x-2 px-4 py-2 text-left max-md:min-h-14"
      >
        <SlotMark n={n} state={open ? "editing" : "written"} />
        <span className="min-w-0">
          <span className="sr-only">{marks.lead(t(open ? "editing" : "slot", { n }))} </span>
          <span className="leading-tight font-semibold">{game.order(draft.id)}</span>
          {draft.zone ? <span className="text-ink-2">{marks.after(game.zone(draft.zone))}</span> : null}
          {!open && draft.option ? (
            <span className="text-ink-2">{marks.after(game.option(draft.id, draft.option))}</span>
          ) : null}
          {open ? null : draft.intent ? (
            <Typed text={draft.intent} className="intent block text-[0.84375rem] leading-[1.28] text-ink-2" />
          ) : entry.offer ? (
            <span className="block text-note text-ink-2">{line(entry.offer, beside)}</span>
          ) : null}
          {nothing && !open ? (
            <span className="bar-ochre mt-1 block bg-ochre-bg py-0.5 pl-3">{nothing}</span>
          ) : null}
          {entry.missing && !open ? (
            <span className="bar-ochre mt-1 block bg-ochre-bg py-0.5 pl-3 text-note">
              {t(`missing.${entry.missing}`)}
            </span>
          ) : null}
        </span>
        <span className="figures font-semibold">{entry.cost ? figure(entry.cost) : t("free")}</span>
      </button>
      {open ? (
        <div className="pr-4 pl-[3.125rem]">
          <SlotEditor entry={entry} mayWrite={mayWrite} {...(beside ? { beside } : {})} />
        </div>
      ) : null}
    </li>
  );
}
