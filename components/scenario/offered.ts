// The scenarios of ours that are offered.

/** In the order they are offered: the default, its short form, then the longer stories. */
export const SCENARIOS = ["missed-moment", "last-window", "serval", "barkhane"] as const;
