// What a server is run from, in three steps. Nothing is installed or built where what is there can serve.
import { canServe, ensureBuilt, isBuilt } from "./ensure-built.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { Stop, say } from "./say.mjs";

/** Rejects with a Stop when something is missing that cannot be had. */
export async function prepare() {
  // The tools that build are not asked for: a server that was built is run without them.
  if (isBuilt()) return;
  try {
    await ensureDependencies();
    await ensureGenerated();
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof Stop) || !canServe()) throw error;
    say(`${error.message}\nUntil then the build that is here is served, with the packages it was made with.`);
  }
}
