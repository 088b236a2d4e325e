-- Numbers of the outbox come in the order of commits, so a position is one number that means the same in any cluster.
-- Whoever writes a line holds this lock until the transaction has ended; the number is drawn after the lock is had.
CREATE FUNCTION order_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('samspel_outbox'));
  RETURN NULL;
END $$;
CREATE TRIGGER "OutboxEntry_in_order" BEFORE INSERT ON "OutboxEntry" FOR EACH STATEMENT EXECUTE FUNCTION order_outbox();

-- Whoever was in the middle of the old order reads on from before its first unread line: reading twice does no harm.
UPDATE "OutboxPosition" AS p SET "entryId" = COALESCE(
  (SELECT min(e."id") - 1 FROM "OutboxEntry" e WHERE (e."xact", e."id") > (p."xact", p."entryId")),
  (SELECT max("id") FROM "OutboxEntry"), 0);
DROP INDEX "OutboxEntry_xact_id_idx";
ALTER TABLE "OutboxEntry" DROP COLUMN "xact";
ALTER TABLE "OutboxPosition" DROP COLUMN "xact";

-- Topics have one form, `<noun>.<words_with_underscores>`. What is audited stays as it was written: it is a record.
UPDATE "OutboxEntry" SET "topic" = 'challenge.addendum_added' WHERE "topic" = 'challenge.addendum';
UPDATE "OutboxEntry" SET "topic" = 'access.account_erased' WHERE "topic" = 'access.account-erased';

-- When a message is tried again is known by its job.
DROP INDEX "MailMessage_status_nextAttemptAt_idx";
ALTER TABLE "MailMessage" DROP COLUMN "nextAttemptAt";
CREATE INDEX "MailMessage_status_createdAt_idx" ON "MailMessage"("status", "createdAt");
