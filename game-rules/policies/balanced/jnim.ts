// What a balanced JNIM wants: ground it governs, the French gone however it reads, a seat at the table, its ranks closed against IS.
import {
  count,
  enemies,
  fading,
  figure,
  malian,
  player,
  type Sense,
  stakeOf,
  standing,
  track,
  unheard,
  type Wants,
  when,
} from "./sense.ts";

const talking = (s: Sense): boolean => s.v.talks.rung === "mandate" || s.v.talks.rung === "framework";
const frenchIn = (s: Sense): boolean => s.v.exit.outIn === 0;
const guards = (z: Parameters<typeof count>[0]): number =>
  count(z, "fama") + count(z, "french") + count(z, "minusma") + count(z, "wagner");

const wants: Wants = {
  "jnim.steady_hardliners": (s) =>
    when(figure(s.v, "cohesion") < 62, 40) + when(figure(s.v, "cohesion") < 45, 30),
  "jnim.contest_is": (s, _d, z) =>
    when(
      count(z, "is") > 0 && count(z, "jnim") >= count(z, "is"),
      34 + Math.floor(figure(s.v, "isStrength") / 4) - 2 * count(z, "is"),
    ),
  "jnim.communique": (s, d) =>
    when(d.option === "bound" && frenchIn(s) && !s.v.signals.some((x) => x.alive && x.kind === "bound"), 64),
  "jnim.release_hostages": (s) => 40 + when(talking(s), 14),
  "jnim.negotiate_hostages": () => 20,
  "jnim.seek_talks": (s) => when(figure(s.v, "contact") < 70, 26 + when(figure(s.v, "recognition") < 40, 12)),
  // a signature costs the movement more than a meeting: it is given by one that holds together
  "jnim.enter_talks": (s) =>
    when(
      figure(s.v, "cohesion") > (s.v.talks.rung === "framework" ? 43 : 39) &&
        s.v.talks.vetoedIn < s.v.turn - 1,
      52,
    ),
  "jnim.infiltrate_zone": (s, _d, z) =>
    when(
      z !== undefined &&
        z.control !== "jnim" &&
        count(z, "jnim") < 5 &&
        malian(s.v, z) &&
        count(z, "french") < 2,
      18 + Math.floor(stakeOf(s, z) / 4) - 3 * guards(z) + 3 * count(z, "jnim") - 4 * count(z, "is"),
    ),
  "jnim.recruit_fighters": (s, _d, z) =>
    when(
      count(z, "jnim") < 7,
      12 + Math.floor((track(z, "grievance") + track(z, "tension")) / 6) + when(z?.control !== "jnim", 6),
    ) - when(s.free < 3, 6),
  "jnim.attack_post": (s, _d, z) =>
    when(
      !talking(s) &&
        z !== undefined &&
        z.control === "contested" &&
        count(z, "french") === 0 &&
        count(z, "jnim") > guards(z) + 1,
      30 + Math.floor(stakeOf(s, z) / 5) + 3 * (count(z, "jnim") - guards(z)),
    ),
  "jnim.ambush_convoy": (s, _d, z) =>
    when(!talking(s) && frenchIn(s) && count(z, "french") > 0, 10 + 2 * count(z, "jnim")),
  "jnim.raise_levy": (s, _d, z) => when(figure(s.v, "means") < 5 && z?.control === "jnim", 40),
  "jnim.hold_by_persuasion": (s, _d, z) =>
    when(z?.control === "jnim" && standing(s.v, "jnim.hold_by_persuasion") < 2, 34),
  "jnim.govern_shadow": (s) => when(standing(s.v, "jnim.govern_shadow") < 1, 30),
  // where others are armed as well it would not hold
  "jnim.local_truce": (s, _d, z) =>
    when(
      talking(s) &&
        standing(s.v, "jnim.local_truce") < 2 &&
        count(z, "is") === 0 &&
        count(z, "partners") + count(z, "militias") < 2,
      18,
    ),
  "jnim.hide_cells": (_s, _d, z) =>
    when(count(z, "french") >= 2 && count(z, "jnim") > 1 && enemies(z) > 1, 14),
  "jnim.gather_intelligence": (s, _d, z) => when(fading(s, z), 20) + when(unheard(z), 6),
  "jnim.wait_out": (s) => when(figure(s.v, "means") < 4, 16),
};

const ends: Wants = {
  "jnim.hold_by_coercion": () => 50,
  "jnim.tolerate_is": () => 60,
  "jnim.local_truce": (s) => when(s.v.talks.rung === "none", 40),
};

export const jnim = player(wants, ends);
