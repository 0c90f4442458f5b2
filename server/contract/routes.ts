// Everything that can be asked over plain HTTP: one row a route, with what it takes, answers and refuses.
// The server's table of handlers has the same keys, and the OpenAPI document is made of these rows.
import type { z } from "zod";
import {
  classDeskRequest,
  classLinkRequest,
  createClass,
  joinClassRequest,
  leaveClassRequest,
  lobbyRequest,
  sitRequest,
} from "./classes.ts";
import {
  analysisRequest,
  copyRequest,
  createExercise,
  forkRequest,
  foundRequest,
  joinRequest,
  leaveRequest,
  movedRequest,
  surveyRequest,
  turnRequest,
  whatIfRequest,
} from "./http.ts";
import { LARGEST_BODY, LARGEST_TEMPLATE } from "./limits.ts";
import { controlLinkRequest, deleteRequest } from "./operator.ts";
import type { ServerRefusal } from "./refusals.ts";
import { analysisStanding, foundKept } from "./sent/analysis.ts";
import { classDesk, classJoined, classLinked, classMade, lobby } from "./sent/classes.ts";
import { created, done, joined, slips, surveyed } from "./sent/http.ts";
import { listedExercises, newControlLink, serverStatus } from "./sent/operator.ts";
import { templateChecked, templateKept, templateRead } from "./sent/templates.ts";
import { whatIfLine } from "./sent/what-if.ts";
import { checkTemplate, keepExercise, keepTemplate, ofTemplate, openTemplate } from "./template.ts";
import { discardTrial, enterTrial, openTrial } from "./trials.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface RouteRow {
  readonly what: string;
  /** The body that it takes, and the most bytes of it. */
  readonly body?: { readonly schema: z.ZodType; readonly largest: number };
  readonly status: number;
  /** What it answers; a document is answered as it stands, a copy is as large as a game, a backup a compressed file. */
  readonly answer: z.ZodType | "document" | "copy" | "backup";
  /** The key that it asks for: the operator's always, or that of whoever may create, where the server asks for one; control's cookie, or the operator's key; the cookie of the seat that the body names; or that of a class's desk. */
  readonly key?: "operator" | "creation" | "control" | "seat" | "class";
  /** What happens to the seat's cookie. */
  readonly cookie?: "set" | "dropped";
  /** Its own refusals by status; those that it shares with others are added: see below. */
  readonly refusals: Readonly<Record<number, readonly ServerRefusal[]>>;
}

/** What any route under /api/ may refuse, any that takes a body, and any that is the operator's alone. */
export const API_REFUSALS: RouteRow["refusals"] = {
  405: ["method.wrong"],
  500: ["server.failed"],
  503: ["server.unavailable"],
};
export const BODY_REFUSALS: RouteRow["refusals"] = {
  400: ["request.malformed", "text.control_characters", "body.not_json"],
  403: ["origin.wrong"],
  413: ["body.too_large"],
};

export const OPERATOR_REFUSALS: RouteRow["refusals"] = {
  401: ["operator.needs_key"],
  403: ["origin.wrong", "operator.wrong_key"],
  429: ["address.too_many_failures"],
};

/** What whoever asks by a class's cookie may be refused. */
const CLASS_REFUSALS: RouteRow["refusals"] = {
  401: ["cookie.missing"],
  403: ["cookie.wrong"],
  404: ["class.unknown"],
  410: ["link.ended"],
  429: ["address.too_many_failures"],
};

export const ROUTES = {
  "POST /api/exercises": {
    what: "Makes an exercise: one secret link a seat.",
    body: { schema: createExercise, largest: LARGEST_TEMPLATE },
    status: 201,
    answer: created,
    key: "creation",
    refusals: {
      400: [
        ...["scenario.unknown", "scenario.invalid", "clock.no_close", "host.malformed"],
        ...["inject.wrong", "inject.too_large"],
      ] as ServerRefusal[],
      401: ["create.needs_key"],
      403: ["create.wrong_key"],
      409: ["key.reused"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["server.full"],
    },
  },
  "POST /api/classes": {
    what: "Makes a class: an exercise for each of its groups out of one template, and a link to the desk that leads them all.",
    body: { schema: createClass, largest: LARGEST_TEMPLATE },
    status: 201,
    answer: classMade,
    key: "creation",
    refusals: {
      400: [
        ...["scenario.unknown", "scenario.invalid", "clock.no_close", "host.malformed"],
        ...["inject.wrong", "inject.too_large"],
      ] as ServerRefusal[],
      401: ["create.needs_key"],
      403: ["create.wrong_key"],
      409: ["key.reused"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["server.full"],
    },
  },
  "POST /api/templates": {
    what: "Keeps a template that somebody brings as a file, and answers its link.",
    body: { schema: keepTemplate, largest: LARGEST_TEMPLATE },
    status: 201,
    answer: templateKept,
    key: "creation",
    cookie: "set",
    refusals: {
      400: ["scenario.unknown", "scenario.invalid", "inject.wrong", "inject.too_large"],
      401: ["create.needs_key"],
      403: ["create.wrong_key"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["template.too_many"],
    },
  },
  "POST /api/templates/check": {
    what: "Says everything that is wrong with a template, and where. Nothing is kept.",
    body: { schema: checkTemplate, largest: LARGEST_TEMPLATE },
    status: 200,
    answer: templateChecked,
    key: "creation",
    refusals: {
      401: ["create.needs_key"],
      403: ["create.wrong_key"],
      429: ["address.too_fast", "address.too_many_failures"],
    },
  },
  "POST /api/templates/keep": {
    what: "Makes a template of an exercise as it is prepared, or writes it over one that is kept.",
    body: { schema: keepExercise, largest: LARGEST_BODY },
    status: 201,
    answer: templateKept,
    key: "seat",
    cookie: "set",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown", "template.unknown"],
      409: ["template.changed"],
      410: ["link.ended"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["template.too_many", "exercise.unreadable"],
    },
  },
  "POST /api/templates/open": {
    what: "Exchanges the link of a template for its cookie.",
    body: { schema: openTemplate, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    cookie: "set",
    refusals: { 404: ["template.unknown"], 429: ["address.too_many_failures"] },
  },
  "POST /api/templates/read": {
    what: "A template by its cookie, and its link.",
    body: { schema: ofTemplate, largest: LARGEST_BODY },
    status: 200,
    answer: templateRead,
    refusals: { 404: ["template.unknown"], 429: ["address.too_many_failures"] },
  },
  "POST /api/templates/forget": {
    what: "Deletes a template for good.",
    body: { schema: ofTemplate, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    cookie: "dropped",
    refusals: { 404: ["template.unknown"], 429: ["address.too_many_failures"] },
  },
  "POST /api/class/join": {
    what: "Exchanges a link of a class for the cookie of its desk. Its exercises are entered by `POST /api/class/desk`.",
    body: { schema: joinClassRequest, largest: LARGEST_BODY },
    status: 200,
    answer: classJoined,
    cookie: "set",
    refusals: {
      403: ["seat.may_not"],
      404: ["link.unknown", "class.unknown"],
      409: ["seat.full"],
      410: ["link.ended"],
      429: ["address.too_many_failures", "address.too_fast"],
    },
  },
  "POST /api/class/desk": {
    what: "The desk of a class, for whoever holds its cookie: its groups and its links. Sets the cookie of control, or of the recorder, in each group where there is none that is good.",
    body: { schema: classDeskRequest, largest: LARGEST_BODY },
    status: 200,
    answer: classDesk,
    key: "class",
    refusals: CLASS_REFUSALS,
  },
  "POST /api/class/link": {
    what: "Makes a link of a class, or ends one together with every cookie that was had for it, in its exercises too; for those who lead.",
    body: { schema: classLinkRequest, largest: LARGEST_BODY },
    status: 200,
    answer: classLinked,
    key: "class",
    refusals: {
      ...CLASS_REFUSALS,
      403: ["cookie.wrong", "seat.may_not"],
      404: ["class.unknown", "link.unknown"],
      409: ["class.own_link", "class.too_many_links"],
      503: ["server.busy"],
    },
  },
  "POST /api/class/leave": {
    what: "Ends the cookie of a desk, and those of the groups that came with it.",
    body: { schema: leaveClassRequest, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    cookie: "dropped",
    refusals: { 404: ["class.unknown"], 503: ["exercise.unreadable"] },
  },
  "POST /api/class/lobby": {
    what: "The groups and seats that whoever holds the lobby's link may choose from.",
    body: { schema: lobbyRequest, largest: LARGEST_BODY },
    status: 200,
    answer: lobby,
    refusals: {
      403: ["seat.may_not"],
      404: ["link.unknown", "class.unknown"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
    },
  },
  "POST /api/class/sit": {
    what: "Takes a role's seat in a group by the lobby's link, and has the cookie of that seat.",
    body: { schema: sitRequest, largest: LARGEST_BODY },
    status: 200,
    answer: joined,
    cookie: "set",
    refusals: {
      403: ["seat.may_not", "member.removed"],
      404: ["link.unknown", "class.unknown", "exercise.unknown"],
      409: ["seat.full", "seat.bot"],
      410: ["link.ended"],
      429: ["address.too_many_failures", "address.too_fast"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/forks": {
    what: "Makes an exercise out of another as it stood at a place, for whoever controls that or runs the server: with links, people and a clock of its own.",
    body: { schema: forkRequest, largest: LARGEST_BODY },
    status: 201,
    answer: created,
    key: "control",
    refusals: {
      400: ["host.malformed"],
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "operator.wrong_key"],
      404: ["exercise.unknown"],
      409: ["line.no_moment"],
      410: ["link.ended"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["server.full"],
    },
  },
  "POST /api/trials": {
    what: "Makes a practice quarter or a rehearsal of an exercise as it is prepared, for whoever controls it, and has the cookie of control in it.",
    body: { schema: openTrial, largest: LARGEST_BODY },
    status: 201,
    answer: joined,
    key: "seat",
    cookie: "set",
    refusals: {
      400: ["clock.no_close", "inject.wrong", "inject.too_large"],
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown"],
      409: ["exercise.already_open", "practice.open", "act.too_many"],
      410: ["link.ended"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["server.full", "exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/trials/enter": {
    what: "Takes the same seat in the practice quarter that is open, and has its cookie.",
    body: { schema: enterTrial, largest: LARGEST_BODY },
    status: 200,
    answer: joined,
    key: "seat",
    cookie: "set",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown", "practice.none"],
      409: ["seat.full"],
      410: ["link.ended"],
      429: ["address.too_fast", "address.too_many_failures"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/trials/discard": {
    what: "Ends the practice quarter that is open for an exercise, or a rehearsal: it is deleted, with everything that was played in it.",
    body: { schema: discardTrial, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    key: "seat",
    cookie: "dropped",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown"],
      409: ["practice.none", "act.too_many"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/moved": {
    what: "Exchanges the cookie of a seat that control moved somebody out of for that of the seat they were moved to. Once.",
    body: { schema: movedRequest, largest: LARGEST_BODY },
    status: 200,
    answer: joined,
    cookie: "set",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown", "link.unknown"],
      409: ["seat.full"],
      429: ["address.too_many_failures", "address.too_fast"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/debrief/copy": {
    what: "The log of a game that is over, for whoever sat in it: the staff's copy for control and the recorder, the participants' for everybody else. It holds no secret, link, cookie, name or address.",
    body: { schema: copyRequest, largest: LARGEST_BODY },
    status: 200,
    answer: "copy",
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "seat.may_not"],
      404: ["exercise.unknown"],
      409: ["debrief.not_ended", "debrief.closed", "result.held"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable"],
    },
  },
  "POST /api/debrief/analysis": {
    what: "How the analysis of a game that is over stands, and what it found, for whoever sat in it: whoever asks first begins it. Rows that have not been opened go to control and the recorder alone.",
    body: { schema: analysisRequest, largest: LARGEST_BODY },
    status: 200,
    answer: analysisStanding,
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "debrief.not_leading"],
      404: ["exercise.unknown"],
      409: ["debrief.not_ended", "debrief.closed", "result.held"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable"],
    },
  },
  "POST /api/debrief/found": {
    what: "What has been found of a game that is over, for control and the recorder: they lay several games beside one another. It begins no search, and holds no more than the room has been shown unless everything is asked for.",
    body: { schema: foundRequest, largest: LARGEST_BODY },
    status: 200,
    answer: foundKept,
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "seat.may_not"],
      404: ["exercise.unknown"],
      409: ["debrief.not_ended"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable"],
    },
  },
  "POST /api/debrief/turn": {
    what: "What each would do in a seat's place in a quarter, once whoever leads has opened that step: seals one's own answer, tells how many have, or opens all at once. Who wrote what is known to nobody, the server included.",
    body: { schema: turnRequest, largest: LARGEST_BODY },
    status: 200,
    answer: slips,
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "seat.may_not", "debrief.not_leading"],
      404: ["exercise.unknown"],
      409: [
        "debrief.not_ended",
        "debrief.closed",
        "result.held",
        "debrief.step_shut",
        "debrief.answers_open",
        "act.too_many",
      ],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/debrief/survey": {
    what: "What people made of an exercise that is over: counts each person's answers once, outside the log, and tells control and the recorder how often each was given, from five people up.",
    body: { schema: surveyRequest, largest: LARGEST_BODY },
    status: 200,
    answer: surveyed,
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed", "seat.may_not"],
      404: ["exercise.unknown"],
      409: ["debrief.not_ended", "debrief.closed", "result.held"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable"],
    },
  },
  "POST /api/debrief/whatif": {
    what: "A line that might have been, for whoever sat in a game that is over: what happened from where it parts from the game, no further than the debrief has been opened; control and the recorder have it whole. Nothing of it is written down.",
    body: { schema: whatIfRequest, largest: LARGEST_BODY },
    status: 200,
    answer: whatIfLine,
    key: "seat",
    refusals: {
      401: ["cookie.missing"],
      403: ["cookie.wrong", "member.removed"],
      404: ["exercise.unknown"],
      409: ["debrief.not_ended", "debrief.closed", "result.held", "whatif.impossible", "whatif.going_on"],
      410: ["link.ended"],
      429: ["address.too_many_failures"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/join": {
    what: "Exchanges a link's token for the cookie of its seat. With a cookie that is still good it sets none, and a name renames.",
    body: { schema: joinRequest, largest: LARGEST_BODY },
    status: 200,
    answer: joined,
    cookie: "set",
    refusals: {
      403: ["member.removed"],
      404: ["link.unknown", "exercise.unknown"],
      409: ["seat.full"],
      410: ["link.ended"],
      429: ["address.too_many_failures", "address.too_fast"],
      503: ["exercise.unreadable", "server.busy"],
    },
  },
  "POST /api/leave": {
    what: "Ends the cookie of a seat: no copy of it opens anything any more.",
    body: { schema: leaveRequest, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    cookie: "dropped",
    refusals: { 404: ["exercise.unknown"], 503: ["exercise.unreadable"] },
  },
  "GET /api/operator/status": {
    what: "How the server does.",
    status: 200,
    answer: serverStatus,
    key: "operator",
    refusals: {},
  },
  "GET /api/operator/exercises": {
    what: "Every exercise at a glance, newest first. No link and no cookie is listed.",
    status: 200,
    answer: listedExercises,
    key: "operator",
    refusals: {},
  },
  "GET /api/operator/backup": {
    what: "Everything that the database holds of the exercises, as of one moment. A secret like the database.",
    status: 200,
    answer: "backup",
    key: "operator",
    refusals: {},
  },
  "POST /api/operator/delete": {
    what: "Deletes an exercise for good; everybody in it is told.",
    body: { schema: deleteRequest, largest: LARGEST_BODY },
    status: 200,
    answer: done,
    key: "operator",
    refusals: { 400: ["operator.not_confirmed"], 404: ["exercise.unknown"] },
  },
  "POST /api/operator/control-link": {
    what: "Makes a new link for control; the old one ends, with every cookie had for it.",
    body: { schema: controlLinkRequest, largest: LARGEST_BODY },
    status: 200,
    answer: newControlLink,
    key: "operator",
    refusals: { 400: ["host.malformed"], 404: ["exercise.unknown"], 503: ["exercise.unreadable"] },
  },
  "GET /api/asyncapi.json": {
    what: "The socket's contract as an AsyncAPI 3.0 document.",
    status: 200,
    answer: "document",
    refusals: {},
  },
  "GET /api/openapi.json": {
    what: "This document: plain HTTP as OpenAPI 3.1.",
    status: 200,
    answer: "document",
    refusals: {},
  },
  "GET /healthz": { what: "Whether the process lives.", status: 200, answer: done, refusals: {} },
  "GET /readyz": {
    what: "Whether the database takes a write: 503 where it does not, also on a full disk.",
    status: 200,
    answer: done,
    refusals: { 503: ["server.unavailable"] },
  },
} as const satisfies Record<`${Method} /${string}`, RouteRow>;

export type RouteName = keyof typeof ROUTES;
/** The operator's: the key is looked at before anything is said, of what is not there either. */
export type OperatorRoute = Extract<RouteName, `${Method} /api/operator/${string}`>;
/** The routes of the API for everybody else; health is answered before anything else. */
export type ApiRoute = Exclude<Extract<RouteName, `${Method} /api/${string}`>, OperatorRoute>;
