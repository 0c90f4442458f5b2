-- CreateTable
-- A cache of minutes: it is written to all the time while several servers share an analysis, and a crash may take it.
CREATE UNLOGGED TABLE "analysis_part" (
    "exercise_id" TEXT NOT NULL,
    "log" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,

    CONSTRAINT "analysis_part_pkey" PRIMARY KEY ("exercise_id","log","part")
);

-- AddForeignKey
ALTER TABLE "analysis_part" ADD CONSTRAINT "analysis_part_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
