// What control prepares around the game, part by part. Two who write at once never undo each other unseen.
import { no } from "../log/refusal.ts";
import type { Handlers } from "./context.ts";

export const preparationHandlers: Handlers<"prepare.set"> = {
  "prepare.set": ({ was, parts }, { plan }) => {
    if (was !== (plan.fold.exercise.prepared?.rev ?? 0)) return no("prepared.changed");
    return plan.add({ type: "Prepared", parts });
  },
};
