// What a balanced Paris wants: aims that can be met, talks it can claim, receivers, and out through the window while it is open.
import { readingSeen } from "../../dynamics/d18-exit.ts";
import type { View, ZoneView } from "../../view-types.ts";
import { type AimId, SUCCESSORS } from "../../vocabulary.ts";
import {
  count,
  enemies,
  fading,
  figure,
  isCapital,
  malian,
  player,
  type Sense,
  standing,
  track,
  unheard,
  type Wants,
  when,
} from "./sense.ts";

const VAGUE: readonly string[] = ["defeat_terrorism", "regional_stability"];
/** Aims in the order in which they are taken up: what is not true yet, can come true, and is paid for on the way out. */
const favourites = (v: View): readonly AimId[] =>
  v.talks.rung === "none" || standing(v, "paris.forbid_talks") > 0
    ? ["soil_safe", "local_security"]
    : ["soil_safe", "jnim_at_table"];

const inMali = (v: View): number => v.zones.reduce((n, z) => n + (malian(v, z) ? count(z, "french") : 0), 0);
const exiting = (v: View): boolean => v.exit.announcedIn > 0 && v.exit.outIn === 0;
const staying = (v: View): boolean => v.exit.announcedIn === 0 && v.exit.outIn === 0;
const zonesHeld = (v: View): ZoneView[] => v.zones.filter((z) => malian(v, z) && count(z, "french") > 0);

/** Ground that Paris was called in for and that the armed groups still hold or contest. */
const toTake = (v: View, z: ZoneView | undefined): boolean =>
  z !== undefined &&
  v.scenario.mission?.includes(z.id) === true &&
  z.control !== "state" &&
  z.control !== "groups";
/** Called in for some ground, one does not leave before the greater part of it is taken, as long as there is time to. */
const unfinished = (s: Sense): boolean => {
  const { mission } = s.v.scenario;
  if (!mission || s.left <= 1) return false;
  return 2 * s.v.zones.filter((z) => toTake(s.v, z)).length >= mission.length;
};
/** So many units take a town, and stay until somebody relieves them. */
const COLUMN = 2;
const column = (z: ZoneView | undefined): number => count(z, "french") + count(z, "special");

/** Pressure that Paris keeps up while it stays, points: enough for a framework, short of humiliation. */
const KEPT_UP = 44;

/** Words of JNIM's that bound the war, and that were answered: with them behind it, an aim may be narrowed on the way out. */
const signalled = (v: View): boolean => v.signals.some((x) => x.kind === "bound" && x.answered);

/** Whether a receiver would hold a zone, as far as Paris can tell: soldiers, administration and what it built itself. */
function holds(v: View, z: ZoneView, receiver: string): boolean {
  const built = (z.own.receivers as Record<string, number> | undefined)?.[receiver] ?? 0;
  const strength =
    receiver === "fama"
      ? built * 10 + count(z, "fama") * 8 + track(z, "administration") * 20
      : receiver === "minusma"
        ? built * 10 + (count(z, "minusma") * 8 * figure(v, "minusma")) / 50
        : built * 20;
  const against = receiver === "local" ? count(z, "is") : enemies(z);
  return strength >= 8 && strength >= against * 6;
}
const held = (v: View, z: ZoneView): boolean => heir(v, z) !== undefined;
/** Who would hold a zone, the first that is able to. */
const heir = (v: View, z: ZoneView): string | undefined =>
  SUCCESSORS.find((receiver) => holds(v, z, receiver));

/** The share of its zones, in a hundred, that somebody could take over now. */
function prepared(v: View): number {
  const mine = zonesHeld(v);
  return mine.length ? Math.floor((100 * mine.filter((z) => held(v, z)).length) / mine.length) : 100;
}

/** Aims that will have come true by the time the last unit is home. */
const onCourse = (v: View): boolean =>
  v.aims.length > 0 && v.aims.every((a) => a.met || !VAGUE.includes(a.id));

/** What says that the window will not stay open, points. */
function closing(s: Sense): number {
  const { v } = s;
  return (
    when(v.wagner.contract || v.regime.falls > 0, 25) +
    when(figure(v, "sentiment") > 50, 15) +
    when(figure(v, "frenchOpposition") > 47, 10) +
    when(
      v.signals.some((x) => x.kind === "bound" && x.alive),
      15,
    ) +
    when(s.left <= 6, 30)
  );
}

/** The window closes before any aim could come true: go, and let the aims follow. */
const inHaste = (s: Sense): boolean => closing(s) >= 45;

/** The moment to announce: what can be claimed stands, and waiting would not add to it. */
function ready(s: Sense): number {
  const { v } = s;
  if (unfinished(s)) return 0;
  if (!onCourse(v)) return inHaste(s) ? 75 : 0;
  const reading = readingSeen(v);
  const met = v.aims.every((a) => a.met);
  // what it was called in for is done: the rest is a matter of handing over
  const done = v.scenario.mission === undefined ? 0 : 40;
  const made =
    done + when(reading >= 48, 20) + when(reading >= 58, 15) + when(met, 20) + when(prepared(v) >= 50, 10);
  return made + closing(s) - when(v.talks.rung === "mandate" && reading < 66, 15);
}

/** Zones that must be left this quarter for the timetable to hold, those with an heir first; one slot a quarter is kept free. */
function leaving(s: Sense): ZoneView[] {
  const { v } = s;
  const later = Math.max(0, Math.min(v.exit.dueIn, v.scenario.turns) - v.turn) * (v.scenario.slots - 1);
  const mine = zonesHeld(v);
  const inOrder = [...mine.filter((z) => held(v, z)), ...mine.filter((z) => !held(v, z))];
  return inOrder.slice(0, Math.max(0, mine.length - later));
}

const wants: Wants = {
  "paris.drop_aim": ({ v }, d) =>
    when(VAGUE.includes(d.option ?? "") && v.exit.outIn === 0, staying(v) ? 93 : when(signalled(v), 91)),
  "paris.declare_aim": (s, d) => {
    const { v } = s;
    const clear = v.aims.filter((a) => !VAGUE.includes(a.id)).length;
    const at = favourites(v).indexOf(d.option as AimId);
    // in haste one that will have come true on the way out is worth more than two that will not
    if (inHaste(s)) return when(staying(v) && clear === 0 && at === 0, 102);
    return when(staying(v) && clear < 2 && at >= 0, 92 - at);
  },
  "paris.analyse_threat": ({ v }) => {
    const aim = v.aims.find((a) => a.id === "soil_safe");
    const answers = v.signals.some((x) => x.alive && !x.answered && x.kind === "bound");
    if (aim && !aim.met) return exiting(v) && !answers ? 94 : 80;
    return when(figure(v, "threatEstimate") > 25, 16);
  },
  "paris.send_aid": () => 60,
  "paris.back_talks": ({ v }, d) =>
    when(d.option === "open" && v.exit.outIn === 0 && standing(v, "paris.back_talks") === 0, 74),
  "paris.answer_signal": () => 95,
  "paris.claim_event": ({ v }) => when(v.exit.outIn === 0, 62),
  "paris.guarantee_settlement": ({ v }) => when(v.talks.rung === "framework", 58),
  "paris.take_line": ({ v }, d) => when(v.parisLine.due && d.option === "condition", 78),
  "paris.build_receiver": ({ v }, d, z) => {
    if (!z || count(z, "french") === 0 || held(v, z)) return 0;
    const better = count(z, "fama") > 0 || count(z, "minusma") === 0 ? "fama" : "minusma";
    return when(d.target === better, 66 - 2 * enemies(z));
  },
  "paris.announce_exit": (s, d) =>
    when(d.option === (zonesHeld(s.v).length > 3 && !inHaste(s) ? "3" : "2"), ready(s) >= 60 ? 105 : 0),
  "paris.draw_down": (s, d, z) => {
    if (!z) return 0;
    const receiver = heir(s.v, z);
    const now = leaving(s).includes(z);
    if (receiver) return when(d.target === receiver, now ? 98 : 89);
    return when(d.target === "none" && now, 98);
  },
  "paris.redeploy_battlegroup": ({ v }, d, z) =>
    when(
      toTake(v, z) && column(z) < COLUMN && !v.scenario.mission?.some((id) => id === d.target),
      104 - enemies(z),
    ),
  "paris.clear_zone": ({ v }, _d, z) => when(toTake(v, z) && column(z) >= COLUMN, 106),
  "paris.patrol_zone": ({ v }, _d, z) =>
    when(
      !exiting(v) && malian(v, z as ZoneView) && enemies(z) > 0,
      when(figure(v, "pressure") < KEPT_UP, 64) + 8 + 2 * enemies(z),
    ),
  "paris.strike_zone": ({ v }, _d, z) =>
    when(!exiting(v) && count(z, "french") > 0 && figure(v, "pressure") < 50, 8 + 3 * enemies(z)),
  "paris.pay_services": ({ v }, _d, z) =>
    when(staying(v) && standing(v, "paris.pay_services") < 1 && count(z, "french") > 0, 30),
  "paris.speak_home": ({ v }, d) =>
    when(v.exit.outIn === 0 && d.option === "limits", when(figure(v, "frenchOpposition") > 44, 24)),
  "paris.speak_mali": ({ v }) => when(v.exit.outIn === 0 && figure(v, "sentiment") > 44, 30),
  // where the street is made, as long as somebody there would still listen to Paris
  "paris.counter_campaign": (s, d, z) =>
    when(
      d.option === "anti_french" &&
        isCapital(s, z) &&
        s.v.exit.outIn === 0 &&
        standing(s.v, "paris.counter_campaign") === 0 &&
        figure(s.v, "sentiment") > 44 &&
        track(z, "resentment") < 60,
      29,
    ),
  "paris.attribute_campaign": ({ v }) => when(v.exit.outIn === 0 && figure(v, "sentiment") > 48, 28),
  "paris.open_channel": ({ v }) => when(figure(v, "channel") < 5 && v.exit.outIn === 0, 14),
  "paris.seek_hostages": () => 26,
  "paris.support_minusma": ({ v }) => when(v.exit.outIn === 0, 20),
  "paris.court_neighbour": ({ v }, d) =>
    18 +
    when(v.exit.outIn > 0, 26) +
    when(figure(v, d.target === "niamey" ? "niamey" : "ouagadougou") < 55, 8),
  "paris.gather_intelligence": (s, _d, z) => 4 + when(fading(s, z), 22) + when(unheard(z), 6),
  "paris.raid_leadership": ({ v }, _d, z) => when(inMali(v) > 0 && count(z, "is") > count(z, "jnim") + 1, 12),
};

const ends: Wants = {
  "paris.back_talks": ({ v }) => when(v.exit.outIn > 0, 50),
  "paris.pay_services": ({ v }) => when(v.exit.outIn > 0, 50),
  "paris.counter_campaign": (s, _d, z) => when(s.v.exit.outIn > 0 || track(z, "resentment") > 75, 50),
  "paris.forbid_talks": () => 90,
};

export const paris = player(wants, ends);
