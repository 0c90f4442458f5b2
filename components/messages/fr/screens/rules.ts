// Taken: being written.
import type { rules as en } from "../../en/screens/rules";
import type { Shape } from "../../shape";

export const rules = { title: "" } satisfies Shape<typeof en>;
