// All claims in the order of their ids. C19 is made of what its search finds, so it is asked for by itself.
import type { Claim } from "../claim.ts";
import * as administration from "./administration.ts";
import * as barkhane from "./barkhane.ts";
import * as ground from "./ground.ts";
import * as history from "./history.ts";
import * as ownAccounts from "./own-accounts.ts";
import * as ownForce from "./own-force.ts";
import * as ownOptics from "./own-optics.ts";
import * as ownPolitics from "./own-politics.ts";
import * as ownSources from "./own-sources.ts";
import * as players from "./players.ts";
import * as reading from "./reading.ts";
import * as serval from "./serval.ts";
import * as stakes from "./stakes.ts";
import * as street from "./street.ts";
import * as talks from "./talks.ts";
import * as windows from "./windows.ts";

const isClaim = (x: unknown): x is Claim => typeof x === "object" && x !== null && "judge" in x;
const number = (c: Claim): number => Number(c.id.slice(1));

export const CLAIMS: readonly Claim[] = [
  barkhane,
  administration,
  ground,
  history,
  ownAccounts,
  ownForce,
  ownOptics,
  ownPolitics,
  ownSources,
  players,
  reading,
  serval,
  stakes,
  street,
  talks,
  windows,
]
  .flatMap((file) => Object.values(file).filter(isClaim))
  .sort((a, b) => number(a) - number(b));
