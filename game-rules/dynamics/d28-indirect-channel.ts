// D28, the indirect channel. Report, "Lessons Learned": Paris could negotiate at one remove when it chose to; the hostages freed in
// 2023 showed it. A third party costs, and may talk; a leak while Paris forbids Bamako's talks costs it twice (D13).
// Brake: the channel cools unless it is used (D29), and each leak closes it a little.
import { dieKey } from "../dice.ts";
import { only } from "../ledger.ts";
import type { Context, Order, Rule } from "./context.ts";
import { acts } from "./on-the-ground.ts";
import { stands, stir } from "./state-of-play.ts";

/** Opening (row: channel 30 to 40, fear at home down to -2). */
export const OPEN = { channel: 300, spread: 101, homeFear: -11 } as const;
/** Chance in a hundred that word of it gets out: when opened, and each quarter that it is used for hostages (chosen). */
export const LEAKS = { opened: 10, used: 5 } as const;
/** A leak, tenths; doubled where Paris forbids what it does itself (report: twice). */
export const LEAK = { sentiment: 12, warmth: -20, framing: -25, frenchOpposition: 6, channel: -100 } as const;
/** Chance in a hundred that somebody comes home, by what JNIM's file says: negotiable, closed, or no word (reading). */
export const FREED = { negotiable: 60, silent: 25, closed: 6, perContact: 20 } as const;
const HOME = { opposition: -10, spread: 11, recognition: 10 } as const;

const ENDS = only("paris", "jnim");

function leak(c: Context): void {
  const twice = c.on("D13") && stands(c, "paris.forbid_talks") ? 2 : 1;
  stir(c, LEAK.sentiment * twice, "D28", "channel_leaked");
  c.move("warmth", LEAK.warmth * twice, "D28", "channel_leaked");
  c.move("framing", LEAK.framing * twice, "D28", "channel_leaked");
  c.move("frenchOpposition", LEAK.frenchOpposition * twice, "D28", "channel_leaked");
  c.move("channel", LEAK.channel, "D28", "channel_leaked");
}

function open(c: Context, o: Order): void {
  const die = c.diceOf("D28", 0);
  c.move("channel", OPEN.channel + die(OPEN.spread, 0), "D28", "channel_opened", undefined, ENDS);
  c.move("homeFear", -die(-OPEN.homeFear, 1), "D28", "channel_opened");
  const leaked = c.happens(LEAKS.opened, dieKey("D28", 2, 0));
  if (leaked) leak(c);
  c.carried(o, leaked ? "channel_leaked" : "channel_opened");
}

/** JNIM's own release answers the question by itself: then nothing is freed twice. */
function seek(c: Context, o: Order): void {
  const { s } = c;
  const die = c.diceOf("D28", 0);
  if (s.tracks.channel <= 0) return c.carried(o, "channel_closed");
  if (s.hostages <= 0) return c.carried(o, "no_hostages");
  if (acts(c, "jnim.release_hostages").length > 0) return c.carried(o, "hostages_released");
  const file = stands(c, "jnim.negotiate_hostages")
    ? FREED.negotiable
    : stands(c, "jnim.hold_hostages")
      ? FREED.closed
      : FREED.silent;
  const warmth = Math.floor(s.tracks.channel / (FREED.perContact * 10));
  const freed = c.happens(file + warmth, dieKey("D28", 10, 0), () => [
    { d: "D14", by: "hostage_file", n: file },
    { d: "D28", by: "channel", n: warmth },
  ]);
  if (c.happens(LEAKS.used, dieKey("D28", 11, 0))) leak(c);
  if (!freed) return c.carried(o, "no_answer");
  c.emit({ type: "HostagesChanged", from: s.hostages, to: s.hostages - 1, why: "freed_through_channel" });
  c.move("frenchOpposition", HOME.opposition - die(HOME.spread, 12), "D28", "hostage_home");
  c.move("recognition", HOME.recognition + die(HOME.spread, 13), "D28", "hostage_home");
  c.carried(o, "hostage_freed", undefined, only("jnim"));
}

export const d28: Rule = {
  id: "D28",
  politics(c) {
    for (const o of acts(c, "paris.open_channel")) open(c, o);
    for (const o of acts(c, "paris.seek_hostages")) seek(c, o);
  },
};
