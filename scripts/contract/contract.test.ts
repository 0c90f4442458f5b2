// The two documents are what the contract says now, and what their formats ask for: both are read as a stranger's program would.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { REFUSALS } from "../../game-rules/open.ts";
import { COMMANDS } from "../../server/contract/commands.ts";
import { PASSING, SERVER_REFUSALS } from "../../server/contract/refusals.ts";
import { requests } from "../../server/contract/requests.ts";
import { ROUTES } from "../../server/contract/routes.ts";
import { events } from "../../server/contract/sent/picture.ts";
import { asyncapi } from "./asyncapi.ts";
import { isObject, type Json, type JsonObject, objectsIn, refsIn } from "./json.ts";
import { openapi } from "./openapi.ts";
import { reference } from "./reference.ts";

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../server/contract", name), "utf8"));
const socket = read("asyncapi.json");
const http = read("openapi.json");
const at = (x: Json | undefined, ...keys: string[]): Json | undefined =>
  keys.reduce<Json | undefined>((inside, key) => (isObject(inside) ? inside[key] : undefined), x);
const box = (x: Json | undefined, ...keys: string[]): JsonObject => {
  const found = at(x, ...keys);
  if (!isObject(found)) throw new Error(`no object at ${keys.join("/")}`);
  return found;
};

/** What a `$ref` names, as RFC 6901 reads it. */
const pointed = (document: JsonObject, ref: string): Json | undefined =>
  at(
    document,
    ...ref
      .slice(2)
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
  );

describe.each([
  ["asyncapi.json", socket, asyncapi],
  ["openapi.json", http, openapi],
])("%s", (_, document, draw) => {
  it("is what the schemas say now; if not: npm run contract", () => {
    expect(document).toEqual(draw());
  });

  it("names nothing that it does not hold, and holds no schema that nothing names", () => {
    const refs = refsIn(document);
    expect(refs.filter((ref) => !ref.startsWith("#/") || !isObject(pointed(document, ref)))).toEqual([]);
    const named = new Set(refs);
    const schemas = Object.keys(box(document, "components", "schemas"));
    expect(schemas.filter((id) => !named.has(`#/components/schemas/${id}`))).toEqual([]);
    expect(schemas.filter((id) => !/^[A-Za-z]+$/.test(id))).toEqual([]);
  });

  it("closes every object: an unknown field is an error", () => {
    const open = [...objectsIn(box(document, "components", "schemas"))].filter(
      (x) => x.type === "object" && x.additionalProperties === undefined,
    );
    // The handshake of a later client may say more.
    expect(open.filter((x) => x !== at(document, "components", "schemas", "Handshake"))).toEqual([]);
  });

  it("says of each list and text that a client sends how long it may be", () => {
    const schemas = box(document, "components", "schemas");
    const asked = Object.keys(schemas).filter((id) =>
      /(Request|Command|Handshake|Draft|Term|Hook|DayPlan|CreateExercise|DealMove)$/.test(id),
    );
    const endless = asked.flatMap((id) =>
      [...objectsIn(schemas[id] ?? {})]
        .filter((x) => x.type === "string" || x.type === "array")
        .filter((x) => !x.enum && x.const === undefined && !x.format && !x.pattern)
        .filter((x) => x.maxLength === undefined && x.maxItems === undefined)
        .map(() => id),
    );
    // A whole scenario is measured in bytes, and by its own form.
    expect(endless.filter((id) => id !== "CreateExercise")).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  });

  it("lists every refusal, with its params and whether it passes", () => {
    const { enum: codes, "x-refusals": rows } = box(document, "components", "schemas", "RefusalCode");
    expect(codes).toEqual(
      expect.arrayContaining([...Object.keys(REFUSALS), ...Object.keys(SERVER_REFUSALS)]),
    );
    const listed = (rows as JsonObject[]).map((row) => row.code);
    expect(listed).toEqual(codes);
    const passing = (rows as JsonObject[]).filter((row) => row.passing).map((row) => row.code);
    expect(passing.sort()).toEqual([...PASSING].sort());
    for (const { code, params } of rows as JsonObject[])
      if (Object.hasOwn(SERVER_REFUSALS, String(code)))
        expect(params).toEqual(SERVER_REFUSALS[code as keyof typeof SERVER_REFUSALS]);
  });
});

describe("REFERENCE.md", () => {
  it("is what the vocabulary and the schemas say now; if not: npm run contract", () => {
    const page = path.resolve(import.meta.dirname, "../../server/contract/REFERENCE.md");
    expect(readFileSync(page, "utf8")).toBe(reference());
  });
});

describe("the AsyncAPI document", () => {
  it("has what AsyncAPI 3.0 requires", () => {
    expect(socket.asyncapi).toBe("3.0.0");
    expect(box(socket, "info")).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(box(socket, "servers", "own")).toMatchObject({ host: expect.any(String), protocol: "ws" });
    expect(box(socket, "components", "securitySchemes", "seatCookie")).toMatchObject({
      type: "httpApiKey",
      in: "cookie",
      name: "mm_{exercise}_{seat}",
    });
  });

  it("has a channel and an operation for every request and every event, and no other", () => {
    expect(Object.keys(box(socket, "channels")).sort()).toEqual(
      ["connect", ...Object.keys(requests), ...Object.keys(events)].sort(),
    );
    expect(Object.keys(box(socket, "operations")).sort()).toEqual(
      [
        "connect",
        ...Object.keys(requests).map((name) => `ask.${name}`),
        ...Object.keys(events).map((name) => `tell.${name}`),
      ].sort(),
    );
  });

  it("gives every operation a channel and messages of that channel, and every request a reply", () => {
    for (const [name, operation] of Object.entries(box(socket, "operations"))) {
      const { action, channel, messages, reply } = operation as JsonObject;
      const asked = !name.startsWith("tell.");
      expect([name, action]).toEqual([name, asked ? "receive" : "send"]);
      const own = `${at(channel, "$ref")}/messages/`;
      const replies = asked ? (at(reply, "messages") as JsonObject[]) : [];
      const all = [...(messages as JsonObject[]), ...replies].map((m) => String(m.$ref));
      expect(all.filter((ref) => !ref.startsWith(own))).toEqual([]);
      expect(all.length).toBeGreaterThanOrEqual(asked ? 2 : 1);
      for (const ref of all) expect(refsIn(box(pointed(socket, ref), "payload"))).toHaveLength(1);
    }
  });

  it("names every command, and who may give it", () => {
    const schemas = box(socket, "components", "schemas");
    const kinds = (box(schemas, "Command").oneOf as JsonObject[]).map((x) => pointed(socket, String(x.$ref)));
    expect(
      Object.fromEntries(
        kinds.map((kind) => [
          at(kind, "properties", "type", "const"),
          { who: at(kind, "x-who"), what: at(kind, "description") },
        ]),
      ),
    ).toEqual(COMMANDS);
  });
});

describe("the OpenAPI document", () => {
  it("has what OpenAPI 3.1 requires", () => {
    expect(http.openapi).toBe("3.1.0");
    expect(box(http, "info")).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  });

  it("has an operation for every route, with an id of its own and a description of each answer", () => {
    const found = Object.entries(box(http, "paths")).flatMap(([where, methods]) =>
      Object.entries(methods as JsonObject).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${where}`,
        operation: operation as JsonObject,
      })),
    );
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(ROUTES).sort());
    const ids = found.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of found) {
      const responses = Object.entries(box(operation, "responses"));
      expect(responses.map(([status]) => status).filter((status) => !/^[2-5]\d\d$/.test(status))).toEqual([]);
      for (const [, response] of responses) expect(at(response, "description")).toEqual(expect.any(String));
      const schemes = (operation.security as JsonObject[]).flatMap((one) => Object.keys(one));
      for (const scheme of schemes) box(http, "components", "securitySchemes", scheme);
    }
  });
});
