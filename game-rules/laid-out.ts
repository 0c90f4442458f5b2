// A quarter laid out for whoever adjudicates it: the form of it. What fills it stands in quarter/outcomes.ts.
import type { Params } from "./ledger.ts";
import type { OrderDraft } from "./orders.ts";
import type { DynamicId, Role, Step, ZoneId } from "./vocabulary.ts";

/** A die as it fell, its place by name. What it was thrown against comes about where the draw lies below the odds. */
export interface FallenDie {
  readonly d: DynamicId;
  readonly zone?: ZoneId;
  /** It fell on 0 to `of` - 1. */
  readonly of: number;
  readonly draw: number;
  readonly odds: number;
  readonly why: readonly { readonly d: DynamicId; readonly by: string; readonly n: number }[];
}

/** One thing that a quarter came to. */
export interface Outcome {
  readonly step: Step;
  /** The order that it is of, and what became of it; absent where the engine threw by its own hand. */
  readonly order?: {
    readonly role: Role;
    readonly draft: OrderDraft;
    readonly result: string;
    readonly params: Params;
  };
  /** Whose hand threw, where no order stands behind it. */
  readonly role?: Role;
  readonly dice: readonly FallenDie[];
  /** The worst band of harm to civilians there in this quarter, where the order can do harm and there was any. */
  readonly harm?: 1 | 2 | 3 | 4;
}

type Odds = Pick<FallenDie, "of" | "draw" | "odds">;

/** What lies below the odds comes about. */
export const cameAbout = ({ draw, odds }: Odds): boolean => draw < odds;

/** A figure of a die, of a hundred. */
export const inHundred = (n: number, { of }: Pick<Odds, "of">): number => Math.round((n * 100) / of);

/** The draw fell beside the edge, on either side of it. */
export const isClose = ({ draw, odds }: Odds): boolean => draw === odds || draw === odds - 1;
