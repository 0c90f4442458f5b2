// Requests made from their own schemas, leaning towards the ends of what each allows: what a schema takes, the server must stand.
import fc from "fast-check";
import type { z } from "zod";

type Def = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
};
interface CheckDef {
  readonly check: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
}

/** Values that the schema takes. Fails on a kind of schema it does not know, so that none is left out in silence. */
export const arbitraryOf = <T>(schema: z.ZodType<T>): fc.Arbitrary<T> =>
  (made(schema) as fc.Arbitrary<T>).filter((value) => schema.safeParse(value).success);

function made(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as Def;
  switch (def.type) {
    case "object":
      return fc
        .record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, made(of)])))
        .map(withoutUndefined);
    case "record": {
      // Of a closed set of keys, any may be missing.
      const keys = Object.values((def.keyType?.def as unknown as Def).entries ?? {});
      const of = made(def.valueType as z.ZodType);
      return fc.record(Object.fromEntries(keys.map((key) => [key, of])), { requiredKeys: [] });
    }
    case "optional":
      return fc.option(made(def.innerType as z.ZodType), { nil: undefined });
    case "pipe":
      return made(def.out as z.ZodType);
    case "nullable":
      return fc.option(made(def.innerType as z.ZodType), { nil: null });
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "union":
      return fc.oneof(...(def.options ?? []).map(made));
    case "boolean":
      return fc.boolean();
    case "array":
      return list(def);
    case "number":
      return figure(def);
    case "string":
      return words(def);
    default:
      throw new Error(`no values are made for a schema of type ${def.type}`);
  }
}

const withoutUndefined = (of: object): object =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));

function limit(def: Def, key: "maximum" | "minimum"): number | undefined {
  return def.checks?.map((check) => check._zod.def[key]).find((at) => at !== undefined);
}

function list(def: Def): fc.Arbitrary<unknown> {
  const minLength = limit(def, "minimum") ?? 0;
  const maxLength = limit(def, "maximum") ?? 10;
  const of = made(def.element as z.ZodType);
  return fc.oneof(
    fc.array(of, { minLength, maxLength: Math.min(maxLength, minLength + 3) }),
    fc.array(of, { minLength: maxLength, maxLength }),
  );
}

function figure(def: Def): fc.Arbitrary<number> {
  const bound = (check: string) => def.checks?.map((c) => c._zod.def).find((c) => c.check === check)?.value;
  const min = bound("greater_than") ?? -1e6;
  const max = bound("less_than") ?? 1e6;
  const ends = fc.constantFrom(min, max);
  return def.checks?.some((c) => c._zod.def.check === "number_format")
    ? fc.oneof(ends, fc.integer({ min, max: Math.min(max, min + 14) }), fc.integer({ min, max }))
    : fc.oneof(ends, fc.double({ min, max, noNaN: true }));
}

const LETTERS = fc.constantFrom("a", " ", "é", "🕊", "$", "{title}", "\u202e", "<", "'", "\n");

function words(def: Def): fc.Arbitrary<string> {
  if (def.format === "date")
    return fc
      .integer({ min: 0, max: 4_000 })
      .map((day) => new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10));
  if (def.format === "url")
    return fc.constantFrom(
      "https://chat.example/x",
      "http://[::1]:80/",
      "https://é.example/?#",
      "http://user:word@x",
    );
  const min = limit(def, "minimum") ?? 0;
  const max = limit(def, "maximum") ?? 20;
  const some = fc.array(LETTERS, { maxLength: 8 }).map((letters) => letters.join(""));
  const longest = LETTERS.map((letter) => letter.repeat(max).slice(0, max));
  return fc.oneof(some, longest, fc.constant("x".repeat(min)));
}
