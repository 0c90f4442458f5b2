// C19: no bot that repeats its best single order, alternates its best two, or plays the best of 200 fixed plans outdoes the balanced
// one. The search plays on other seeds than the judgement.
import { type OrderDraft, type Policy, ROLES, type Role } from "../../../game-rules/index.ts";
import { stream } from "../../../game-rules/kernel/dice.ts";
import { compose } from "../../../game-rules/policies/compose.ts";
import { type Arm, family, played } from "../arms/arm.ts";
import { BALANCED, balanced, seated } from "../arms/common.ts";
import { type Claim, column, gainOf, mean, type Read } from "../claim.ts";

/** One order wherever it can be given, the dearest zone first as the menu lists them. */
const repeating = (ids: readonly string[]): Policy => ({
  deals: () => [],
  orders(seat) {
    const id = ids[(seat.view.turn - 1) % ids.length];
    return compose(
      seat,
      seat.legal.map((o) => o.draft).filter((d) => `${d.id}/${d.option ?? ""}` === id),
    );
  },
});

/** A plan fixed beforehand: for each quarter, which of the legal orders come first, by chance alone. */
const planned = (n: number): Policy => ({
  deals: () => [],
  orders(seat) {
    const chance = stream(n, seat.view.turn, 0x91a2);
    const rank = (d: OrderDraft): number => stream(n, seat.view.turn, hashOf(d)).below(65_536);
    const legal = seat.legal.map((o) => o.draft).filter((d) => d.option !== "end");
    const wishes = legal.map((d) => [d, rank(d)] as const).sort((a, b) => a[1] - b[1]);
    return compose(
      seat,
      wishes.slice(0, 6 + chance.below(6)).map(([d]) => d),
    );
  },
});
/** The same number for the same order in every game. */
const hashOf = (d: OrderDraft): number =>
  [...`${d.id}|${d.zone ?? ""}|${d.target ?? ""}|${d.option ?? ""}`].reduce(
    (h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0,
    7,
  );

/** `role|repeat|a,b` or `role|plan|n`. */
export const stubborn = family("C19", (rest) => {
  const [role, kind, what] = rest.split("|") as [Role, "repeat" | "plan", string];
  const policy = kind === "plan" ? planned(Number(what)) : repeating(what.split(","));
  return (seed, off) => played({ policies: seated(balanced, { [role]: policy }) }, seed, off);
});

/** Every order of a menu, an option of an order for an order of its own. */
export const KINDS: Readonly<Record<Role, readonly string[]>> = {
  paris: [
    "paris.declare_aim/soil_safe",
    "paris.patrol_zone/",
    "paris.strike_zone/",
    "paris.build_receiver/",
    "paris.support_minusma/",
    "paris.pay_services/",
    "paris.send_aid/",
    "paris.back_talks/open",
    "paris.tolerate_talks/",
    "paris.open_channel/",
    "paris.answer_signal/",
    "paris.claim_event/",
    "paris.speak_home/results",
    "paris.speak_home/limits",
    "paris.speak_mali/",
    "paris.analyse_threat/",
    "paris.court_neighbour/",
    "paris.announce_exit/2",
    "paris.draw_down/",
    "paris.attribute_campaign/",
    "paris.ask_europeans/",
    "paris.drop_aim/defeat_terrorism",
    "paris.take_line/condition",
  ],
  bamako: [
    "bamako.restore_administration/",
    "bamako.restore_services/",
    "bamako.garrison_zone/",
    "bamako.deploy_army/",
    "bamako.sweep_zone/",
    "bamako.reform_army/",
    "bamako.pay_army/",
    "bamako.pursue_talks/",
    "bamako.local_talks/",
    "bamako.renew_mandate/",
    "bamako.blame_paris/",
    "bamako.praise_paris/",
    "bamako.demand_exit/",
    "bamako.court_moscow/",
    "bamako.refuse_moscow/",
    "bamako.seek_donors/",
    "bamako.restrain_militias/",
    "bamako.promise_elections/6",
    "bamako.hold_elections/",
  ],
  jnim: [
    "jnim.ambush_convoy/",
    "jnim.attack_post/",
    "jnim.blockade_zone/",
    "jnim.infiltrate_zone/",
    "jnim.recruit_fighters/",
    "jnim.raise_levy/",
    "jnim.hold_by_persuasion/",
    "jnim.govern_shadow/",
    "jnim.local_justice/",
    "jnim.hide_cells/",
    "jnim.contest_is/",
    "jnim.release_hostages/",
    "jnim.negotiate_hostages/",
    "jnim.communique/bound",
    "jnim.seek_talks/",
    "jnim.enter_talks/",
    "jnim.local_truce/",
    "jnim.steady_hardliners/",
    "jnim.wait_out/",
  ],
  moscow: [
    "moscow.campaign/anti_french",
    "moscow.campaign/pro_russian",
    "moscow.campaign/pro_junta",
    "moscow.fund_movement/",
    "moscow.publish_poll/",
    "moscow.cultivate_officers/",
    "moscow.offer_wagner/",
    "moscow.deploy_wagner/",
    "moscow.send_arms/",
    "moscow.cover_council/",
    "moscow.court_neighbour/",
    "moscow.hide_hand/",
    "moscow.show_hand/",
    "moscow.claim_victory/",
    "moscow.lower_price/",
  ],
};
export const PLANS = 200;

/** Seeds of the search, apart from those of the judgement. */
export const SEARCH_SEED = 500_000;

/** A way to play many arms on few seeds, handed in by the runner. */
export type Search = (arms: readonly Arm[], games: number) => Promise<Read>;

const average = (read: Read, arm: Arm, role: Role): number => mean(column(read(arm), role));
const best = (read: Read, arms: readonly Arm[], role: Role, n: number): Arm[] =>
  [...arms].sort((a, b) => average(read, b, role) - average(read, a, role)).slice(0, n);

export interface Found {
  readonly role: Role;
  readonly single: Arm;
  readonly pair: Arm;
  readonly plan: Arm;
}

/** The best of each kind for every role: few games for all, more for the best. */
export async function search(play: Search): Promise<Found[]> {
  const found: Found[] = [];
  for (const role of ROLES) {
    const singles = KINDS[role].map((k) => stubborn(`${role}|repeat|${k}`));
    const read = await play(singles, 12);
    const top = best(read, singles, role, 5).map((a) => a.key.split("|")[3] as string);
    const pairs = top.flatMap((a, i) => top.slice(i + 1).map((b) => stubborn(`${role}|repeat|${a},${b}`)));
    const readPairs = await play(pairs, 16);
    const plans = Array.from({ length: PLANS }, (_, n) => stubborn(`${role}|plan|${n}`));
    const few = best(await play(plans, 4), plans, role, 12);
    const readPlans = await play(few, 24);
    found.push({
      role,
      single: best(read, singles, role, 1)[0] as Arm,
      pair: best(readPairs, pairs, role, 1)[0] as Arm,
      plan: best(readPlans, few, role, 1)[0] as Arm,
    });
  }
  return found;
}

/** The claim about what the search found. */
export const c19 = (found: readonly Found[]): Claim => ({
  id: "C19",
  says: "a bot that repeats its best single order, alternates its best two, or plays the best of 200 fixed plans stays below the balanced bot (plus 5 for the plan)",
  cites: "fair play: no one plan is best against everybody",
  arms: [BALANCED, ...found.flatMap((f) => [f.single, f.pair, f.plan])],
  judge: (read, j) =>
    found.flatMap(({ role, single, pair, plan }) => [
      j.below(`${single.key}: over balanced`, gainOf(read(BALANCED), read(single), role)),
      j.below(`${pair.key}: over balanced`, gainOf(read(BALANCED), read(pair), role)),
      j.below(`${plan.key}: over balanced`, gainOf(read(BALANCED), read(plan), role), 5),
    ]),
});
