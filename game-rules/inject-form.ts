// In which form something is told that control brings in. It moves nothing: what it moves, control rules.

/** As a headline, as a report of one's own service, or as a plain message. */
export const INJECT_FORMS = ["front_page", "intelligence", "message"] as const;

export interface InjectForm {
  readonly mode: (typeof INJECT_FORMS)[number];
  /** Who it is said to come from, in the words of whoever wrote it. */
  readonly from?: string;
  /** `intelligence`: how sure the service is, 1 a guess to 4 almost sure. Whether it is true is said nowhere here. */
  readonly sure?: 1 | 2 | 3 | 4;
  /** By language; what stands beside it as plain text is the first of them. */
  readonly words: { readonly en?: InWords; readonly fr?: InWords };
}

interface InWords {
  readonly title?: string;
  readonly text: string;
}
