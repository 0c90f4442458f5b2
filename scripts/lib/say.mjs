// What the two commands say while they work, and how they stop: one short line, no stack trace.

export const say = (line) => console.log(line);

/** A failure that the reader can mend; its message says how. Everything else is a bug and keeps its stack. */
export class Stop extends Error {}

/** Runs a command's main function and turns a Stop into its sentence and exit code 1. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** "0.4 s", "12 s", "2 min 5 s" */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
