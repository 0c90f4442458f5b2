// A log that this version of the server cannot read: written by a later one, or harmed on the disk.

/** Thrown by whoever opens the exercise. The log is left as it is, and the others are served. */
export class Unreadable extends Error {
  constructor(exercise: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The exercise ${exercise} cannot be read by this version of the server (${why}). It is left as it is.`,
      {
        cause,
      },
    );
  }
}
