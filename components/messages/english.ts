// Everything that is said in English. A chunk of its own, so that a browser loads one language.
import { common } from "./en/screens/common";
import { landing } from "./en/screens/landing";
import { lobby } from "./en/screens/lobby";

export const english = { common, landing, lobby } as const;
