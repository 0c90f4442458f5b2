// What a pressed key means, whatever keyboard it is on, and whose it is: a shortcut acts where the focus is.

/** What is asked of a keyboard event here; React's own wraps one of these. */
export type Pressed = Pick<
  KeyboardEvent,
  | "key"
  | "code"
  | "keyCode"
  | "isComposing"
  | "ctrlKey"
  | "metaKey"
  | "altKey"
  | "shiftKey"
  | "getModifierState"
>;

/** Something a key can be meant for: an element, or less in a test. */
export interface Spot {
  closest(selector: string): unknown;
}

const FIELDS = ["input", "textarea", "select", "[contenteditable]:not([contenteditable='false'])"].join();
const OVER = [
  "dialog",
  ...["dialog", "alertdialog", "menu", "listbox"].map((role) => `[role='${role}']`),
].join();

/** Whether an input method still holds the key: its Enter ends a word, not a message. Some browsers say so by the old code alone. */
export const isComposing = (e: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean =>
  e.isComposing || e.keyCode === 229;

/** Enter as somebody means it who has finished writing a line. */
export const isEnter = (e: Pick<KeyboardEvent, "key" | "isComposing" | "keyCode">): boolean =>
  e.key === "Enter" && !isComposing(e);

/** Enter that sends what stands in a field: Shift breaks the line instead, Ctrl sends as well. */
export const sendsBy = (
  e: Pick<KeyboardEvent, "key" | "isComposing" | "keyCode" | "shiftKey" | "altKey">,
): boolean => isEnter(e) && !e.shiftKey && !e.altKey;

/** Ctrl and Enter, or Command and Enter: whatever has the focus is to be sent. */
export const isSendAll = (e: Pressed): boolean => isEnter(e) && (e.ctrlKey || e.metaKey) && !e.altKey;

/** Whether somebody writes or chooses here. */
export const inField = (at: Spot): boolean => at.closest(FIELDS) !== null;

/** Whether this lies in something that has opened over the screen. */
export const inOverlay = (at: Spot): boolean => at.closest(OVER) !== null;

/** Whether single keys mean something of their own here, so that none may be taken for a shortcut. */
export const isTaken = (at: Spot): boolean => inField(at) || inOverlay(at);

/** Whether a question stands over the page that must be answered first, wherever the focus has gone. */
export const modalIsOpen = (): boolean => document.querySelector("dialog[open]") !== null;

const isBracket = (key: string) => key === "[" || key === "]";

/**
 * The character that a key stands for as a shortcut; undefined where it is held for something else.
 *
 * Digits go by the place of the key: a French keyboard writes & é " ' there without Shift. Everything else goes by what is
 * written, so that brackets may need AltGr (which Windows reports as Ctrl and Alt) or Option; letters of another script go by
 * the place again.
 */
export function shortcutOf(e: Pressed): string | undefined {
  if (isComposing(e) || e.metaKey) return undefined;
  const third = e.getModifierState("AltGraph") || (e.altKey && !e.ctrlKey && isBracket(e.key));
  if (third) return e.key.length === 1 ? e.key : undefined;
  if (e.ctrlKey || e.altKey) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];
  if (digit && !e.shiftKey) return digit;
  if (e.key.length !== 1) return undefined;
  const letter = /^Key([A-Z])$/.exec(e.code)?.[1];
  return (e.key > "\u007F" && letter ? letter : e.key).toLowerCase();
}
