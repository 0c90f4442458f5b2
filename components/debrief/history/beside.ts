// A game beside the line of history: worked out once a game, since nothing of either changes any more.
import { type Beside, besideHistory } from "../../../game-rules/against";
import type { GameRecord } from "../record";

const known = new WeakMap<GameRecord, { readonly beside: Beside | undefined }>();

export function besideOf(record: GameRecord): Beside | undefined {
  const kept = known.get(record) ?? { beside: besideHistory(record, record.copy) };
  known.set(record, kept);
  return kept.beside;
}
