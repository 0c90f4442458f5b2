// What can be wrong with a scenario file. Words for each stand in the catalogues under `problems`.

export const PROBLEMS = [
  "scenario.not_an_object",
  "scenario.unknown_key",
  "scenario.not_a_list",
  "scenario.too_long",
  "scenario.empty_list",
  "scenario.twice",
  "scenario.number_between",
  "scenario.tenths",
  "scenario.one_of",
  "scenario.words",
  "scenario.control_characters",
  "scenario.bad_id",
  "scenario.zone_once",
  "scenario.one_capital",
  "scenario.one_malian",
  "scenario.no_weight",
  "scenario.own_neighbour",
  "scenario.border_one_way",
  "scenario.own_words",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
