/** How many ways the catalogues have of telling each piece of news; what comes in many a quarter has more, so as not to repeat. */
export const VARIANTS = 3;
export const MORE_VARIANTS: Readonly<Record<string, number>> = {
  street_1: 8,
  zone_regained: 6,
  harm_heavy: 6,
  claimed: 6,
  hostage_freed: 6,
  exit_drawn_down: 6,
  exit_slipped: 6,
  quiet: 6,
  signal_bound: 5,
  signal_answered: 5,
  signal_lapsed: 5,
  talks_vetoed: 5,
};
