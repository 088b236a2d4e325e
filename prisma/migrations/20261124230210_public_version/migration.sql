-- Kept pages are good for one number; it grows in the transaction that changes something public.
CREATE TABLE "PublicVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "PublicVersion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "PublicVersion_one_row" CHECK ("id" = 1)
);
INSERT INTO "PublicVersion" DEFAULT VALUES;
