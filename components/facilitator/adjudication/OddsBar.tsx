// The odds as a bar and the draw as a mark on it: where the mark stands on the bar, it happened.
import { type FallenDie, inHundred } from "../../../game-rules/open";

export function OddsBar({ die, label }: { die: FallenDie; label: string }) {
  const at = (n: number): string => `${inHundred(n, die)}%`;
  return (
    <span role="img" aria-label={label} className="relative mt-1 mb-0.5 block h-2 w-24 border border-ink-2">
      <span className="absolute inset-y-0 left-0 bg-ink-2" style={{ width: at(die.odds) }} />
      <span
        className="absolute -inset-y-1 w-0.75 -translate-x-1/2 bg-ink outline outline-panel"
        style={{ left: at(die.draw) }}
      />
    </span>
  );
}
