import { beforeAll, describe, expect, it } from 'vitest';
import { aProposalText } from '@/domain/proposal/proposal.fixture';
import { apiAs, type Cast, codesOf, makeCast } from '../testing/make-cast';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
  const skill = { key: 'indoor-climate', level: 3, sv: 'Inomhusklimat', en: 'Indoor climate' };
  await test.db.skill.create({ data: skill });
  await test.db.theme.create({ data: { key: 'old', sv: 'Gammalt', en: 'Old' } });
});

type Save = (themes: string[]) => Promise<unknown>;
const setRetired = (retired: boolean) => test.db.theme.update({ where: { key: 'old' }, data: { retired } });

/** Everything that themes are chosen for, each begun anew: how its themes are saved. */
const paths: Readonly<Record<string, () => Promise<Save>>> = {
  challenge: async () => {
    const { challenge } = apiAs(test.db, cast.unitEditor);
    const { id } = await challenge.create({ unitId: 'unit-1', track: 'testbed', title: 'Ny' });
    return async (themes) => challenge.save({ id, version: (await challenge.forEdit({ id })).version, themes });
  },
  proposal: async () => {
    const { proposal } = apiAs(test.db, cast.writer);
    const { id } = await proposal.start({ organisationId: 'solver-1', language: 'sv' });
    const { skills, ...content } = aProposalText({ wishedUnits: [] });
    return async (themes) => {
      const { version } = await proposal.byId({ id });
      return proposal.save({ ...content, id, version, themes, skills: [...skills], wishedUnits: [] });
    };
  },
  organisation: async () => {
    const { organisation } = apiAs(test.db, cast.competitor);
    const id = 'solver-2';
    const text = { summary: '', offer: '' };
    const content = { name: 'Annan', registrationNumber: null, website: null, place: null, size: null, maturity: null };
    return async (themes) => {
      const { draftVersion: version } = await organisation.forEdit({ id });
      return organisation.save({
        ...content,
        id,
        version,
        capacityMonths: null,
        sv: text,
        en: text,
        themes,
        skills: [],
      });
    };
  },
};

describe('A15: the rule of themes is one, whatever they are chosen for', () => {
  it.each(Object.keys(paths))(
    '%s: a retired theme is refused to what lacks it, and stays on what has it',
    async (path) => {
      const save = (await paths[path]?.()) as Save;
      const unknown = `${path}_theme_unknown`;
      await setRetired(true);
      expect(await codesOf(save(['old']))).toBe(unknown);
      expect(await codesOf(save(['never-was']))).toBe(unknown);
      await setRetired(false);
      expect(await codesOf(save(['old']))).toBe('done');
      await setRetired(true);
      expect(await codesOf(save(['care', 'old']))).toBe('done');
      // Once taken away it is a new choice again.
      expect(await codesOf(save(['care']))).toBe('done');
      expect(await codesOf(save(['care', 'old']))).toBe(unknown);
    },
  );

  it('is offered again where it stands, and nowhere else', async () => {
    await setRetired(true);
    const { challenge, proposal, taxonomy } = apiAs(test.db, cast.writer);
    const keysOf = (themes: readonly Readonly<{ key: string }>[]) => themes.map(({ key }) => key);
    for (const inUse of [[], ['old']]) {
      const offered = [
        keysOf((await challenge.choices({ inUse })).themes),
        keysOf((await proposal.choices({ inUse })).themes),
        keysOf(await taxonomy.themes({ inUse })),
      ];
      expect(offered.map((keys) => keys.includes('old'))).toEqual(offered.map(() => inUse.length > 0));
    }
  });
});
