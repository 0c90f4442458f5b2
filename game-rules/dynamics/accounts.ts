// Whose account of an event is believed (D19). Report, "The Missed Moment": an exit is read as a choice or as a defeat by how it is
// framed, and the sides framed it against one another. An account moves each ear by how far its teller is believed there, by whether
// it was the first, and by what stands behind it (chosen: the report gives no figure). Brakes: each event once a side, one a quarter.
import { ANGLE_ROWS, BARE, PLACE, type Telling } from "../data/stories.ts";
import type { GameState, Told, ZoneState } from "../state.ts";
import { accountsOf, factsBehind, standingOf } from "../stories.ts";
import type { Role } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { topologyOf } from "./on-the-ground.ts";

export const WHOLLY = 1000;

/** How far each side is believed by each ear, of a thousand. */
interface Credit {
  home(s: GameState): number;
  street(s: GameState, capital: ZoneState | undefined): number;
  zone(z: ZoneState): number;
  abroad(s: GameState): number;
}

const PARIS = { sentimentFrom: 600 } as const;
const BAMAKO = {
  home: 400,
  street: 400,
  govern: 300,
  byAdministration: 20,
  contested: 200,
  elsewhere: 50,
  abroad: 700,
};
const JNIM = { home: 300, street: 250, holds: 800, contested: 400, elsewhere: 150, abroad: 500 } as const;
const MOSCOW = { home: 150, street: 300, zone: 200, abroad: 600 } as const;
const SIX_TENTHS = (n: number): number => Math.floor((n * 6) / 10);

/** All `chosen`: Paris is believed where it is not resented, a government as far as it is legitimate, JNIM where it rules. */
const CREDIT: Readonly<Record<Role, Credit>> = {
  paris: {
    home: (s) => WHOLLY - Math.floor(s.tracks.frenchOpposition / 2),
    street: (s, capital) =>
      Math.max(
        0,
        WHOLLY - (capital?.resentment ?? 0) - Math.max(0, s.tracks.sentiment - PARIS.sentimentFrom),
      ),
    zone: (z) => Math.floor((WHOLLY - z.resentment) / (z.forces.french > 0 ? 1 : 2)),
    abroad: () => WHOLLY,
  },
  bamako: {
    home: () => BAMAKO.home,
    street: (s) => BAMAKO.street + SIX_TENTHS(s.tracks.legitimacy),
    zone: (z) =>
      z.control === "state"
        ? BAMAKO.govern + z.administration * BAMAKO.byAdministration
        : z.control === "contested"
          ? BAMAKO.contested
          : BAMAKO.elsewhere,
    abroad: () => BAMAKO.abroad,
  },
  jnim: {
    home: () => JNIM.home,
    street: () => JNIM.street,
    zone: (z) =>
      z.control === "jnim" ? JNIM.holds : z.control === "contested" ? JNIM.contested : JNIM.elsewhere,
    abroad: () => JNIM.abroad,
  },
  moscow: {
    home: () => MOSCOW.home,
    street: (s) => MOSCOW.street + SIX_TENTHS(s.tracks.influence),
    zone: () => MOSCOW.zone,
    abroad: (s) => Math.max(0, MOSCOW.abroad - Math.floor(s.tracks.exposure / 2)),
  },
};

/** An account's weight in percent, by its place among those of the same event and by what stands behind it. */
export const weightOf = (place: keyof typeof PLACE, backed: boolean): number =>
  Math.floor((PLACE[place] * (backed ? 100 : BARE)) / 100);

/** Tenths that a telling comes to. @param credit of a thousand @param weight percent */
export const worthOf = (n: number, credit: number, weight: number): number =>
  Math.trunc((n * credit * weight) / (WHOLLY * 100));

/** How far the rest of the country believes a side, on average. */
function elsewhere(s: GameState, credit: Credit): number {
  const { malian, capital } = topologyOf(s);
  let sum = 0;
  let zones = 0;
  s.zones.forEach((z, i) => {
    if (!malian[i] || i === capital) return;
    sum += credit.zone(z);
    zones += 1;
  });
  return zones > 0 ? Math.floor(sum / zones) : 0;
}

/** The mood of the street is that of the capital; elsewhere each zone believes for itself. */
function moveMood(c: Context, { role, angle }: Told, { ear, n }: Telling, weight: number): void {
  const { malian, capital } = topologyOf(c.s);
  const credit = CREDIT[role];
  if (ear === "street") {
    const worth = worthOf(n, credit.street(c.s, c.s.zones[capital]), weight);
    c.move("sentiment", worth, "D19", "account_heard", { role, angle });
    if (capital >= 0) c.moveZone(capital, "sentiment", worth, "D19", "account_heard", { role, angle });
    return;
  }
  c.s.zones.forEach((z, i) => {
    if (!malian[i] || i === capital) return;
    c.moveZone(i, "sentiment", worthOf(n, credit.zone(z), weight), "D19", "account_heard", { role, angle });
  });
}

function tell(c: Context, told: Told, telling: Telling, weight: number): void {
  if (telling.track === "sentiment") return moveMood(c, told, telling, weight);
  const { role, angle } = told;
  const { s } = c;
  const credit = CREDIT[role];
  const believed =
    telling.ear === "home"
      ? credit.home(s)
      : telling.ear === "abroad"
        ? credit.abroad(s)
        : telling.ear === "street"
          ? credit.street(s, s.zones[topologyOf(s).capital])
          : elsewhere(s, credit);
  c.move(telling.track, worthOf(telling.n, believed, weight), "D19", "account_heard", { role, angle });
}

/** First where nobody told it in an earlier quarter; who speaks in the same quarter shares the first word. */
function placeOf(accounts: readonly Told[]): keyof typeof PLACE {
  if (accounts.some((t) => t.heard > 0)) return "later";
  return accounts.length > 1 ? "together" : "first";
}

/** Every account given since the last resolution reaches its ears. */
export function accounts(c: Context): void {
  const { s } = c;
  const unheard = s.told?.filter((t) => t.heard === 0) ?? [];
  if (unheard.length === 0) return;
  const standing = standingOf(s);
  for (const told of unheard) {
    const { role, of, since, angle } = told;
    const place = placeOf(accountsOf(s, of, since));
    const behind = factsBehind(standing, angle);
    c.emit({ type: "AccountHeard", role, of, since, angle, place, behind });
    const weight = weightOf(place, behind.length > 0);
    for (const telling of ANGLE_ROWS[angle].tells) tell(c, told, telling, weight);
  }
}
