// Keys of several keyboards, and of an input method: what each may mean.
import { describe, expect, it } from "vitest";
import { inField, isEnter, isSendAll, isTaken, type Pressed, sendsBy, shortcutOf } from "./keys";

const press = (key: string, code: string, held: Partial<Pressed> & { graph?: boolean } = {}): Pressed => ({
  key,
  code,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (name) => name === "AltGraph" && held.graph === true,
  ...held,
});

describe("a shortcut", () => {
  it("takes the digits of a French keyboard with and without Shift", () => {
    for (const [n, plain] of [..."&é\"'(-è_ç"].entries()) {
      const digit = String(n + 1);
      expect(shortcutOf(press(plain, `Digit${digit}`))).toBe(digit);
      expect(shortcutOf(press(digit, `Digit${digit}`, { shiftKey: true }))).toBe(digit);
    }
    expect(shortcutOf(press("2", "Numpad2"))).toBe("2");
  });

  it("takes brackets by AltGr, which Windows reports as Ctrl and Alt, and by Option", () => {
    const windows = { graph: true, ctrlKey: true, altKey: true };
    expect(shortcutOf(press("[", "Digit5", windows))).toBe("[");
    expect(shortcutOf(press("]", "Minus", windows))).toBe("]");
    expect(shortcutOf(press("[", "Digit5", { graph: true }))).toBe("[");
    expect(shortcutOf(press("[", "Digit5", { altKey: true, shiftKey: true }))).toBe("[");
    expect(shortcutOf(press("AltGraph", "AltRight", windows))).toBeUndefined();
  });

  it("is not what a browser or a system is asked for", () => {
    expect(shortcutOf(press("1", "Digit1", { ctrlKey: true }))).toBeUndefined();
    expect(shortcutOf(press("&", "Digit1", { altKey: true }))).toBeUndefined();
    expect(shortcutOf(press("m", "KeyM", { metaKey: true }))).toBeUndefined();
    expect(shortcutOf(press("!", "Digit1", { shiftKey: true }))).toBe("!");
    expect(shortcutOf(press("Tab", "Tab"))).toBeUndefined();
  });

  it("is a letter by what is written, by its place where another script is written", () => {
    expect(shortcutOf(press("z", "KeyW"))).toBe("z");
    expect(shortcutOf(press("M", "KeyM"))).toBe("m");
    expect(shortcutOf(press("т", "KeyN"))).toBe("n");
    expect(shortcutOf(press("?", "Comma", { shiftKey: true }))).toBe("?");
  });

  it("is nothing while an input method holds the key", () => {
    expect(shortcutOf(press("n", "KeyN", { isComposing: true }))).toBeUndefined();
    expect(shortcutOf(press("Process", "KeyN", { keyCode: 229 }))).toBeUndefined();
  });
});

describe("Enter", () => {
  it("of an input method sends nothing, in either way that browsers say so", () => {
    for (const held of [{ isComposing: true }, { keyCode: 229 }]) {
      expect(isEnter(press("Enter", "Enter", held))).toBe(false);
      expect(sendsBy(press("Enter", "Enter", held))).toBe(false);
      expect(isSendAll(press("Enter", "Enter", { ...held, ctrlKey: true }))).toBe(false);
    }
  });

  it("sends a message alone and with Ctrl, breaks its line with Shift", () => {
    expect(sendsBy(press("Enter", "Enter"))).toBe(true);
    expect(sendsBy(press("Enter", "Enter", { ctrlKey: true }))).toBe(true);
    expect(sendsBy(press("Enter", "Enter", { shiftKey: true }))).toBe(false);
  });
});

describe("a place on the screen", () => {
  /** As if it lay in what these selectors name. */
  const within = (...names: string[]) => ({
    closest: (selector: string) => (selector.split(",").some((s) => names.includes(s)) ? {} : null),
  });
  it("takes single keys for itself where somebody writes, chooses, or has something open", () => {
    for (const name of ["input", "textarea", "select", "dialog", "[role='dialog']", "[role='menu']"])
      expect(isTaken(within(name)), name).toBe(true);
    expect(inField(within("[contenteditable]:not([contenteditable='false'])"))).toBe(true);
    expect(isTaken(within("button", "main"))).toBe(false);
  });
});
