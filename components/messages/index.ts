// Both catalogues, for the server and for tests. Screens load the one they need through `components/site/prefs/Words`.
import { numbers as englishNumbers } from "./en/game/numbers";
import { tables as englishTables } from "./en/tables";
import { english } from "./english";
import { numbers as frenchNumbers } from "./fr/game/numbers";
import { tables as frenchTables } from "./fr/tables";
import { french } from "./french";

export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
/**
 * What is said of the rules' numbers stands on the rulebook alone, which the server draws: no browser loads it. What is said of the
 * columns of the tables is fetched as they are taken away.
 */
export const messages = {
  en: { ...english, numbers: englishNumbers, tables: englishTables },
  fr: { ...french, numbers: frenchNumbers, tables: frenchTables },
} as const;
