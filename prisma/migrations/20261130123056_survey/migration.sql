-- CreateTable
CREATE TABLE "surveyed" (
    "exercise_id" TEXT NOT NULL,
    "who" TEXT NOT NULL,

    CONSTRAINT "surveyed_pkey" PRIMARY KEY ("exercise_id","who")
);

-- CreateTable
CREATE TABLE "survey_tally" (
    "exercise_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "choice" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "survey_tally_pkey" PRIMARY KEY ("exercise_id","question","choice")
);

-- AddForeignKey
ALTER TABLE "surveyed" ADD CONSTRAINT "surveyed_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_tally" ADD CONSTRAINT "survey_tally_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
