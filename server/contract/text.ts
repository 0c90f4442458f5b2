// Texts in a request, and what is said of a request that is not well formed.
import { z } from "zod";
import { isShowable, type Params } from "../../game-rules/open.ts";
import type { ServerRefusal } from "./refusals.ts";

const REFUSED: { refusal: ServerRefusal } = { refusal: "text.control_characters" };

interface Form {
  /** White space around it is of no account. */
  readonly trim?: boolean;
}

const string = ({ trim }: Form) => (trim ? z.string().trim() : z.string());

/** A text of one line, up to `max` characters, all of which can be shown. */
export const text = (max: number, form: Form = {}) =>
  string(form)
    .max(max)
    .refine((said) => isShowable(said), { params: REFUSED });

/** The same in several lines: newlines and tabs may stand in it. */
export const lines = (max: number, form: Form = {}) =>
  string(form)
    .max(max)
    .refine((said) => isShowable(said, { lines: true }), { params: REFUSED });

/** An address on the web. Looked at as a text first: whoever reads addresses drops what cannot be shown without a word. */
export const webAddress = (max: number) => text(max).pipe(z.url({ protocol: /^https?$/ }));

/** The refusal of a request that its schema does not take: the first thing wrong, with its place. */
export function malformed({ issues: [issue] }: z.ZodError): { code: ServerRefusal; params: Params } {
  const path = issue?.path.join(".") ?? "";
  if (issue?.code === "custom" && issue.params === REFUSED)
    return { code: REFUSED.refusal, params: { path } };
  return { code: "request.malformed", params: { path, problem: issue?.code ?? "" } };
}
