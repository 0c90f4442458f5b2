// The wall between a schema and the engine's type has two sides: `tsc` fails here when either is down.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { heldTo } from "./held.ts";

interface Figure {
  readonly value: number;
  readonly of?: "paris" | "bamako";
  readonly seen: readonly number[];
}
const whole = { value: z.number(), of: z.enum(["paris", "bamako"]).optional(), seen: z.array(z.number()) };

describe("a schema held to a type", () => {
  it("may say what the type says, whatever is readonly", () => {
    const schema = heldTo<Figure>()(z.strictObject(whole));
    expect(schema.safeParse({ value: 1, seen: [] }).success).toBe(true);
  });

  it("may not leave out, add, loosen or tighten a field", () => {
    const { of: _, ...less } = whole;
    // @ts-expect-error -- a field too few, though it may be absent
    heldTo<Figure>()(z.strictObject(less));
    // @ts-expect-error -- a field too many
    heldTo<Figure>()(z.strictObject({ ...whole, age: z.number().optional() }));
    // @ts-expect-error -- absent where the type has it
    heldTo<Figure>()(z.strictObject({ ...whole, value: z.number().optional() }));
    // @ts-expect-error -- a wider list than the type's
    heldTo<Figure>()(z.strictObject({ ...whole, of: z.string().optional() }));
    // @ts-expect-error -- a narrower one
    heldTo<Figure>()(z.strictObject({ ...whole, of: z.enum(["paris"]).optional() }));
    // @ts-expect-error -- deep inside
    heldTo<Figure>()(z.strictObject({ ...whole, seen: z.array(z.string()) }));
    expect(Object.keys(less)).toEqual(["value", "seen"]);
  });
});
