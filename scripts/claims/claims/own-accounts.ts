// C117, on accounts: the same exit on the same seeds, told by one side or another first. From the report's war of optics, which the
// design's list reaches only through Paris's own claims.
import type { Account, DealMove, Policy, Role, Seat } from "../../../game-rules/index.ts";
import { game } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { exit } from "../arms/lines.ts";
import { type Claim, gainOf } from "../claim.ts";

/** The base policy, telling what it is given from a turn on, as soon as it is news; nothing else. */
const telling = (base: Policy, turn: number, account?: Account): Policy => ({
  orders: (seat) => base.orders(seat),
  deals(seat: Seat): DealMove[] {
    const moves = base.deals(seat).filter((m) => m.move !== "tell");
    const news = seat.view.turn >= turn && seat.view.stories.some((x) => x.of === account?.of);
    return account && news ? [...moves, { move: "tell", ...account }] : moves;
  },
});

/** Announced in 2020 Q4, talks backed, home by the middle of 2021: C7's exit, so that the record behind it is the same. */
const LEAVES = exit(history.paris, { from: 1, announce: 4, talks: true, aims: true });
const CHOICE = { of: "exit_announced", angle: "paris_choice" } as const;
const AGAINST: Partial<Record<Role, Account>> = {
  bamako: { of: "exit_announced", angle: "bamako_abandoned" },
  jnim: { of: "exit_announced", angle: "jnim_driven_out" },
  moscow: { of: "exit_announced", angle: "moscow_failed" },
};
const SOON = 5;
const LATER = 6;
const NOT_TOLD = 99;

const told = (key: string, paris: number, others: number) =>
  game(`C117 ${key}`, {
    policies: seated(history, {
      paris: telling(LEAVES, paris, CHOICE),
      bamako: telling(history.bamako, others, AGAINST.bamako),
      jnim: telling(history.jnim, others, AGAINST.jnim),
      moscow: telling(history.moscow, others, AGAINST.moscow),
    }),
  });
const NOBODY_TELLS = told("nobody tells", NOT_TOLD, NOT_TOLD);
const PARIS_FIRST = told("Paris first", SOON, LATER);
const OTHERS_FIRST = told("the others first", LATER, SOON);
const OTHERS_ALONE = told("the others alone", NOT_TOLD, SOON);

export const c117: Claim = {
  id: "C117",
  says: "the same exit reads better where Paris told it first than where others did, and worse where they alone tell it (D19)",
  cites: "Serval Success, Barkhane Bane; The Missed Moment",
  arms: [NOBODY_TELLS, PARIS_FIRST, OTHERS_FIRST, OTHERS_ALONE],
  judge: (read, j) => [
    j.above(
      "reading, Paris first against others first",
      gainOf(read(OTHERS_FIRST), read(PARIS_FIRST), "reading"),
    ),
    j.below(
      "reading, others alone against nobody",
      gainOf(read(NOBODY_TELLS), read(OTHERS_ALONE), "reading"),
    ),
  ],
};
