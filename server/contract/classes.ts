// A class: several exercises out of one template, led from one desk. What is asked of it over plain HTTP.
import { z } from "zod";
import { role } from "./ids.ts";
import { LONGEST_GROUP, MOST_GROUPS } from "./limits.ts";
import { createExercise, seatBy } from "./requests.ts";
import { CLASS_SEATS } from "./seats.ts";
import { text } from "./text.ts";

const classId = text(64).min(1);

const group = z.strictObject({
  name: text(LONGEST_GROUP, { trim: true }).min(1),
  seats: z
    .partialRecord(role, seatBy)
    .optional()
    .describe("who takes each role in this group, where it is otherwise than in the others"),
});

/** POST /api/classes */
export const createClass = createExercise
  .omit({ secret: true, rehearsal: true })
  .extend({
    title: text(120 - LONGEST_GROUP - 2, { trim: true }).optional(),
    seed: createExercise.shape.seed.describe("the same for every group; drawn for each where it is absent"),
    groups: z.array(group).min(1).max(MOST_GROUPS).describe("an exercise is made of each"),
  })
  .meta({ id: "CreateClass", description: "The class that is to be made: one template, and its groups." });
export type CreateClass = z.infer<typeof createClass>;

/** POST /api/class/join: a class's link for the cookies of its desk. */
export const joinClassRequest = z
  .strictObject({
    token: text(128).min(1).describe("what follows `/join/` in a link of the class"),
    name: text(60, { trim: true }).optional(),
  })
  .meta({ id: "JoinClassRequest" });

/** POST /api/class/desk */
export const classDeskRequest = z.strictObject({ class: classId }).meta({ id: "ClassDeskRequest" });

/** POST /api/class/link */
export const classLinkRequest = z
  .strictObject({
    class: classId,
    add: z.enum(CLASS_SEATS).optional().describe("makes another link of this kind"),
    end: text(128).min(1).optional().describe("ends the link of this token, with every cookie had for it"),
  })
  .meta({ id: "ClassLinkRequest" });

/** POST /api/class/leave */
export const leaveClassRequest = z.strictObject({ class: classId }).meta({ id: "LeaveClassRequest" });

/** POST /api/class/lobby: what may be chosen from behind the lobby's link. */
export const lobbyRequest = z.strictObject({ token: text(128).min(1) }).meta({ id: "LobbyRequest" });

/** POST /api/class/sit: takes a role's seat by the lobby's link. */
export const sitRequest = z
  .strictObject({
    token: text(128).min(1),
    exercise: text(64).min(1),
    role,
    name: text(60, { trim: true }).optional(),
  })
  .meta({ id: "SitRequest" });

export const classCookie = (id: string): string => `mm_class_${id}`;
