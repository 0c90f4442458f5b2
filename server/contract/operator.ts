// What whoever runs the server may ask over HTTP, with the operator's key in an `authorization: Bearer` header.
import { z } from "zod";
import type { listedExercise, listedExercises, newControlLink, serverStatus } from "./sent/operator.ts";
import { text } from "./text.ts";

const exercise = text(64).min(1);

/** POST /api/operator/delete: the id twice, so that nobody deletes by a slip. */
export const deleteRequest = z
  .strictObject({ exercise, confirm: text(64).describe("the id once more") })
  .meta({ id: "DeleteRequest", description: "The exercise that is to be deleted for good." });

/** POST /api/operator/control-link: a new link for control; the old one, and every cookie had for it, ends. */
export const controlLinkRequest = z
  .strictObject({ exercise })
  .meta({ id: "ControlLinkRequest", description: "The exercise whose control needs a new link." });

export type ListedExercise = z.infer<typeof listedExercise>;
export type ListedExercises = z.infer<typeof listedExercises>;
export type ServerStatus = z.infer<typeof serverStatus>;
export type NewControlLink = z.infer<typeof newControlLink>;
