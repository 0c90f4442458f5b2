// Effects as they are written in a form, and as they are asked for.
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

/** What a select names: `c:` a figure of the country, `z:` a figure or a force of a zone. */
export type What = `${"c" | "z"}:${Movable}`;

export interface EffectDraft {
  readonly what: What;
  readonly zone: ZoneId;
  /** As it is typed. */
  readonly amount: string;
  readonly turns: number;
}

export const countryFigures = TRACKS.map((id): What => `c:${id}`);
export const zoneFigures = ZONE_TRACKS.map((id): What => `z:${id}`);
export const forces = RULED_FORCES.map((id): What => `z:${id}`);

export const movableOf = (what: What): Movable => what.slice(2) as Movable;
export const inZone = (what: What): boolean => what.startsWith("z:");
export const isForce = (what: What): boolean => isRuledForce(movableOf(what), inZone(what));
export const limitFor = ({ what }: EffectDraft): number => limitOf(movableOf(what), inZone(what));

export const newEffect = (zone: ZoneId): EffectDraft => ({
  what: "c:legitimacy",
  zone,
  amount: "",
  turns: 1,
});

/** A figure as somebody typed it, in the writing of either language; nothing where it is none. */
export function typedFigure(text: string): number | undefined {
  const n = Number(text.trim().replace("\u2212", "-").replace(",", "."));
  return text.trim() === "" || Number.isNaN(n) ? undefined : n;
}

/** The effects that say something, as they are sent. */
export const asked = (drafts: readonly EffectDraft[]): Effect[] =>
  drafts.flatMap((draft) => {
    const amount = typedFigure(draft.amount);
    if (amount === undefined || amount === 0) return [];
    const { what, zone, turns } = draft;
    return [
      {
        track: movableOf(what),
        ...(inZone(what) ? { zone } : {}),
        amount,
        ...(turns === 1 ? {} : { turns }),
      },
    ];
  });

/** Whether one of them goes past its printed limit. */
export const isBeyond = (drafts: readonly EffectDraft[]): boolean =>
  drafts.some((draft) => Math.abs(typedFigure(draft.amount) ?? 0) > limitFor(draft));

/** An effect that was ruled, as it is changed. */
export const draftOf = ({ track, zone, amount, turns = 1 }: Effect, elsewhere: ZoneId): EffectDraft => ({
  what: `${zone ? "z" : "c"}:${track}`,
  zone: zone ?? elsewhere,
  amount: String(amount),
  turns,
});
