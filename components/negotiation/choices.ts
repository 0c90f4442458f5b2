// A promise as a sentence built of choices: who, what, where, through whom, when. What can be chosen is the engine's to say, by the rows
// and bounds that a deal is checked by. Pure; the words are the catalogues'.
import {
  kindsFor,
  MEDIATORS,
  newTerm,
  optionsFor,
  promisedBy,
  promisersOf,
  RECEIVERS,
  type Role,
  type Term,
  termRow,
  turnsFor,
  VENUES,
  type View,
} from "../../game-rules/open";

/** The places of the sentence, in the order in which they are said. */
export const PLACES = ["by", "what", "zone", "venue", "mediator", "receiver", "when"] as const;
export type Place = (typeof PLACES)[number];

const FIELDS = ["zone", "venue", "mediator", "receiver"] as const;
type Field = (typeof FIELDS)[number];
const isField = (place: Place): place is Field => (FIELDS as readonly string[]).includes(place);

/** How many hostages, prisoners or units a promise can name on the screen. */
export const AMOUNTS = [1, 2, 3, 4, 5, 6, 8, 10] as const;

export interface Answer {
  /** Left open, where the field may be. */
  id: string;
  kind?: Term["kind"];
  option?: string;
}

/**
 * The places that a term's sentence has.
 * @param whole also those that may be left open and are
 */
export const placesOf = (term: Term, whole: boolean): Place[] => {
  const { fields } = termRow(term.kind);
  return PLACES.filter((p) => !isField(p) || (fields.includes(p) && (whole || term[p] !== undefined)));
};

export const takesAmount = (term: Term): boolean =>
  termRow(term.kind).fields.includes("amount") &&
  ["release_hostage", "release_prisoners", "number"].includes(term.option ?? "");

/** What may stand in a place now; quarters have their own two lists. */
export function answersFor(place: Place, term: Term, parties: readonly Role[], view: View): Answer[] {
  const row = termRow(term.kind);
  if (place === "by") return promisersOf(row, parties).map((id) => ({ id }));
  if (place === "what")
    return kindsFor(parties)
      .filter((kind) => promisersOf(termRow(kind), parties).includes(term.by))
      .flatMap((kind): Answer[] => {
        const options = optionsFor(termRow(kind), term.by);
        return options
          ? options.map((option) => ({ id: `${kind}:${option}`, kind, option }))
          : [{ id: `${kind}:`, kind }];
      });
  if (place === "when") return [];
  const open: Answer[] = row.optional?.includes(place) ? [{ id: "" }] : [];
  const list: readonly string[] =
    place === "zone"
      ? view.board.map((z) => z.id)
      : place === "venue"
        ? VENUES
        : place === "mediator"
          ? MEDIATORS
          : RECEIVERS;
  return [...open, ...list.map((id) => ({ id }))];
}

/** What stands in a place. */
export const answerOf = (place: Place, term: Term): string =>
  place === "by"
    ? term.by
    : place === "what"
      ? `${term.kind}:${term.option ?? ""}`
      : place === "when"
        ? `${term.from}-${term.to}`
        : (term[place] ?? "");

/** The term with another answer in one place; what no longer fits gives way, what still does stays. */
export function withAnswer(
  place: Place,
  answer: Answer,
  term: Term,
  parties: readonly Role[],
  view: View,
): Term {
  if (place === "by") return { ...term, ...promisedBy(term, answer.id as Role) };
  if (place === "what") {
    if (answer.kind === undefined || answer.kind === term.kind)
      return answer.option ? trimmed({ ...term, option: answer.option }) : term;
    const next: Term = { ...newTerm(answer.kind, parties, view), by: term.by, from: term.from, to: term.to };
    if (answer.option) next.option = answer.option;
    else delete next.option;
    const { fields } = termRow(answer.kind);
    if (term.zone && fields.includes("zone")) next.zone = term.zone;
    return trimmed(next);
  }
  if (!isField(place)) return term;
  const { [place]: _, ...rest } = term;
  return (answer.id ? { ...rest, [place]: answer.id } : rest) as Term;
}

/** Without a number where nothing is counted, with one where something is. */
function trimmed(term: Term): Term {
  const { amount, ...rest } = term;
  return takesAmount(term) ? { ...rest, amount: amount ?? 1 } : rest;
}

export const withAmount = (term: Term, amount: number): Term => ({ ...term, amount });

/** From one quarter to another: an end before the beginning moves along. */
export const withQuarters = (term: Term, change: Partial<Pick<Term, "from" | "to">>): Term => {
  const from = change.from ?? term.from;
  return { ...term, from, to: Math.max(from, change.to ?? term.to) };
};

export const quartersFor = turnsFor;

/** One more promise: by another of the parties than the last, and of a kind that the deal does not hold yet. */
export function oneMore(terms: readonly Term[], parties: readonly Role[], view: View): Term {
  const last = terms.at(-1);
  const by = parties.find((p) => p !== last?.by) ?? parties[0];
  const fresh = kindsFor(parties).find(
    (k) => !terms.some((t) => t.kind === k) && by !== undefined && promisersOf(termRow(k), [by]).length > 0,
  );
  const term = newTerm(fresh ?? "aid", parties, view);
  return by && promisersOf(termRow(term.kind), parties).includes(by)
    ? trimmed({ ...term, ...promisedBy(term, by), by })
    : trimmed(term);
}
