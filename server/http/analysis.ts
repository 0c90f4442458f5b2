// POST /api/debrief/analysis: what a seat could have done, for whoever sat in a game that is over; and whoever leads may halt it.
import { analysisRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { openedOf } from "../debrief/opened.ts";
import { leadOf } from "../exercise/log/state.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postAnalysis: Route = async (req, res, deps) => {
  const { exercise, seat, do: act } = await readBody(req, analysisRequest, LARGEST_BODY);
  const { fold } = await mustBeOver(req, exercise, seat, deps);
  if (act && seat !== "control" && leadOf(fold) !== seat) throw new HttpRefusal(403, "debrief.not_leading");
  const { analyses } = deps;
  const standing = act ? analyses[act](exercise, fold) : analyses.of(exercise, fold);
  sendJson(res, 200, openedOf(standing, fold, seat));
};
