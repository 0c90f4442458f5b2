// Every key asked for on a screen is checked against the English catalogue.
import type { english } from "./english";

declare module "use-intl" {
  interface AppConfig {
    Locale: "en" | "fr";
    Messages: typeof english;
  }
}
