// The terms a deal can hold: six kinds, each with the fields it takes and the question that judges it.
import type { Role, TermKind } from "../vocabulary.ts";

export interface TermRow {
  readonly kind: TermKind;
  /** Who can promise it. */
  readonly by: readonly Role[];
  readonly fields: readonly ("zone" | "option" | "venue" | "mediator" | "receiver" | "amount")[];
  readonly options?: readonly string[];
  /** Fields that may stay empty. */
  readonly optional?: readonly string[];
}

export const TERM_ROWS: readonly TermRow[] = [
  { kind: "local_truce", by: ["paris", "bamako", "jnim", "moscow"], fields: ["zone"] },
  {
    kind: "talks",
    by: ["bamako", "jnim", "paris"],
    fields: ["option", "venue", "mediator"],
    options: ["open", "mandate", "no_veto", "back"],
    optional: ["venue", "mediator"],
  },
  {
    kind: "ladder_step",
    by: ["bamako", "jnim"],
    fields: ["option"],
    options: ["contact", "mandate", "framework", "settlement"],
  },
  {
    kind: "hostages",
    by: ["jnim", "bamako"],
    fields: ["option", "amount"],
    options: ["release_hostage", "release_prisoners"],
    optional: ["amount"],
  },
  {
    kind: "withdrawal",
    by: ["paris"],
    fields: ["option", "zone", "receiver"],
    options: ["announce", "draw_down"],
    optional: ["zone", "receiver"],
  },
  {
    kind: "aid",
    by: ["paris", "bamako", "jnim", "moscow"],
    fields: ["option", "zone"],
    options: ["services", "aid", "arms", "administration"],
    optional: ["zone"],
  },
];

export const termRow = (kind: TermKind): TermRow => TERM_ROWS.find((r) => r.kind === kind) as TermRow;
