// The terms a deal can hold: thirteen kinds, each with the fields it takes, who can promise what of it, and the dynamic it belongs to.
// The report names the coin of talks (D14), exit (D18, D25), aid (D7) and optics (D9, D10); the rest is what such deals hold (history).
import { type DynamicId, ROLES, type Role, type TermKind } from "../vocabulary.ts";

export interface TermRow {
  readonly kind: TermKind;
  readonly dynamic: DynamicId;
  /** Who can promise it. */
  readonly by: readonly Role[];
  readonly fields: readonly ("zone" | "option" | "venue" | "mediator" | "receiver" | "amount")[];
  /** What can be promised, where not each role can promise the same: see `optionsFor`. */
  readonly options?: readonly string[];
  readonly optionsBy?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Fields that may stay empty. */
  readonly optional?: readonly string[];
}

export const TERM_ROWS: readonly TermRow[] = [
  { kind: "local_truce", dynamic: "D14", by: ROLES, fields: ["zone"] },
  {
    kind: "talks",
    dynamic: "D14",
    by: ["bamako", "jnim", "paris"],
    fields: ["option", "venue", "mediator"],
    options: ["open", "mandate", "no_veto", "back"],
    optionsBy: { bamako: ["open", "mandate", "back"], jnim: ["open", "back"], paris: ["no_veto", "back"] },
    optional: ["venue", "mediator"],
  },
  {
    kind: "ladder_step",
    dynamic: "D14",
    by: ["bamako", "jnim"],
    fields: ["option"],
    options: ["contact", "mandate", "framework", "settlement"],
  },
  {
    kind: "hostages",
    dynamic: "D14",
    by: ["jnim", "bamako"],
    fields: ["option", "amount"],
    options: ["release_hostage", "release_prisoners"],
    optionsBy: { jnim: ["release_hostage"], bamako: ["release_prisoners"] },
    optional: ["amount"],
  },
  {
    kind: "withdrawal",
    dynamic: "D25",
    by: ["paris"],
    fields: ["option", "zone", "receiver"],
    options: ["announce", "draw_down"],
    optional: ["zone", "receiver"],
  },
  {
    kind: "aid",
    dynamic: "D7",
    by: ROLES,
    fields: ["option", "zone"],
    options: ["services", "aid", "arms", "administration"],
    optionsBy: { jnim: ["services", "aid"], moscow: ["aid", "arms"] },
    optional: ["zone"],
  },
  {
    kind: "basing",
    dynamic: "D18",
    by: ["bamako"],
    fields: ["option"],
    options: ["basing", "overflight"],
  },
  {
    kind: "local_rule",
    dynamic: "D14",
    by: ["bamako", "jnim"],
    fields: ["option", "zone"],
    options: ["councils", "justice", "no_coercion"],
    optionsBy: { bamako: ["councils"], jnim: ["justice", "no_coercion"] },
  },
  {
    kind: "deconfliction",
    dynamic: "D16",
    by: ["paris", "bamako", "jnim"],
    fields: ["option"],
    options: ["fight_is", "stand_aside"],
    optionsBy: { jnim: ["fight_is"], paris: ["stand_aside"], bamako: ["stand_aside"] },
  },
  {
    kind: "wagner",
    dynamic: "D17",
    by: ["bamako", "moscow"],
    fields: ["option", "zone", "amount"],
    options: ["sign", "no_contract", "number", "price", "keep_out"],
    optionsBy: { bamako: ["sign", "no_contract"], moscow: ["number", "price", "keep_out"] },
    optional: ["zone", "amount"],
  },
  // Moscow's campaigns bear no name: a verdict on its silence would give away whose they are, so it cannot promise any.
  { kind: "media_truce", dynamic: "D9", by: ["paris", "bamako", "jnim"], fields: [] },
  {
    kind: "recognition",
    dynamic: "D26",
    by: ["paris", "bamako"],
    fields: ["option"],
    options: ["regime", "party"],
    optionsBy: { bamako: ["party"] },
  },
  {
    kind: "elections",
    dynamic: "D12",
    by: ["bamako"],
    fields: ["option"],
    options: ["date", "no_delay", "held"],
  },
];

export const termRow = (kind: TermKind): TermRow => TERM_ROWS.find((r) => r.kind === kind) as TermRow;

/** What a role can promise of a kind; undefined where the kind leaves nothing open. */
export const optionsFor = (row: TermRow, by: Role): readonly string[] | undefined =>
  row.optionsBy?.[by] ?? row.options;
