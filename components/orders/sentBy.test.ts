// Ctrl and Enter where somebody writes, in a dialog, and elsewhere.
import { expect, it } from "vitest";
import { sentBy } from "./sentBy";

/** As if it lay in what these selectors name. */
const within = (...names: string[]) => ({
  closest: (selector: string) => (selector.split(",").some((s) => names.includes(s)) ? {} : null),
});

it("sends the form that is being filled in, never the sheet behind it", () => {
  expect(sentBy(within("textarea", "form"), false)).toBe("form");
  expect(sentBy(within("textarea", "form", "#orders"), false)).toBe("form");
  expect(sentBy(within("textarea", "form", "dialog"), true)).toBe("form");
});

it("sends the sheet from its own fields, and from where nobody writes", () => {
  expect(sentBy(within("textarea", "#orders"), false)).toBe("sheet");
  expect(sentBy(within("button"), false)).toBe("sheet");
  expect(sentBy(within(), false)).toBe("sheet");
});

it("sends nothing from a field that is no form's, nor from anything that has opened over the screen", () => {
  expect(sentBy(within("input"), false)).toBe("nothing");
  expect(sentBy(within("select"), false)).toBe("nothing");
  expect(sentBy(within("button", "dialog"), true)).toBe("nothing");
  expect(sentBy(within("button", "[role='dialog']"), false)).toBe("nothing");
  expect(sentBy(within(), true)).toBe("nothing");
});
