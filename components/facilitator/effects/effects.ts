// Effects as they are written in a form: a ruling's and an inject's alike.
import {
  type Effect,
  isRuledForce,
  limitOf,
  type Movable,
  RULED_FORCES,
  TRACKS,
  ZONE_TRACKS,
  type ZoneId,
} from "../../../game-rules/open";
import type { InjectEffect } from "../../../server/contract/injects";

/** As it stands in a form: by how much in points, or units of a force; 0 where nobody has said yet, which is not sent. */
export interface EffectDraft {
  readonly track: Movable;
  readonly zone?: ZoneId | undefined;
  readonly by: number;
  readonly turns?: number | undefined;
}

/** What a select names: `c:` a figure of the country, `z:` a figure or a force of a zone. */
export type What = `${"c" | "z"}:${Movable}`;

export const countryFigures = TRACKS.map((id): What => `c:${id}`);
export const zoneFigures = ZONE_TRACKS.map((id): What => `z:${id}`);
export const forces = RULED_FORCES.map((id): What => `z:${id}`);

export const whatOf = ({ track, zone }: Pick<EffectDraft, "track" | "zone">): What =>
  `${zone === undefined ? "c" : "z"}:${track}`;
export const movableOf = (what: What): Movable => what.slice(2) as Movable;
export const inZone = (what: What): boolean => what.startsWith("z:");

/** The most that an effect moves without a second word. */
export const limitFor = ({ track, zone }: Pick<EffectDraft, "track" | "zone">): number =>
  limitOf(track, zone !== undefined);

export const newEffect = (): EffectDraft => ({ track: "legitimacy", by: 0 });

/** A figure as somebody typed it, in the writing of either language; nothing where it is none. */
export function typedFigure(text: string): number | undefined {
  const n = Number(text.trim().replace("\u2212", "-").replace(",", "."));
  return text.trim() === "" || Number.isNaN(n) ? undefined : n;
}

/** The effects that say something, as they are sent. */
export const asked = (drafts: readonly EffectDraft[]): Effect[] =>
  drafts
    .filter(({ by }) => by !== 0)
    .map(({ track, zone, by, turns = 1 }) => ({
      ...{ track, amount: by },
      ...(zone ? { zone } : {}),
      ...(turns === 1 ? {} : { turns }),
    }));

/** Effects that were ruled, as they are changed. */
export const draftsOf = (effects: readonly Effect[]): EffectDraft[] =>
  effects.map(({ amount: by, ...effect }) => ({ ...effect, by }));

/** Whether one of them goes past its printed limit. */
export const isBeyond = (drafts: readonly EffectDraft[]): boolean =>
  drafts.some((draft) => Math.abs(draft.by) > limitFor(draft));

/** As an inject keeps them, which moves no forces. */
export const ofInject = (drafts: readonly EffectDraft[]): InjectEffect[] =>
  drafts.flatMap(({ track, zone, by, turns }) =>
    isRuledForce(track, zone !== undefined)
      ? []
      : [
          {
            track: track as InjectEffect["track"],
            by,
            ...(zone ? { zone } : {}),
            ...(turns ? { turns } : {}),
          },
        ],
  );
