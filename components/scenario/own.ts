// How a scenario of one's own is written where shipped ones stand by their id.
const OWN = "own:";

export const ownChoice = (id: string): string => `${OWN}${id}`;

/** The id behind such a choice; undefined for a shipped scenario. */
export const ownIdOf = (choice: string): string | undefined =>
  choice.startsWith(OWN) ? choice.slice(OWN.length) : undefined;
