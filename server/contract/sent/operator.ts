// What whoever runs the server is answered.
import { z } from "zod";
import { count, wallTime } from "./figures.ts";

const ok = { ok: z.literal(true) };

export const listedExercise = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    scenario: z.string(),
    created: wallTime,
    ended: wallTime.nullable(),
    touched: wallTime.describe("when the last thing happened in it"),
    status: z.enum(["lobby", "running", "ended"]),
    turn: z.int().nullable().describe("null in the lobby"),
    phase: z.string().nullable(),
    events: count.describe("how long its log is"),
    people: count.describe("people that this server knows to be here now"),
  })
  .meta({ id: "ListedExercise", description: "An exercise at a glance." });

export const listedExercises = z
  .strictObject({ ...ok, exercises: z.array(listedExercise) })
  .meta({ id: "ListedExercises", description: "Every exercise of the database, newest first." });

export const serverStatus = z
  .strictObject({
    ...ok,
    database: z.enum(["pglite", "postgres"]),
    databaseSize: count.describe("bytes"),
    memory: count.describe("bytes that this process takes"),
    since: wallTime.describe("when this server started"),
    exercises: count,
    awake: count.describe("exercises awake on this server"),
    people: count.describe("people in them"),
    createBy: z.enum(["anyone", "key", "operator"]).describe("who may create exercises"),
    retentionDays: z.number().nullable().describe("after so many days exercises are deleted; null for never"),
  })
  .meta({ id: "ServerStatus", description: "How the server does." });

export const newControlLink = z
  .strictObject({
    ...ok,
    link: z.string().describe("the whole address: whoever holds it controls the exercise"),
  })
  .meta({ id: "NewControlLink", description: "Control has a new link." });
