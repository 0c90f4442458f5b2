// The running order: a row a step, opened one after the other by whoever leads. What is not opened is for the leader alone.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { useSeat } from "../game/words/useSeat";
import { useShown } from "../source/react";
import { Button, cx, Icon, TextButton, Token } from "../ui";
import { useBookmarks } from "./BookmarkLane";
import { bookmarkOf, placeOf } from "./bookmarks";
import { type GameRecord, opening, turnOf } from "./record";
import { againOf, withoutStep } from "./turn/steps";
import type { Lead } from "./useLead";
import { useQuarterName, useStopName } from "./useStopName";

export function RunningOrder({ lead, record }: { lead: Lead; record: GameRecord }) {
  const t = useTranslations("debrief.order");
  const name = useStepName(record);
  const { show, mayOpen } = lead;
  const bookmarks = useBookmarks();
  /** A step opened: that of a bookmark leads to the very moment it is of. */
  const opens = (step: string) => {
    const marked = bookmarkOf(step, bookmarks);
    const next = opening(record, show, step);
    return marked ? { ...next, at: placeOf(record, marked) } : next;
  };
  const isOpen = (step: string) => show.opened.includes(step);
  const steps = mayOpen ? show.order : show.order.filter(isOpen);
  const next = show.order.find((step) => !isOpen(step));
  const swap = (i: number) => {
    const order = [...show.order];
    const [a, b] = [order[i - 1], order[i]];
    if (a === undefined || b === undefined) return;
    order[i - 1] = b;
    order[i] = a;
    lead.go({ order });
  };
  return (
    <section aria-labelledby="running" className="flex min-h-0 flex-col desk:overflow-hidden">
      <div className="px-4.5 pt-3 pb-1.5">
        <h2 id="running">{t("title")}</h2>
        <p className="text-note text-ink-2">{t(mayOpen && next ? "alone" : "opened")}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ol
        aria-labelledby="running"
        tabIndex={0}
        className="ring-inside relative min-h-0 list-none overflow-y-auto max-desk:max-h-64 desk:flex-1"
      >
        {steps.map((step, i) => {
          const said = name(step);
          const now = show.step === step;
          const shut = !isOpen(step);
          return (
            <li
              key={step}
              aria-current={now ? "step" : undefined}
              className={cx(
                "hair-t flex items-start gap-2 px-4.5 py-1.5 max-md:items-center",
                now && "bar-ochre bg-ochre-bg",
              )}
            >
              <span
                aria-hidden="true"
                className={cx(
                  "figures mt-0.5 grid size-5 shrink-0 place-items-center border text-label",
                  shut ? "border-edge" : "border-ink bg-ink text-panel",
                )}
              >
                {shut ? i + 1 : <Icon name="check" size={12} />}
              </span>
              <button
                type="button"
                disabled={shut}
                onClick={() => lead.go(opens(step))}
                className="min-h-6 flex-1 text-left leading-tight enabled:hover:underline max-md:min-h-11"
              >
                <span className={cx("block", !shut && "font-medium")}>{said.title}</span>
                {said.text ? <span className="block text-note text-ink-2">{said.text}</span> : null}
                <span className="sr-only">{t(now ? "isNow" : shut ? "isShut" : "isOpen")}</span>
              </button>
              {mayOpen && shut && i > 0 && !isOpen(show.order[i - 1] ?? "") ? (
                <button
                  type="button"
                  aria-label={t("up", { step: said.title })}
                  title={t("up", { step: said.title })}
                  onClick={() => swap(i)}
                  className="grid size-6 shrink-0 place-items-center text-ink-2 hover:text-ink max-md:size-11"
                >
                  <Icon name="chevronDown" size={14} className="rotate-180" />
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {mayOpen && lead.lead ? <InTheRoom record={record} /> : null}
      {mayOpen ? (
        <div className="rule-t px-4.5 py-3">
          {next ? (
            <>
              <Button variant="ink" size="l" className="w-full" onClick={() => lead.go(opens(next))}>
                {t("openNext", { step: name(next).title })}
              </Button>
              {againOf(next) ? (
                <TextButton onClick={() => lead.go({ order: withoutStep(show.order, next) })}>
                  {t("leaveOut")}
                </TextButton>
              ) : null}
              <p className="mt-1 text-note text-ink-2">{t("openText")}</p>
            </>
          ) : (
            <p className="text-note text-ink-2">{t("all")}</p>
          )}
        </div>
      ) : null}
    </section>
  );
}

/** Who is here, for whoever leads: what is opened reaches nobody who has left. */
function InTheRoom({ record }: { record: GameRecord }) {
  const t = useTranslations("debrief.order");
  const seat = useSeat();
  const rows = useShown((s) => s.exercise?.seats) ?? [];
  const peoples = rows.filter((r) => r.by === "people" && record.copy.scenario.seats.includes(r.role));
  if (peoples.length === 0) return null;
  return (
    <section aria-labelledby="in-the-room" className="rule-t px-4.5 py-2 text-note">
      <h3 id="in-the-room" className="font-sans text-note font-semibold">
        {t("room")}
      </h3>
      <ul className="list-none">
        {peoples.map(({ role, here }) => (
          <li key={role} className={cx("flex items-center gap-2", here === 0 && "text-ink-2")}>
            <Token side={role} size={14} state={here === 0 ? "outline" : "filled"} />
            {seat(role).name}
            <span className="figures ml-auto">{t("here", { n: here })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useStepName(record: GameRecord): (step: string) => { title: string; text?: string } {
  const t = useTranslations("debrief.order");
  const quarter = useQuarterName(record);
  const stopName = useStopName(record);
  const seat = useSeat();
  const b = useTranslations("bookmarks");
  const bookmarks = useBookmarks();
  return (step) => {
    const marked = bookmarkOf(step, bookmarks);
    if (marked)
      return {
        title: marked.note ? b("step", { note: isolated(marked.note) }) : b("stepBare"),
        text: stopName({ ...marked, from: 0, to: 0 }),
      };
    const turn = turnOf(step);
    if (turn !== undefined) return { title: quarter(turn) };
    const again = againOf(step);
    if (again)
      return {
        title: t("again", { who: seat(again.role).name, label: quarter(again.turn) }),
        text: t("againText"),
      };
    if (step.startsWith("w:"))
      return { title: t("window", { who: seat(step.slice(2) as Role).name }), text: t("windowText") };
    if (step === "out" || step === "aims" || step === "close")
      return { title: t(step), text: t(`${step}Text`) };
    return { title: step };
  };
}
