// What the dynamics of a step lay down, added up by place, with the lines behind each where a ledger is kept.
import type { CauseCode } from "../codes/causes.ts";
import { type Audience, type Cause, clamp, NOBODY, type Params } from "../ledger.ts";

/** Where a figure stands: in truth, and in what everybody may read. */
export interface Landing {
  readonly truth: number;
  readonly open: number;
}

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

  add(
    place: number,
    n: number,
    d: Cause["d"],
    code: CauseCode,
    p?: Params,
    to?: Audience,
    held?: true,
  ): void {
    this.#total[place] = (this.#total[place] as number) + n;
    this.touch(place);
    if (!this.#lines) return;
    const line = lineOf(d, code, n, p, to, held);
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
    this.#cut(place, to - from - sum);
    return to;
  }

  /**
   * The same for a figure that secrets move away from its public part. What does not fit of the public part is a line for everybody,
   * the rest is taken off what the secrets moved, the last first.
   * @param fresh tenths that became public and were in the truth before
   */
  landings(
    place: number,
    from: Landing,
    [low, high]: readonly [number, number],
    secrets: readonly { n: number; readonly to: Audience }[],
    fresh: number,
  ): Landing {
    const sum = this.#total[place] as number;
    const openly = sum - secrets.reduce((n, x) => n + x.n, 0) + fresh;
    const truth = clamp(from.truth + sum, low, high);
    const open = clamp(from.open + openly, low, high);
    const cutInOpen = open - from.open - openly;
    this.#cut(place, cutInOpen);
    let left = truth - from.truth - sum - cutInOpen;
    for (const [i, x] of [...secrets].reverse().entries()) {
      const cut = i === secrets.length - 1 ? left : cutOff(x.n, left);
      x.n += cut;
      left -= cut;
      this.#cut(place, cut, { to: x.to, held: true });
    }
    // an older secret's doing: what is cut of the truth alone is control's alone to read
    if (secrets.length === 0) this.#cut(place, left, { to: NOBODY, held: true });
    return { truth, open };
  }

  /** Touches a place whose sum stays as it is: its public part may move all the same. */
  touch(place: number): void {
    if (this.#moved[place]) return;
    this.#moved[place] = 1;
    this.#places.push(place);
  }

  #cut(place: number, n: number, who: Pick<Cause, "to" | "held"> = {}): void {
    if (n) this.#lines?.[place]?.push({ d: "bound", code: "bound", n, ...who });
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

/** So much of what is to be taken off as this amount can bear without turning round. */
const cutOff = (n: number, left: number): number =>
  n * left >= 0 ? 0 : Math.sign(left) * Math.min(Math.abs(left), Math.abs(n));

export function lineOf(
  d: Cause["d"],
  code: CauseCode,
  n: number,
  p?: Params,
  to?: Audience,
  held?: true,
): Cause {
  const line: { -readonly [K in keyof Cause]: Cause[K] } = { d, code, n };
  if (p) line.p = p;
  if (to !== undefined) line.to = to;
  if (held) line.held = held;
  return line;
}

const NO_LINES: Cause[] = [];
