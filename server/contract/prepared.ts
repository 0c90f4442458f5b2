// What is prepared around an exercise as plain rules that browser and server ask alike: nothing yet, and what of it a seat is told.
import { ROLES } from "../../game-rules/open.ts";
import type { Briefing, Preparation, Said } from "./preparation.ts";

export const NOTHING_PREPARED: Preparation = {
  aim: {},
  objectives: [],
  briefs: {},
  content: {},
  leaving: {},
  plan: null,
};

/** Whether there is a word in it. */
export const isSaid = (words: Said | undefined): words is Said => Boolean(words?.en || words?.fr);

/** What of the preparation is for a seat; nothing where nothing is. */
export function briefingFor(p: Preparation, seat: string, ended: boolean): Briefing | undefined {
  const own = ROLES.find((r) => r === seat);
  const { brief, ahead } = (own && p.briefs[own]) ?? {};
  const told: Briefing = {
    ...(isSaid(brief) ? { brief } : {}),
    ...(isSaid(ahead) ? { ahead } : {}),
    ...(isSaid(p.content) ? { content: p.content } : {}),
    ...(ended && isSaid(p.leaving) ? { leaving: p.leaving } : {}),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}
