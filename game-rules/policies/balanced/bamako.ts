// What a balanced Bamako wants: to last, to be believed, to administer its ground, and to be master in its own house.
import {
  count,
  enemies,
  fading,
  figure,
  isCapital,
  malian,
  player,
  type Sense,
  stakeOf,
  standing,
  track,
  unheard,
  type Wants,
  when,
  zoneOf,
} from "./sense.ts";

const officers = (s: Sense): boolean => s.v.regime.kind !== "elected";
/** Paris forbade it lately: another try would be another humiliation. */
const forbidden = (s: Sense): boolean => s.v.talks.vetoedIn > 0 && s.v.turn - s.v.talks.vetoedIn <= 1;
const poor = (s: Sense): boolean => figure(s.v, "treasury") < 9;
/** Officers who share out the posts fall out over pay: a transition that is not loved keeps them content. */
const uneasy = (s: Sense): boolean =>
  s.v.regime.kind === "transition" && figure(s.v, "legitimacy") < 60 && !poor(s);
const shaky = (s: Sense): boolean => figure(s.v, "legitimacy") < 38;

const wants: Wants = {
  "bamako.restore_administration": (s, _d, z) =>
    44 +
    Math.floor(stakeOf(s, z) / 6) +
    when(z?.own.cleared === true, 30) -
    when(z?.control === "contested", 10) -
    Math.floor(track(z, "fear") / 5),
  "bamako.restore_services": (s, _d, z) =>
    when(
      standing(s.v, "bamako.restore_services") < 2 && !poor(s),
      20 + Math.floor(track(z, "grievance") / 8),
    ),
  "bamako.garrison_zone": (s, _d, z) =>
    when(
      standing(s.v, "bamako.garrison_zone") < 3 &&
        !isCapital(s, z) &&
        enemies(z) > 0 &&
        z?.control === "state",
      30 + 2 * enemies(z),
    ),
  "bamako.sweep_zone": (s, _d, z) =>
    when(z?.control === "contested" && count(z, "fama") > enemies(z) && malian(s.v, z), 20),
  // a company to ground that was taken back and has none, from where there are several
  "bamako.deploy_army": (s, d, z) => {
    const from = zoneOf(s.v, d.target);
    const spare = count(from, "fama") > 1 + (enemies(from) > 0 ? 1 : 0);
    return when(z?.own.cleared === true && count(z, "fama") === 0 && spare, isCapital(s, from) ? 58 : 46);
  },
  "bamako.pay_army": (s) =>
    when(figure(s.v, "loyalty") < 40, 58) +
    when(shaky(s) && figure(s.v, "loyalty") < 60, 20) +
    when(figure(s.v, "loyalty") >= 40 && uneasy(s), 54),
  "bamako.reform_army": (s) => when(figure(s.v, "loyalty") > 52 && !poor(s), 26),
  "bamako.open_talks": (s) => when(!forbidden(s), 54),
  "bamako.pursue_talks": (s) => (forbidden(s) ? 8 : 62 + when(s.v.talks.rung === "framework", 16)),
  "bamako.renew_mandate": (s) => when(figure(s.v, "mandate") < 25 && !forbidden(s), 56),
  "bamako.local_talks": (s, _d, z) =>
    when(standing(s.v, "bamako.local_talks") < 2 && count(z, "jnim") > 1, 22),
  "bamako.blame_paris": (s) =>
    when(
      s.v.exit.outIn === 0 && figure(s.v, "blameWear") < 35,
      shaky(s) ? 60 : when(figure(s.v, "legitimacy") < 52, 30),
    ),
  // what speaks for officers speaks against a government that they have not yet overthrown
  "bamako.counter_campaign": (s, d, z) =>
    when(
      d.option === "pro_junta" &&
        isCapital(s, z) &&
        !officers(s) &&
        !poor(s) &&
        standing(s.v, "bamako.counter_campaign") === 0 &&
        figure(s.v, "legitimacy") > 30,
      25,
    ),
  "bamako.gather_intelligence": (s, _d, z) => when(fading(s, z), 24) + when(unheard(z) && !poor(s), 8),
  // a street that is lost to Paris presses whoever keeps the French: a shaky government puts itself at its head
  "bamako.demand_exit": (s) =>
    when(s.v.exit.announcedIn === 0 && (figure(s.v, "warmth") < 32 || figure(s.v, "sentiment") > 66), 48) +
    when(!officers(s) && figure(s.v, "sentiment") > 45 && figure(s.v, "legitimacy") < 37, 58),
  "bamako.restrict_french": (s) => when(s.v.exit.announcedIn === 0 && figure(s.v, "warmth") < 20, 30),
  "bamako.court_moscow": (s) => when(officers(s) && figure(s.v, "warmth") < 25 && !s.v.wagner.contract, 24),
  // officers look for an alternative where Paris is far and Moscow near, whatever it will cost them later
  "bamako.sign_contract": (s) =>
    when(officers(s) && (figure(s.v, "warmth") < 25 || figure(s.v, "influence") > 35), 68),
  "bamako.end_contract": (s) => when(figure(s.v, "legitimacy") > 50 && figure(s.v, "loyalty") > 50, 30),
  "bamako.refuse_moscow": (s) => when(!officers(s) && figure(s.v, "influence") > 22, 24),
  "bamako.promise_elections": (s, d) => when(d.option === "6", 64) + when(shaky(s), 10),
  "bamako.hold_elections": (s) => 50 + when(figure(s.v, "loyalty") > 40, 20),
  "bamako.restrain_militias": (s, _d, z) =>
    when(count(z, "militias") > 0 && track(z, "tension") > 50 && !poor(s), 24),
  "bamako.seek_donors": (s) => 26 + when(poor(s), 34) + when(figure(s.v, "donors") < 45, 6),
};

const ends: Wants = {
  "bamako.tolerate_predation": () => 60,
  "bamako.counter_campaign": (s) => when(officers(s) || poor(s), 50),
  "bamako.local_talks": (s, _d, z) => when(poor(s) && count(z, "jnim") === 0, 40),
  "bamako.garrison_zone": (s, _d, z) => when(poor(s) && enemies(z) === 0, 40),
};

export const bamako = player(wants, ends);
