// The time that exercises go by: wall time, as far as it went by steadily and this server could serve meanwhile.
//
// It goes on with the clock that nobody sets. What wall time does beside that is counted and not followed: the host's
// clock was set, the machine slept, the process was stopped, nothing could be written. Each exercise then says so in its
// log and moves its deadline along (exercise/clock.ts): nobody loses a minute in which they could not act, and none ends
// late. Servers that share a database are expected to agree on wall time, as their hosts do by NTP.
import { guarded } from "./guarded.ts";
import type { Log } from "./log.ts";
import type { Time } from "./time.ts";

/** What wall time did beside steady time, in ms since the server began: what it was set by, and what the server stood still. */
export interface Ahead {
  readonly set: number;
  readonly stood: number;
}

export interface Steady {
  /** Milliseconds, as wall time counted them when the server began. */
  now(): number;
  ahead(): Ahead;
  /** Stands still, since nobody can act, until `resume`. */
  halt(): void;
  resume(): void;
  isHalted(): boolean;
  /** Calls back whenever steady time has fallen behind wall time or come before it, and goes on. */
  onLeap(call: () => void): void;
  stop(): void;
}

/** How often it looks whether time goes by. */
const BEAT = 1_000;
/** Whoever has not looked for so long did not live: a busy moment is shorter. */
const STALL = 5_000;
/** Wall time that is being drawn right, by so much between two looks, is followed; more than that was a leap. */
const SLEW = 250;

export function createSteady(time: Time, log: Log): Steady {
  const listeners: (() => void)[] = [];
  let wall = time.now();
  let mono = time.monotonic();
  let now = wall;
  let set = 0;
  let stood = 0;
  let told = 0;
  let halted = false;

  function look(): void {
    const passed = Math.round(time.monotonic() - mono);
    const byWall = time.now() - wall;
    wall += byWall;
    mono += passed;
    const lived = halted ? 0 : passed > STALL ? BEAT : passed;
    const leap = byWall - passed;
    if (Math.abs(leap) > SLEW) {
      set += leap;
      stood += passed - lived;
      now += lived;
    } else if (lived === passed) {
      now += byWall;
    } else {
      stood += byWall - lived;
      now += lived;
    }
  }

  const tell = guarded(log, "time.leap_failed", () => {
    if (halted || set + stood === told) return;
    told = set + stood;
    for (const call of listeners) call();
  });

  let cancel = (): void => {};
  function beat(): void {
    look();
    tell();
    cancel = time.after(BEAT, beat);
  }
  beat();

  return {
    now() {
      look();
      return now;
    },
    ahead() {
      look();
      return { set, stood };
    },
    halt() {
      look();
      halted = true;
    },
    resume() {
      look();
      halted = false;
      tell();
    },
    isHalted: () => halted,
    onLeap: (call) => void listeners.push(call),
    stop: () => cancel(),
  };
}
