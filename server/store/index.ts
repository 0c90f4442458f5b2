// The store's door. Nobody outside this folder imports Prisma or a database driver.
export { StoreError, type StoreErrorCode } from "./errors.ts";
export { exerciseIdFor, hashSecret, newExerciseId, newMemberId, newToken } from "./ids.ts";
export { durabilityFrom, openStore, type StoreOptions } from "./open.ts";
export { pgPoolForSockets } from "./postgres.ts";
export type * from "./store.ts";
