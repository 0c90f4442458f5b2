// A text that somebody typed, where it stands in a sentence or beside words of ours. Pure; for the screens and for what is sent outside.

/** What turns the direction of everything after it, to the end of the line: embeddings, overrides, isolates and their ends. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Letters that read from right to left, and the two marks that stand for one. */
const LEFTWARD = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Without the marks that turn the direction of what stands beside them. Arabic and Hebrew need none: their letters say it. */
export const unturned = (text: string): string => text.replace(TURNS, "");

/**
 * Set apart from its neighbours, for plain text: whatever direction it reads in, the words around it keep theirs. Both of our
 * languages read from left to right, so that a text which does so as well needs no marks.
 */
export function isolated(text: string): string {
  const bare = unturned(text);
  return LEFTWARD.test(bare) ? `\u2068${bare}\u2069` : bare;
}
