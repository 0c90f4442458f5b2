// What a person can read: no control characters, and no half of a character.

const UNSHOWABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * Whether every character of a text can be shown.
 * @param lines the text may have several lines: a newline and a tab are no harm
 */
export const isShowable = (text: string, { lines = false }: { lines?: boolean } = {}): boolean =>
  !UNSHOWABLE.test(lines ? text.replace(/[\n\t]/g, "") : text);
