// The three steps before anything can run, in order.
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";

export async function prepare() {
  await ensureDependencies();
  await ensureGenerated();
  await ensureBuilt();
}
