// Conditions, effects and responses as one cell each, by the ids of the game, so that a sheet that was saved is read back as it stood:
//   effects     legitimacy +2; grievance GAO -1 x2 (in two quarters)
//   condition   all: legitimacy < 45; no deal paris+bamako; regime junta; missed 16
//   response    bamako order bamako.pursue_talks|bamako.local_talks by 2021 Q1 orders
import {
  ORDER_IDS,
  REGIMES,
  ROLES,
  type Role,
  TERM_KINDS,
  TRACKS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../../../game-rules/open";
import type { Condition, InjectEffect, InjectResponse, InjectRow } from "../../../../server/contract/injects";
import { INJECT_PHASES } from "../../../../server/contract/msel";

const isIn = <T extends string>(list: readonly T[], x: string | undefined): x is T => list.includes(x as T);
const cut = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

/** A place in a sheet where no reader would find what was meant. */
export class Unclear extends Error {}

type Track = InjectEffect["track"];
interface Figure {
  track: Track;
  zone?: InjectEffect["zone"];
}

function figureIn(words: readonly string[]): Figure {
  const [track, zone] = words;
  if (zone === undefined && isIn(TRACKS, track)) return { track };
  if (isIn(ZONE_TRACKS, track) && isIn(ZONE_IDS, zone?.toUpperCase()))
    return { track, zone: zone.toUpperCase() as never };
  throw new Unclear(words.join(" "));
}
const figureOut = ({ track, zone }: Figure): string => (zone ? `${track} ${zone}` : track);

export const effectsIn = (text: string): InjectEffect[] =>
  cut(text, /[;\n]/).map((part) => {
    const m = /^(.+?)\s*([+\-\u2212]\s*\d+(?:\.\d)?)(?:\s*x\s*([1-4]))?$/u.exec(part);
    if (!m?.[1] || !m[2]) throw new Unclear(part);
    const by = Number(m[2].replace("\u2212", "-").replace(/\s/g, ""));
    return { ...figureIn(cut(m[1], /\s+/)), by, ...(m[3] ? { turns: Number(m[3]) } : {}) };
  });
export const effectsOut = (effects: readonly InjectEffect[]): string =>
  effects
    .map((e) => `${figureOut(e)} ${e.by > 0 ? "+" : ""}${e.by}${e.turns ? ` x${e.turns}` : ""}`)
    .join("; ");

const SIDES = { "<": "below", ">": "above" } as const;
function comparison(part: string): (Figure & { is: "below" | "above"; value: number }) | undefined {
  const m = /^(.+?)\s*([<>])\s*(\d+(?:\.\d)?)$/.exec(part);
  if (!m?.[1] || !m[2]) return undefined;
  return { ...figureIn(cut(m[1], /\s+/)), is: SIDES[m[2] as "<" | ">"], value: Number(m[3]) };
}
const compared = (c: Figure & { is: "below" | "above"; value: number }): string =>
  `${figureOut(c)} ${c.is === "below" ? "<" : ">"} ${c.value}`;

const rolesIn = (text: string): Role[] => {
  const named = cut(text.toLowerCase(), /[+,]/);
  if (named.length === 0 || named.some((r) => !isIn(ROLES, r))) throw new Unclear(text);
  return ROLES.filter((r) => named.includes(r));
};

/** @param idOf the row of a number */
function oneCondition(part: string, idOf: (number: string) => string | undefined): Condition {
  const is = !/^no /i.test(part);
  const words = cut(part.replace(/^no /i, ""), /\s+/);
  const [first = "", second = "", third] = words;
  switch (first.toLowerCase()) {
    case "deal":
      return {
        on: "deal",
        parties: rolesIn(second),
        ...(isIn(TERM_KINDS, third) ? { term: third } : {}),
        is,
      };
    case "french":
    case "settled":
      return { on: first.toLowerCase() as "french", is };
    case "regime": {
      const regime = cut(second, /[|,+]/).filter((r) => isIn(REGIMES, r));
      if (regime.length === 0) throw new Unclear(part);
      return { on: "regime", regime };
    }
    case "missed":
    case "answered": {
      const row = idOf(words.slice(1).join(" "));
      if (!row) throw new Unclear(part);
      return { on: first.toLowerCase() as "missed", row };
    }
    default: {
      const figure = comparison(part);
      if (!figure) throw new Unclear(part);
      return { on: "track", ...figure };
    }
  }
}

export function conditionIn(
  text: string,
  idOf: (number: string) => string | undefined,
): NonNullable<InjectRow["if"]> {
  const any = /^any\s*:/i.test(text.trim());
  const of = cut(text.replace(/^\s*(all|any)\s*:/i, ""), /[;\n]/).map((part) => oneCondition(part, idOf));
  if (of.length === 0 || of.length > 6) throw new Unclear(text);
  return { all: !any, of };
}

export function conditionOut(value: InjectRow["if"], numberOf: (id: string) => string): string {
  if (!value) return "";
  const parts = value.of.map((c) => {
    switch (c.on) {
      case "track":
        return compared(c);
      case "deal":
        return `${c.is ? "" : "no "}deal ${c.parties.join("+")}${c.term ? ` ${c.term}` : ""}`;
      case "regime":
        return `regime ${c.regime.join("|")}`;
      case "french":
      case "settled":
        return `${c.is ? "" : "no "}${c.on}`;
      default:
        return `${c.on} ${numberOf(c.row)}`;
    }
  });
  return `${value.all ? "all" : "any"}: ${parts.join("; ")}`;
}

/** @param momentOf reads "2021 Q1 orders" */
export function responseIn(
  text: string,
  momentOf: (text: string) => InjectResponse["by"] | undefined,
): InjectResponse {
  const m = /^(\w+)\s+(order|deal|track|hand)\s*(.*?)\s*\bby\s+(.+)$/is.exec(text.trim());
  const role = m?.[1]?.toLowerCase();
  const by = m?.[4] ? momentOf(m[4]) : undefined;
  if (!m || !isIn(ROLES, role) || !by || !isIn(INJECT_PHASES, by.phase)) throw new Unclear(text);
  const of = m[3] ?? "";
  const when = { turn: by.turn, phase: by.phase };
  switch (m[2]?.toLowerCase()) {
    case "order": {
      const [named = "", zone] = cut(of, /\s+/);
      const orders = cut(named, /\|/).filter((id) => isIn(ORDER_IDS, id));
      if (orders.length === 0) throw new Unclear(text);
      return { does: "order", role, orders, ...(isIn(ZONE_IDS, zone) ? { zone } : {}), by: when };
    }
    case "deal": {
      const [named = "", term] = cut(of, /\s+/);
      return {
        does: "deal",
        role,
        with: rolesIn(named),
        ...(isIn(TERM_KINDS, term) ? { term } : {}),
        by: when,
      };
    }
    case "track": {
      const figure = comparison(of);
      if (!figure) throw new Unclear(text);
      return { does: "track", role, ...figure, by: when };
    }
    default:
      return { does: "hand", role, by: when };
  }
}

export function responseOut(r: InjectResponse | undefined, quarterOf: (turn: number) => string): string {
  if (!r) return "";
  const by = `by ${quarterOf(r.by.turn)} ${r.by.phase}`;
  switch (r.does) {
    case "order":
      return `${r.role} order ${r.orders.join("|")}${r.zone ? ` ${r.zone}` : ""} ${by}`;
    case "deal":
      return `${r.role} deal ${r.with.join("+")}${r.term ? ` ${r.term}` : ""} ${by}`;
    case "track":
      return `${r.role} track ${compared(r)} ${by}`;
    default:
      return `${r.role} hand ${by}`;
  }
}
