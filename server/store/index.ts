// The store's door. Nobody outside this folder imports Prisma or a database driver.
export { StoreError, type StoreErrorCode } from "./errors";
export { hashSecret, newExerciseId, newMemberId, newToken } from "./ids";
export { durabilityFrom, openStore, type StoreOptions } from "./open";
export { pgPoolForSockets } from "./postgres";
export type * from "./store";
