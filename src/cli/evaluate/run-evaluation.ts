import type { SectionResult } from './sections/section-result';
import type { SectionOptions } from './sections/section-options';
import { expertiseSection } from './sections/expertise-section';
import { projectsSection } from './sections/projects-section';
import { sbirSection } from './sections/sbir-section';
import { readExpertise } from './sets/expertise';
import { readProjects } from './sets/projects';
import { readJson, type SetFiles } from './sets/read-json';
import { readSbir } from './sets/sbir';

/** Measures one set of the folder. */
export const evaluateSet = async (set: SetFiles, folder: string, options: SectionOptions): Promise<SectionResult> => {
  if (set.kind === 'expertise') return expertiseSection(readExpertise(readJson(set.file), set.name), set.name, options);
  if (set.kind === 'sbir') return sbirSection(readSbir(readJson(set.awards), readJson(set.topics), set.name), options);
  return projectsSection(readProjects(readJson(set.file)), set.name, { ...options, folder });
};
