// POST /api/debrief/analysis: what a seat could have done, for whoever sat in a game that is over; and whoever leads may halt it.
import { analysisRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import { notYet } from "../debrief/copy.ts";
import { openedOf } from "../debrief/opened.ts";
import { leadOf } from "../exercise/log/state.ts";
import { mustSit } from "./must-sit.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postAnalysis: Route = async (req, res, deps) => {
  const { exercise, seat, do: act } = await readBody(req, analysisRequest, LARGEST_BODY);
  await mustSit(req, exercise, seat, deps);
  const opened = await deps.registry.open(exercise);
  if (!opened) throw new HttpRefusal(404, "exercise.unknown");
  const fold = opened.fold();
  const refused = notYet(fold, seat);
  if (refused) throw new HttpRefusal(409, refused.code as ServerRefusal, refused.params);
  if (act && seat !== "control" && leadOf(fold) !== seat) throw new HttpRefusal(403, "debrief.not_leading");
  const { analyses } = deps;
  const standing = act ? analyses[act](exercise, fold) : analyses.of(exercise, fold);
  sendJson(res, 200, openedOf(standing, fold, seat));
};
