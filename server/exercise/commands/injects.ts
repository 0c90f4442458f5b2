// What control does with the list of injects, and how a seat's requests for information are asked, taken and answered.
import type { Refusal } from "../../../game-rules/index.ts";
import { INJECT } from "../../contract/limits.ts";
import { groundOf, wrongWith } from "../../contract/msel.ts";
import { type Inject, marksOf } from "../log/injects.ts";
import { no } from "../log/refusal.ts";
import { isEnded, isSealed } from "../log/state.ts";
import { type Asking, type CommandOf, type Handlers, roleOf } from "./context.ts";
import { closed } from "./role.ts";
import { release } from "./settle-injects.ts";

type InjectCommand = "inject.write" | "inject.mark" | "info.ask" | "info.take" | "info.answer";

export const injectHandlers: Handlers<InjectCommand> = {
  /** All of the rows or none: one that cannot stand refuses the others with it. */
  "inject.write": (command, asking) => {
    const { plan } = asking;
    if (isEnded(plan.fold)) return no("exercise.ended");
    const rows = command.rows.map(({ id, row }) => ({ id: id ?? asking.newId(), row }));
    const refused =
      isStale(command, asking) ?? isUnsound(command, rows, asking) ?? isTooLarge(command, rows, asking);
    if (refused) return refused;
    const [first] = rows;
    if (!command.release || !first) {
      plan.add({ type: "InjectsWritten", rows, ...(command.part ? { part: command.part } : {}) });
      return null;
    }
    const shut = mayRelease(asking);
    if (shut) return shut;
    plan.add({ type: "InjectsWritten", rows: [first] });
    return releaseById(first.id, asking);
  },

  "inject.mark": ({ id, mark, reason }, asking) => {
    const { plan } = asking;
    const inject = plan.fold.exercise.injects?.find((i) => i.id === id);
    if (!inject) return no("inject.unknown");
    const { released, skipped } = marksOf(plan.fold.exercise, id);
    const out = no("inject.out", { number: inject.row.number });
    switch (mark) {
      case "release":
        return mayRelease(asking) ?? (released ? out : releaseById(id, asking));
      case "skip":
        if (isEnded(plan.fold)) return no("exercise.ended");
        if (released) return out;
        if (!reason) return no("inject.needs_reason");
        return skipped ? null : plan.add({ type: "InjectMarked", id, mark: "skipped", how: "hand", reason });
      case "answer": {
        const took = released ? { took: Math.max(0, plan.now - released.at) } : {};
        return plan.add({ type: "InjectMarked", id, mark: "answered", how: "hand", ...took });
      }
      case "miss":
        return plan.add({ type: "InjectMarked", id, mark: "missed", how: "hand" });
      case "reopen":
        return plan.add({ type: "InjectMarked", id, mark: "reopened", how: "hand" });
      default:
        return mark satisfies never;
    }
  },

  "info.ask": ({ text }, asking) => {
    const refused = closed(asking);
    if (refused) return refused;
    const { plan, actor } = asking;
    const role = roleOf(actor);
    const open = plan.fold.exercise.asked?.filter((a) => a.role === role).length ?? 0;
    if (open >= INJECT["info.open"]) return no("info.too_many", { limit: INJECT["info.open"] });
    return plan.add({ type: "InfoAsked", id: asking.newId(), role, text });
  },

  "info.take": ({ id, give }, { plan, actor }) => {
    const request = plan.fold.exercise.asked?.find((a) => a.id === id);
    if (!request) return no("info.unknown");
    if (give) return request.taken ? plan.add({ type: "InfoTaken", id, member: null }) : null;
    if (request.taken && request.taken !== actor.member) return no("info.taken");
    return request.taken ? null : plan.add({ type: "InfoTaken", id, member: actor.member });
  },

  "info.answer": ({ id, text, to }, { plan, actor }) => {
    const request = plan.fold.exercise.asked?.find((a) => a.id === id);
    if (!request) return no("info.unknown");
    if (request.taken && request.taken !== actor.member) return no("info.taken");
    if (to === "all" && isSealed(plan.fold)) return no("result.held");
    return plan.add({ type: "InfoAnswered", id, role: request.role, text, to });
  },
};

const mayRelease = (asking: Asking): Refusal | null =>
  closed(asking) ?? (isSealed(asking.plan.fold) ? no("result.held") : null);

function releaseById(id: string, { plan, actor }: Asking): Refusal | null {
  const inject = plan.fold.exercise.injects?.find((i) => i.id === id);
  if (!inject) return no("inject.unknown");
  return release(plan, inject, "hand", { name: actor.seat, member: actor.member });
}

/** Somebody else was quicker with a row, or it is out and stands as it went. */
function isStale({ rows }: CommandOf<"inject.write">, { plan }: Asking): Refusal | null {
  const have = new Map(plan.fold.exercise.injects?.map((inject) => [inject.id, inject]));
  for (const { id, was } of rows) {
    const inject = id === undefined ? undefined : have.get(id);
    if (!inject) continue;
    const { number } = inject.row;
    if (was !== undefined && was !== inject.rev) return no("inject.changed", { number });
    const { released } = marksOf(plan.fold.exercise, inject.id);
    if (released && inject.row.kind !== "expected") return no("inject.out", { number });
  }
  return null;
}

type Rows = readonly Pick<Inject, "id" | "row">[];

function isUnsound({ part }: CommandOf<"inject.write">, rows: Rows, { plan }: Asking): Refusal | null {
  const { game, exercise } = plan.fold;
  const waiting = part && exercise.injectPart?.of === part.of ? exercise.injectPart.rows : [];
  // Rows of one sheet may name one another.
  const named = [...(exercise.injects ?? []), ...waiting, ...rows].map(({ id }) => id);
  const ground = groundOf(game.scenario, named);
  for (const { row } of rows) {
    const [wrong] = wrongWith(row, ground);
    if (wrong) return no("inject.wrong", { number: row.number, path: wrong.path, problem: wrong.problem });
  }
  return null;
}

function isTooLarge({ part }: CommandOf<"inject.write">, rows: Rows, { plan }: Asking): Refusal | null {
  const { injects = [], injectPart } = plan.fold.exercise;
  const waiting = part && injectPart?.of === part.of ? injectPart.rows : [];
  const all = new Map([...injects, ...waiting, ...rows].map(({ id, row }) => [id, row]));
  const bytes = Buffer.byteLength(JSON.stringify([...all.values()]));
  if (all.size <= INJECT["inject.rows"] && bytes <= INJECT["inject.bytes"]) return null;
  return no("inject.too_large", { rows: INJECT["inject.rows"], bytes: INJECT["inject.bytes"] });
}
