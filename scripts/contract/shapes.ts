// What travels, shape by shape, as tables of fields: read off the JSON schemas of the two documents.
import { requests } from "../../server/contract/requests.ts";
import { asyncapi } from "./asyncapi.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { code, codes, table } from "./markdown.ts";
import { openapi } from "./openapi.ts";

const AT = "#/components/schemas/";
const schemasIn = (document: JsonObject): JsonObject =>
  (document.components as { schemas: JsonObject }).schemas;
const SOCKET = schemasIn(asyncapi());
const HTTP = schemasIn(openapi());

/** Shapes in the order in which a reader meets them; lists of ids have tables of their own. */
export const SENT = [
  "Snapshot",
  "Update",
  "View",
  "ViewParts",
  "DealsChange",
  "ZoneStatic",
  "ZoneView",
  "DealView",
  "Known",
  "LegalOrder",
  "Estimate",
  "DraftView",
  "DraftChange",
  "Line",
  "Reading",
  "Scores",
  "TurnReport",
  "NewsItem",
  "BriefItem",
  "Label",
  "ExerciseView",
  "ExerciseParts",
  "ClockView",
  "SeatView",
  "MemberView",
];
const BODIES = ["CreateExercise", "DayPlan", "JoinRequest", "LeaveRequest"];
const ASKED = ["OrderDraft", "Term", "DealDraft", "Hook"];

const named = (ref: string): string => {
  const name = ref.slice(AT.length);
  return [...SENT, ...BODIES, ...ASKED].includes(name) ? `[${name}](#${name.toLowerCase()})` : name;
};

const upTo = (most: Json | undefined): string => (most === undefined ? "" : `up to ${most} `);

/** The bounds of a number; that something is counted goes without saying. */
function within({ minimum: low, maximum: high }: JsonObject): string {
  if (low !== undefined && high !== undefined) return `, ${low} to ${high}`;
  if (low !== undefined && low !== 0) return `, from ${low}`;
  return high === undefined ? "" : `, up to ${high}`;
}

function textOf({ format, pattern, minLength: least, maxLength: most }: JsonObject): string {
  const form = format ? ` (${format})` : pattern ? ` (${code(String(pattern))})` : "";
  if (most === undefined) return `text${form}`;
  return `text${form}, ${least === undefined ? "up" : least} to ${most} characters`;
}

/** A type in a few words. */
function typeOf(x: Json | undefined): string {
  if (!isObject(x)) return "anything";
  if (typeof x.$ref === "string") return named(x.$ref);
  if ("const" in x) return code(JSON.stringify(x.const));
  if (Array.isArray(x.enum)) return x.enum.map((one) => code(JSON.stringify(one))).join(" or ");
  const choice = x.anyOf ?? x.oneOf;
  if (Array.isArray(choice)) return choice.map(typeOf).join(" or ");
  if (Array.isArray(x.type)) return x.type.join(" or ");
  if (x.type === "array") return `list of ${upTo(x.maxItems)}${typeOf(x.items)}`;
  if (x.type === "integer") return `whole number${within(x)}`;
  if (x.type === "number") return `number${within(x)}`;
  if (x.type === "string") return textOf(x);
  if (x.type !== "object") return String(x.type);
  if (isObject(x.properties)) return `{ ${fieldsIn(x).map(fieldOf).join(", ")} }`;
  return `by ${typeOf(x.propertyNames)}: ${typeOf(x.additionalProperties)}`;
}

interface Field {
  readonly name: string;
  readonly schema: Json;
  readonly optional: boolean;
}

function fieldsIn(x: JsonObject): Field[] {
  const required = (x.required ?? []) as string[];
  return Object.entries(x.properties as JsonObject).map(([name, schema]) => ({
    name,
    schema,
    optional: !required.includes(name),
  }));
}

const fieldOf = ({ name, schema, optional }: Field): string =>
  `${code(name + (optional ? "?" : ""))} ${typeOf(schema)}`;

/** The description of a field, and of the fields of an object inside it. */
function saidOf(schema: Json): string {
  if (!isObject(schema)) return "";
  const inner = isObject(schema.items) ? schema.items : schema;
  const own = typeof schema.description === "string" ? [schema.description] : [];
  const inside = isObject(inner.properties)
    ? fieldsIn(inner).flatMap(({ name, schema: x }) =>
        isObject(x) && typeof x.description === "string" ? [`${code(name)}: ${x.description}`] : [],
      )
    : [];
  return [...own, ...inside].join("; ");
}

function shape(name: string, x: JsonObject): string {
  const head = `### ${name}\n\n${x.description}\n`;
  if (!isObject(x.properties)) return `${head}\n${typeOf(x)}`;
  const rows = fieldsIn(x).map((field) => [
    code(field.name),
    `${typeOf(field.schema)}${field.optional ? ", may be absent" : ""}`,
    saidOf(field.schema),
  ]);
  return `${head}\n${table(["field", "type", ""], rows)}`;
}

/** Short names of what is no object. */
function words(): string {
  const rows = ["Points", "Turn", "WallTime", "Sure", "Params", "Listener", "Suspect", "Speaker"].map(
    (name) => {
      const x = SOCKET[name] as JsonObject;
      return [name, typeOf(x), String(x.description)];
    },
  );
  return table(["name", "type", ""], rows);
}

/** What the server sends. */
export const sent = (): string =>
  [words(), ...SENT.map((name) => shape(name, SOCKET[name] as JsonObject))].join("\n\n");

const fieldsOf = (x: JsonObject): string =>
  fieldsIn(x)
    .filter(({ name }) => name !== "type")
    .map(fieldOf)
    .join(", ");

/** What a client sends, with the length of every text and list. */
export function asked(): string {
  const ask = Object.entries(requests).map(([name, schema]) => [
    code(name),
    fieldsOf(SOCKET[String(schema.meta()?.id)] as JsonObject),
  ]);
  const commands = ((SOCKET.Command as JsonObject).oneOf as JsonObject[]).map(({ $ref }) => {
    const kind = SOCKET[String($ref).slice(AT.length)] as JsonObject;
    const { type } = kind.properties as { type: JsonObject };
    return [code(String(type.const)), String(kind["x-who"]), fieldsOf(kind), String(kind.description)];
  });
  const moves = ((SOCKET.DealMove as JsonObject).oneOf as JsonObject[]).map((kind) => [
    code(String((kind.properties as { move: JsonObject }).move.const)),
    fieldsIn(kind)
      .filter(({ name }) => name !== "move")
      .map(fieldOf)
      .join(", "),
  ]);
  return [
    table(["request", "fields"], ask),
    table(["command", "who", "fields", ""], commands),
    table(["move of a deal", "fields"], moves),
    ...ASKED.map((name) => shape(name, SOCKET[name] as JsonObject)),
    ...BODIES.map((name) => shape(name, HTTP[name] as JsonObject)),
  ].join("\n\n");
}

/** Closed lists that have no table of their own. */
export const lists = (names: readonly string[]): string =>
  table(
    ["list", "", "ids"],
    names.map((name) => {
      const x = SOCKET[name] as JsonObject;
      return [name, String(x.description), codes(x.enum as string[])];
    }),
  );
