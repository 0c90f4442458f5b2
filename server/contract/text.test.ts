// Every text that a request can hold, found by walking the schemas: none takes what cannot be shown.
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { parseScenario, scenarios } from "../../game-rules/open.ts";
import { joinRequest, leaveRequest } from "./http.ts";
import { LARGEST_MARK } from "./limits.ts";
import { command, createExercise, requests } from "./requests.ts";
import { lines, malformed, text } from "./text.ts";

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
};

/** Every free text below a schema, with its place. */
function textsOf(schema: z.ZodType, path: string): (readonly [string, z.ZodType])[] {
  const def = schema.def as unknown as Def;
  if (def.type === "string") return [[path, schema]];
  const below = [def.element, def.innerType, def.valueType, def.in, ...(def.options ?? [])].filter(
    (s) => s !== undefined,
  );
  return [
    ...Object.entries(def.shape ?? {}).flatMap(([key, of]) => textsOf(of, `${path}.${key}`)),
    ...below.flatMap((of) => textsOf(of, path)),
  ];
}

const ALL = [
  ...Object.entries({ ...requests, joinRequest, leaveRequest, createExercise }).flatMap(([name, schema]) =>
    name === "command" ? [] : textsOf(schema, name),
  ),
  ...textsOf(requests.command.shape.key, "command.key"),
  ...command.options.flatMap((option) => textsOf(option, `command.${option.shape.type.value}`)),
];

const UNSHOWABLE = [
  "\u0000",
  "\u0001",
  "\u0008",
  "\u000b",
  "\r",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u009f",
  "\ud800",
  "\udc00",
];

describe("a text in a request", () => {
  it("stands in more than forty places", () => expect(ALL.length).toBeGreaterThan(40));

  it.each(ALL)("%s takes no character that cannot be shown", (_, schema) => {
    for (const wrong of UNSHOWABLE)
      for (const said of [`abcdefgh${wrong}ijkl`, `https://chat.example/${wrong}x`])
        expect([wrong, schema.safeParse(said).success]).toEqual([wrong, false]);
  });

  it("may have lines where it is long, and hold whatever else people write", () => {
    expect(lines(20).safeParse("a\n\tb").success).toBe(true);
    expect(text(20).safeParse("a\nb").success).toBe(false);
    for (const fine of ["é", "🕊", "א\u202e", "👩‍🚒", "\u00a0", "\ufeff"])
      expect(text(20).safeParse(fine).success).toBe(true);
  });

  it("is refused with the name of its field", () => {
    const asked = { key: "12345678", command: { type: "message.send", to: [], text: "a\u0000b" } };
    const { error } = requests.command.safeParse(asked);
    expect(error && malformed(error)).toEqual({
      code: "text.control_characters",
      params: { path: "command.text" },
    });
    const other = requests.command.safeParse({ ...asked, key: "short" }).error;
    expect(other && malformed(other)).toEqual({
      code: "request.malformed",
      params: { path: "key", problem: "too_small" },
    });
  });
});

it("a read mark fits where it is kept", () => {
  const mark = (n: number) => requests["read.mark"].safeParse({ channel: "cell", n }).success;
  expect([LARGEST_MARK, LARGEST_MARK + 1, 2 ** 40].map(mark)).toEqual([true, false, false]);
});

describe("a scenario file", () => {
  const good = scenarios["missed-moment"];
  const problems = (file: unknown) => {
    const parsed = parseScenario(file);
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it("holds no character that cannot be shown, and is told where one stands", () => {
    const [first, ...rest] = good.events;
    const wrong = { ...first, headline: "a\u0007", text: "two\nlines\u0000", source: "\ud800" };
    const zones = good.zones.map((z, i) => (i === 0 ? { ...z, terrain: "sand\u001b" } : z));
    expect(problems({ ...good, name: "x\u0000", zones, events: [wrong, ...rest] }).sort()).toEqual([
      "events[0].headline scenario.control_characters",
      "events[0].source scenario.control_characters",
      "events[0].text scenario.control_characters",
      "name scenario.control_characters",
      "zones[0].terrain scenario.control_characters",
    ]);
    expect(problems({ ...good, events: [{ ...first, text: "two\nlines" }, ...rest] })).toEqual([]);
  });

  it("has people somewhere, and in Mali: land is weighed by them", () => {
    const zones = (isZero: (country: string) => boolean) =>
      good.zones.map((z) => (isZero(z.country) ? { ...z, w: 0 } : z));
    expect(problems({ ...good, zones: zones(() => true) })).toContain("zones scenario.no_weight");
    expect(problems({ ...good, zones: zones((c) => c === "mali") })).toEqual(["zones scenario.no_weight"]);
    expect(problems({ ...good, zones: zones((c) => c === "niger") })).toEqual([]);
  });
});
