// What each promise asks of its maker: a deed, a state of affairs, or to leave something undone. The judge reads it off the truth, a
// seat that wants to know what it owes reads it off its view.
import type { Term } from "../orders.ts";
import { type ParisLine, RUNG, type Rung, type ZoneId } from "../vocabulary.ts";

/** What promises are measured by, beside what their makers order. */
export interface Facts {
  /** How far the talks have come: a place on the ladder. */
  readonly rung: number;
  readonly mandated: boolean;
  readonly vetoed: boolean;
  readonly hostages: number;
  readonly announced: boolean;
  readonly out: boolean;
  readonly contract: boolean;
  readonly line: ParisLine;
  readonly elected: boolean;
  readonly promised: boolean;
  /** Units in a zone; nothing where the board has no such zone. */
  french(zone: ZoneId | undefined): number | undefined;
  wagner(zone: ZoneId | undefined): number | undefined;
  /** Wagner's units everywhere. */
  readonly hired: number;
}

export interface Ask {
  /** `hold`: kept or broken anew each quarter. `bring`: kept once it is true, broken if its last quarter passes without. */
  readonly to: "hold" | "bring";
  /** An order that `keeps` names is asked for; where there is a fact as well, either brings it about. */
  readonly deed?: true;
  /** No order that `breaks` names may be given or stand. */
  readonly abstain?: true;
  /** What has to be so once the quarter's politics are over. */
  readonly fact?: (f: Facts) => boolean;
}

const ABSTAIN: Ask = { to: "hold", abstain: true };
const DO: Ask = { to: "hold", deed: true };
const DO_AND_ABSTAIN: Ask = { to: "hold", deed: true, abstain: true };
const DO_ONCE: Ask = { to: "bring", deed: true };
const hold = (fact: (f: Facts) => boolean): Ask => ({ to: "hold", fact });
const bring = (fact: (f: Facts) => boolean): Ask => ({ to: "bring", fact });

function talks({ by, option }: Term): Ask {
  switch (option) {
    case "no_veto":
      return { to: "hold", abstain: true, fact: (f) => !f.vetoed };
    case "back":
      return by === "paris" ? DO : ABSTAIN;
    case "mandate":
      return bring((f) => f.mandated && f.rung >= RUNG.mandate);
    default:
      return bring((f) => f.rung >= RUNG.contact);
  }
}

function withdrawal({ option, zone }: Term): Ask {
  if (option === "announce") return bring((f) => f.announced);
  if (zone === undefined) return { to: "bring", deed: true, fact: (f) => f.out };
  return bring((f) => f.out || f.french(zone) === 0);
}

function contract({ option, zone, amount }: Term): Ask {
  const there = (f: Facts) => f.wagner(zone) ?? f.hired;
  switch (option) {
    case "sign":
      return bring((f) => f.contract);
    case "no_contract":
      return hold((f) => !f.contract);
    case "number":
      return bring((f) => there(f) >= (amount ?? 1));
    case "price":
      return DO_ONCE;
    default:
      return hold((f) => there(f) === 0);
  }
}

function vote({ option }: Term): Ask {
  switch (option) {
    case "date":
      return bring((f) => f.elected || f.promised);
    case "no_delay":
      return ABSTAIN;
    default:
      return bring((f) => f.elected);
  }
}

/** What a promise asks. */
export function asks(t: Term): Ask {
  switch (t.kind) {
    case "local_truce":
    case "basing":
    case "media_truce":
      return ABSTAIN;
    case "talks":
      return talks(t);
    case "ladder_step":
      return bring((f) => f.rung >= RUNG[(t.option ?? "contact") as Rung]);
    case "hostages":
      return t.by === "jnim" ? { to: "bring", deed: true, fact: (f) => f.hostages === 0 } : DO_ONCE;
    case "withdrawal":
      return withdrawal(t);
    case "aid":
      return DO;
    case "local_rule":
      // councils that are listened to, a justice of one's own, and no holding by fear
      return t.option === "no_coercion" ? ABSTAIN : DO;
    case "deconfliction":
      return t.option === "fight_is" ? DO_AND_ABSTAIN : ABSTAIN;
    case "wagner":
      return contract(t);
    case "recognition":
      // a junta dealt with as a government; JNIM dealt with as a side one talks to
      return t.option === "regime" ? bring((f) => f.line === "accept") : DO_ONCE;
    case "elections":
      return vote(t);
    default:
      return t.kind satisfies never;
  }
}
