// POST /api/debrief/found: what has been found of a game that is over, for whoever lays it beside others. Nothing is looked for.
import { foundRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { leads } from "../contract/seats.ts";
import { keptFor } from "../debrief/opened.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postFound: Route = async (req, res, deps) => {
  const { exercise, seat, copy = "participants" } = await readBody(req, foundRequest, LARGEST_BODY);
  const { fold } = await mustBeOver(req, exercise, seat, deps);
  if (!leads(seat)) throw new HttpRefusal(403, "seat.may_not", { seat });
  sendJson(res, 200, keptFor(await deps.analyses.kept(exercise, fold), fold, copy));
};
