import { popularity } from '../baselines/popularity';
import { runExpertise } from '../protocols';
import type { ExpertiseSet } from '../sets/expertise';
import { listAblations, versionBefore } from '../systems/ablations';
import { ourSetting } from '../systems/our-setting';
import { plainCosine } from '../systems/plain-cosine';
import { vectorSystem } from '../systems/vector-system';
import { expertiseColumns, expertiseRow, type ExpertiseRun } from '../tables/expertise-table';
import { type MarkedFigure, markedFigure } from '../tables/marks-table';
import type { System } from '../task';
import { chooseForExpertise } from './choose-in-folds';
import { fidelityTable } from './fidelity-section';
import type { SectionOptions } from './section-options';
import type { SectionResult } from './section-result';

/** Measures a researchers' set: ours beside baselines, what each ingredient adds, and whether explanations are true. */
export const expertiseSection = async (
  set: ExpertiseSet,
  name: string,
  options: SectionOptions,
): Promise<SectionResult> => {
  const run = async (system: System, note?: string): Promise<ExpertiseRun> => {
    const costs = await runExpertise(set, system);
    options.say(`${name}: ${system.name}`);
    return { name: system.name, costs, ...(note ? { note } : {}) };
  };
  const setting = ourSetting();
  const ours = await run(vectorSystem(setting));
  const beside: ExpertiseRun[] = [];
  beside.push(await run(versionBefore(setting)));
  beside.push(await run(plainCosine()));
  beside.push(await run(popularity));
  for (const system of options.engines(Infinity)) beside.push(await run(system));
  const parts: ExpertiseRun[] = [];
  for (const system of listAblations(setting)) parts.push(await run(system));
  const chosen = options.folds ? await chooseForExpertise(set, setting, options.say) : null;
  const notes = [
    `${set.people.length} people, mean of ${set.variants.length} variants of their profiles; intervals over people. Loss: lower is better.`,
  ];
  const own = expertiseRow(ours, ours);
  const truth = set.variants.slice(0, 1).map((task) => fidelityTable(task, setting));
  const columns = ['expertise, loss', 'expertise, easy pairs', 'expertise, hard pairs'] as const;
  return {
    tables: [
      {
        title: `${name}: researchers' own ratings`,
        notes,
        columns: expertiseColumns,
        rows: [own, ...[...(chosen ? [chosen] : []), ...beside].map((row) => expertiseRow(row, ours))],
      },
      {
        title: `${name}: what each ingredient adds`,
        notes: [],
        columns: expertiseColumns,
        rows: parts.map((row) => expertiseRow(row, ours)),
      },
      ...truth,
    ],
    marked: [
      ...columns.flatMap((measure, at): MarkedFigure[] => markedFigure(name, measure, own.values[at])),
      ...truth.flatMap(({ rows }) => markedFigure(name, 'explanations, score falls', rows[0]?.values[0])),
    ],
  };
};
