import { describe, expect, it } from "vitest";
import { cutOff } from "./Cut";
import { lengthOf } from "./length";

describe("the length of a text", () => {
  it("is what would be sent, told near the end and too much beyond it", () => {
    expect(lengthOf("  four  ", 4)).toEqual({ n: 4, near: true, over: false });
    expect(lengthOf("fives", 4)).toMatchObject({ over: true });
    expect(lengthOf("x".repeat(100), 2_000)).toMatchObject({ near: false, over: false });
  });
});

describe("a paste", () => {
  const field = (value: string, from: number, to: number) => ({
    value,
    selectionStart: from,
    selectionEnd: to,
  });

  it("is cut by what finds no room beside what stays", () => {
    expect(cutOff(field("12345", 5, 5), "67890", 8)).toBe(2);
    expect(cutOff(field("12345", 0, 5), "67890", 8)).toBe(0);
    expect(cutOff(field("", 0, 0), "x".repeat(510), 500)).toBe(10);
  });
});
