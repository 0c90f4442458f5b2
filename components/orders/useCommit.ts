// Committing: what stands in the way, asking once, sending, taking it back.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { mayCommit, PURSES, type Role, whyNot } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { useUiStore } from "../game/looking/ui";
import { heldDrafts } from "../game/sheet/held";
import type { SheetNow } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { type Refusal, refusalOf } from "../ledger/Refused";
import { useHand, useShown, useView } from "../source/react";
import { figure } from "../ui/number";
import { useMarks } from "../ui/useMarks";

export interface Commit {
  /** Why it cannot be done now, in words; nothing where it can. */
  blocked?: string;
  asking: boolean;
  busy: boolean;
  refused?: Refusal;
  press(): void;
  reopen(): void;
  relax(): void;
}

export function useCommit(role: Role, now: SheetNow): Commit {
  const t = useTranslations("sheet");
  const marks = useMarks();
  const game = useGame();
  const pen = usePen();
  const hand = useHand();
  const ui = useUiStore();
  const line = useShown((s) => s.line);
  const view = useView();
  const turn = view?.turn ?? 0;
  const written = useShown((s) => Object.values(s.drafts).some(({ value }) => value !== null));
  const paused = useShown((s) => s.exercise?.clock.paused !== undefined || s.exercise?.status === "paused");
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();

  const unfinished = [...now.sheet.slots.flatMap((s) => s.entry ?? []), ...now.sheet.postures].filter(
    (e) => e.missing,
  );
  const refusal = view && whyNot(view, role, now.sheet.orders);
  let blocked: string | undefined;
  if (line !== "live") blocked = t("blocked.lost");
  else if (paused) blocked = t("blocked.paused");
  else if (!pen.mine) blocked = t("blocked.pen");
  else if (!mayCommit(now.phase)) blocked = t("closed");
  else if (unfinished.length) {
    const list = marks.list(
      unfinished.map((e) => marks.aside(game.order(e.draft.id), t(`missing.${e.missing ?? "illegal"}`))),
    );
    blocked = t("blocked.unfinished", { n: unfinished.length, list });
  } else if (refusal?.code === "sheet.purse") {
    const { cost, free } = now.sheet.sums;
    blocked = t("blocked.dear", { need: figure(cost), name: game.track(PURSES[role]), have: figure(free) });
  } else if (refusal) blocked = game.refusal(refusal.code, refusal.params);

  async function send(): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    const answer = await hand.command({ type: "sheet.commit", turn, orders: now.sheet.orders });
    setBusy(false);
    setAsking(false);
    if (answer.ok) ui.setState({ slot: undefined, picking: false });
    else setRefused(refusalOf(answer));
  }

  return {
    ...(blocked ? { blocked } : {}),
    asking,
    busy,
    ...(refused ? { refused } : {}),
    press() {
      if (blocked || busy || now.committed) return;
      if (asking) void send();
      else setAsking(true);
    },
    reopen() {
      // What control typed in was never written here: it becomes the draft where there is none, or it would be gone.
      const typed = now.by === "paper" && !written ? (view?.sheet ?? []) : [];
      void hand.command({ type: "sheet.reopen", turn }).then((a) => {
        setRefused(a.ok ? undefined : refusalOf(a));
        if (!a.ok) return;
        for (const [slot, { value }] of Object.entries(heldDrafts(typed))) hand.draft(slot, value);
      });
    },
    relax: () => setAsking(false),
  };
}
