// Figures out of measurements: quantiles of one run, the middle of several.

const ordered = (xs) => [...xs].sort((a, b) => a - b);

/** @returns {number} the value below which a share of the others lies; NaN of nothing */
export const quantile = (xs, share) => {
  const sorted = ordered(xs);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const quantiles = (xs) => ({
  p50: quantile(xs, 0.5),
  p95: quantile(xs, 0.95),
  p99: quantile(xs, 0.99),
});

/** The middle one; of an even number the lower of the two. */
export const median = (xs) => ordered(xs)[Math.floor((xs.length - 1) / 2)] ?? Number.NaN;

export const sum = (xs) => xs.reduce((a, b) => a + b, 0);

/** Three digits are as many as carry over. */
export const show = (x) =>
  !Number.isFinite(x)
    ? "not measured"
    : x >= 100
      ? Math.round(x).toLocaleString("en-US")
      : x >= 10
        ? x.toFixed(1)
        : x.toFixed(2);

export const later = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
