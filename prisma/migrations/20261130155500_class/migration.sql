-- CreateTable
CREATE TABLE "class" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "options" JSON NOT NULL,

    CONSTRAINT "class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_group" (
    "class_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "class_group_pkey" PRIMARY KEY ("class_id","place")
);

-- CreateTable
CREATE TABLE "class_link" (
    "token_hash" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "class_id" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "class_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "class_member" (
    "id" TEXT NOT NULL,
    "class_id" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "class_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_seat" (
    "class_member_id" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,

    CONSTRAINT "class_seat_pkey" PRIMARY KEY ("member_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "class_group_exercise_id_key" ON "class_group"("exercise_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_link_token_key" ON "class_link"("token");

-- CreateIndex
CREATE INDEX "class_link_class_id_idx" ON "class_link"("class_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_member_secret_hash_key" ON "class_member"("secret_hash");

-- CreateIndex
CREATE INDEX "class_member_link_hash_idx" ON "class_member"("link_hash");

-- CreateIndex
CREATE INDEX "class_seat_class_member_id_idx" ON "class_seat"("class_member_id");

-- AddForeignKey
ALTER TABLE "class_group" ADD CONSTRAINT "class_group_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_group" ADD CONSTRAINT "class_group_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_link" ADD CONSTRAINT "class_link_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_member" ADD CONSTRAINT "class_member_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_member" ADD CONSTRAINT "class_member_link_hash_fkey" FOREIGN KEY ("link_hash") REFERENCES "class_link"("token_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_seat" ADD CONSTRAINT "class_seat_class_member_id_fkey" FOREIGN KEY ("class_member_id") REFERENCES "class_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_seat" ADD CONSTRAINT "class_seat_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_seat" ADD CONSTRAINT "class_seat_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
