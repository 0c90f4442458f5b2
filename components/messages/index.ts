// Both catalogues, for the server and for tests. Screens load the one they need through `components/session/prefs/Words`.
import { english } from "./english";
import { french } from "./french";

export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
export const messages = { en: english, fr: french } as const;
