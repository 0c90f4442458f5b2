// POST /api/debrief/copy: a game that is over, for whoever sat in it.
import { gzipSync } from "node:zlib";
import { copyRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { copyOf, kindFor } from "../debrief/copy.ts";
import type { CopyKind } from "../debrief/copy-format.ts";
import { recordOf } from "../exercise/log/history.ts";
import type { Fold } from "../exercise/log/state.ts";
import { Unreadable } from "../exercise/log/unreadable.ts";
import { createRemembered, type Remembered } from "../remembered.ts";
import type { Store } from "../store/index.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendPacked } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

/** A room full of people opens the debrief in one moment: what they are told is written once. */
const KEPT = 16;
const copies = new WeakMap<Store, Remembered<Buffer>>();

export const postCopy: Route = async (req, res, deps) => {
  const { exercise, seat, copy } = await readBody(req, copyRequest, LARGEST_BODY);
  const { fold } = await mustBeOver(req, exercise, seat, deps);
  const kind = kindFor(seat);
  if (copy === "staff" && kind !== "staff") throw new HttpRefusal(403, "seat.may_not", { seat });
  sendPacked(res, await packedCopy(deps.store, exercise, fold, copy ?? kind));
};

/** A line that is over changes no more but by what is named here. */
function packedCopy(store: Store, exercise: string, fold: Fold, kind: CopyKind): Promise<Buffer> {
  const kept = copies.get(store) ?? createRemembered(KEPT);
  copies.set(store, kept);
  const { phaseSeq, steppedOut, marking, report, answers, showing } = fold.exercise;
  const ofTheRoom = [report?.revs, answers.length, showing?.opened.includes("close")];
  const name = JSON.stringify([exercise, kind, fold.line, phaseSeq, steppedOut, marking, ...ofTheRoom]);
  return kept.of(name, () => pack(store, exercise, kind));
}

async function pack(store: Store, exercise: string, kind: CopyKind): Promise<Buffer> {
  const stored = await store.events(exercise);
  try {
    return gzipSync(JSON.stringify(copyOf(exercise, stored.map(recordOf), kind)));
  } catch (error) {
    throw new Unreadable(exercise, error);
  }
}
