-- How often something was tried lately, shared by all processes. Unlogged: it is written often, nothing waits for a disk,
-- and a count that is lost when the machine fails is no loss. The order of columns is rate-limiter-flexible's.
CREATE UNLOGGED TABLE "RateLimit" (
  "key" VARCHAR(255) NOT NULL,
  "points" INTEGER NOT NULL DEFAULT 0,
  "expire" BIGINT,
  CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");
