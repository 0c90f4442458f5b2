// The socket as an AsyncAPI 3.0 document: what a client may ask and is answered, and what it is told unasked.
import { handshake } from "../../server/contract/handshake.ts";
import { type RequestName, requests } from "../../server/contract/requests.ts";
import { answers, refused } from "../../server/contract/sent/answers.ts";
import { events } from "../../server/contract/sent/picture.ts";
import { INFO, SEAT_COOKIE } from "./info.ts";
import type { JsonObject } from "./json.ts";
import { refTo, schemasFor } from "./schemas.ts";

type Channels = Record<
  string,
  { address: string; description?: string; bindings?: JsonObject; messages: JsonObject }
>;

const messageIn = (channel: string, message: string): JsonObject => ({
  $ref: `#/channels/${channel}/messages/${message}`,
});
const channelOf = (name: string): JsonObject => ({ $ref: `#/channels/${name}` });

const message = (name: string, schema: Parameters<typeof refTo>[0]): JsonObject => ({
  name,
  ...(schema.description ? { summary: schema.description } : {}),
  payload: refTo(schema),
});

/** How Engine.IO is reached, for a client without a library. */
const UPGRADE = {
  ws: {
    method: "GET",
    query: {
      type: "object",
      properties: {
        EIO: { type: "string", const: "4" },
        transport: { type: "string", enum: ["websocket", "polling"] },
      },
      required: ["EIO", "transport"],
    },
    bindingVersion: "0.1.0",
  },
};

function channels(): Channels {
  const found: Channels = {
    connect: {
      address: "connect",
      description:
        "The Socket.IO handshake: the payload is its `auth`. A refusal is a `connect_error` whose `data` it is; otherwise a `snapshot` follows.",
      bindings: UPGRADE,
      messages: { request: message("connect", handshake), refused: message("connect_error", refused) },
    },
  };
  for (const name of Object.keys(requests) as RequestName[]) {
    found[name] = {
      address: name,
      messages: {
        request: message(name, requests[name]),
        answer: message(`${name} answered`, answers[name]),
        refused: message(`${name} refused`, refused),
      },
    };
  }
  for (const [name, schema] of Object.entries(events))
    found[name] = { address: name, messages: { event: message(name, schema) } };
  return found;
}

function operations(): JsonObject {
  const found: JsonObject = {
    connect: {
      action: "receive",
      summary: "Connects a seat with its cookie.",
      channel: channelOf("connect"),
      messages: [messageIn("connect", "request")],
      reply: { channel: channelOf("connect"), messages: [messageIn("connect", "refused")] },
    },
  };
  for (const name of Object.keys(requests) as RequestName[]) {
    found[`ask.${name}`] = {
      action: "receive",
      summary: requests[name].description ?? name,
      channel: channelOf(name),
      messages: [messageIn(name, "request")],
      reply: { channel: channelOf(name), messages: [messageIn(name, "answer"), messageIn(name, "refused")] },
    };
  }
  for (const [name, { description = name }] of Object.entries(events)) {
    found[`tell.${name}`] = {
      action: "send",
      summary: description,
      channel: channelOf(name),
      messages: [messageIn(name, "event")],
    };
  }
  return found;
}

export function asyncapi(): JsonObject {
  const spoken = { channels: channels() as JsonObject, operations: operations() };
  return {
    asyncapi: "3.0.0",
    info: {
      ...INFO,
      title: "Missed Moments: the socket",
      description:
        "Socket.IO v4 (protocol 5 over Engine.IO 4), default namespace. An address is the name of an event; a reply is its acknowledgement. `README.md` beside this document is the page to begin with, `/api/openapi.json` says how to get a cookie.",
    },
    defaultContentType: "application/json",
    servers: {
      own: {
        host: "{host}",
        pathname: "/socket.io/",
        protocol: "ws",
        description: "wss where the server is reached by https.",
        variables: { host: { default: "localhost:3000" } },
        security: [{ $ref: "#/components/securitySchemes/seatCookie" }],
      },
    },
    ...spoken,
    components: {
      schemas: schemasFor(spoken),
      securitySchemes: { seatCookie: { type: "httpApiKey", ...SEAT_COOKIE } },
    },
  };
}
