// Who may know of each kind of cause: what is fought, signed or said in the open is everybody's; what a seat does or believes in
// secret is that seat's, whatever figure it moves. A line may narrow it further (`to`).
import { CAUSE_GROUPS, type CauseCode, type CauseGroup } from "../codes/causes.ts";
import { ALL, type Audience, NOBODY, only } from "../ledger.ts";
import { ROLES } from "../vocabulary.ts";

const KNOWN_TO: Readonly<Record<CauseGroup, Audience>> = {
  ledger: ALL,
  ground: ALL,
  harm: ALL,
  mission: ALL,
  talks: ALL,
  capital: ALL,
  told: ALL,
  wagner: ALL,
  paris: only("paris"),
  bamako: only("bamako"),
  jnim: only("jnim"),
  moscow: only("moscow"),
  governments: only("paris", "bamako"),
  talkers: only("bamako", "jnim"),
  indirect: only("paris", "jnim"),
  hosts: only("bamako", "moscow"),
  // whose they are stands in the line
  doers: only(...ROLES),
  nobody: NOBODY,
};

const BY_CODE: ReadonlyMap<string, Audience> = new Map(
  (Object.keys(CAUSE_GROUPS) as CauseGroup[]).flatMap((group) =>
    CAUSE_GROUPS[group].map((code) => [code, KNOWN_TO[group]] as const),
  ),
);

/** Every kind of cause. */
export const CAUSES: readonly CauseCode[] = Object.values(CAUSE_GROUPS).flat();

/** Who may know of causes of this kind; nobody where a log of before has a kind that is no more. */
export const causeIsKnownTo = (code: string): Audience => BY_CODE.get(code) ?? NOBODY;
