// Taken: being written.
import type { observer as en } from "../../en/screens/observer";
import type { Shape } from "../../shape";

export const observer = { title: "" } satisfies Shape<typeof en>;
