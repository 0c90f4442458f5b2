// The parts of a score in words.
"use client";
import type { Role } from "../../game-rules/open";
import { useLoose } from "../game/words/loose";

export function usePartName(): (role: Role, part: string) => { name: string; line?: string } {
  const { say, find } = useLoose();
  return (role, part) => {
    const line = find(`scores.${role}.${part}.line`);
    return {
      name: say([`scores.${role}.${part}.name`, `scores.${role}.${part}`]),
      ...(line ? { line } : {}),
    };
  };
}
