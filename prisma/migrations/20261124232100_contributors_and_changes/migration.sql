-- CreateTable
CREATE TABLE "ChallengeContributor" (
    "challengeId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ChallengeContributor_pkey" PRIMARY KEY ("challengeId","userId")
);

-- CreateIndex
CREATE INDEX "ChallengeContributor_userId_idx" ON "ChallengeContributor"("userId");

-- AddForeignKey
ALTER TABLE "ChallengeContributor" ADD CONSTRAINT "ChallengeContributor_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ChallengeContributor" ADD CONSTRAINT "ChallengeContributor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "changes" JSONB;

-- Who wrote in a challenge was read from the names of actions in the audit log until now.
INSERT INTO "ChallengeContributor" ("challengeId", "userId", "firstAt", "lastAt")
SELECT "nounId", "actorId", min("at"), max("at")
FROM "AuditEntry"
WHERE "noun" = 'challenge'
  AND "action" IN ('challenge.create', 'challenge.save')
  AND EXISTS (SELECT 1 FROM "Challenge" WHERE "Challenge"."id" = "nounId")
  AND EXISTS (SELECT 1 FROM "User" WHERE "User"."id" = "actorId")
GROUP BY "nounId", "actorId";
