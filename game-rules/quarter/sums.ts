// What the dynamics of a step lay down, added up by place, with the lines behind each where a ledger is kept.
import { type Audience, type Cause, clamp, type Params } from "../ledger.ts";

/** Sums by place. Emptied after a step and used again: a rollout runs a hundred steps, and most places never move. */
export class Sums {
  readonly #total: Int32Array;
  readonly #moved: Uint8Array;
  /** Places in the order in which they were first moved. */
  #places: number[] = [];
  readonly #lines: (Cause[] | undefined)[] | undefined;

  /** @param ledger whether the line behind each amount is kept */
  constructor(size: number, ledger: boolean) {
    this.#total = new Int32Array(size);
    this.#moved = new Uint8Array(size);
    this.#lines = ledger ? [] : undefined;
  }

  add(place: number, n: number, d: Cause["d"], code: string, p?: Params, to?: Audience): void {
    this.#total[place] = (this.#total[place] as number) + n;
    if (!this.#moved[place]) {
      this.#moved[place] = 1;
      this.#places.push(place);
    }
    if (!this.#lines) return;
    const line = lineOf(d, code, n, p, to);
    const lines = this.#lines[place];
    if (lines) lines.push(line);
    else this.#lines[place] = [line];
  }

  /** The places that moved. With a ledger in the order of the board: what is told must not hang on who spoke first. */
  get places(): readonly number[] {
    return this.#lines ? this.#places.sort((a, b) => a - b) : this.#places;
  }

  linesAt(place: number): Cause[] {
    return this.#lines?.[place] ?? NO_LINES;
  }

  /** Where a figure comes to within its scale; what does not fit is a line of its own, so that lines always add up. */
  landing(place: number, from: number, low: number, high: number): number {
    const sum = this.#total[place] as number;
    const to = clamp(from + sum, low, high);
    const cut = to - from - sum;
    if (cut) this.#lines?.[place]?.push({ d: "bound", code: "bound", n: cut });
    return to;
  }

  /** Ready for the next step. */
  clear(): void {
    for (const place of this.#places) {
      this.#total[place] = 0;
      this.#moved[place] = 0;
      if (this.#lines) this.#lines[place] = undefined;
    }
    this.#places = [];
  }
}

export function lineOf(d: Cause["d"], code: string, n: number, p?: Params, to?: Audience): Cause {
  const line: { -readonly [K in keyof Cause]: Cause[K] } = { d, code, n };
  if (p) line.p = p;
  if (to !== undefined) line.to = to;
  return line;
}

const NO_LINES: Cause[] = [];
