// What an exercise needs of the server around it.
import type { Broadcast } from "../broadcast.ts";
import type { Cluster } from "../cluster.ts";
import type { Log } from "../log.ts";
import type { Options } from "../options.ts";
import type { Steady } from "../steady.ts";
import type { Store } from "../store/index.ts";
import type { Time } from "../time.ts";
import type { Webhooks } from "./audience/webhooks.ts";
import type { Crowd } from "./bots/crowd.ts";

export interface ExerciseDeps {
  readonly store: Store;
  readonly time: Time;
  readonly steady: Steady;
  readonly log: Log;
  readonly options: Options;
  readonly broadcast: Broadcast;
  readonly cluster: Cluster;
  readonly webhooks: Webhooks;
  readonly crowd: Crowd;
  /** Deletes another exercise: a practice quarter whose end has been written down. */
  readonly discard?: (exercise: string) => Promise<unknown>;
}
