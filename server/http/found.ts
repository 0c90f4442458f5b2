// POST /api/debrief/found: what has been found of a game that is over, for whoever lays it beside others. Nothing is looked for.
import { foundRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import { leads } from "../contract/seats.ts";
import { notYet } from "../debrief/copy.ts";
import { keptFor } from "../debrief/opened.ts";
import { mustSit } from "./must-sit.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postFound: Route = async (req, res, deps) => {
  const { exercise, seat, copy = "participants" } = await readBody(req, foundRequest, LARGEST_BODY);
  await mustSit(req, exercise, seat, deps);
  if (!leads(seat)) throw new HttpRefusal(403, "seat.may_not", { seat });
  const opened = await deps.registry.open(exercise);
  if (!opened) throw new HttpRefusal(404, "exercise.unknown");
  const fold = opened.fold();
  const refused = notYet(fold, seat);
  if (refused) throw new HttpRefusal(409, refused.code as ServerRefusal, refused.params);
  sendJson(res, 200, keptFor(await deps.analyses.kept(exercise, fold), fold, copy));
};
