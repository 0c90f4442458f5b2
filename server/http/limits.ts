// Token buckets: a burst, then so many a second. Full buckets are forgotten, so memory follows who is busy.
import type { Time } from "../time.ts";

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface Limiter {
  /** Takes one, or as much as is said; answers 0, or the seconds after which it is worth asking again. Never more than the burst. */
  take(key: string, cost?: number): number;
  /** As take, without taking. */
  wait(key: string): number;
}

const KEEP = 10_000;

export function createLimiter(time: Time, rate: Rate): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();

  const look = (key: string): { left: number; at: number } => {
    const now = time.now();
    const known = buckets.get(key);
    if (!known) return { left: rate.burst, at: now };
    return { left: Math.min(rate.burst, known.left + ((now - known.at) / 1000) * rate.perSecond), at: now };
  };
  const seconds = (left: number, cost: number): number =>
    left >= cost ? 0 : Math.max(1, Math.ceil((cost - left) / rate.perSecond));

  const forget = () => {
    for (const key of buckets.keys()) if (look(key).left >= rate.burst) buckets.delete(key);
  };

  return {
    take(key, cost = 1) {
      const bucket = look(key);
      const wait = seconds(bucket.left, cost);
      if (wait === 0) bucket.left -= cost;
      buckets.set(key, bucket);
      if (buckets.size > KEEP) forget();
      return wait;
    },
    wait: (key) => seconds(look(key).left, 1),
  };
}
