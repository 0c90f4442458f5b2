// Exercises: the row that the log, the links and the people hang on.
import { type PrismaClient, toJson } from "./client.ts";
import { StoreError } from "./errors.ts";
import { hashSecret } from "./ids.ts";
import type { ExerciseRow, Store } from "./store.ts";

type Exercises = Pick<
  Store,
  "createExercise" | "exercise" | "listExercises" | "endExercise" | "deleteExercise"
>;

export function exercises(prisma: PrismaClient): Exercises {
  return {
    async createExercise(row, links, firstEvents) {
      const createdAt = new Date(row.createdAt);
      await prisma.$transaction([
        prisma.exercise.create({ data: { ...row, createdAt, options: toJson(row.options) } }),
        prisma.link.createMany({
          data: links.map(({ token, seat }) => ({
            tokenHash: hashSecret(token),
            token,
            exerciseId: row.id,
            seat,
            createdAt,
          })),
        }),
        prisma.event.createMany({
          data: firstEvents.map((event, index) => ({
            ...event,
            exerciseId: row.id,
            seq: index + 1,
            at: new Date(event.at),
            payload: toJson(event.payload),
          })),
        }),
      ]);
    },

    async exercise(id) {
      const row = await prisma.exercise.findUnique({ where: { id } });
      return row === null ? null : exerciseRow(row);
    },

    async listExercises() {
      const rows = await prisma.exercise.findMany({
        where: { endedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return rows.map(exerciseRow);
    },

    async endExercise(id, at) {
      const endedAt = at === null ? null : new Date(at);
      const { count } = await prisma.exercise.updateMany({ where: { id }, data: { endedAt } });
      if (count === 0) throw new StoreError("missing", `There is no exercise ${id}.`);
    },

    async deleteExercise(id) {
      const { count } = await prisma.exercise.deleteMany({ where: { id } });
      return count > 0;
    },
  };
}

function exerciseRow(
  row: Omit<ExerciseRow, "createdAt" | "endedAt"> & { createdAt: Date; endedAt: Date | null },
): ExerciseRow {
  return { ...row, createdAt: row.createdAt.getTime(), endedAt: row.endedAt?.getTime() ?? null };
}
