// The game's own words by id: one place that knows where the catalogues keep them.
"use client";
import { useLocale } from "use-intl";
import {
  AIMS,
  ANGLES,
  type DynamicId,
  type Estimate,
  type Force,
  type Line,
  ORDER_IDS,
  type OrderDraft,
  type OrderId,
  RECEIVERS,
  ROLES,
  type Role,
  THEMES,
  TRACKS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../../game-rules/open";
import { signed } from "../../ui/number";
import { useMarks } from "../../ui/useMarks";
import { type Loose, type Named, useLoose, type Values } from "./loose";
import { useSeat } from "./useSeat";

const isIn = (list: readonly string[], id: string) => list.includes(id);

export interface GameWords {
  loose: Loose;
  zone(id: string): string;
  zoneSub(id: string): string | undefined;
  track(id: string): string;
  /** Sentiment has a name of its own in a zone. */
  zoneTrack(id: string): string;
  order(id: OrderId): string;
  orderLine(id: OrderId): string | undefined;
  option(id: OrderId, option: string): string;
  target(id: string): string;
  force(id: Force): string;
  control(id: string): string;
  aim(id: string): string;
  dynamic(id: string): string;
  cause(l: Line): string;
  effect(e: Estimate): { what: string; amount?: string; sure?: string };
  /** An order with its zone, in a phrase. */
  drafted(d: OrderDraft): string;
  refusal(code: string, params?: Values): string;
  /** The words under a key, with the ids among its params said by name. */
  tell(keys: string | readonly string[], params: Values): string | undefined;
}

export function useGame(): GameWords {
  const loose = useLoose();
  const locale = useLocale();
  const marks = useMarks();
  const seat = useSeat();
  const { find, say } = loose;
  const zone = (id: string) => say(`zones.${id}.name`);
  const track = (id: string) => say([`tracks.${id}.name`, `zoneTracks.${id}.name`, `forces.${id}.name`]);
  const zoneTrack = (id: string) => say([`zoneTracks.${id}.name`, `forces.${id}.name`, `tracks.${id}.name`]);
  const order = (id: OrderId) => say(`orders.${id}.name`);
  const target = (id: string): string => {
    if (isIn(ZONE_IDS, id)) return zone(id);
    if (isIn(ROLES, id)) return say(`common.seats.${id}`);
    return say([`targets.${id}`, `receivers.${id}`]);
  };
  const option = (id: OrderId, o: string) =>
    find([`orders.${id}.options.${o}`, `aims.${o}.name`, `parisLines.${o}.name`]) ??
    (o === "end" ? say("endPosture") : target(o));
  /** Params hold ids, or several with commas between; sentences want names. */
  const name = (v: string): string => {
    const several = v.split(",");
    if (several.length > 1 && several.every((id) => isIn(ROLES, id)))
      return marks.list(several.map((id) => say(`common.seats.${id}`)));
    if (isIn(ZONE_IDS, v)) return zone(v);
    if (isIn(ROLES, v)) return say(`common.seats.${v}`);
    if (isIn(ORDER_IDS, v)) return order(v as OrderId);
    if (isIn(TRACKS, v) || isIn(ZONE_TRACKS, v)) return track(v);
    if (isIn(THEMES, v)) return say(`themes.${v}`);
    if (isIn(RECEIVERS, v)) return say(`receivers.${v}`);
    if (isIn(ANGLES, v)) return say(`angles.${v}.name`);
    if (isIn(AIMS, v)) return say(`aims.${v}.name`);
    return v;
  };
  const forms = (v: string): Readonly<Record<string, string>> => {
    if (isIn(ZONE_IDS, v)) return { In: say(`zones.${v}.in`) };
    const seats = v.split(",").map((id) => (isIn(ROLES, id) ? seat(id as Role) : undefined));
    if (!seats.every((x) => x !== undefined)) return {};
    const [only] = seats;
    const the = marks.list(seats.map((x) => x.the));
    return seats.length === 1 && only
      ? { The: only.the, Start: only.start, Of: only.of, From: only.from, To: only.to }
      : { The: the };
  };
  const named: Named = { name, forms };
  return {
    loose,
    zone,
    zoneSub: (id) => find(`zones.${id}.sub`),
    track,
    zoneTrack,
    order,
    orderLine: (id) => find(`orders.${id}.line`),
    option,
    target,
    force: (id) => say(`forces.${id}.name`),
    control: (id) => say(`control.${id}`),
    aim: (id) => say(`aims.${id}.name`),
    dynamic: (id) => say(`dynamics.${id}.name`),
    cause: (l) => say(`causes.${l.cause}`, l.params, named),
    effect: (e) => ({
      what: find(`expects.${e.what}`) ?? (e.zone ? zoneTrack(e.what) : track(e.what)),
      ...(e.low === undefined || e.high === undefined
        ? {}
        : { amount: span(e.low, e.high, locale, (from, to) => say("ledger.span", { from, to })) }),
      ...(e.sure ? { sure: say(`sure.${e.sure}`) } : {}),
    }),
    drafted: (d) => marks.commas([order(d.id), d.zone && zone(d.zone), d.option && option(d.id, d.option)]),
    refusal: (code, params) => say(`refusals.${code}`, params, named),
    tell: (keys, params) => find(keys, params, named),
  };
}

/** A change that may come out anywhere between two ends: "+1 to +3" in signs. */
function span(low: number, high: number, locale: string, to: (a: string, b: string) => string): string {
  const digits = Number.isInteger(low) && Number.isInteger(high) ? 0 : 1;
  if (low === high) return signed(low, locale, digits);
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  return to(signed(near, locale, digits), signed(far, locale, digits));
}

export const isDynamic = (source: string): source is DynamicId => /^D\d+$/.test(source);
