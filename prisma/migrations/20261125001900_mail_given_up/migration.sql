-- Mail that could not be sent and that nobody will try again, and when it failed.
ALTER TYPE "MailStatus" ADD VALUE 'given_up';
ALTER TABLE "MailMessage" ADD COLUMN "failedAt" TIMESTAMP(3);
