// The file that a thread of the analysis is started from. Everybody else comes first.
import { constants, setPriority } from "node:os";
import { analysing } from "../analysis/method.ts";
import { serve } from "./thread.ts";

// On Linux a thread has a priority of its own; elsewhere this would be the whole server's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

serve(analysing);
