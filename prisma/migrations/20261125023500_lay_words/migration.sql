-- Everyday words and the concepts that they lead to.
CREATE TABLE "LayWord" (
    "id" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "skills" TEXT[],
    "themes" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LayWord_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "LayWord_word_language_key" ON "LayWord"("word", "language");

-- Which words of the seed have been put in place here, so that none comes back after it was changed or removed.
CREATE TABLE "LayWordSeeded" (
    "word" TEXT NOT NULL,
    "language" "Language" NOT NULL,

    CONSTRAINT "LayWordSeeded_pkey" PRIMARY KEY ("word","language")
);
