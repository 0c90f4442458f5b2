// A JSON document as the drawers build it.

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export const isObject = (x: Json | undefined): x is JsonObject =>
  typeof x === "object" && x !== null && !Array.isArray(x);

/** Every object inside, the outermost first. */
export function* objectsIn(x: Json): Generator<JsonObject> {
  if (Array.isArray(x)) for (const one of x) yield* objectsIn(one);
  if (!isObject(x)) return;
  yield x;
  for (const one of Object.values(x)) yield* objectsIn(one);
}

/** What every `$ref` inside names. */
export const refsIn = (x: Json): string[] =>
  [...objectsIn(x)].flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
