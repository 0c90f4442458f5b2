// The four scenarios that ship.
import type { Scenario } from "../../scenario.ts";
import type { ScenarioId } from "../../vocabulary.ts";
import { barkhane } from "./barkhane.ts";
import { lastWindow } from "./last-window.ts";
import { missedMoment } from "./missed-moment.ts";
import { serval } from "./serval.ts";

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  "missed-moment": missedMoment,
  barkhane,
  serval,
  "last-window": lastWindow,
};
