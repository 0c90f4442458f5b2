// D10, disinformation. Report, "Serval Success, Barkhane Bane" (the effect as a formula: reading): Kremlin-backed accounts, a funded
// movement, a poll at 87 %; it worked upon long-standing grievance, with the junta's support. Effect = reach x (resentment less a
// floor of 10) x (1 + Bamako's help). Brakes: a theme half as strong each repeat and more exposed; authorship can be found out.

import type { OrderId } from "../data/orders/ids.ts";
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { ALL, only } from "../ledger.ts";
import type { GameState, Posture } from "../state.ts";
import type { Context, Order, Rule } from "./context.ts";
import { acts, lessEachTime, tellPostures, topologyOf, zoneAt } from "./on-the-ground.ts";
import { elected, frenchGone, ordered, since, stands, stir } from "./state-of-play.ts";

export const FLOOR = 100; // resentment below which nothing takes hold, tenths (chosen)
/** Tenths of effect for each tenth of resentment above the floor, by reach in a thousand (row: up to a twelfth, helped). */
export const REACH = { open: 40, hidden: 34, shown: 40 } as const;
const ELSEWHERE = 3; // of a campaign in the country a third arrives in the capital's street
const INFLUENCE_PERCENT = 70; // a theme for Moscow or the officers is a little harder to sell (chosen)
/**
 * Of what a theme against the French stirs, percent: what it takes off an elected government that keeps them, for it is told as theirs,
 * and what falls to whoever is praised in the same breath (report: anti-French, pro-Russian, pro-junta in one; chosen: C35).
 */
const TOLD_WITH_IT = { legitimacy: 60, influence: 20 } as const;

/** Bamako's help, percent: who governs, what it says itself, how close it is to Moscow (report: with junta support). */
export const HELP = {
  elected: 0,
  transition: 25,
  junta: 50,
  blames: 20,
  courts: 10,
  contract: 15,
  most: 100,
} as const;
/** Wear of a theme, of a thousand: half of what is left each repeat; silence and new grievances refresh it. */
export const WEAR = { each: 2, rests: 3, fresh: 3 } as const;
const COUNTERED = 70; // percent of the effect left in a quarter in which Paris speaks in Mali
/** Answering a theme where it is told takes at most so many percent off it: the more, the better the teller is believed (chosen). */
export const ANSWERED = { paris: 50, bamako: 60 } as const;
const WATCHED = { exposure: 4, spread: 5 } as const; // whoever answers a campaign also collects it
const FRENCH_GONE = 40; // percent left of a theme against those who have gone

/** Evidence, tenths (rows): a campaign, the same again, hiding and showing the hand, what time forgets. */
const EXPOSURE = {
  campaign: 8,
  spread: 11,
  worn: 12,
  hidden: -20,
  hiddenSpread: 21,
  shown: 30,
  shownSpread: 21,
  fades: 30,
} as const;
const SHOWN_INFLUENCE = { base: 10, spread: 11 } as const;

const FUND = {
  sentiment: 10,
  spread: 21,
  exposure: 10,
  exposureSpread: 16,
  fullAt: 450,
  influence: 12,
  against: 60,
  calm: 130, // percent where nobody is against anybody yet: less each time the street is hotter (brake)
} as const;
const POLL = { influence: 95, exposure: 10, exposureSpread: 16, wear: 50 } as const;
const SPEAK = { sentiment: -20, heard: 600, framing: 8 } as const;

/** Finding the author: chance in a hundred, by evidence; accusing without any is a wrong accusation now and then (reading). */
export const TRACE = { base: 12, exposure: 12, hidden: -12, most: 85, wrong: 6 } as const;
/** What it costs to be found out and printed: the theme is spoilt, the street knows who paid (reading; chosen: C35, worse than none). */
const FOUND = {
  exposure: 40,
  spread: 61,
  influence: -60,
  sentiment: -25,
  framing: 15,
  wear: 300,
  legitimacy: 15,
} as const;
const WRONG = { framing: -30, sentiment: 8 } as const;

const MOSCOW = only("moscow");
const key = (n: number, zone = -1) => dieKey("D10", n, 3, zone);

/** Bamako's help, in percent on top. */
export function help(c: Context): number {
  const { s } = c;
  const own = HELP[s.regime.kind];
  const said = ordered(c, "bamako.blame_paris") ? HELP.blames : 0;
  const close =
    (ordered(c, "bamako.court_moscow") ? HELP.courts : 0) + (s.wagner.contractIn > 0 ? HELP.contract : 0);
  return Math.min(HELP.most, own + said + close);
}

/** Tenths that a campaign moves where it runs. @param reach of a thousand @param worn percent of the theme still fresh */
export function campaignEffect(resentment: number, reach: number, helped: number, worn: number): number {
  const ground = Math.max(0, resentment - FLOOR);
  return Math.floor((ground * reach * (100 + helped) * worn) / 10_000_000);
}

const reachOf = (c: Context): number =>
  stands(c, "moscow.hide_hand") ? REACH.hidden : stands(c, "moscow.show_hand") ? REACH.shown : REACH.open;

/** A new grievance to tell of: a veto or a march lately. */
const news = (s: GameState): boolean => since(s, s.talks.vetoedIn) <= 1 || s.tracks.fatigue >= 250;

/** Percent of the theme that is still fresh. */
const freshness = (s: GameState): number => Math.floor((1000 - s.tracks.themeWear) / 10);

/** Percent of a campaign left by those who answer its theme there: Paris as far as it is not resented, Bamako as it is legitimate. */
export function leftBy(
  answers: { paris: boolean; bamako: boolean },
  resentment: number,
  legitimacy: number,
): number {
  const paris = answers.paris ? Math.floor((ANSWERED.paris * (1000 - resentment)) / 1000) : 0;
  const bamako = answers.bamako ? Math.floor((ANSWERED.bamako * legitimacy) / 1000) : 0;
  return Math.floor(((100 - paris) * (100 - bamako)) / 100);
}

const answersTo = (c: Context, p: Posture, id: OrderId): boolean =>
  c.postures(id).some((a) => a.zone === p.zone && a.option === p.option);

function run(c: Context, p: Posture): void {
  const { s } = c;
  const z = zoneAt(s, p.zone);
  const atCapital = p.zone === topologyOf(s).capital;
  const countered = ordered(c, "paris.speak_mali") ? COUNTERED : 100;
  const raw = campaignEffect(z.resentment, reachOf(c), help(c), freshness(s));
  const answers = {
    paris: answersTo(c, p, "paris.counter_campaign"),
    bamako: answersTo(c, p, "bamako.counter_campaign"),
  };
  const left = leftBy(answers, z.resentment, s.tracks.legitimacy);
  const n = Math.floor((raw * countered * left) / 10_000);
  if (answers.paris || answers.bamako) {
    const gathered = WATCHED.exposure + c.die(WATCHED.spread, key(50, p.zone));
    const to = only(...(["paris", "bamako"] as const).filter((r) => answers[r]));
    c.move("exposure", gathered, "D10", "campaign_watched", undefined, to);
  }
  c.emit({ type: "CampaignRun", theme: p.option, zone: p.zone, to: MOSCOW });
  if (p.option === "pro_russian") {
    c.move(
      "influence",
      Math.floor((n * INFLUENCE_PERCENT) / 100),
      "D10",
      "campaign",
      { theme: p.option },
      MOSCOW,
    );
  } else if (p.option === "pro_junta") {
    const m = Math.floor((n * INFLUENCE_PERCENT) / 100);
    c.move("legitimacy", elected(s) ? -m : m, "D10", "campaign", { theme: p.option }, MOSCOW);
    c.move("influence", Math.floor(m / 3), "D10", "campaign", { theme: p.option }, MOSCOW);
  } else {
    const m = frenchGone(s) ? Math.floor((n * FRENCH_GONE) / 100) : n;
    c.moveZone(p.zone, "sentiment", m, "D10", "campaign", { theme: p.option }, MOSCOW);
    if (elected(s) && !frenchGone(s)) {
      const loses = Math.floor((m * TOLD_WITH_IT.legitimacy) / 100);
      c.move("legitimacy", -loses, "D10", "campaign", { theme: p.option }, MOSCOW);
    }
    const praised = Math.floor((m * TOLD_WITH_IT.influence) / 100);
    c.move(
      "influence",
      lessEachTime(praised, s.tracks.influence),
      "D10",
      "campaign",
      { theme: p.option },
      MOSCOW,
    );
    c.move(
      "sentiment",
      atCapital ? m : Math.floor(m / ELSEWHERE),
      "D10",
      "campaign",
      { theme: p.option },
      MOSCOW,
    );
  }
}

function campaigns(c: Context): void {
  const { s } = c;
  const running = c.postures("moscow.campaign");
  const { themeWear } = s.tracks;
  for (const p of running) run(c, p);
  running.forEach((p, i) => {
    const worn = Math.floor((EXPOSURE.worn * themeWear) / 1000);
    const n = EXPOSURE.campaign + c.die(EXPOSURE.spread, key(0, p.zone)) + worn;
    c.move("exposure", i === 0 ? n : Math.floor(n / 2), "D10", "campaign", { theme: p.option });
  });
  const rested = news(s) ? WEAR.fresh - 1 : WEAR.rests;
  const kept = themeWear - Math.floor(themeWear / rested);
  c.move("themeWear", kept - themeWear, "D10", news(s) ? "new_grievance" : "theme_rests");
  if (running.length > 0) c.move("themeWear", Math.floor((1000 - kept) / WEAR.each), "D10", "theme_repeated");
}

function hand(c: Context): void {
  const { exposure } = c.s.tracks;
  c.move("exposure", -Math.floor(exposure / EXPOSURE.fades), "D10", "trail_cools");
  if (stands(c, "moscow.hide_hand")) {
    c.move(
      "exposure",
      -Math.min(exposure, -EXPOSURE.hidden + c.die(EXPOSURE.hiddenSpread, key(10))),
      "D10",
      "hand_hidden",
    );
  }
  if (stands(c, "moscow.show_hand")) {
    c.move("exposure", EXPOSURE.shown + c.die(EXPOSURE.shownSpread, key(11)), "D10", "hand_shown");
    c.move(
      "influence",
      lessEachTime(SHOWN_INFLUENCE.base + c.die(SHOWN_INFLUENCE.spread, key(12)), c.s.tracks.influence),
      "D10",
      "hand_shown",
    );
  }
}

/** Money for placards: it amplifies a discontent, it makes none. What tires is the street that it fills (D11), not the theme. */
function fund(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  const raw = FUND.sentiment + c.die(FUND.spread, key(20));
  const ground = Math.min(FUND.fullAt, Math.max(0, z.resentment - FLOOR));
  const n = lessEachTime(Math.floor((raw * ground * FUND.calm) / (FUND.fullAt * 100)), c.s.tracks.sentiment);
  stir(c, n, "D10", "movement_funded", undefined, MOSCOW);
  // a movement against the French marches against the vote that keeps them as well (report, note 26: protests against democracy)
  if (elected(c.s) && !frenchGone(c.s)) {
    const loses = Math.floor((n * FUND.against) / 100);
    c.move("legitimacy", -loses, "D10", "movement_funded", undefined, MOSCOW);
  }
  const owed = lessEachTime(Math.floor((FUND.influence * ground) / FUND.fullAt), c.s.tracks.influence);
  c.move("influence", owed, "D10", "movement_funded", undefined, MOSCOW);
  c.move("exposure", FUND.exposure + c.die(FUND.exposureSpread, key(21)), "D10", "movement_funded");
  c.carried(o, n > 0 ? "movement_funded" : "nobody_listened");
}

function poll(c: Context, o: Order): void {
  const { tracks } = c.s;
  const n = Math.floor((POLL.influence * tracks.sentiment * freshness(c.s)) / 100_000);
  c.emit({ type: "PollPublished" });
  c.move("influence", lessEachTime(n, tracks.influence), "D10", "poll_published");
  c.move("exposure", POLL.exposure + c.die(POLL.exposureSpread, key(30)), "D10", "poll_published");
  c.move("themeWear", POLL.wear, "D10", "poll_published");
  c.carried(o, n >= 10 ? "poll_quoted" : "poll_shrugged_off");
}

/** Words against words: heard where resentment is low and the street not yet lost. */
function speakMali(c: Context, o: Order): void {
  const { s } = c;
  const capital = topologyOf(s).capital;
  const ground = capital >= 0 ? zoneAt(s, capital).resentment : 0;
  const heard = Math.max(0, 1000 - ground - Math.max(0, s.tracks.sentiment - SPEAK.heard));
  const n = Math.trunc((SPEAK.sentiment * heard) / 1000);
  stir(c, n, "D10", "paris_spoke_in_mali");
  c.move("framing", SPEAK.framing, "D10", "paris_spoke_in_mali");
  c.carried(o, n <= -10 ? "heard" : "hardly_heard");
}

/** Chance in a hundred of finding who is behind it, when somebody is. */
export const traceChance = (exposure: number, hidden: boolean): number =>
  Math.min(TRACE.most, sumOf(traceOdds(exposure, hidden)));

const traceOdds = (exposure: number, hidden: boolean): Modifier[] => [
  { d: "D10", by: "base", n: TRACE.base },
  { d: "D10", by: "exposure", n: Math.floor(exposure / TRACE.exposure) },
  { d: "D10", by: "hidden_hand", n: hidden ? TRACE.hidden : 0 },
];

/** The accusation is public; whether it was right only the evidence says. */
function attribute(c: Context, o: Order): void {
  const { s } = c;
  const behind =
    stands(c, "moscow.campaign") ||
    ordered(c, "moscow.fund_movement") ||
    ordered(c, "moscow.publish_poll") ||
    s.tracks.exposure >= 150;
  const hidden = stands(c, "moscow.hide_hand");
  const chance = behind ? traceChance(s.tracks.exposure, hidden) : 0;
  const roll = c.die(100, dieKey("D10", 40, 0), () =>
    behind
      ? { odds: chance, why: traceOdds(s.tracks.exposure, hidden) }
      : // above the second border somebody is accused who had no hand in it
        { odds: 0, borders: [0, 100 - TRACE.wrong] },
  );
  if (roll < chance) {
    c.emit({ type: "CampaignAttributed", right: true, found: (s.foundOut ?? 0) + 1, to: ALL });
    c.move("exposure", FOUND.exposure + c.die(FOUND.spread, dieKey("D10", 41, 0)), "D10", "author_found");
    c.move("influence", FOUND.influence, "D10", "author_found");
    c.move("framing", FOUND.framing, "D10", "author_found");
    c.move("themeWear", FOUND.wear, "D10", "author_found");
    stir(c, FOUND.sentiment, "D10", "author_found");
    if (elected(s)) c.move("legitimacy", FOUND.legitimacy, "D10", "author_found");
    return c.carried(o, "author_found");
  }
  if (!behind && roll >= 100 - TRACE.wrong) {
    c.emit({ type: "CampaignAttributed", right: false, to: ALL });
    c.move("framing", WRONG.framing, "D10", "wrongly_accused");
    stir(c, WRONG.sentiment, "D10", "wrongly_accused");
  }
  // an accusation that does not hold and a search that found nothing look alike to their author
  c.carried(o, "no_proof");
}

export const d10: Rule = {
  id: "D10",
  information(c) {
    tellPostures(c, "moscow.campaign", "moscow.hide_hand", "moscow.show_hand");
    tellPostures(c, "paris.counter_campaign", "bamako.counter_campaign");
    campaigns(c);
    hand(c);
    for (const o of acts(c, "moscow.fund_movement")) fund(c, o);
    for (const o of acts(c, "moscow.publish_poll")) poll(c, o);
    for (const o of acts(c, "paris.speak_mali")) speakMali(c, o);
    for (const o of acts(c, "paris.attribute_campaign")) attribute(c, o);
  },
};
