// The scale of the exit reading as a ruler draws it: where its words begin is the engine's to say.
import { READING_BANDS } from "../../../game-rules/open";

const KIND = { duress: "hatched", contested: "shaded", choice: "plain" } as const;

export const READING_SCALE = READING_BANDS.map(({ to, word }) => ({ to, kind: KIND[word] }));
