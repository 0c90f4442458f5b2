// An exit named soon after JNIM bounded the war answers it by itself (D15, D18). Report, "The Missed Moment": the signal of January
// 2021 and the exit that it invited; how soon is chosen.

/** Turns within which the announcement counts as the answer. */
const SOON = 2;

export const answeredByExit = (spokenIn: number, announcedIn: number): boolean =>
  announcedIn > 0 && spokenIn <= announcedIn && announcedIn - spokenIn <= SOON;
