// The policies by name, each for every role: one table that the server, the simulator and the debrief read.
import { type PolicyName, ROLES, type Role } from "../vocabulary.ts";
import { balanced } from "./balanced/index.ts";
import { history } from "./history.ts";
import type { Policy } from "./policy.ts";
import { random } from "./random.ts";

export { type PlayOptions, playOut } from "./play-out.ts";
export { seatOf } from "./seat.ts";
export type { Summary } from "./summary.ts";

const everySeat = (policy: Policy): Record<Role, Policy> =>
  Object.fromEntries(ROLES.map((role) => [role, policy])) as Record<Role, Policy>;

export const policies: Readonly<Record<PolicyName, Record<Role, Policy>>> = {
  history: everySeat(history),
  balanced: everySeat(balanced),
  random: everySeat(random),
};
