// POST /api/debrief/whatif: a line that might have been, for whoever sat in a game that is over.
import { whatIfRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { kindFor } from "../debrief/copy.ts";
import { openedTo } from "../debrief/opened.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendPacked } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postWhatIf: Route = async (req, res, deps) => {
  const { exercise, seat, line: chain } = await readBody(req, whatIfRequest, LARGEST_BODY);
  const { fold } = await mustBeOver(req, exercise, seat, deps);
  const line = await deps.whatIfs.line(exercise, fold, {
    chain,
    upTo: openedTo(fold, seat),
    kind: kindFor(seat),
  });
  if (typeof line === "string") throw new HttpRefusal(line === "server.busy" ? 503 : 409, line);
  sendPacked(res, line);
};
