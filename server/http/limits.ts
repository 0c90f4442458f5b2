// Token buckets: a burst, then so many a second. So many are kept; of more, the one used longest ago is forgotten.
import { ADDRESSES_KEPT } from "../contract/limits.ts";
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

/** Counts by a clock that nobody sets: one set back would otherwise close the door for as long. */
export function createLimiter(time: Time, rate: Rate, keep = ADDRESSES_KEPT): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();

  const look = (key: string): { left: number; at: number } => {
    const now = time.monotonic();
    const known = buckets.get(key);
    if (!known) return { left: rate.burst, at: now };
    return { left: Math.min(rate.burst, known.left + ((now - known.at) / 1000) * rate.perSecond), at: now };
  };
  const seconds = (left: number, cost: number): number =>
    left >= cost ? 0 : Math.max(1, Math.ceil((cost - left) / rate.perSecond));

  /** The newest last: a map keeps the order in which its keys came. */
  const put = (key: string, bucket: { left: number; at: number }): void => {
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > keep && oldest !== undefined) buckets.delete(oldest);
  };

  return {
    take(key, cost = 1) {
      const bucket = look(key);
      const wait = seconds(bucket.left, cost);
      if (wait === 0) bucket.left -= cost;
      put(key, bucket);
      return wait;
    },
    wait: (key) => seconds(look(key).left, 1),
  };
}
