-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "retiredAt" TIMESTAMP(3);
