-- CreateTable
CREATE TABLE "slip" (
    "exercise_id" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "who" TEXT NOT NULL,
    "answer" JSON NOT NULL,

    CONSTRAINT "slip_pkey" PRIMARY KEY ("exercise_id","line","role","turn","who")
);

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
