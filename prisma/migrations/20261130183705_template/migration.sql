-- CreateTable
CREATE TABLE "template" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "body" JSON NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);
