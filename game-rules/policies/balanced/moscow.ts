// What a balanced Moscow wants: influence at a low price, the French gone and seen to be driven out, the neighbours after them.
import {
  count,
  fading,
  figure,
  isCapital,
  player,
  type Sense,
  standing,
  track,
  unheard,
  type Wants,
  when,
} from "./sense.ts";

const frenchIn = (s: Sense): boolean => s.v.exit.outIn === 0;
const officers = (s: Sense): boolean => s.v.regime.kind !== "elected";
const humbled = (s: Sense): boolean => s.v.demand.rung !== "none" || s.v.wagner.deployedIn > 0;
const units = (s: Sense): number => s.v.zones.reduce((n, z) => n + count(z, "wagner"), 0);

const wants: Wants = {
  "moscow.campaign": (s, d, z) => {
    if (standing(s.v, "moscow.campaign") >= 1 || !isCapital(s, z)) return 0;
    const theme = !frenchIn(s) ? "pro_russian" : officers(s) ? "anti_french" : "pro_junta";
    return when(d.option === theme, 40 + Math.floor(track(z, "resentment") / 4));
  },
  "moscow.hide_hand": (s) => when(figure(s.v, "exposure") > 12, 34),
  "moscow.cover_council": () => 38,
  "moscow.cultivate_officers": (s) => when(figure(s.v, "officers") < 55, 44 + when(!officers(s), 8)),
  "moscow.send_arms": (s) => 42 - Math.floor(figure(s.v, "influence") / 8),
  "moscow.fund_movement": (s) =>
    when(frenchIn(s) && figure(s.v, "sentiment") > 42 && figure(s.v, "exposure") < 40, 36),
  "moscow.publish_poll": (s) => when(figure(s.v, "sentiment") > 50 && figure(s.v, "themeWear") < 50, 26),
  "moscow.offer_wagner": (s) => when(officers(s) && !s.v.wagner.offered, 66),
  "moscow.lower_price": (s) => when(s.v.wagner.offered && officers(s), 34),
  "moscow.deploy_wagner": (s, _d, z) =>
    when(units(s) === 0, 84) +
    when(units(s) > 0 && units(s) < 3 && frenchIn(s), 30) -
    when(count(z, "wagner") > 0, 10) +
    when(z?.control === "state", 4),
  "moscow.use_wagner": () => 0,
  "moscow.court_neighbour": (s, d) =>
    16 +
    when(humbled(s), 30) +
    Math.floor(figure(s.v, d.target === "niamey" ? "niamey" : "ouagadougou") / 20),
  "moscow.gather_intelligence": (s, _d, z) =>
    when(fading(s, z), 20) + when(count(z, "wagner") > 0 && unheard(z), 12),
  "moscow.claim_victory": (s) => when(humbled(s), 44),
  "moscow.pull_back_wagner": (s) => when(!frenchIn(s) && units(s) > 2, 22),
};

const ends: Wants = {
  "moscow.show_hand": () => 40,
};

export const moscow = player(wants, ends);
