// Two questions for the room beside each window: asked of the seat, by what is known of the window.
import type { Kind, Question, Verdict } from "./result.ts";

type Two = readonly [Question, Question];

const MISSED: Readonly<Record<Verdict, Two>> = {
  visible: ["who_spoke_for_it", "what_was_missing"],
  hidden: ["could_plan_on", "whom_to_ask"],
  looked_open: ["what_looked_open", "what_would_have_shown"],
  shut: ["what_looked_open", "what_would_have_shown"],
  unknown: ["who_spoke_for_it", "how_would_we_know"],
};

const TAKEN: Readonly<Record<Verdict, Two>> = {
  visible: ["who_saw_it", "what_made_it_possible"],
  hidden: ["what_made_it_possible", "would_you_again"],
  looked_open: ["what_looked_open", "would_you_again"],
  shut: ["would_you_again", "how_would_we_know"],
  unknown: ["would_you_again", "how_would_we_know"],
};

const PAPER: Two = ["worth_it_outside", "what_the_score_leaves_out"];
const HABIT: Readonly<Record<"missed" | "taken", Two>> = {
  missed: ["why_every_quarter", "what_to_change"],
  taken: ["what_made_it_possible", "worth_it_outside"],
};

export function questionsFor(use: "missed" | "taken", kind: Kind, verdict: Verdict): Two {
  if (kind === "paper") return PAPER;
  if (kind === "habit") return HABIT[use];
  return (use === "missed" ? MISSED : TAKEN)[verdict];
}
