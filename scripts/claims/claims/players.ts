// C20, C22, C23, C25: the balanced player against history and against what must not pay. C19's search stands by itself.
import {
  legalOrders,
  menuOf,
  ORDER_IDS,
  type Policy,
  policies,
  ROLES,
  type Role,
  rowOf,
} from "../../../game-rules/index.ts";
import { arm, game, played, type Table } from "../arms/arm.ts";
import { among, BALANCED, balanced, HISTORY, history, OTHERS, seated } from "../arms/common.ts";
import { atEveryChance, letsItselfFall, without } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";

const AMONG_HISTORY = Object.fromEntries(
  ROLES.map((r) => [
    r,
    game(`balanced ${r} among history`, { policies: seated(history, { [r]: balanced[r] }) }),
  ]),
) as Record<Role, ReturnType<typeof game>>;

export const c20: Claim = {
  id: "C20",
  says: "each role on balanced against history for the others beats history's own score on average (Moscow may equal it within 2)",
  cites: "fair play: whoever plays with care does better than history",
  arms: [HISTORY, ...ROLES.map((r) => AMONG_HISTORY[r])],
  judge: (read, j) =>
    ROLES.map((r) =>
      j.above(
        `${r}, points over history`,
        gainOf(read(HISTORY), read(AMONG_HISTORY[r]), r),
        r === "moscow" ? -2 : 0,
      ),
    ),
};

/** Looks at each seat's list as it comes to write, and counts the quarters in which it is too short. */
function watched(table: Table, short: { count: number }): Table {
  return Object.fromEntries(
    ROLES.map((role): [Role, Policy] => [
      role,
      {
        deals: (seat) => table[role].deals(seat),
        orders(seat) {
          const legal = legalOrders(seat.view);
          if (legal.length < 6 || new Set(legal.map((o) => o.draft.id)).size < 3) short.count += 1;
          return table[role].orders(seat);
        },
      },
    ]),
  ) as Table;
}
const choices = (name: "random" | "balanced") =>
  arm(`C22 choices in ${name} play`, (seed, off) => {
    const short = { count: 0 };
    const figures = played({ policies: watched(policies[name], short) }, seed, off);
    return { ...figures, short: short.count };
  });
const CHOICES = [choices("random"), choices("balanced")];

export const c22: Claim = {
  id: "C22",
  says: "in random and balanced play every seat has at least 6 affordable legal orders of 3 kinds each quarter, after every exit, settlement, expulsion or refusal",
  cites: "fair play: no seat runs dry",
  arms: CHOICES,
  games: 200,
  judge: (read, j) => CHOICES.map((a) => j.never(a.key, column(read(a), "short"))),
};

const FALLS = among("C23 a Bamako that lets itself fall", "bamako", letsItselfFall(balanced.bamako));
const LASTS = { history: AMONG_HISTORY.bamako, balanced: BALANCED };

export const c23: Claim = {
  id: "C23",
  says: "a Bamako that lets itself fall scores below balanced",
  cites: "The Missed Moment",
  arms: OTHERS.flatMap((o) => [FALLS[o], LASTS[o]]),
  judge: (read, j) =>
    OTHERS.map((o) => j.below(`score, others ${o}`, gainOf(read(LASTS[o]), read(FALLS[o]), "bamako"))),
};

const HARMFUL = ORDER_IDS.filter((id) => rowOf(id).harms);
const roleOf = (id: string): Role => ROLES.find((r) => menuOf(r).some((row) => row.id === id)) as Role;
const PAIRS = HARMFUL.map((id) => {
  const role = roleOf(id);
  return {
    id,
    role,
    uses: among(`C25 ${id} at every chance`, role, atEveryChance(balanced[role], id)),
    spares: among(`C25 never ${id}`, role, without(balanced[role], [id])),
  };
});

export const c25: Claim = {
  id: "C25",
  says: "for each order that can harm civilians, a bot that uses it at every chance scores below the same bot without it",
  cites: "fair play: harm never pays",
  arms: PAIRS.flatMap((p) => OTHERS.flatMap((o) => [p.uses[o], p.spares[o]])),
  judge: (read, j) =>
    PAIRS.flatMap((p) =>
      OTHERS.map((o) => j.below(`${p.id}, others ${o}`, gainOf(read(p.spares[o]), read(p.uses[o]), p.role))),
    ),
};
