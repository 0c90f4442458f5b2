-- CreateTable
CREATE TABLE "analysis" (
    "exercise_id" TEXT NOT NULL,
    "log" TEXT NOT NULL,
    "found" BYTEA NOT NULL,

    CONSTRAINT "analysis_pkey" PRIMARY KEY ("exercise_id")
);

-- AddForeignKey
ALTER TABLE "analysis" ADD CONSTRAINT "analysis_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The server compresses it: trying again costs time and gains nothing.
ALTER TABLE "analysis" ALTER COLUMN "found" SET STORAGE EXTERNAL;
