import { orNotFound } from '../errors';
import { addReference } from '../organisation/add-reference';
import { changeReference } from '../organisation/change-reference';
import { createOrganisation } from '../organisation/create-organisation';
import { findHints } from '../organisation/find-hints';
import { moveReference } from '../organisation/move-reference';
import {
  addReferenceInput,
  changeReferenceInput,
  createInput,
  discardDraftInput,
  moveReferenceInput,
  organisationId,
  removeReferenceInput,
  saveInput,
  slugInput,
} from '../organisation/organisation-input';
import { findForEdit, findProfile, listMine } from '../organisation/organisation.queries';
import { discardProfileDraft, saveProfileDraft } from '../organisation/profile-draft.moves';
import { removeReference } from '../organisation/remove-reference';
import { saveProfile } from '../organisation/save-profile';
import { publicProcedure, router, signedInProcedure } from '../trpc/trpc';

export const organisationRouter = router({
  bySlug: publicProcedure.input(slugInput).query(async ({ ctx, input }) => orNotFound(await findProfile(ctx, input))),

  mine: signedInProcedure.query(({ ctx }) => listMine(ctx)),
  forEdit: signedInProcedure
    .input(organisationId)
    .query(async ({ ctx, input }) => orNotFound(await findForEdit(ctx, input))),
  hints: signedInProcedure
    .input(organisationId)
    .query(async ({ ctx, input }) => orNotFound(await findHints(ctx, input))),

  create: signedInProcedure.input(createInput).mutation(({ ctx, input }) => createOrganisation(ctx, input)),
  save: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => saveProfile(ctx, input)),
  saveDraft: signedInProcedure.input(saveInput).mutation(({ ctx, input }) => saveProfileDraft(ctx, input)),
  discardDraft: signedInProcedure
    .input(discardDraftInput)
    .mutation(({ ctx, input }) => discardProfileDraft(ctx, input)),
  addReference: signedInProcedure.input(addReferenceInput).mutation(({ ctx, input }) => addReference(ctx, input)),
  changeReference: signedInProcedure
    .input(changeReferenceInput)
    .mutation(({ ctx, input }) => changeReference(ctx, input)),
  removeReference: signedInProcedure
    .input(removeReferenceInput)
    .mutation(({ ctx, input }) => removeReference(ctx, input)),
  moveReference: signedInProcedure.input(moveReferenceInput).mutation(({ ctx, input }) => moveReference(ctx, input)),
});
