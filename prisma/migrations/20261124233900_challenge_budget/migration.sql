-- What a challenge may cost, in whole SEK; null on both means that nothing is said.
ALTER TABLE "Challenge" ADD COLUMN "budgetFrom" INTEGER,
ADD COLUMN "budgetTo" INTEGER;

ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_budget_range"
CHECK ("budgetFrom" BETWEEN 0 AND 1000000000 AND "budgetTo" BETWEEN 0 AND 1000000000);
