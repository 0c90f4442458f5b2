// What odds are made of, by name: a figure, a force, or what a rule's own table calls it.
"use client";
import { useGame } from "../../game/words/useGame";

export function usePartNames(): (by: string) => string {
  const { loose } = useGame();
  return (by) =>
    loose.find(`adjudication.parts.${by}`) ??
    loose.say([`tracks.${by}.name`, `zoneTracks.${by}.name`, `forces.${by}.name`]);
}
