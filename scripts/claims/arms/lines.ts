// Lines of play that claims compare: a policy with something put first and something left out. Legal orders only, own view only.
import {
  type OrderDraft,
  type Policy,
  type Role,
  type Seat,
  type SignalKind,
  SUCCESSORS,
  type View,
} from "../../../game-rules/index.ts";
import { compose } from "../../../game-rules/policies/compose.ts";

export type Wish = Partial<Pick<OrderDraft, "zone" | "target" | "option">> & {
  readonly id: OrderDraft["id"];
};
type Wishes = (v: View, seat: Seat) => readonly Wish[];

const fits = (w: Wish, d: OrderDraft): boolean =>
  d.id === w.id &&
  (w.option === undefined ? d.option !== "end" : d.option === w.option) &&
  (w.zone === undefined || d.zone === w.zone) &&
  (w.target === undefined || d.target === w.target);

/** The base policy's sheet, with these wishes before it and without what `not` names. */
export function line(
  base: Policy,
  first: Wishes,
  not: (d: OrderDraft, v: View) => boolean = () => false,
): Policy {
  return {
    deals: (seat) => base.deals(seat),
    orders(seat) {
      const wanted = first(seat.view, seat).flatMap(
        (w) => seat.legal.map((o) => o.draft).find((d) => fits(w, d)) ?? [],
      );
      const rest = base.orders(seat).filter((d) => !not(d, seat.view));
      return compose(seat, [...wanted, ...rest]);
    },
  };
}

/** A policy that never gives these orders. */
export const without = (base: Policy, ids: readonly string[]): Policy => ({
  deals: (seat) => base.deals(seat),
  orders: (seat) =>
    base.orders({
      ...seat,
      legal: seat.legal.filter((o) => !ids.includes(o.draft.id) || o.draft.option === "end"),
    }),
});

/** A policy that gives an order wherever and whenever it can, and does the rest as before. */
export const atEveryChance = (base: Policy, id: string): Policy => ({
  deals: (seat) => base.deals(seat),
  orders: (seat) =>
    compose(seat, [
      ...seat.legal.map((o) => o.draft).filter((d) => d.id === id && d.option !== "end"),
      ...base.orders(seat),
    ]),
});

const HEIRS = [...SUCCESSORS, "none"] as const;

/** Draws down every zone to the best heir that the menu offers there. */
function leaving(v: View, seat: Seat): Wish[] {
  if (v.exit.announcedIn === 0 || v.exit.outIn > 0) return [];
  return v.zones.flatMap((z) => {
    const target = HEIRS.find((t) =>
      seat.legal.some(({ draft: d }) => d.id === "paris.draw_down" && d.zone === z.id && d.target === t),
    );
    return target ? [{ id: "paris.draw_down" as const, zone: z.id, target }] : [];
  });
}

/** What an exit by choice leaves out: forbidding talks, hunting those one would talk to, the threat as an argument. */
const contradicts = (d: OrderDraft): boolean =>
  d.id === "paris.forbid_talks" ||
  d.id === "paris.raid_leadership" ||
  (d.id === "paris.speak_home" && d.option === "threat");

const aimsNarrowed = (v: View): Wish[] => [
  ...v.aims
    .filter((a) => a.id === "defeat_terrorism" || a.id === "regional_stability")
    .map((a) => ({ id: "paris.drop_aim" as const, option: a.id })),
  ...(v.aims.some((a) => a.id === "soil_safe")
    ? [{ id: "paris.analyse_threat" as const }]
    : [{ id: "paris.declare_aim" as const, option: "soil_safe" }]),
];

export interface Exit {
  /** Turn from which the line departs from its base, and that of the announcement. */
  readonly from: number;
  readonly announce: number;
  readonly quarters?: "2" | "3" | "4";
  readonly talks?: boolean;
  readonly answers?: boolean;
  readonly aims?: boolean;
}

/** Paris on its base until a turn; then talks backed, the end announced, everybody home to the best heir there is. */
export const exit = (base: Policy, o: Exit): Policy =>
  line(
    base,
    (v, seat) =>
      v.turn < o.from
        ? []
        : [
            ...(v.turn >= o.announce
              ? [{ id: "paris.announce_exit" as const, option: o.quarters ?? "2" }]
              : []),
            ...(o.answers ? [{ id: "paris.answer_signal" as const }] : []),
            ...(o.talks ? [{ id: "paris.back_talks" as const, option: "open" }] : []),
            ...leaving(v, seat),
            ...(o.aims ? aimsNarrowed(v) : []),
          ],
    (d, v) => v.turn >= o.from && contradicts(d),
  );

/** "Soil safe" alone: announced at once, no talks, nobody to hand over to. */
export const soilAlone = (base: Policy): Policy =>
  line(
    base,
    (v) =>
      v.turn === 1
        ? [
            { id: "paris.announce_exit", option: "2" },
            { id: "paris.declare_aim", option: "soil_safe" },
          ]
        : [
            ...v.zones.map((z) => ({ id: "paris.draw_down" as const, zone: z.id, target: "none" })),
            { id: "paris.analyse_threat" },
          ],
    (d) => d.id === "paris.build_receiver" || d.id === "paris.back_talks" || d.id === "paris.draw_down",
  );

/** JNIM by its words: the war bounded, or France threatened and every talk broken off. */
export const words = (base: Policy, option: SignalKind): Policy =>
  line(
    base,
    () => [
      { id: "jnim.communique", option },
      ...(option === "threaten" ? [{ id: "jnim.leave_talks" as const }] : []),
    ],
    (d) =>
      (d.id === "jnim.communique" && d.option !== option) ||
      (option === "threaten" && (d.id === "jnim.seek_talks" || d.id === "jnim.enter_talks")),
  );

/** A government that lets itself fall: the army unpaid and let loose on the villages, officials sent nowhere. */
export const letsItselfFall = (base: Policy): Policy =>
  line(
    without(base, [
      "bamako.pay_army",
      "bamako.restore_administration",
      "bamako.blame_paris",
      "bamako.promise_elections",
      "bamako.hold_elections",
      "bamako.pursue_talks",
      "bamako.open_talks",
      "bamako.seek_donors",
      "bamako.restore_services",
    ]),
    () => [{ id: "bamako.tolerate_predation" }],
  );

/** Four that want a settlement and say so with their orders: C28's cooperating scripts. */
export const cooperates = (base: Policy, role: Role): Policy => {
  const wishes: Readonly<Record<Role, Wishes>> = {
    paris: () => [
      { id: "paris.guarantee_settlement" },
      { id: "paris.answer_signal" },
      { id: "paris.back_talks", option: "open" },
      { id: "paris.patrol_zone", zone: "GAO" },
    ],
    bamako: (v) => [
      { id: "bamako.pursue_talks" },
      { id: "bamako.open_talks" },
      ...((v.tracks.mandate?.value ?? 0) < 30 ? [{ id: "bamako.renew_mandate" as const }] : []),
      { id: "bamako.local_talks" },
      { id: "bamako.pay_army" },
    ],
    jnim: (v) => [
      ...((v.tracks.cohesion?.value ?? 0) < 56 ? [{ id: "jnim.steady_hardliners" as const }] : []),
      { id: "jnim.enter_talks" },
      { id: "jnim.seek_talks" },
      { id: "jnim.release_hostages" },
      { id: "jnim.local_truce", zone: "MOP" },
      { id: "jnim.local_truce", zone: "DOG" },
    ],
    moscow: () => [{ id: "moscow.court_neighbour" }],
  };
  const spoils = [
    "paris.raid_leadership",
    "paris.strike_zone",
    "paris.clear_zone",
    "paris.forbid_talks",
    "jnim.attack_post",
    "jnim.ambush_convoy",
    "moscow.campaign",
    "moscow.fund_movement",
  ];
  return line(base, wishes[role], (d) => spoils.includes(d.id));
};
