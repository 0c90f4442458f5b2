// One promise of a deal as a sentence: each choice a button whose options open in the row beneath it and cover nothing; beside it who pays
// if it is broken, how much, and who would see it. What differs from the last version stands on ochre, with what it was.
"use client";
import { Fragment } from "react";
import { useLocale, useTranslations } from "use-intl";
import { breachCost, type Role, type Term, type View } from "../../game-rules/open";
import { focus } from "../game/looking/keyActs";
import { useGame } from "../game/words/useGame";
import { Button, Icon, TextButton } from "../ui";
import { cx } from "../ui/cx";
import { signed } from "../ui/number";
import { useMarks } from "../ui/useMarks";
import {
  AMOUNTS,
  answerOf,
  answersFor,
  type Place,
  placesOf,
  quartersFor,
  takesAmount,
  withAmount,
  withAnswer,
  withQuarters,
} from "./choices";
import { type SentenceWords, useSentence } from "./useSentence";

export interface SentenceProps {
  n: number;
  term: Term;
  /** The same promise in the last version; absent where it is new, or nothing is compared. */
  before?: Term;
  /** There is a last version, and this promise is not in it. */
  fresh?: boolean;
  parties: readonly Role[];
  role?: Role;
  secret: boolean;
  view: View;
  /** The place whose options are open. */
  open?: Place | undefined;
  onOpen?(place: Place | undefined): void;
  onChange?(term: Term): void;
  onRemove?: (() => void) | undefined;
}

export function Sentence(props: SentenceProps) {
  const { n, term, before, fresh, view, open, onOpen, onChange, onRemove } = props;
  const t = useTranslations("table.sentence");
  const words = useSentence();
  const marks = useMarks();
  const isOpen = open !== undefined;
  return (
    <li
      data-sentence={n}
      className={cx(
        "grid gap-x-4 gap-y-1 border-b border-line py-3.5 md:grid-cols-[1.75rem_minmax(0,1fr)_10.5rem]",
        isOpen && "bar-ochre -mx-3.5 bg-land px-3.5",
      )}
    >
      <span aria-hidden="true" className="pt-1 text-note font-semibold text-ink-2 max-md:hidden">
        {n}
      </span>
      <p className="min-w-0 font-display text-[1.25rem] leading-[1.62]">
        {placesOf(term, isOpen).map((place, i) => (
          <Fragment key={place}>
            {i > 0 ? (place === "when" ? marks.after("") : " ") : ""}
            <Choice
              words={words.now(place, term, view)}
              title={t(`places.${place}`)}
              was={wasOf(place, term, before, fresh, words, view)}
              open={open === place}
              {...(onChange && onOpen
                ? { onPress: () => onOpen(open === place ? undefined : place), place, n }
                : {})}
            />
          </Fragment>
        ))}
        {marks.sentence("")}
      </p>
      <Price {...props} />
      {isOpen && onChange ? (
        <div className="md:col-span-2 md:col-start-2">
          <Options {...props} place={open} onChange={onChange} words={words} />
          {onRemove ? (
            <TextButton className="mt-1.5" onClick={onRemove}>
              {t("remove")}
            </TextButton>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What stood in this place in the last version, where that was something else; true where the whole promise is new. */
function wasOf(
  place: Place,
  term: Term,
  before: Term | undefined,
  fresh: boolean | undefined,
  words: SentenceWords,
  view: View,
): string | true | undefined {
  if (fresh) return true;
  if (!before) return undefined;
  const same =
    answerOf(place, term) === answerOf(place, before) && (place !== "what" || term.amount === before.amount);
  if (same) return undefined;
  return before.kind === term.kind || place === "what" || place === "by" || place === "when"
    ? words.now(place, before, view)
    : true;
}

interface ChoiceProps {
  words: string;
  title: string;
  was: string | true | undefined;
  open: boolean;
  onPress?(): void;
  place?: Place;
  n?: number;
}

/** Choice ground: land with an ink rule; ochre where it differs, an ochre frame where it is open. */
function Choice({ words, title, was, open, onPress, place, n }: ChoiceProps) {
  const t = useTranslations("table.sentence");
  const look = cx(
    "rounded-[2px] border-b-[1.4px] border-ink pr-0.5 pl-1.5 pb-px [box-decoration-break:clone]",
    was ? "bg-ochre-bg" : "bg-land",
    open && "outline-2 outline-ochre",
  );
  const said =
    typeof was === "string" ? (
      <span className="ml-1 font-sans text-note text-ink-2">{t("was", { was })}</span>
    ) : null;
  if (!onPress)
    return (
      <>
        {was ? <mark className={cx(look, "text-ink")}>{words}</mark> : words}
        {said}
      </>
    );
  return (
    <>
      <button
        type="button"
        data-choice={`${n}-${place}`}
        title={title}
        aria-expanded={open}
        onClick={onPress}
        className={cx(
          look,
          "text-left hover:bg-ochre-bg max-md:mb-1 max-md:inline-block max-md:min-h-11 max-md:align-middle max-md:leading-tight",
        )}
      >
        {words}
        <Icon name="chevronDown" size={12} className="ml-1 inline-block opacity-60" />
      </button>
      {said}
    </>
  );
}

function Options({
  n,
  place,
  term,
  parties,
  view,
  onChange,
  onOpen,
  words,
}: SentenceProps & { place: Place; onChange(term: Term): void; words: SentenceWords }) {
  const t = useTranslations("table.sentence");
  const done = (next: Term) => {
    onChange(next);
    onOpen?.(undefined);
    focus(`[data-choice="${n}-${place}"]`);
  };
  if (place === "when") {
    const turns = quartersFor(view);
    const row = (end: "from" | "to") => (
      <Row
        title={t(end)}
        answers={turns
          .filter((n) => end === "from" || n >= term.from)
          .map((n) => ({ id: String(n), words: words.quarter(n, view) }))}
        value={String(term[end])}
        onTake={(id) => (end === "to" ? done : onChange)(withQuarters(term, { [end]: Number(id) }))}
      />
    );
    return (
      <div className="grid gap-1.5">
        {row("from")}
        {row("to")}
      </div>
    );
  }
  const answers = answersFor(place, term, parties, view);
  const counted = place === "what" && takesAmount(term);
  return (
    <div className="grid gap-1.5">
      <Row
        title={t(`places.${place}`)}
        hideTitle={!counted}
        answers={answers.map((a) => ({ id: a.id, words: words.say(place, a, term) }))}
        value={answerOf(place, term)}
        onTake={(id) => {
          const answer = answers.find((a) => a.id === id);
          if (answer) done(withAnswer(place, answer, term, parties, view));
        }}
      />
      {counted ? (
        <Row
          title={t("amount")}
          answers={AMOUNTS.map((a) => ({ id: String(a), words: String(a) }))}
          value={String(term.amount ?? 1)}
          onTake={(id) => done(withAmount(term, Number(id)))}
        />
      ) : null}
    </div>
  );
}

interface RowProps {
  title: string;
  hideTitle?: boolean;
  answers: readonly { id: string; words: string }[];
  value: string;
  onTake(id: string): void;
}

function Row({ title, hideTitle, answers, value, onTake }: RowProps) {
  return (
    <fieldset className="m-0 flex flex-wrap gap-1.5 border-0 p-0">
      <legend className={hideTitle ? "sr-only" : "float-left mr-2 pt-1 text-note text-ink-2"}>{title}</legend>
      {answers.map((a) => (
        <Button
          key={a.id}
          size="s"
          variant={a.id === value ? "ink" : "outline"}
          aria-pressed={a.id === value}
          onClick={() => onTake(a.id)}
        >
          {a.words}
        </Button>
      ))}
    </fieldset>
  );
}

/** Whom it costs what if it is broken, and who would see it: by the table that breaches are charged by. */
function Price({ term, role, secret, parties }: SentenceProps) {
  const t = useTranslations("table.sentence");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const game = useGame();
  const locale = useLocale();
  const mine = term.by === role;
  const cost = breachCost(term.by, !secret).filter((x) => !x.known);
  const figures = marks.commas(
    cost.map((x) => `${game.track(x.track)} ${signed(x.amount, locale, Number.isInteger(x.amount) ? 0 : 1)}`),
  );
  const others = parties.filter((p) => p !== term.by);
  return (
    <p className="text-note leading-[1.34] text-ink-2">
      <span className="md:sr-only">{t("broken")} </span>
      <b className="text-ink">{marks.lead(mine ? t("you") : c(term.by))}</b>{" "}
      {marks.commas([
        figures,
        secret
          ? mine || !role
            ? t("seenBy", { who: marks.list(others.map((p) => c(p))) })
            : others.length > 1
              ? t("seenBy", { who: marks.list(others.map((p) => (p === role ? t("you") : c(p)))) })
              : t("seenByYou")
          : t("seenByAll"),
      ])}
    </p>
  );
}
