// What could have been chosen in a quarter, and what a room chose.
import type { Role, View } from "../../../game-rules/open";
import type { Choice, TurnAnswer } from "../../../server/contract/requests";
import type { Wish } from "../../../server/debrief/analysis/result";
import { legalOf } from "../../source/legal";

export interface Option {
  readonly choice: Choice;
  /** Points of the seat's purse, at the first place that the menu names. */
  readonly cost?: number;
}

/** One choice by a name; equal for whoever chose the same. */
export const nameOf = (choice: Choice): string =>
  choice.do === "order"
    ? `${choice.id} ${choice.option ?? ""}`
    : choice.do === "sign"
      ? `sign ${choice.deal}`
      : choice.do;

/** Offers on the table that wait for the viewer's signature. */
export const offersIn = (view: View) =>
  view.deals.filter(
    (d) =>
      d.status === "open" &&
      d.parties.includes(view.viewer as Role) &&
      !d.signed.includes(view.viewer as Role),
  );

/** Everything that the viewer of this view could do then: orders wherever they go, offers, and nothing at all. */
export function optionsIn(view: View): Option[] {
  const orders = new Map<string, Option>();
  for (const { draft, cost } of legalOf(view)) {
    const { id, option } = draft;
    const choice: Choice = { do: "order", id, ...(option ? { option } : {}) };
    if (!orders.has(nameOf(choice))) orders.set(nameOf(choice), { choice, cost });
  }
  return [
    ...orders.values(),
    ...offersIn(view).map(({ id }): Option => ({ choice: { do: "sign", deal: id } })),
    { choice: { do: "nothing" } },
  ];
}

/** A choice as the analysis would name it. */
export const wishOf = (choice: Choice, view: View): Wish =>
  choice.do === "sign"
    ? {
        ...choice,
        with: view.deals.find((d) => d.id === choice.deal)?.parties.filter((p) => p !== view.viewer) ?? [],
      }
    : choice;

/** What was chosen, by how many, the most wanted first. */
export function tallyOf(answers: readonly TurnAnswer[]): { choice: Choice; n: number }[] {
  const tally = new Map<string, { choice: Choice; n: number }>();
  for (const { choices } of answers)
    for (const choice of new Map(choices.map((c) => [nameOf(c), c])).values()) {
      const n = (tally.get(nameOf(choice))?.n ?? 0) + 1;
      tally.set(nameOf(choice), { choice, n });
    }
  return [...tally.values()].sort((a, b) => b.n - a.n);
}

/** How many would have done what leads a family of plans: its order, whatever else is left open in it. */
export const inFavour = (answers: readonly TurnAnswer[], lead: Wish): number =>
  answers.filter(({ choices }) => choices.some((c) => isOf(c, lead))).length;

function isOf(choice: Choice, lead: Wish): boolean {
  if (choice.do === "order") return lead.do === "order" && choice.id === lead.id;
  if (choice.do === "sign") return lead.do === "sign" && choice.deal === lead.deal;
  return lead.do === "nothing";
}
