// Taken: being written.
import type { facilitate as en } from "../../en/screens/facilitate";
import type { Shape } from "../../shape";

export const facilitate = { title: "" } satisfies Shape<typeof en>;
