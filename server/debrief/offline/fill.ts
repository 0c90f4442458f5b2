// A game put into the page of the replay: the one place where what people typed meets markup.
import type { Found } from "../analysis/result.ts";
import type { Copy } from "../copy-format.ts";

/** What a replay in a file holds. */
export interface Replay {
  readonly copy: Copy;
  /** The language that it opens in; it can be changed there. */
  readonly locale: "en" | "fr";
  /** What the analysis says, where there is one. */
  readonly found?: Found;
}

/** The element that holds the game: a block of data, which no browser runs. */
export const GAME = "game";
const EMPTY = `<script type="application/json" id="${GAME}">null</script>`;

/** What could end or change the element around it, or a line of script. All of it may stand escaped in a JSON text, and nowhere else in one. */
const LOUD = /[<>&\u2028\u2029]/g;
const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON that is inert inside an element of any page. */
export const inertJson = (value: unknown): string => JSON.stringify(value).replace(LOUD, escaped);

/**
 * The page with a game in it.
 * @param page as it was built
 * @throws Error where it is no such page
 */
export function filled(page: string, replay: Replay): string {
  const [before, after, more] = page.split(EMPTY);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error("no page of a replay");
  return `${before}${EMPTY.replace("null", () => inertJson(replay))}${after}`;
}
