// The report claim by claim: its sections in their order, and for each claim the rules that hold it. Where none does, the
// catalogues say why. The words, our own, stand under `findings`.
import type { DynamicId } from "../../game-rules/open";

export interface Finding {
  readonly id: string;
  /** The rules that carry it; none where the game leaves it out. */
  readonly heldBy: readonly DynamicId[];
}

const held = (id: string, ...heldBy: readonly DynamicId[]): Finding => ({ id, heldBy });

/** By section of the report, in its order. */
export const FINDINGS = {
  summary: [
    held("cost_without_end", "D1", "D8"),
    held("opinion_on_both_sides", "D8", "D27"),
    held("undecided_on_governments", "D26"),
    held("window_of_2021", "D14", "D18"),
    held("window_shut", "D17", "D18"),
    held("stand_or_leave", "D20"),
    held("three_reproaches", "D18"),
    held("influence_carried_on", "D22"),
  ],
  serval_barkhane: [
    held("limited_aim", "D1"),
    held("flushed_out", "D2"),
    held("planned_exit", "D24"),
    held("capital_not_sought", "D1", "D18"),
    held("many_partners", "D6"),
    held("what_minusma_may_not", "D24"),
    held("tactic_as_enemy", "D1", "D3"),
    held("ready_for_attrition", "D21"),
    held("rivals_keep_fighting", "D14", "D16"),
    held("democracies_turn", "D8", "D21"),
    held("china"),
    held("no_build", "D4"),
    held("irregulars", "D5"),
    held("peace_complicated", "D5", "D14"),
    held("fleeting_victories", "D4"),
    held("blame", "D9"),
    held("disinformation", "D10"),
    held("street", "D11"),
    held("model_outlives"),
    held("high_expectations", "D27"),
    held("drones", "D3"),
    held("optics", "D19"),
  ],
  missed_moment: [
    held("talks_of_2020", "D14"),
    held("overruled", "D13"),
    held("pledge", "D15"),
    held("word_from_above", "D15"),
    held("pressure_brings_them", "D14"),
    held("soil_as_aim", "D1", "D23"),
    held("told_as_won", "D18", "D19"),
    held("bad_governance", "D7"),
    held("two_coups", "D12"),
    held("of_two_minds", "D26"),
    held("burkina", "D22"),
    held("slow_roll", "D25"),
    held("fear_at_home", "D8", "D15"),
  ],
  lessons: [
    held("means_not_end", "D14", "D15"),
    held("why_people_join", "D7"),
    held("home_apart", "D8"),
    held("measures", "D23"),
    held("more_than_arms", "D4", "D7", "D14"),
    held("choose_a_side", "D14", "D16"),
    held("fractures", "D5", "D16"),
    held("solutions_age", "D29"),
    held("old_influence", "D26"),
    held("hostages", "D28"),
    held("talks_as_tool", "D14"),
    held("afghanistan"),
    held("third_path"),
  ],
} as const satisfies Record<string, readonly Finding[]>;

export type FindingSection = keyof typeof FINDINGS;
export const FINDING_SECTIONS = Object.keys(FINDINGS) as FindingSection[];
