// Which orders keep a promise and which break it: what the judge of deals, the bots and the warning on a sheet all go by.
import type { OrderDraft, Term } from "../orders.ts";
import type { Role } from "../vocabulary.ts";
import type { OrderId } from "./orders/ids.ts";

/** Blows that break a truce in their zone, by role. */
const BLOWS: Readonly<Record<Role, readonly OrderId[]>> = {
  paris: ["paris.strike_zone", "paris.clear_zone", "paris.raid_leadership"],
  bamako: ["bamako.sweep_zone", "bamako.arm_militias"],
  jnim: ["jnim.attack_post", "jnim.ambush_convoy", "jnim.blockade_zone"],
  moscow: ["moscow.use_wagner"],
};

/** What pays a promise of aid: an order given, or an instruction that stands. */
const PAYS: Readonly<Record<string, readonly OrderId[]>> = {
  services: ["paris.pay_services", "bamako.restore_services", "jnim.govern_shadow"],
  aid: [
    "paris.send_aid",
    "paris.pay_services",
    "bamako.restore_services",
    "jnim.local_justice",
    "moscow.send_arms",
  ],
  arms: ["moscow.send_arms", "paris.arm_partners", "bamako.arm_militias", "moscow.deploy_wagner"],
  administration: ["bamako.restore_administration", "paris.build_receiver"],
};

/** Who may stay and fly keeps no demand, no restriction and no expulsion; the sky alone bears the demand. */
const CLOSES_THE_SKY: readonly OrderId[] = ["bamako.restrict_french", "bamako.expel_french"];
const SHOWS_THE_DOOR: readonly OrderId[] = ["bamako.demand_exit", ...CLOSES_THE_SKY];

/** What is said aloud against the other side; of JNIM's words, the threats. */
const LOUD: Readonly<Record<Role, readonly OrderId[]>> = {
  paris: ["paris.speak_mali", "paris.attribute_campaign"],
  bamako: ["bamako.blame_paris"],
  jnim: ["jnim.communique"],
  moscow: [],
};

const WALKS_OUT: Readonly<Partial<Record<Role, readonly OrderId[]>>> = {
  bamako: ["bamako.break_talks"],
  jnim: ["jnim.leave_talks"],
};
const COMES: Readonly<Partial<Record<Role, readonly OrderId[]>>> = {
  bamako: ["bamako.open_talks", "bamako.pursue_talks"],
  jnim: ["jnim.seek_talks", "jnim.enter_talks"],
  paris: ["paris.back_talks"],
};

type Orders = readonly OrderId[];
const NONE: Orders = [];
/** Orders by the option of a term: where one is not listed, none. */
type ByOption = Readonly<Record<string, Orders>>;
const of = (rows: ByOption, t: Term): Orders => rows[t.option ?? ""] ?? NONE;

const VETO: Orders = ["paris.forbid_talks"];
const POSTPONES: Orders = ["bamako.postpone_elections"];
const SPARES_IS: Orders = ["jnim.tolerate_is"];
const AGAINST_RULE: ByOption = { no_coercion: ["jnim.hold_by_coercion"] };
const AGAINST_CONTRACT: ByOption = {
  no_contract: ["bamako.sign_contract"],
  keep_out: ["moscow.deploy_wagner"],
};

function against(t: Term): Orders {
  switch (t.kind) {
    case "local_truce":
      return BLOWS[t.by];
    case "talks":
    case "ladder_step":
      return t.by === "paris" ? VETO : (WALKS_OUT[t.by] ?? NONE);
    case "basing":
      return t.option === "overflight" ? CLOSES_THE_SKY : SHOWS_THE_DOOR;
    case "local_rule":
      return of(AGAINST_RULE, t);
    case "deconfliction":
      return t.option === "stand_aside" ? BLOWS[t.by] : SPARES_IS;
    case "wagner":
      return of(AGAINST_CONTRACT, t);
    case "media_truce":
      return LOUD[t.by];
    case "elections":
      return POSTPONES;
    default:
      return NONE;
  }
}

const RENEWS: Orders = ["bamako.renew_mandate", "bamako.pursue_talks"];
const FREES: Orders = ["jnim.release_hostages"];
/** A release of prisoners has no order of its own: it is done where the talks are pursued. */
const RELEASES: Orders = ["bamako.pursue_talks", "bamako.open_talks"];
const ANNOUNCES: Orders = ["paris.announce_exit"];
const LEAVES: Orders = ["paris.draw_down", "paris.hand_over"];
const TAKES_A_LINE: Orders = ["paris.take_line"];
const DEALS_WITH: Orders = ["paris.back_talks", "paris.answer_signal"];
const SETS_A_DATE: Orders = ["bamako.promise_elections"];
const HOLDS_A_VOTE: Orders = ["bamako.hold_elections"];
const RULES_WITH: ByOption = {
  councils: ["bamako.local_talks"],
  justice: ["jnim.local_justice", "jnim.govern_shadow"],
};
const STANDS_AGAINST_IS: ByOption = { fight_is: ["jnim.contest_is"] };
const HIRES: ByOption = {
  sign: ["bamako.sign_contract"],
  number: ["moscow.deploy_wagner"],
  price: ["moscow.lower_price"],
};

function towards(t: Term): Orders {
  switch (t.kind) {
    case "talks":
      return t.option === "no_veto" ? NONE : t.option === "mandate" ? RENEWS : (COMES[t.by] ?? NONE);
    case "ladder_step":
      return COMES[t.by] ?? NONE;
    case "hostages":
      return t.by === "jnim" ? FREES : RELEASES;
    case "withdrawal":
      return t.option === "announce" ? ANNOUNCES : LEAVES;
    case "aid":
      return PAYS[t.option ?? "aid"] ?? NONE;
    case "local_rule":
      return of(RULES_WITH, t);
    case "deconfliction":
      return of(STANDS_AGAINST_IS, t);
    case "wagner":
      return of(HIRES, t);
    case "recognition":
      return t.option === "regime" ? TAKES_A_LINE : t.by === "paris" ? DEALS_WITH : (COMES.bamako ?? NONE);
    case "elections":
      return t.option === "date" ? SETS_A_DATE : HOLDS_A_VOTE;
    default:
      return NONE;
  }
}

const here = (t: Term, d: OrderDraft): boolean =>
  t.zone === undefined || d.zone === undefined || d.zone === t.zone;

/**
 * Whether an order goes against a promise of its author's.
 * @param facesIs whether the Islamic State stands in a zone, as far as is known: where it does not, standing aside asks nothing
 */
export const breaks = (t: Term, d: OrderDraft, facesIs: (zone: string) => boolean = () => true): boolean =>
  d.option !== "end" &&
  against(t).includes(d.id) &&
  here(t, d) &&
  (d.id !== "jnim.communique" || d.option === "threaten") &&
  (t.kind !== "deconfliction" || d.zone === undefined || facesIs(d.zone));

/** Whether an order is one that a promise of its author's asks for. */
export const keeps = (t: Term, d: OrderDraft): boolean =>
  d.option !== "end" &&
  towards(t).includes(d.id) &&
  here(t, d) &&
  (d.id !== "paris.take_line" || d.option === "accept");

/** What undoes a state of affairs that a promise rules out, where a deed of its maker's can. */
const MENDS: ByOption = {
  no_contract: ["bamako.end_contract"],
  keep_out: ["moscow.pull_back_wagner"],
};

/** Whether an order takes back what stands against a promise of its author's. */
export const mends = (t: Term, d: OrderDraft): boolean =>
  t.kind === "wagner" && d.option !== "end" && of(MENDS, t).includes(d.id) && here(t, d);

/** What takes back a state of affairs that a promise brought about: to do it before the judgement is to break it by a deed. */
const UNDOES: Readonly<Record<string, Orders>> = {
  "wagner sign": ["bamako.end_contract"],
  "wagner number": ["moscow.pull_back_wagner"],
  "elections date": ["bamako.postpone_elections"],
  "withdrawal draw_down": ["paris.deploy_battlegroup", "paris.redeploy_battlegroup"],
  "recognition regime": ["paris.take_line"],
};

/** Whether an order of its author's takes back what a promise has brought about. */
export const undoes = (t: Term, d: OrderDraft): boolean =>
  (UNDOES[`${t.kind} ${t.option}`]?.includes(d.id) ?? false) &&
  here(t, d) &&
  (d.id !== "paris.take_line" || d.option !== "accept");
