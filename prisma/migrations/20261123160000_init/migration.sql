-- CreateEnum
CREATE TYPE "CentreRole" AS ENUM ('coordinator', 'adviser', 'registrar', 'administrator');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'editor', 'member', 'approver', 'evaluator');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('sv', 'en');

-- CreateEnum
CREATE TYPE "SkillSource" AS ENUM ('core', 'esco');

-- CreateEnum
CREATE TYPE "EscoRelation" AS ENUM ('exact', 'close', 'broader', 'narrower');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('department', 'city_company', 'company', 'academia', 'association', 'municipality', 'private_person');

-- CreateEnum
CREATE TYPE "SkillLevel" AS ENUM ('basic', 'experienced', 'expert');

-- CreateEnum
CREATE TYPE "Maturity" AS ENUM ('idea', 'prototype', 'piloted', 'in_use', 'scaling');

-- CreateEnum
CREATE TYPE "OrganisationSize" AS ENUM ('1-9', '10-49', '50-249', '250+');

-- CreateEnum
CREATE TYPE "Track" AS ENUM ('dialogue', 'testbed', 'direct_award', 'procurement', 'research', 'idea');

-- CreateEnum
CREATE TYPE "ChallengeStatus" AS ENUM ('draft', 'in_review', 'open', 'closed', 'evaluating', 'decided', 'concluded', 'cancelled');

-- CreateEnum
CREATE TYPE "SkillNeed" AS ENUM ('must', 'good');

-- CreateEnum
CREATE TYPE "ResponseStatus" AS ENUM ('draft', 'submitted', 'withdrawn', 'under_evaluation', 'selected', 'not_selected', 'disqualified');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('draft', 'submitted', 'routed', 'answered', 'withdrawn');

-- CreateEnum
CREATE TYPE "ProposalAnswer" AS ENUM ('interested', 'no');

-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('not_for_us', 'invited', 'responded');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMP(3),
    "name" TEXT,
    "image" TEXT,
    "language" "Language" NOT NULL DEFAULT 'sv',
    "centreRoles" "CentreRole"[],
    "about" JSONB,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL
);

-- CreateTable
CREATE TABLE "Theme" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "textSv" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "UnGoal" (
    "number" INTEGER NOT NULL,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,

    CONSTRAINT "UnGoal_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Skill" (
    "key" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "svAlt" TEXT[],
    "enAlt" TEXT[],
    "source" "SkillSource" NOT NULL DEFAULT 'core',

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SkillBroader" (
    "skillKey" TEXT NOT NULL,
    "broaderKey" TEXT NOT NULL,

    CONSTRAINT "SkillBroader_pkey" PRIMARY KEY ("skillKey","broaderKey")
);

-- CreateTable
CREATE TABLE "SkillEsco" (
    "skillKey" TEXT NOT NULL,
    "uri" TEXT NOT NULL,
    "relation" "EscoRelation" NOT NULL,

    CONSTRAINT "SkillEsco_pkey" PRIMARY KEY ("skillKey","uri")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "registrationNumber" TEXT,
    "website" TEXT,
    "place" TEXT,
    "size" "OrganisationSize",
    "maturity" "Maturity",
    "capacityMonths" INTEGER,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationText" (
    "organisationId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "offer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OrganisationText_pkey" PRIMARY KEY ("organisationId","language")
);

-- CreateTable
CREATE TABLE "OrganisationTheme" (
    "organisationId" TEXT NOT NULL,
    "themeKey" TEXT NOT NULL,

    CONSTRAINT "OrganisationTheme_pkey" PRIMARY KEY ("organisationId","themeKey")
);

-- CreateTable
CREATE TABLE "OrganisationSkill" (
    "organisationId" TEXT NOT NULL,
    "skillKey" TEXT NOT NULL,
    "level" "SkillLevel" NOT NULL,

    CONSTRAINT "OrganisationSkill_pkey" PRIMARY KEY ("organisationId","skillKey")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "year" INTEGER,
    "url" TEXT,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "roles" "MembershipRole"[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","organisationId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "MembershipRole"[],
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Challenge" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "slug" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "track" "Track" NOT NULL,
    "status" "ChallengeStatus" NOT NULL DEFAULT 'draft',
    "authorId" TEXT,
    "approverId" TEXT,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMP(3),
    "sentBackReason" TEXT,
    "publishedAt" TIMESTAMP(3),
    "deadlineAt" TIMESTAMP(3),
    "startAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "openedAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "concludedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelReasonSv" TEXT,
    "cancelReasonEn" TEXT,
    "procurementNumber" TEXT,
    "procurementUrl" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeText" (
    "challengeId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "need" TEXT NOT NULL DEFAULT '',
    "affected" TEXT NOT NULL DEFAULT '',
    "today" TEXT NOT NULL DEFAULT '',
    "wishedEffect" TEXT NOT NULL DEFAULT '',
    "known" TEXT NOT NULL DEFAULT '',
    "constraints" TEXT NOT NULL DEFAULT '',
    "offerSite" TEXT NOT NULL DEFAULT '',
    "offerUsers" TEXT NOT NULL DEFAULT '',
    "offerData" TEXT NOT NULL DEFAULT '',
    "offerMoney" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ChallengeText_pkey" PRIMARY KEY ("challengeId","language")
);

-- CreateTable
CREATE TABLE "ChallengeTheme" (
    "challengeId" TEXT NOT NULL,
    "themeKey" TEXT NOT NULL,

    CONSTRAINT "ChallengeTheme_pkey" PRIMARY KEY ("challengeId","themeKey")
);

-- CreateTable
CREATE TABLE "ChallengeUnGoal" (
    "challengeId" TEXT NOT NULL,
    "goal" INTEGER NOT NULL,

    CONSTRAINT "ChallengeUnGoal_pkey" PRIMARY KEY ("challengeId","goal")
);

-- CreateTable
CREATE TABLE "ChallengeSkill" (
    "challengeId" TEXT NOT NULL,
    "skillKey" TEXT NOT NULL,
    "need" "SkillNeed" NOT NULL,

    CONSTRAINT "ChallengeSkill_pkey" PRIMARY KEY ("challengeId","skillKey")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Addendum" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "sv" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "authorId" TEXT,

    CONSTRAINT "Addendum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeFollow" (
    "userId" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChallengeFollow_pkey" PRIMARY KEY ("userId","challengeId")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "authorId" TEXT,
    "status" "ResponseStatus" NOT NULL DEFAULT 'draft',
    "language" "Language" NOT NULL DEFAULT 'sv',
    "title" TEXT NOT NULL DEFAULT '',
    "solution" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "cost" TEXT NOT NULL DEFAULT '',
    "neededFromCity" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponseVersion" (
    "responseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "ResponseVersion_pkey" PRIMARY KEY ("responseId","number")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "externalId" TEXT,
    "organisationId" TEXT NOT NULL,
    "authorId" TEXT,
    "status" "ProposalStatus" NOT NULL DEFAULT 'draft',
    "language" "Language" NOT NULL DEFAULT 'sv',
    "title" TEXT NOT NULL DEFAULT '',
    "idea" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "ask" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMP(3),
    "routedAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "nextStepAt" TIMESTAMP(3),
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalTheme" (
    "proposalId" TEXT NOT NULL,
    "themeKey" TEXT NOT NULL,

    CONSTRAINT "ProposalTheme_pkey" PRIMARY KEY ("proposalId","themeKey")
);

-- CreateTable
CREATE TABLE "ProposalSkill" (
    "proposalId" TEXT NOT NULL,
    "skillKey" TEXT NOT NULL,

    CONSTRAINT "ProposalSkill_pkey" PRIMARY KEY ("proposalId","skillKey")
);

-- CreateTable
CREATE TABLE "ProposalUnit" (
    "proposalId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "wished" BOOLEAN NOT NULL DEFAULT false,
    "routedAt" TIMESTAMP(3),
    "routedById" TEXT,
    "answerBy" TIMESTAMP(3),
    "answer" "ProposalAnswer",
    "reason" TEXT,
    "answeredAt" TIMESTAMP(3),
    "answeredById" TEXT,

    CONSTRAINT "ProposalUnit_pkey" PRIMARY KEY ("proposalId","unitId")
);

-- CreateTable
CREATE TABLE "ChallengeInvitation" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "invitedById" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChallengeInvitation_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "MatchFeedback" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" "FeedbackKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessibilityReport" (
    "id" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "page" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "contact" TEXT,

    CONSTRAINT "AccessibilityReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "nounId" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEntry" (
    "id" BIGSERIAL NOT NULL,
    "xact" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "at" TIMESTAMP(3) NOT NULL,
    "topic" TEXT NOT NULL,
    "nounId" TEXT NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "OutboxEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxPosition" (
    "consumer" TEXT NOT NULL,
    "xact" BIGINT NOT NULL DEFAULT 0,
    "entryId" BIGINT NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OutboxPosition_pkey" PRIMARY KEY ("consumer")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_externalId_key" ON "User"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE INDEX "SkillBroader_broaderKey_idx" ON "SkillBroader"("broaderKey");

-- CreateIndex
CREATE INDEX "SkillEsco_uri_idx" ON "SkillEsco"("uri");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_externalId_key" ON "Organisation"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_registrationNumber_key" ON "Organisation"("registrationNumber");

-- CreateIndex
CREATE INDEX "Organisation_kind_idx" ON "Organisation"("kind");

-- CreateIndex
CREATE INDEX "OrganisationTheme_themeKey_idx" ON "OrganisationTheme"("themeKey");

-- CreateIndex
CREATE INDEX "OrganisationSkill_skillKey_idx" ON "OrganisationSkill"("skillKey");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_organisationId_position_key" ON "Reference"("organisationId", "position");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_idx" ON "Invitation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Challenge_externalId_key" ON "Challenge"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Challenge_slug_key" ON "Challenge"("slug");

-- CreateIndex
CREATE INDEX "Challenge_unitId_idx" ON "Challenge"("unitId");

-- CreateIndex
CREATE INDEX "Challenge_status_deadlineAt_idx" ON "Challenge"("status", "deadlineAt");

-- CreateIndex
CREATE INDEX "ChallengeTheme_themeKey_idx" ON "ChallengeTheme"("themeKey");

-- CreateIndex
CREATE INDEX "ChallengeSkill_skillKey_idx" ON "ChallengeSkill"("skillKey");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_challengeId_position_key" ON "Criterion"("challengeId", "position");

-- CreateIndex
CREATE INDEX "Addendum_challengeId_idx" ON "Addendum"("challengeId");

-- CreateIndex
CREATE INDEX "ChallengeFollow_challengeId_idx" ON "ChallengeFollow"("challengeId");

-- CreateIndex
CREATE INDEX "Response_organisationId_idx" ON "Response"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_challengeId_organisationId_key" ON "Response"("challengeId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_externalId_key" ON "Proposal"("externalId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_idx" ON "Proposal"("organisationId");

-- CreateIndex
CREATE INDEX "Proposal_status_idx" ON "Proposal"("status");

-- CreateIndex
CREATE INDEX "ProposalTheme_themeKey_idx" ON "ProposalTheme"("themeKey");

-- CreateIndex
CREATE INDEX "ProposalSkill_skillKey_idx" ON "ProposalSkill"("skillKey");

-- CreateIndex
CREATE INDEX "ProposalUnit_unitId_idx" ON "ProposalUnit"("unitId");

-- CreateIndex
CREATE INDEX "ChallengeInvitation_organisationId_idx" ON "ChallengeInvitation"("organisationId");

-- CreateIndex
CREATE INDEX "MatchFeedback_challengeId_idx" ON "MatchFeedback"("challengeId");

-- CreateIndex
CREATE INDEX "MatchFeedback_organisationId_idx" ON "MatchFeedback"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "MatchFeedback_userId_challengeId_organisationId_kind_key" ON "MatchFeedback"("userId", "challengeId", "organisationId", "kind");

-- CreateIndex
CREATE INDEX "AuditEntry_noun_nounId_idx" ON "AuditEntry"("noun", "nounId");

-- CreateIndex
CREATE INDEX "OutboxEntry_xact_id_idx" ON "OutboxEntry"("xact", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MailMessage_dedupeKey_key" ON "MailMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "MailMessage_status_nextAttemptAt_idx" ON "MailMessage"("status", "nextAttemptAt");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillBroader" ADD CONSTRAINT "SkillBroader_skillKey_fkey" FOREIGN KEY ("skillKey") REFERENCES "Skill"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillBroader" ADD CONSTRAINT "SkillBroader_broaderKey_fkey" FOREIGN KEY ("broaderKey") REFERENCES "Skill"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillEsco" ADD CONSTRAINT "SkillEsco_skillKey_fkey" FOREIGN KEY ("skillKey") REFERENCES "Skill"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationText" ADD CONSTRAINT "OrganisationText_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationTheme" ADD CONSTRAINT "OrganisationTheme_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationTheme" ADD CONSTRAINT "OrganisationTheme_themeKey_fkey" FOREIGN KEY ("themeKey") REFERENCES "Theme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationSkill" ADD CONSTRAINT "OrganisationSkill_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationSkill" ADD CONSTRAINT "OrganisationSkill_skillKey_fkey" FOREIGN KEY ("skillKey") REFERENCES "Skill"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeText" ADD CONSTRAINT "ChallengeText_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeTheme" ADD CONSTRAINT "ChallengeTheme_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeTheme" ADD CONSTRAINT "ChallengeTheme_themeKey_fkey" FOREIGN KEY ("themeKey") REFERENCES "Theme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeUnGoal" ADD CONSTRAINT "ChallengeUnGoal_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeUnGoal" ADD CONSTRAINT "ChallengeUnGoal_goal_fkey" FOREIGN KEY ("goal") REFERENCES "UnGoal"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeSkill" ADD CONSTRAINT "ChallengeSkill_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeSkill" ADD CONSTRAINT "ChallengeSkill_skillKey_fkey" FOREIGN KEY ("skillKey") REFERENCES "Skill"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addendum" ADD CONSTRAINT "Addendum_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addendum" ADD CONSTRAINT "Addendum_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeFollow" ADD CONSTRAINT "ChallengeFollow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeFollow" ADD CONSTRAINT "ChallengeFollow_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseVersion" ADD CONSTRAINT "ResponseVersion_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalTheme" ADD CONSTRAINT "ProposalTheme_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalTheme" ADD CONSTRAINT "ProposalTheme_themeKey_fkey" FOREIGN KEY ("themeKey") REFERENCES "Theme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSkill" ADD CONSTRAINT "ProposalSkill_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSkill" ADD CONSTRAINT "ProposalSkill_skillKey_fkey" FOREIGN KEY ("skillKey") REFERENCES "Skill"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalUnit" ADD CONSTRAINT "ProposalUnit_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalUnit" ADD CONSTRAINT "ProposalUnit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalUnit" ADD CONSTRAINT "ProposalUnit_routedById_fkey" FOREIGN KEY ("routedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalUnit" ADD CONSTRAINT "ProposalUnit_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeInvitation" ADD CONSTRAINT "ChallengeInvitation_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeInvitation" ADD CONSTRAINT "ChallengeInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeInvitation" ADD CONSTRAINT "ChallengeInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchFeedback" ADD CONSTRAINT "MatchFeedback_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchFeedback" ADD CONSTRAINT "MatchFeedback_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchFeedback" ADD CONSTRAINT "MatchFeedback_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names sort the Swedish way: å ä ö last.
ALTER TABLE "Organisation" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "Skill" ALTER COLUMN "sv" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "Theme" ALTER COLUMN "sv" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "ChallengeText" ALTER COLUMN "title" TYPE TEXT COLLATE "sv-x-icu";
ALTER TABLE "User" ALTER COLUMN "name" TYPE TEXT COLLATE "sv-x-icu";

-- What must never be false.
ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_name_is_said" CHECK (length(btrim("name")) > 0),
  ADD CONSTRAINT "Organisation_capacity_in_months" CHECK ("capacityMonths" BETWEEN 0 AND 60),
  ADD CONSTRAINT "Organisation_version_counts_up" CHECK ("version" >= 0);
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_year_is_a_year" CHECK ("year" BETWEEN 1900 AND 2200);
ALTER TABLE "Skill" ADD CONSTRAINT "Skill_level_one_to_three_or_deeper" CHECK ("level" BETWEEN 1 AND 9);
ALTER TABLE "SkillBroader" ADD CONSTRAINT "SkillBroader_not_itself" CHECK ("skillKey" <> "broaderKey");
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_has_a_role" CHECK (cardinality("roles") > 0),
  ADD CONSTRAINT "Invitation_ends_after_it_begins" CHECK ("expiresAt" > "createdAt"),
  ADD CONSTRAINT "Invitation_accepted_or_revoked" CHECK ("acceptedAt" IS NULL OR "revokedAt" IS NULL);
ALTER TABLE "Challenge"
  ADD CONSTRAINT "Challenge_version_counts_up" CHECK ("version" >= 0),
  ADD CONSTRAINT "Challenge_deadline_after_publication" CHECK ("deadlineAt" IS NULL OR "publishedAt" IS NULL OR "deadlineAt" > "publishedAt"),
  ADD CONSTRAINT "Challenge_start_after_deadline" CHECK ("startAt" IS NULL OR "deadlineAt" IS NULL OR "startAt" >= "deadlineAt"),
  ADD CONSTRAINT "Challenge_live_is_published" CHECK ("status" IN ('draft', 'in_review', 'cancelled') OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Challenge_live_has_deadline" CHECK ("status" IN ('draft', 'in_review', 'cancelled') OR "track" = 'procurement' OR "deadlineAt" IS NOT NULL),
  ADD CONSTRAINT "Challenge_second_person_approves" CHECK ("approverId" IS NULL OR "authorId" IS NULL OR "approverId" <> "authorId"),
  ADD CONSTRAINT "Challenge_cancelled_has_reason" CHECK ("status" <> 'cancelled' OR ("cancelledAt" IS NOT NULL AND length(btrim("cancelReasonSv")) > 0)),
  ADD CONSTRAINT "Challenge_procurement_links_out" CHECK ("track" <> 'procurement' OR "status" IN ('draft', 'in_review', 'cancelled') OR "procurementNumber" IS NOT NULL);
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_weight_in_percent" CHECK ("weight" BETWEEN 1 AND 100);
ALTER TABLE "Response"
  ADD CONSTRAINT "Response_version_counts_up" CHECK ("version" >= 0),
  ADD CONSTRAINT "Response_handed_in_has_time" CHECK ("status" = 'draft' OR "submittedAt" IS NOT NULL),
  ADD CONSTRAINT "Response_withdrawn_has_time" CHECK ("status" <> 'withdrawn' OR "withdrawnAt" IS NOT NULL);
ALTER TABLE "ResponseVersion" ADD CONSTRAINT "ResponseVersion_numbered_from_one" CHECK ("number" >= 1);
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_version_counts_up" CHECK ("version" >= 0),
  ADD CONSTRAINT "Proposal_handed_in_has_time" CHECK ("status" = 'draft' OR "submittedAt" IS NOT NULL);
ALTER TABLE "ProposalUnit"
  ADD CONSTRAINT "ProposalUnit_answer_has_time" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL)),
  ADD CONSTRAINT "ProposalUnit_no_has_reason" CHECK ("answer" IS DISTINCT FROM 'no' OR length(btrim("reason")) > 0);

-- What was handed in is a received record: nobody changes it afterwards, not even by mistake.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is a record and cannot be changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "ResponseVersion_is_a_record" BEFORE UPDATE OR DELETE ON "ResponseVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_is_a_record" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A response can only be handed in to, or withdrawn from, a challenge that was published.
CREATE FUNCTION response_needs_published_challenge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" <> 'draft' AND NOT EXISTS (
    SELECT 1 FROM "Challenge" c WHERE c."id" = NEW."challengeId" AND c."publishedAt" IS NOT NULL AND c."track" <> 'procurement'
  ) THEN
    RAISE EXCEPTION 'a response needs a published challenge that receives responses' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Response_needs_published_challenge" BEFORE INSERT OR UPDATE ON "Response" FOR EACH ROW EXECUTE FUNCTION response_needs_published_challenge();

-- Whoever follows the outbox is woken at once instead of asking again and again.
CREATE FUNCTION tell_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('samspel_outbox', NEW."topic");
  RETURN NEW;
END $$;
CREATE TRIGGER "OutboxEntry_tells" AFTER INSERT ON "OutboxEntry" FOR EACH ROW EXECUTE FUNCTION tell_outbox();
