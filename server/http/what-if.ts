// POST /api/debrief/whatif: a line that might have been, for whoever sat in a game that is over.
import { whatIfRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import { kindFor, notYet } from "../debrief/copy.ts";
import { openedTo } from "../debrief/opened.ts";
import { mustSit } from "./must-sit.ts";
import { HttpRefusal } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";

export const postWhatIf: Route = async (req, res, deps) => {
  const { exercise, seat, line: chain } = await readBody(req, whatIfRequest, LARGEST_BODY);
  await mustSit(req, exercise, seat, deps);
  const opened = await deps.registry.open(exercise);
  if (!opened) throw new HttpRefusal(404, "exercise.unknown");
  const fold = opened.fold();
  const refused = notYet(fold, seat);
  if (refused) throw new HttpRefusal(409, refused.code as ServerRefusal, refused.params);
  const line = await deps.whatIfs.line(exercise, fold, {
    chain,
    upTo: openedTo(fold, seat),
    kind: kindFor(seat),
  });
  if (typeof line === "string") throw new HttpRefusal(line === "server.busy" ? 503 : 409, line);
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  res.writeHead(200, { ...headers, "content-encoding": "gzip", "content-length": line.length });
  res.end(line);
};
