-- A draft is saved while one types: a criterion may not have its weight yet, and dates may stand in the wrong order.
-- Both are asked for before review, and still guarded here for everything that is published.
ALTER TABLE "Criterion" DROP CONSTRAINT "Criterion_weight_in_percent";
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_weight_in_percent" CHECK ("weight" BETWEEN 0 AND 100);
ALTER TABLE "Challenge" DROP CONSTRAINT "Challenge_start_after_deadline";
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_start_after_deadline"
  CHECK ("status" IN ('draft', 'in_review', 'cancelled') OR "startAt" IS NULL OR "deadlineAt" IS NULL OR "startAt" >= "deadlineAt");
