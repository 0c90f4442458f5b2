// Above the slots: what the seat's signed deals ask of it this quarter, how each stands with the sheet, and one press that keeps it.
"use client";
import { useTranslations } from "use-intl";
import {
  isEnding,
  type OrderDraft,
  type Owed,
  type Role,
  readDraft,
  roomFor,
  type View,
} from "../../game-rules/open";
import { focus } from "../game/looking/keyActs";
import { useUiStore } from "../game/looking/ui";
import { postureSlot } from "../game/sheet/sheet";
import type { SheetNow } from "../game/sheet/useSheet";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { Button, Icon } from "../ui";
import { cx } from "../ui/cx";
import { useMarks } from "../ui/useMarks";
import { type OwedNow, useOwed } from "./useOwed";

/** So many ways to keep one promise are offered as buttons; the menu has them all. */
const WAYS = 3;

export function OwedList({ role, now }: { role: Role; now: SheetNow }) {
  const t = useTranslations("sheet.owed");
  const owed = useOwed(role, now);
  const view = useView();
  if (!view || owed.list.length === 0) return null;
  return (
    <section aria-labelledby="owed" className="rule-b bg-ochre-bg pb-1">
      <h3 id="owed" className="px-4 pt-2 pb-1">
        {t("title", { half: view.label.half ? "yes" : "no" })}
      </h3>
      <ul className="list-none">
        {owed.list.map((o, i) => (
          <Row key={i} role={role} now={now} owed={owed} view={view} one={o} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  role: Role;
  now: SheetNow;
  owed: OwedNow;
  view: View;
  one: Owed;
}

function Row({ role, now, owed, view, one }: RowProps) {
  const t = useTranslations("sheet.owed");
  const c = useTranslations("common.seats");
  const label = useLabel();
  const marks = useMarks();
  const until = label(labelOf(view, one.until));
  const deal = view.deals.find((d) => d.id === one.deal);
  const others = deal?.parties.filter((p) => p !== role).map((p) => c(p)) ?? [];
  const well = one.state === "kept" || one.state === "tried";
  return (
    <li className="mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-ochre py-1.5 leading-[1.3]">
      <p className="min-w-40 flex-1">
        <span className="font-medium">{owed.term(one)}</span>{" "}
        <span className="text-ink-2">{t("to", { who: marks.list(others) })}</span>
        <span className={cx("block text-note", well ? "text-ink-2" : "font-semibold")}>
          {well ? <Icon name="check" size={13} /> : null} {t(`state.${one.state}`, { label: until })}
          {well ? null : (
            <span className="font-normal text-ink-2">{marks.after(t("or", { cost: owed.cost(one) }))}</span>
          )}
        </span>
      </p>
      {now.mayWrite && !well ? <Ways role={role} now={now} view={view} one={one} /> : null}
    </li>
  );
}

/** The buttons that put a promise right: what breaks it is taken off the sheet, or what keeps it is added. */
function Ways({ role, now, view, one }: Omit<RowProps, "owed">) {
  const t = useTranslations("sheet.owed");
  const game = useGame();
  const ui = useUiStore();
  const { slots, postures, orders } = now.sheet;
  const entries = [...slots.flatMap((s) => s.entry ?? []), ...postures];
  const undo = entries.filter((e) => one.undo.includes(e.draft));
  const closed = one.by.map(({ draft }) => roomFor(view, role, orders, draft));
  const open = one.by.filter((_, i) => !closed[i]).map((l) => l.draft);
  // One way an order: where it may go anywhere, its place can still be changed in its slot.
  const ways = open.filter((d, i) => open.findIndex((x) => x.id === d.id) === i).slice(0, WAYS);
  const why = closed.find((x) => x !== undefined);

  function add({ id, zone, target, option }: OrderDraft): void {
    const draft = { id, ...(zone && { zone }), ...(target && { target }), ...(option && { option }) };
    const { posture } = readDraft(view, role, draft);
    const slot = posture ? postureSlot(draft) : slots.find((s) => !s.entry)?.slot;
    if (!slot) return;
    now.put(slot, draft);
    ui.setState({ slot, picking: false });
    focus(`[data-slot="${slot}"]`);
  }

  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {undo.map((e) => (
          <Button key={e.slot} size="s" onClick={() => now.put(e.slot, null)}>
            {t("drop", { order: game.drafted(e.draft) })}
          </Button>
        ))}
        {ways.map((d) => (
          <Button key={`${d.id} ${d.option}`} size="s" variant="ink" onClick={() => add(d)}>
            {isEnding(d)
              ? t("end", { order: game.drafted({ id: d.id, ...(d.zone && { zone: d.zone }) }) })
              : t("add", { order: game.drafted(d) })}
          </Button>
        ))}
      </div>
      {ways.length === 0 && undo.length === 0 && why ? (
        <p className="basis-full text-note text-ink-2">
          {t("noRoom", { why: game.refusal(why.code, why.params) })}
        </p>
      ) : null}
    </>
  );
}
