-- DropForeignKey
ALTER TABLE "snapshot" DROP CONSTRAINT "snapshot_exercise_id_fkey";

-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "parent_id" TEXT,
ADD COLUMN     "parent_seq" INTEGER;

-- DropTable
DROP TABLE "snapshot";

-- CreateTable
CREATE TABLE "checkpoint" (
    "exercise_id" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "turn" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "fold" BYTEA,
    "hash" TEXT,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("exercise_id","line","turn","phase")
);

-- AddForeignKey
ALTER TABLE "checkpoint" ADD CONSTRAINT "checkpoint_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The server compresses it: trying again costs time and gains nothing.
ALTER TABLE "checkpoint" ALTER COLUMN "fold" SET STORAGE EXTERNAL;
