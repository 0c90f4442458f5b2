// The commit: one button in the seat's colour, what stands in its way, and the way back.
"use client";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import type { SheetNow } from "../game/sheet/useSheet";
import { Refused } from "../ledger/Refused";
import { useMayAct, useShown } from "../source/react";
import { Button, Icon, Note } from "../ui";
import { isSendAll, modalIsOpen } from "../ui/keys";
import { useMarks } from "../ui/useMarks";
import { BreachNote } from "./BreachNote";
import { ClashNote } from "./ClashNote";
import { DraftSign } from "./DraftSign";
import { Gone } from "./Gone";
import { isReadyPhase, ReadyBar } from "./ReadyBar";
import { sentBy } from "./sentBy";
import { useCommit } from "./useCommit";
import { useOwed } from "./useOwed";

const COMMITTED = { people: "committed", bot: "committedByBot", paper: "committedFromPaper" } as const;

/** @param alone nothing else on the screen says that the seat is ready */
export function CommitBar({ role, now, alone }: { role: Role; now: SheetNow; alone?: boolean }) {
  const t = useTranslations("sheet");
  const c = useTranslations("common");
  const marks = useMarks();
  const commit = useCommit(role, now);
  const owed = useOwed(role, now);
  const pen = usePen();
  const mayAct = useMayAct();
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  const press = useEffectEvent(() => commit.press());
  const relax = useEffectEvent(() => commit.relax());
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key === "Escape") relax();
      if (!isSendAll(e) || e.repeat || e.defaultPrevented || !(e.target instanceof Element)) return;
      const what = sentBy(e.target, modalIsOpen());
      if (what !== "nothing") e.preventDefault();
      if (what === "sheet") press();
      else if (what === "form") e.target.closest("form")?.requestSubmit();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const n = now.sheet.orders.length;
  const missing = owed.list.filter((o) => o.state === "due" || o.state === "open").length;
  if (!mayAct && !now.committed) return null;
  if (now.committed) {
    const out = seats.filter((s) => s.awaited).map((s) => c(`seats.${s.role}`));
    const mayReopen = pen.mine && now.phase === "orders";
    return (
      <div className="rule-t grid gap-1.5 bg-panel px-4 pt-2.5 pb-3">
        <p>
          <Icon name="check" size={14} /> <b>{t(COMMITTED[now.by ?? "people"])}</b>{" "}
          {now.phase !== "orders"
            ? ""
            : out.length
              ? t("waitingFor", { seats: marks.list(out) })
              : t("allIn")}
        </p>
        {mayReopen ? <p className="text-label text-ink-2">{t("committedNote")}</p> : null}
        <Gone role={role} />
        <BreachNote role={role} now={now} />
        {commit.refused ? (
          <Note role="alert">
            <Refused {...commit.refused} />
          </Note>
        ) : null}
        {mayReopen ? <Button onClick={commit.reopen}>{t("reopen")}</Button> : null}
      </div>
    );
  }
  if (pen.bot) return <p className="rule-t bg-panel px-4 pt-2.5 pb-3 text-label text-ink-2">{pen.line}</p>;
  if (isReadyPhase(now.phase)) {
    return (
      <div className="rule-t grid gap-1.5 bg-panel px-4 pt-2 pb-3 empty:hidden">
        <ClashNote role={role} mayWrite={now.mayWrite} />
        <DraftSign />
        {alone ? <ReadyBar role={role} phase={now.phase} /> : null}
      </div>
    );
  }
  return (
    <div
      data-coach-at="commit"
      className="rule-t grid gap-1.5 bg-panel px-4 pt-2 pb-3 low:sticky low:bottom-0 low:z-10 low:py-1"
    >
      <ClashNote role={role} mayWrite={now.mayWrite} />
      <DraftSign />
      <BreachNote role={role} now={now} />
      {commit.refused ? (
        <Note role="alert">
          <Refused {...commit.refused} />
        </Note>
      ) : null}
      <Button
        variant={n > 0 ? "role" : "outline"}
        size="l"
        aria-disabled={commit.blocked !== undefined || commit.busy}
        aria-describedby="commit-note"
        aria-keyshortcuts="Control+Enter"
        onClick={commit.press}
        onBlur={commit.relax}
        className="w-full low:min-h-11"
      >
        {commit.busy ? t("committing") : commit.asking ? t("sureCommit") : t("commit", { n })}
      </Button>
      {missing ? <p className="text-center font-semibold">{t("owed.notOn", { n: missing })}</p> : null}
      <p id="commit-note" role="status" className="text-center text-label text-ink-2 low:sr-only">
        {commit.blocked ??
          (commit.asking
            ? t("sureNote")
            : pen.mine
              ? t("noteYou")
              : pen.holder
                ? t("noteNot", { name: pen.holder })
                : pen.line)}
      </p>
    </div>
  );
}
