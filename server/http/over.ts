// What every road into the debrief asks first: whoever comes sits in that seat, and the game is over for it.
import type { IncomingMessage } from "node:http";
import type { ServerRefusal } from "../contract/refusals.ts";
import type { Seat } from "../contract/seats.ts";
import { notYet } from "../debrief/copy.ts";
import type { Fold } from "../exercise/log/state.ts";
import type { MemberRow } from "../store/index.ts";
import { mustSit } from "./must-sit.ts";
import { HttpRefusal } from "./reply.ts";
import type { RouteDeps } from "./routes.ts";

/** An exercise that is over, as it stands, and who asks. */
export interface Over {
  readonly member: MemberRow;
  readonly live: NonNullable<Awaited<ReturnType<RouteDeps["registry"]["open"]>>>;
  readonly fold: Fold;
}

/** @throws HttpRefusal where the cookie is not the seat's, where there is no such exercise, and while the game goes on */
export async function mustBeOver(
  req: IncomingMessage,
  exercise: string,
  seat: Seat,
  deps: RouteDeps,
): Promise<Over> {
  const member = await mustSit(req, exercise, seat, deps);
  const live = await deps.registry.open(exercise);
  if (!live) throw new HttpRefusal(404, "exercise.unknown");
  const fold = live.fold();
  const refused = notYet(fold, seat);
  if (refused) throw new HttpRefusal(409, refused.code as ServerRefusal, refused.params);
  return { member, live, fold };
}
