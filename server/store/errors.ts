// What can go wrong with the store, each as one sentence that a person who runs a server can act on.

export type StoreErrorCode =
  /** Another live server holds the data folder. */
  | "locked"
  /** The data folder cannot be created or written. */
  | "unwritable"
  /** The embedded database does not get the addresses that it asks for. */
  | "no_memory"
  /** The PostgreSQL server does not answer, or refuses us. */
  | "unreachable"
  /** A migration failed, or was changed after it had been applied. */
  | "migration"
  /** The row spoken of is not there. */
  | "missing"
  /** A backup is restored into an empty database only. */
  | "not_empty"
  /** A backup holds what this version does not know. */
  | "not_ours";

export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
