// Both catalogues, for the server and for tests. Screens load the one they need through `components/site/prefs/Words`.
import { numbers as englishNumbers } from "./en/game/numbers";
import { english } from "./english";
import { numbers as frenchNumbers } from "./fr/game/numbers";
import { french } from "./french";

export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
/** What is said of the rules' numbers stands on the rulebook alone, which the server draws: no browser loads it. */
export const messages = {
  en: { ...english, numbers: englishNumbers },
  fr: { ...french, numbers: frenchNumbers },
} as const;
