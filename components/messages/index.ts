// Both catalogues, for the server and for tests. Screens load the one they need through `components/site/prefs/Words`.
import { numbers as englishNumbers } from "./en/game/numbers";
import { accessibility as englishAccess } from "./en/screens/accessibility";
import { method as englishMethod } from "./en/screens/method";
import { tables as englishTables } from "./en/tables";
import { english } from "./english";
import { numbers as frenchNumbers } from "./fr/game/numbers";
import { accessibility as frenchAccess } from "./fr/screens/accessibility";
import { method as frenchMethod } from "./fr/screens/method";
import { tables as frenchTables } from "./fr/tables";
import { french } from "./french";

export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
/**
 * What is said of the rules' numbers, of the method and of accessibility stands on pages that the server draws: no browser loads it. What is said of the
 * columns of the tables is fetched as they are taken away.
 */
export const messages = {
  en: {
    ...english,
    accessibility: englishAccess,
    method: englishMethod,
    numbers: englishNumbers,
    tables: englishTables,
  },
  fr: {
    ...french,
    accessibility: frenchAccess,
    method: frenchMethod,
    numbers: frenchNumbers,
    tables: frenchTables,
  },
} as const;
