// What seats do in secret, one row a kind: who does it, who knows of it, and how a quarter with it differs from one without. The test by
// difference plays each on paired seeds: what may not be known must be the same.
import { decide } from "../decide.ts";
import { evolve } from "../evolve.ts";
import { legalOrders } from "../legal.ts";
import type { OrderDraft, Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import { viewFor } from "../view.ts";
import type { Role } from "../vocabulary.ts";

export interface SecretAct {
  readonly name: string;
  /** Whose act it is, and who else is told of it by the rules. */
  readonly knows: readonly Role[];
  /** Whether it touches the ground, where whoever has an eye may see what it brings. */
  readonly onTheGround?: true;
  /** Whose own order it stops: that seat sees that nobody came, and may think its part. */
  readonly stops?: Role;
  /** Orders that a quarter without it must not hold. */
  readonly orders: readonly OrderDraft["id"][];
  /**
   * The state with the act agreed and what its author orders; undefined where it cannot be done here.
   * @param s a negotiation
   * @param pick chooses among so many
   */
  done(s: GameState, pick: (n: number) => number): Done | undefined;
}

export interface Done {
  readonly s: GameState;
  readonly by: Role;
  readonly order?: OrderDraft;
}

/** One order of a seat's, whatever place or option it takes. */
const ordered = (
  name: string,
  id: OrderDraft["id"],
  knows: readonly Role[],
  o: Pick<SecretAct, "onTheGround" | "stops"> & {
    option?: string;
    rivals?: readonly OrderDraft["id"][];
  } = {},
): SecretAct => {
  const by = knows[0] as Role;
  return {
    name,
    knows,
    orders: [id, ...(o.rivals ?? [])],
    ...(o.onTheGround ? { onTheGround: true } : {}),
    ...(o.stops ? { stops: o.stops } : {}),
    done(s, pick) {
      const rows = legalOrders(viewFor(s, by)).filter(
        ({ draft }) => draft.id === id && draft.option !== "end" && (!o.option || draft.option === o.option),
      );
      const order = rows[pick(rows.length)]?.draft;
      return order && { s, by, order };
    },
  };
};

/** A secret deal of one term between two, signed by both in this quarter. */
function agreed(
  s: GameState,
  by: Role,
  other: Role,
  term: Omit<Term, "from" | "to" | "by">,
): GameState | undefined {
  const draft = {
    parties: [by, other],
    terms: [{ ...term, by, from: s.turn, to: s.turn }],
    secret: true,
  };
  let now = s;
  for (const command of [
    { type: "deal", role: by, id: "secret", move: { move: "propose", draft } },
    { type: "deal", role: other, id: "secret-2", move: { move: "sign", deal: "secret", version: 1 } },
  ] as const) {
    const decision = decide(now, command);
    if (!decision.ok) return undefined;
    for (const e of decision.events) now = evolve(now, e);
  }
  return now;
}

const deal = (
  name: string,
  by: Role,
  other: Role,
  term: Omit<Term, "from" | "to" | "by">,
  without: readonly OrderDraft["id"][] = [],
): SecretAct => ({
  name,
  knows: [by, other],
  orders: without,
  done(s) {
    const signed = agreed(s, by, other, term);
    return signed && { s: signed, by };
  },
});

/** A secret deal that one of its parties hands to a third seat, which it reaches in this quarter. */
const handedOn = (name: string, by: Role, other: Role, listener: Role): SecretAct => ({
  name,
  knows: [by, other, listener],
  orders: [],
  done(s) {
    const signed = agreed(s, by, other, { kind: "wagner", option: "keep_out", zone: "KAY" });
    const told =
      signed &&
      decide(signed, {
        type: "deal",
        role: by,
        id: "leak",
        move: { move: "leak", deal: "secret", listener },
      });
    if (!signed || !told?.ok) return undefined;
    return { s: told.events.reduce(evolve, signed), by };
  },
});

const ON_TALKS = ["paris.forbid_talks", "paris.tolerate_talks", "paris.back_talks"] as const;

export const SECRET_ACTS: readonly SecretAct[] = [
  ordered("France pays for services", "paris.pay_services", ["paris"], { onTheGround: true }),
  ordered("a receiver is built", "paris.build_receiver", ["paris", "bamako"], { onTheGround: true }),
  ordered("talks are forbidden in private", "paris.forbid_talks", ["paris", "bamako"], {
    option: "private",
    stops: "jnim",
    rivals: ON_TALKS,
  }),
  ordered("talks are backed in private", "paris.back_talks", ["paris", "bamako"], {
    option: "private",
    rivals: ON_TALKS,
  }),
  ordered("the threat is analysed", "paris.analyse_threat", ["paris"]),
  ordered("services are gathered, by Paris", "paris.gather_intelligence", ["paris"]),
  ordered("services are gathered, by Moscow", "moscow.gather_intelligence", ["moscow"]),
  ordered("officers are cultivated", "moscow.cultivate_officers", ["moscow"]),
  ordered("the hand is hidden", "moscow.hide_hand", ["moscow"]),
  ordered("Wagner is offered", "moscow.offer_wagner", ["moscow", "bamako"]),
  ordered("Moscow is courted", "bamako.court_moscow", ["bamako", "moscow"]),
  ordered("the army is paid", "bamako.pay_army", ["bamako"]),
  ordered("a campaign is run", "moscow.campaign", ["moscow"]),
  ordered("hard-liners are steadied", "jnim.steady_hardliners", ["jnim"]),
  ordered("a levy is raised", "jnim.raise_levy", ["jnim"], { onTheGround: true }),
  ordered("cells hide", "jnim.hide_cells", ["jnim"], { onTheGround: true }),
  ordered("militias are armed", "bamako.arm_militias", ["bamako"], { onTheGround: true }),
  ordered("partners are armed", "paris.arm_partners", ["paris"], { onTheGround: true }),
  deal("a word kept, Moscow's to Paris", "moscow", "paris", {
    kind: "wagner",
    option: "keep_out",
    zone: "KAY",
  }),
  deal("a word kept, Bamako's to Paris", "bamako", "paris", { kind: "wagner", option: "no_contract" }, [
    "bamako.sign_contract",
  ]),
  deal("a word broken, Paris's to Bamako", "paris", "bamako", { kind: "aid", option: "aid" }, [
    "paris.send_aid",
  ]),
  deal("a word broken, Moscow's to Bamako", "moscow", "bamako", { kind: "aid", option: "arms" }, [
    "moscow.send_arms",
  ]),
  deal("a word broken, Bamako's to JNIM", "bamako", "jnim", {
    kind: "hostages",
    option: "release_prisoners",
  }),
  handedOn("a secret handed on, to JNIM", "moscow", "paris", "jnim"),
];
