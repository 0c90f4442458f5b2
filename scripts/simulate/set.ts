// `--set turn:role:order+order`: a whole sheet in place of the policy's. An order is written id@ZONE>target/option.
import {
  ORDER_IDS,
  type OrderDraft,
  type OrderId,
  ROLES,
  type Role,
  ZONE_IDS,
  type ZoneId,
} from "../../game-rules/index.ts";

export interface SheetSet {
  readonly turn: number;
  readonly role: Role;
  readonly orders: readonly OrderDraft[];
}

const FORM = "turn:role:order, as in 1:paris:back_talks/open+announce_exit/2 or 3:jnim:recruit_fighters@MOP";

/** @throws Error that says what is wrong and how it is written */
export function parseSet(text: string): SheetSet {
  const [turn, role, orders] = text.split(":");
  const fail = (why: string): never => {
    throw new Error(`--set ${text}: ${why}; it is written ${FORM}`);
  };
  const n = Number(turn);
  if (!Number.isInteger(n) || n < 1) return fail(`"${turn}" is no turn`);
  const seat = ROLES.find((r) => r === role);
  if (!seat) return fail(`"${role}" is no role of ${ROLES.join(", ")}`);
  if (orders === undefined) return fail("no orders are named");
  return {
    turn: n,
    role: seat,
    orders: orders === "" ? [] : orders.split("+").map((o) => parseOrder(o, seat, fail)),
  };
}

/** An order as `--set` reads it. */
export const writeOrder = ({ id, zone, target, option }: OrderDraft): string =>
  `${id.slice(id.indexOf(".") + 1)}${zone ? `@${zone}` : ""}${target ? `>${target}` : ""}${option ? `/${option}` : ""}`;

function parseOrder(text: string, role: Role, fail: (why: string) => never): OrderDraft {
  const [, name = "", zone, target, option] = /^([\w.]+)(?:@(\w+))?(?:>(\w+))?(?:\/(\w+))?$/.exec(text) ?? [];
  const id = name.includes(".") ? name : `${role}.${name}`;
  const known = ORDER_IDS.find((o) => o === id) as OrderId | undefined;
  if (!known) return fail(`there is no order "${text}"`);
  const draft: OrderDraft = { id: known };
  if (zone !== undefined)
    draft.zone =
      (ZONE_IDS.find((z) => z === zone) as ZoneId | undefined) ?? fail(`there is no zone "${zone}"`);
  if (target !== undefined) draft.target = target;
  if (option !== undefined) draft.option = option;
  return draft;
}
