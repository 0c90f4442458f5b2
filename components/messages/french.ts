// Everything that is said in French.
import type { english } from "./english";
import type { Shape } from "./shape";
import { common } from "./fr/screens/common";
import { landing } from "./fr/screens/landing";
import { lobby } from "./fr/screens/lobby";

export const french = { common, landing, lobby } satisfies Shape<typeof english>;
