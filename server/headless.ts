// The server without pages: for programs that play by the contract, and for tests that kill it.
import { run } from "./run.ts";

void run(async () => undefined);
