// Holds a schema to the type that the engine owns, both ways: a field too many or too few on either side does not compile.
import type { z } from "zod";

/** A type as it travels: `readonly` and named strings are no different from their plain kin once they are JSON. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? Plain<U>[]
      : { -readonly [K in keyof T]: Plain<T[K]> };

/** Whether two types are the same on the wire; optional is not the same as absent. */
export type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** `heldTo<View>()(schema)` compiles where the schema says exactly what the type says, and is then known by the type. */
export const heldTo =
  <T>() =>
  <S extends z.ZodType>(schema: S & (Same<T, z.infer<S>> extends true ? unknown : "not the engine's type")) =>
    schema as z.ZodType<T>;
