// Classes of each actor, written out in full: Tailwind only keeps class names it can read in the source.
import type { Role } from "../../game-rules/open";

export type RoleId = Role;
export type ActorId = RoleId | "facilitator" | "is" | "minusma" | "groups" | "partners";

export interface ActorClasses {
  /** Solid ground of a token (SVG fill). */
  fill: string;
  /** Letter and inner line on that ground. */
  on: string;
  onStroke: string;
  /** The actor's colour as a line on panel, land or paper. */
  stroke: string;
  /** The same as fill, for outlined letters and strength marks. */
  tone: string;
  /** HTML ground with its text colour. */
  block: string;
  border: string;
}

const neutral: ActorClasses = {
  fill: "fill-ink-3",
  on: "fill-panel",
  onStroke: "stroke-panel",
  stroke: "stroke-ink-3",
  tone: "fill-ink-3",
  block: "bg-ink-3 text-panel",
  border: "border-ink-3",
};

export const ACTOR: Record<ActorId, ActorClasses> = {
  paris: {
    fill: "fill-paris-fill",
    on: "fill-paris-on",
    onStroke: "stroke-paris-on",
    stroke: "stroke-paris",
    tone: "fill-paris",
    block: "bg-paris-fill text-paris-on",
    border: "border-paris",
  },
  bamako: {
    fill: "fill-bamako-fill",
    on: "fill-bamako-on",
    onStroke: "stroke-bamako-on",
    stroke: "stroke-bamako",
    tone: "fill-bamako",
    block: "bg-bamako-fill text-bamako-on",
    border: "border-bamako",
  },
  jnim: {
    fill: "fill-jnim-fill",
    on: "fill-jnim-on",
    onStroke: "stroke-jnim-on",
    stroke: "stroke-jnim",
    tone: "fill-jnim",
    block: "bg-jnim-fill text-jnim-on",
    border: "border-jnim",
  },
  moscow: {
    fill: "fill-moscow-fill",
    on: "fill-moscow-on",
    onStroke: "stroke-moscow-on",
    stroke: "stroke-moscow",
    tone: "fill-moscow",
    block: "bg-moscow-fill text-moscow-on",
    border: "border-moscow",
  },
  facilitator: {
    ...neutral,
    fill: "fill-ink-2",
    stroke: "stroke-ink-2",
    tone: "fill-ink-2",
    block: "bg-ink-2 text-panel",
    border: "border-ink-2",
  },
  is: neutral,
  minusma: neutral,
  groups: neutral,
  partners: neutral,
};
