// An order being written: where, on what, which way, what it does, and why.
"use client";
import { useTranslations } from "use-intl";
import { type OrderDraft, rowOf } from "../../game-rules/open";
import { useUiStore } from "../game/looking/ui";
import { answersFor, completeDraft, type Entry } from "../game/sheet/sheet";
import { useGame } from "../game/words/useGame";
import { useHand, useLegal } from "../source/react";
import { Button, Note } from "../ui";
import { type Beside, EffectRows } from "./EffectRows";
import { MoreAnswers } from "./MoreAnswers";
import { WordsField } from "./WordsField";
import { ZoneField } from "./ZoneField";

export function SlotEditor({
  entry,
  mayWrite,
  beside,
  onMove,
}: {
  entry: Entry;
  beside?: Beside;
  mayWrite: boolean /** a posture's slot follows its zone */;
  onMove?(draft: OrderDraft): void;
}) {
  const t = useTranslations("sheet");
  const game = useGame();
  const hand = useHand();
  const ui = useUiStore();
  const legal = useLegal();
  const { draft, slot } = entry;
  const put = (next: OrderDraft) => (onMove ? onMove(next) : hand.draft(slot, next));
  const choose = (part: Partial<OrderDraft>) => put(completeDraft(legal, { ...draft, ...part }));
  const zones = answersFor(legal, draft, "zone");
  if (entry.ends) return null;
  return (
    <div>
      {zones.length ? (
        <ZoneField
          zones={zones}
          disabled={!mayWrite}
          onChange={(zone) => {
            choose({ zone: zone as OrderDraft["zone"] & string });
            ui.setState({ picking: false });
          }}
          {...(draft.zone ? { zone: draft.zone } : {})}
        />
      ) : null}
      <MoreAnswers legal={legal} draft={draft} disabled={!mayWrite} onChange={put} />
      {entry.missing === "illegal" ? (
        <Note role="status" className="mt-1.5">
          {t("blocked.illegal", { order: game.order(draft.id) })}
        </Note>
      ) : null}
      {entry.offer ? (
        <EffectRows
          legal={entry.offer}
          harms={rowOf(draft.id).harms === true}
          {...(beside ? { beside } : {})}
        />
      ) : null}
      <WordsField
        disabled={!mayWrite}
        value={draft}
        onChange={(words) => hand.draft(slot, { ...draft, ...words })}
      />
      {mayWrite ? (
        <div className="mt-2 flex gap-2">
          <Button size="s" onClick={() => ui.setState({ slot: undefined, picking: false })}>
            {t("fold")}
          </Button>
          <Button
            size="s"
            variant="quiet"
            onClick={() => {
              hand.draft(slot, null);
              ui.setState({ slot: undefined, picking: false });
            }}
          >
            {t("drop")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
