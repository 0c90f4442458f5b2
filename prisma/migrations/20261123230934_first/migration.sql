-- CreateTable
CREATE TABLE "exercise" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scenario_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "options" JSON NOT NULL,

    CONSTRAINT "exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "exercise_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "member" TEXT,
    "command" TEXT,
    "payload" JSON NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("exercise_id","seq")
);

-- CreateTable
CREATE TABLE "command" (
    "exercise_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "answer" JSON NOT NULL,

    CONSTRAINT "command_pkey" PRIMARY KEY ("exercise_id","key")
);

-- CreateTable
CREATE TABLE "link" (
    "token_hash" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "name" TEXT,
    "secret_hash" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "exercise_id" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "value" JSON NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "member" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("exercise_id","seat","turn","slot")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "exercise_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "state" JSON NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("exercise_id")
);

-- CreateTable
CREATE TABLE "read_mark" (
    "exercise_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "read_mark_pkey" PRIMARY KEY ("exercise_id","member_id","channel")
);

-- CreateTable
CREATE TABLE "socket_io_attachments" (
    "id" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "payload" BYTEA,

    CONSTRAINT "socket_io_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exercise_ended_at_idx" ON "exercise"("ended_at");

-- CreateIndex
CREATE INDEX "event_exercise_id_command_idx" ON "event"("exercise_id", "command");

-- CreateIndex
CREATE UNIQUE INDEX "link_token_key" ON "link"("token");

-- CreateIndex
CREATE INDEX "link_exercise_id_seat_idx" ON "link"("exercise_id", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "member_secret_hash_key" ON "member"("secret_hash");

-- CreateIndex
CREATE INDEX "member_exercise_id_seat_idx" ON "member"("exercise_id", "seat");

-- CreateIndex
CREATE INDEX "member_link_hash_idx" ON "member"("link_hash");

-- CreateIndex
CREATE INDEX "read_mark_member_id_idx" ON "read_mark"("member_id");

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "command" ADD CONSTRAINT "command_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_link_hash_fkey" FOREIGN KEY ("link_hash") REFERENCES "link"("token_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
