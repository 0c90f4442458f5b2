// The injects of a class: the same row in several groups is one, wherever it came from. Pure.
import type { ExerciseView } from "../../server/contract/answers";
import type { InjectRow, InjectView } from "../../server/contract/injects";
import { inOrder, statusOf } from "../../server/contract/msel";

/** A row, and the groups that it is meant in, by their place on the board. */
export interface ClassInject {
  readonly key: string;
  readonly inject: InjectView;
  readonly held: readonly { readonly group: number; readonly id: string }[];
}

type Group = Pick<ExerciseView, "injects" | "turn" | "phase" | "status" | "held"> | undefined;

export const NEXT = 2;
export const LAST = 5;

/** Rows of the same number and title are the same row. */
export const keyOf = ({ number, title }: InjectRow): string => JSON.stringify([number, title.en, title.fr]);

function together(found: readonly { group: number; inject: InjectView }[]): ClassInject[] {
  const rows = new Map<string, ClassInject>();
  for (const { group, inject } of found) {
    const key = keyOf(inject.row);
    const known = rows.get(key);
    const held = [...(known?.held ?? []), { group, id: inject.id }].sort((a, b) => a.group - b.group);
    rows.set(key, { key, inject: known?.inject ?? inject, held });
  }
  return [...rows.values()];
}

/** Whether a row can be brought in now: what control looks at alone brings nothing. */
const isOpen = (group: Group): group is NonNullable<Group> =>
  group !== undefined && (group.status === "running" || group.status === "paused") && !group.held;

/** What can be brought in next: rows that are ready, by their moment; those without one, which come by hand, last. */
export function nextOf(groups: readonly Group[]): ClassInject[] {
  const found = groups.flatMap((group, at) =>
    isOpen(group)
      ? (group.injects ?? [])
          .filter(
            (inject) => inject.row.kind === "inject" && ["ready", "due"].includes(statusOf(inject, group)),
          )
          .map((inject) => ({ group: at, inject }))
      : [],
  );
  const rows = together(found);
  const order = inOrder(rows.map(({ inject }) => inject));
  return rows.sort((a, b) => order.indexOf(a.inject) - order.indexOf(b.inject)).slice(0, NEXT);
}

/** What came last, the newest first, with the groups that it came to. */
export function lastOf(groups: readonly Group[]): ClassInject[] {
  const found = groups
    .flatMap((group, at) => (group?.injects ?? []).map((inject) => ({ group: at, inject })))
    .filter(({ inject }) => inject.marks.released && inject.row.kind !== "expected")
    .sort((a, b) => (b.inject.marks.released?.at ?? 0) - (a.inject.marks.released?.at ?? 0));
  return together(found).slice(0, LAST);
}

/** The list that can be given to the others: the longest, where some group lacks a row of it. */
export function sharedFrom(groups: readonly Group[]): number | undefined {
  const sizes = groups.map((group) => group?.injects?.length ?? 0);
  const most = Math.max(0, ...sizes);
  const from = sizes.indexOf(most);
  return most > 0 && groups.some((group, at) => at !== from && lackOf(groups, from, group).length > 0)
    ? from
    : undefined;
}

/** What a group that goes on lacks of another's list, as it was written. */
export function lackOf(
  groups: readonly Group[],
  from: number,
  group: Group,
): { id: string; row: InjectRow }[] {
  if (!group || group.status === "ended") return [];
  const has = new Set((group.injects ?? []).flatMap(({ id, row }) => [id, keyOf(row)]));
  return (groups[from]?.injects ?? [])
    .filter(({ id, row }) => !has.has(id) && !has.has(keyOf(row)))
    .map(({ id, row }) => ({ id, row }));
}
