-- What is written of a profile and not shown yet (A23): apart from "Organisation", so that no reader of it can meet a draft.
CREATE TABLE "ProfileDraft" (
    "organisationId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "content" JSONB,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "savedById" TEXT,

    CONSTRAINT "ProfileDraft_pkey" PRIMARY KEY ("organisationId")
);
ALTER TABLE "ProfileDraft" ADD CONSTRAINT "ProfileDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ProfileDraft" ADD CONSTRAINT "ProfileDraft_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Read on every personal page (B12).
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");
