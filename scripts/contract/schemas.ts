// The contract's schemas as JSON Schema (draft 2020-12): one component for each that has a name.
import { z } from "zod";
import { COMMANDS } from "../../server/contract/commands.ts";
import { isObject, type Json, type JsonObject, refsIn } from "./json.ts";
import { refusalsOf } from "./refusals.ts";

const AT = "#/components/schemas/";

/** Refers to a schema by the name that it was given. */
export function refTo(schema: z.ZodType): JsonObject {
  const id = schema.meta()?.id;
  if (typeof id !== "string") throw new Error("a schema of the contract has no name: give it .meta({ id })");
  return { $ref: AT + id };
}

/** As a reader wants it: nothing that says only where it came from or how far whole numbers go. */
function tidy(x: Json): Json {
  if (Array.isArray(x)) return x.map(tidy);
  if (!isObject(x)) return x;
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(x)) {
    if (key === "$schema" || key === "$id" || key === "readOnly" || key === "id") {
      if (typeof value === "string" || typeof value === "boolean") continue;
    }
    if (key === "pattern" && typeof x.format === "string") continue;
    if (key === "maximum" && value === Number.MAX_SAFE_INTEGER) continue;
    if (key === "minimum" && value === Number.MIN_SAFE_INTEGER) continue;
    out[key] = tidy(value);
  }
  return oneOfSome(out);
}

/** A choice between single values is a list of them. */
function oneOfSome(x: JsonObject): JsonObject {
  const { anyOf, ...rest } = x;
  if (!Array.isArray(anyOf)) return x;
  const values = anyOf.flatMap((one) => (isObject(one) && "const" in one ? [one] : []));
  const types = new Set(values.map((one) => one.type));
  if (values.length < anyOf.length || types.size > 1) return x;
  return { ...rest, type: [...types][0] as Json, enum: values.map((one) => one.const as Json) };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const nameOf = (type: string): string => `${type.split(/[._]/).map(capital).join("")}Command`;

/** Each command is a component of its own, with what it does and who may give it. */
function apart(schemas: Record<string, JsonObject>): void {
  const command = schemas.Command as JsonObject;
  const kinds = command.oneOf as JsonObject[];
  command.oneOf = kinds.map((kind) => {
    const { type } = kind.properties as JsonObject;
    const name = (type as JsonObject).const as keyof typeof COMMANDS;
    const { who, what } = COMMANDS[name];
    schemas[nameOf(name)] = { ...kind, description: what, "x-who": who };
    return { $ref: AT + nameOf(name) };
  });
}

/** A refusal's code is one of a list, each with its params, whether it passes, and its words. */
function listRefusals(schemas: Record<string, JsonObject>): void {
  const refusals = refusalsOf();
  schemas.RefusalCode = {
    type: "string",
    description: "Why not. `x-refusals` lists each with its params, and whether it passes by itself.",
    enum: refusals.map(({ code }) => code),
    "x-refusals": refusals.map((r) => ({ ...r })),
  };
  const { properties } = schemas.Refused as { properties: JsonObject };
  properties.code = { $ref: `${AT}RefusalCode` };
}

/** Everything that has a name, by its name. The modules that name them must have been loaded. */
function allSchemas(): Record<string, JsonObject> {
  const drawn = z.toJSONSchema(z.globalRegistry, { uri: (id) => AT + id, io: "input" }).schemas;
  const schemas = Object.fromEntries(
    Object.entries(drawn).map(([id, schema]) => [id, tidy(schema as Json) as JsonObject]),
  );
  apart(schemas);
  listRefusals(schemas);
  return schemas;
}

/** Those that a document refers to, by itself or by one another, in the order of their names. */
export function schemasFor(document: Json): JsonObject {
  const all = allSchemas();
  const found = new Set<string>();
  const follow = (x: Json): void => {
    for (const ref of refsIn(x)) {
      const id = ref.startsWith(AT) ? ref.slice(AT.length) : undefined;
      if (id === undefined || found.has(id)) continue;
      found.add(id);
      follow(all[id] ?? {});
    }
  };
  follow(document);
  return Object.fromEntries([...found].sort().map((id) => [id, all[id] as JsonObject]));
}
