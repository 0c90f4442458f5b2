// The game's own words by id: one place that knows where the catalogues keep them.
"use client";
import { useLocale } from "use-intl";
import {
  type DynamicId, type Estimate, type Force, type Line, ORDER_IDS, type OrderDraft, type OrderId, ROLES, TRACKS, ZONE_IDS, ZONE_TRACKS,
} from "../../game-rules/open";
import { figure, range, signed } from "../ui/number";
import { type Loose, useLoose, type Values } from "./loose";

const isIn = (list: readonly string[], id: string) => list.includes(id);

export interface GameWords {
  loose: Loose;
  zone(id: string): string;
  zoneSub(id: string): string | undefined;
  track(id: string): string;
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
  values(params: Values | undefined): Values;
}

export function useGame(): GameWords {
  const loose = useLoose();
  const locale = useLocale();
  const { find, say } = loose;
  const zone = (id: string) => say([`zones.${id}.name`, `zones.${id}`]);
  const track = (id: string) => say([`tracks.${id}.name`, `tracks.${id}`, `zoneTracks.${id}.name`, `zoneTracks.${id}`]);
  const order = (id: OrderId) => say([`orders.${id}.name`, `orders.${id}`]);
  const target = (id: string): string => {
    if (isIn(ZONE_IDS, id)) return zone(id);
    if (isIn(ROLES, id)) return say(`common.seats.${id}`);
    return say([`targets.${id}`, `receivers.${id}`, `options.${id}`]);
  };
  const option = (id: OrderId, o: string) =>
    find([`orders.${id}.options.${o}`, `options.${id}.${o}`, `options.${o}`, `aims.${o}.name`, `aims.${o}`]) ?? target(o);
  /** Params hold ids; sentences want names. */
  const values = (params: Values | undefined): Values => {
    const out: Values = {};
    for (const [key, v] of Object.entries(params ?? {})) out[key] = typeof v === "string" ? named(v) : v;
    return out;
  };
  const named = (v: string): string => {
    if (isIn(ZONE_IDS, v)) return zone(v);
    if (isIn(ROLES, v)) return say(`common.seats.${v}`);
    if (isIn(ORDER_IDS, v)) return order(v as OrderId);
    if (isIn(TRACKS, v) || isIn(ZONE_TRACKS, v)) return track(v);
    return v;
  };
  return {
    loose,
    zone,
    zoneSub: (id) => find(`zones.${id}.sub`),
    track,
    order,
    orderLine: (id) => find([`orders.${id}.line`, `orders.${id}.effect`]),
    option,
    target,
    force: (id) => say([`forces.${id}.name`, `forces.${id}`]),
    control: (id) => say([`controls.${id}`, `control.${id}`]),
    aim: (id) => say([`aims.${id}.name`, `aims.${id}`]),
    dynamic: (id) => say([`dynamics.${id}.name`, `dynamics.${id}`]),
    cause: (l) => say(`causes.${l.cause}`, values(l.params)),
    effect: (e) => ({
      what: find([`expects.${e.what}`], values(e.zone ? { zone: e.zone } : {})) ?? (e.zone ? `${track(e.what)}, ${zone(e.zone)}` : track(e.what)),
      ...(e.low === undefined || e.high === undefined
        ? {}
        : { amount: e.low === e.high ? signed(e.low, locale) : e.low < 0 && e.high <= 0 ? range(e.high, e.low, locale) : signed(e.low, locale).concat(" … ", figure(e.high, locale)) }),
      ...(e.sure ? { sure: say([`sure.${e.sure}`, `likely.${e.sure}`]) } : {}),
    }),
    drafted: (d) => [order(d.id), d.zone ? zone(d.zone) : "", d.option ? option(d.id, d.option) : ""].filter(Boolean).join(", "),
    refusal: (code, params) => say(`refusals.${code}`, values(params)),
    values,
  };
}

export const isDynamic = (source: string): source is DynamicId => /^D\d+$/.test(source);
