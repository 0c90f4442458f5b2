// The token of a link, picked out of whatever became of the link on its way: wrapped by a mail scanner, broken over lines, in capitals, with
// a full stop after it. Its alphabet and its length are its own, so that nothing else is taken for it.

/** Without 0/O and 1/l/I: a link is also read aloud. */
export const TOKEN_LETTERS = "23456789abcdefghijkmnpqrstuvwxyz";
export const TOKEN_LENGTH = 32;

/** Soft hyphens, joiners, marks of direction: they are seen nowhere and travel along. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;

/** What mail does where it breaks a line: a hyphen or `=` at its end, marks of quoting at the next one's start. */
const LINE_BREAK = /[-=]?[\r\n][\s>|]*/gu;

/** Letters, between any two of which there may be a break. */
const broken = (word: readonly string[]): string => word.join(" ?");
const LETTER = `[${TOKEN_LETTERS}]`;
const TOKEN = broken(Array.from({ length: TOKEN_LENGTH }, () => LETTER));
/** Some scanners write `_` for a slash. */
const SLASH = String.raw`[/\\_]`;

const FORMS = [
  // in a link
  new RegExp(`${broken([SLASH, ..."join", SLASH])} ?(${TOKEN})(?![0-9a-z])`, "u"),
  // alone among words
  new RegExp(`(?<![0-9a-z])(${LETTER}{${TOKEN_LENGTH}})(?![0-9a-z])`, "u"),
  // alone and broken: then nothing else may stand there
  new RegExp(`^[^0-9a-z]*(${TOKEN})[^0-9a-z]*$`, "u"),
];

/** How many times one scanner may have wrapped what another had wrapped. */
const WRAPPINGS = 4;
/** As much of a text as is looked at: a link with all its wrappings is shorter. */
const LOOKED_AT = 10_000;

/** `%2F` is a slash again; what is no such sign stays as it is. */
const unwrapped = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });

/** The token in a link, or the token alone; nothing where there is none. */
export function tokenIn(text: string): string | undefined {
  let looked = text.slice(0, LOOKED_AT);
  for (let n = 0; n < WRAPPINGS; n++) {
    const plain = looked
      .replaceAll(UNSEEN, "")
      .toLowerCase()
      .replaceAll(LINE_BREAK, " ")
      .replaceAll(/\s+/gu, " ");
    for (const form of FORMS) {
      const found = form.exec(plain)?.[1];
      if (found !== undefined) return found.replaceAll(" ", "");
    }
    const next = unwrapped(looked);
    if (next === looked) return undefined;
    looked = next;
  }
  return undefined;
}

/** The address of a link as it should be, where a path is one that suffered on its way; nothing where it is in order, or no link. */
export function mendedLink(path: string): string | undefined {
  if (!/^\/+join\//iu.test(path)) return undefined;
  const token = tokenIn(path);
  return token === undefined || path === `/join/${token}` ? undefined : `/join/${token}`;
}
