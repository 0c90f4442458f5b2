// Standing orders: those in force, and those that this sheet sets, changes or ends.
"use client";
import { useTranslations } from "use-intl";
import { END, type OrderDraft, rowOf } from "../../game-rules/open";
import { useUi, useUiStore } from "../game/looking/ui";
import { postureSlot } from "../game/sheet/sheet";
import type { SheetNow } from "../game/sheet/useSheet";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { TextButton } from "../ui";
import { cx } from "../ui/cx";
import { figure } from "../ui/number";
import { useMarks } from "../ui/useMarks";
import { SlotEditor } from "./SlotEditor";

export function Postures({ now }: { now: SheetNow }) {
  const t = useTranslations("sheet");
  const marks = useMarks();
  const game = useGame();
  const label = useLabel();
  const ui = useUiStore();
  const open = useUi((u) => u.slot);
  const view = useView();
  if (!view) return null;
  const written = now.sheet.postures;
  // A standing order that the sheet changes shows once, as it will be.
  const standing = view.postures.filter(
    (p) => !written.some((e) => e.draft.id === p.id && e.draft.zone === p.zone),
  );
  if (!standing.length && !written.length) return null;
  const move = (slot: string) => (next: OrderDraft) => {
    const to = postureSlot(next);
    if (to !== slot) now.put(slot, null);
    now.put(to, next);
    ui.setState({ slot: to });
  };
  return (
    <section aria-label={t("postures")} className="rule-b pb-1">
      <h3 className="px-4 pt-2.5 font-sans text-note font-semibold" title={t("posturesNote")}>
        {t("postures")}
      </h3>
      <ul className="list-none">
        {written.map((e) => {
          const ending = e.ends;
          const isOpen = open === e.slot && !ending;
          return (
            <li key={e.slot} className={cx("px-4 py-1.5", isOpen ? "bar-me bg-land" : "hair-b")}>
              <div className="grid grid-cols-[1fr_auto_auto] items-baseline gap-x-2.5">
                <button
                  type="button"
                  data-slot={e.slot}
                  aria-expanded={isOpen}
                  onClick={() =>
                    !ending && ui.setState({ slot: isOpen ? undefined : e.slot, picking: false })
                  }
                  className="min-w-0 text-left max-md:min-h-11"
                >
                  <span className={cx("font-medium", ending && "line-through")}>
                    {game.order(e.draft.id)}
                  </span>
                  {e.draft.zone ? (
                    <span className="text-ink-2">{marks.after(game.zone(e.draft.zone))}</span>
                  ) : null}
                  {!ending && e.draft.option ? (
                    <span className="text-ink-2">{marks.after(game.option(e.draft.id, e.draft.option))}</span>
                  ) : null}
                  <span className="block text-note text-ink-2">
                    {e.missing ? t(`missing.${e.missing}`) : ending ? t("ended") : t("newPosture")}
                  </span>
                </button>
                <span className="figures font-semibold">
                  {ending ? "" : e.cost ? figure(e.cost) : t("free")}
                </span>
                {now.mayWrite ? (
                  <TextButton onClick={() => now.put(e.slot, null)}>
                    {ending ? t("keep") : t("drop")}
                  </TextButton>
                ) : null}
              </div>
              {isOpen ? <SlotEditor entry={e} mayWrite={now.mayWrite} onMove={move(e.slot)} /> : null}
            </li>
          );
        })}
        {standing.map((p) => (
          <li
            key={`${p.id}:${p.zone ?? ""}`}
            className="hair-b grid grid-cols-[1fr_auto_auto] items-baseline gap-x-2.5 px-4 py-1.5"
          >
            <span className="min-w-0">
              <span className="font-medium">{game.order(p.id)}</span>
              {p.zone ? <span className="text-ink-2">{marks.after(game.zone(p.zone))}</span> : null}
              {p.option ? (
                <span className="text-ink-2">{marks.after(game.option(p.id, p.option))}</span>
              ) : null}
              <span className="block text-note text-ink-2">
                {t("inForce", { label: label(labelOf(view, p.since)) })}
              </span>
            </span>
            <span className="figures font-semibold">
              {rowOf(p.id).cost ? figure(rowOf(p.id).cost) : t("free")}
            </span>
            {now.mayWrite ? (
              <TextButton
                onClick={() =>
                  now.put(postureSlot(p), { id: p.id, option: END, ...(p.zone ? { zone: p.zone } : {}) })
                }
              >
                {t("endPosture")}
              </TextButton>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
