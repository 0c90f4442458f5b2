// A thread that leads by the small method.
import { serve } from "../debrief/workers/thread.ts";
import { smallMethod } from "./small-method.ts";

serve(smallMethod);
