// A refusal that passes by itself, while it is waited for.

/** A refusal that is waited for, and when the browser asks again: by the page's own clock, ms. */
export interface Waiting {
  code: string;
  until: number;
}
