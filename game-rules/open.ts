// The client's door: vocabulary, menus, citations, what a view is, and all that can be computed from a view alone.

export { behind } from "./attribution.ts";
export {
  changeOf,
  contenderOf,
  isHidden,
  isLikely,
  MARCHES_FROM,
  mayBeThere,
  neighbourMood,
  READING_BANDS,
  shareOf,
  stepOf,
  streetMood,
  strengthOf,
  trucesOf,
} from "./bands.ts";
export { CAUSE_PARAMS, READING_CAUSES, SCORE_CAUSES } from "./codes/causes.ts";
export { CHOICES } from "./codes/choices.ts";
export { EXPECTS } from "./codes/expects.ts";
export { BRIEF, NEWS } from "./codes/news.ts";
export { PROBLEMS } from "./codes/problems.ts";
export { AIM_TESTS, HOSTAGE_TURNS, POSTURE_ENDS } from "./codes/reasons.ts";
export { ORDER_REFUSALS, REFUSALS } from "./codes/refusals.ts";
export { RESULTS } from "./codes/results.ts";
export { SCORE_PARTS } from "./codes/scores.ts";
export { ARROWS, type Arrows } from "./data/arrows.ts";
export { BAMAKO_WEIGHTS } from "./data/bamako-weights.ts";
export { CAUSES } from "./data/causes.ts";
export { wayOf } from "./data/leans.ts";
export {
  type Effect,
  isMovable,
  isRuledForce,
  LONGEST_EFFECT,
  limitOf,
  type Movable,
  RULED_FORCES,
} from "./data/limits.ts";
export { NUMBERS, type RuleNumber } from "./data/numbers.ts";
export { ORDER_IDS, type OrderId } from "./data/orders/ids.ts";
export { menuOf, type OrderRow, rowOf } from "./data/orders/index.ts";
export { likely } from "./data/orders/likely.ts";
export { PAR_FROM, type Par } from "./data/par.ts";
export { scenarios } from "./data/scenarios/index.ts";
export { parseScenario } from "./data/scenarios/parse.ts";
export { ACTS_IN } from "./data/steps.ts";
export { ANGLE_ROWS, type AngleRow, BARE, PLACE } from "./data/stories.ts";
export { optionsFor, TERM_ROWS, type TermRow, termRow } from "./data/terms.ts";
export { MORE_VARIANTS, VARIANTS } from "./data/variants.ts";
export { awaitsSignature } from "./deals/awaits.ts";
export { type BreachCost, breachCost } from "./deals/breach.ts";
export { type Holds, holdsOf } from "./deals/holds.ts";
export { listenersNow } from "./deals/listeners.ts";
export { kindsFor, newTerm, promisedBy, promisersOf, turnsFor } from "./deals/new-term.ts";
export { type Owed, type OwedState, owed } from "./deals/owed.ts";
export { isClosed, mayWriteTo } from "./deals/reach.ts";
export { MAX_TERMS } from "./deals/terms.ts";
export { type Difference, differenceOf, type Notable, notable } from "./differences.ts";
export {
  type DraftRead,
  LACKS,
  type Lack,
  lackBeside,
  type MenuEntry,
  type Missing,
  menuBeside,
  type Reckoning,
  readDraft,
  reckon,
  roomFor,
  whyNot,
} from "./drafting.ts";
export { exitReading } from "./dynamics/d18-exit.ts";
export {
  estimateSheet,
  type FigureEstimate,
  type OrderEstimate,
  type Part,
  type PartOf,
  type SheetEffect,
  type SheetEstimate,
} from "./estimate.ts";
export {
  HARM_BANDS,
  type HarmBand,
  type HarmGroup,
  harmBand,
  harmNow,
  harmOverall,
  harmReported,
  harmThen,
  type ZoneHarm,
} from "./harm-course.ts";
export { INJECT_FORMS, type InjectForm } from "./inject-form.ts";
export { labelIn } from "./label.ts";
export { cameAbout, type FallenDie, inHundred, isClose, type Outcome } from "./laid-out.ts";
export { type Line, type LineSource, OTHER_SOURCES, type Params } from "./ledger.ts";
export { END, isEnding, legalOrders } from "./legal.ts";
export { type Advice, adviceLeft, LESSON } from "./lesson.ts";
export { mergeLines, sumOf, weightiest } from "./lines.ts";
export { mayCommit, mayHandOn, mayPropose, maySketch } from "./may.ts";
export {
  type Account,
  type DealDraft,
  type DealMove,
  DIRECTIONS,
  type Direction,
  type Foreseen,
  type OrderDraft,
  REFUSAL_WORDS,
  REFUSED_FOR,
  type RefusedFor,
  type Term,
} from "./orders.ts";
export { parOf } from "./par.ts";
export { type Citation, REPORT } from "./report.ts";
export {
  LONGEST,
  type NameSince,
  nameIn,
  type OwnWords,
  ownWords,
  type Scenario,
  type ZoneData,
} from "./scenario.ts";
export { isShowable } from "./showable.ts";
export { anglesFor, factsBehind, forbidsAccount, standingIn } from "./stories.ts";
export type {
  BriefItem,
  DealView,
  Estimate,
  Known,
  Label,
  LegalOrder,
  NewsItem,
  Reading,
  Scores,
  TurnReport,
  View,
  ZoneStatic,
  ZoneView,
} from "./view-types.ts";
export * from "./vocabulary.ts";
