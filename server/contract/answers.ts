// What the server sends, as types: made of the schemas in `sent/`, cut for each viewer by `server/broadcast.ts` alone.
import type { z } from "zod";
import type { Params } from "../../game-rules/open.ts";
import type { RequestName, Requests } from "./requests.ts";
import type { adjudication, ownShown, sheetTold } from "./sent/adjudication.ts";
import type { answers } from "./sent/answers.ts";
import type { clockView, exerciseParts, exerciseView, memberView, seatView } from "./sent/exercise.ts";
import type { item } from "./sent/items.ts";
import type { closing, draftChange, draftView, ended, page, snapshot, update } from "./sent/picture.ts";
import type { viewParts } from "./sent/view.ts";

/** A refusal names the rule and what to do; the catalogues hold its words under `refusals.<code>`. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; code: string; params: Params };

export type Adjudication = z.infer<typeof adjudication>;
export type OwnOrderShown = z.infer<typeof ownShown>;
export type SheetTold = z.infer<typeof sheetTold>;
export type MemberView = z.infer<typeof memberView>;
export type SeatView = z.infer<typeof seatView>;
export type ClockView = z.infer<typeof clockView>;
/** The exercise around the game, as one seat may see it. */
export type ExerciseView = z.infer<typeof exerciseView>;

/** One entry of a viewer's own stream; `n` counts what this viewer has been told, so that a gap shows and a secret does not. */
export type Item = z.infer<typeof item>;
type WithoutPlace<T> = T extends unknown ? Omit<T, "n" | "at"> : never;
export type ItemBody = WithoutPlace<Item>;

export type DraftView = z.infer<typeof draftView>;
/** A slot that changed; one without a value is empty now. */
export type DraftChange = z.infer<typeof draftChange>;
/** A piece of a stream: `items` begin after the first `from` of it. */
export type Page = z.infer<z.ZodObject<typeof page>>;
/** Everything that a screen needs to stand up; of the stream the newest items alone, see `items.before`. */
export type Snapshot = z.infer<typeof snapshot>;
/** The parts of the exercise that changed: of `seats` and `cells` the rows that did; no `hook` any more is null. */
export type ExerciseParts = z.infer<typeof exerciseParts>;
/** The parts of the view that changed: of `zones` those that did; no `sheet` any more is null. */
export type ViewParts = z.infer<typeof viewParts>;
/** The quarters gone by that follow so many of those that were known. */
export type PastChange = NonNullable<ViewParts["past"]>;
/** Deals that are gone, and those that changed or are new, each with its place in the list as it is then. */
export type DealsChange = NonNullable<ViewParts["deals"]>;
/** What changed; absent parts did not change. `picture.ts` puts it together with what a client has. */
export type Update = z.infer<typeof update>;

export type Answers = { [K in RequestName]: Answer<Omit<z.infer<(typeof answers)[K]>, "ok">> };

export type ClientToServer = {
  [K in RequestName]: (request: Requests[K], answer: (a: Answers[K]) => void) => void;
};
export interface ServerToClient {
  snapshot(s: Snapshot): void;
  update(u: Update): void;
  /** Orders close in a moment; told to those who said that they answer it, and waited for a moment. */
  closing(what: z.infer<typeof closing>, answered: () => void): void;
  /** The link was reissued, the person taken out, the exercise deleted or set aside, the seat left in another window: say so and stop. */
  ended(why: z.infer<typeof ended>): void;
}
