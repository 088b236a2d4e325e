import { defineText } from './define-text';

/** The report on who is seen in the rankings. */
export const fairnessText = defineText({
  sv: {
    title: 'Vem syns i matchningen?',
    lead: (rankings: string, solvers: string, places: string) =>
      `Räknat på ${rankings === '1' ? '1 öppen utmaning' : `${rankings} öppna utmaningar`} och ${solvers} lösare, de ${places} första platserna i varje lista. En plats högt upp räknas mer än en längre ner.`,
    newcomerTitle: 'Ny lösare mot stor portfölj',
    newcomer: (trials: string, one: string, many: string) =>
      `I ${trials} försök räknades den bästa lösaren om: med bara sitt närmaste arbete ändrades poängen med ${one}, och med trettio arbeten om annat med ${many} (medianer).`,
    dimensions: {
      kind: 'Efter typ',
      size: 'Efter storlek',
      language: 'Efter språk i referenserna',
      newness: 'Nya och etablerade',
      portfolio: 'Efter antal referenser',
    },
    groups: { new: 'Nya', established: 'Etablerade', sv: 'Svenska', en: 'Engelska', not_stated: 'Inte angivet' },
    group: 'Grupp',
    solvers: 'Lösare',
    numberShare: 'Andel av lösarna',
    exposureShare: 'Andel av uppmärksamheten',
    ratio: 'Uppmärksamhet per lösare',
    everShown: 'Visade minst en gång',
    meanScore: 'Poäng där de visas',
    percent: (value: string) => `${value} %`,
    ratioNote: '1 betyder lika mycket uppmärksamhet som antalet motsvarar.',
  },
  en: {
    title: 'Who is seen in the matching?',
    lead: (rankings: string, solvers: string, places: string) =>
      `Counted over ${rankings === '1' ? '1 open challenge' : `${rankings} open challenges`} and ${solvers === '1' ? '1 solver' : `${solvers} solvers`}, the first ${places} places of each list. A place high up counts more than one further down.`,
    newcomerTitle: 'A newcomer against a large portfolio',
    newcomer: (trials: string, one: string, many: string) =>
      `In ${trials} trials the best solver was scored again: with only its nearest work the score changed by ${one}, and with thirty works about other things by ${many} (medians).`,
    dimensions: {
      kind: 'By kind',
      size: 'By size',
      language: 'By language of the references',
      newness: 'New and established',
      portfolio: 'By number of references',
    },
    groups: { new: 'New', established: 'Established', sv: 'Swedish', en: 'English', not_stated: 'Not said' },
    group: 'Group',
    solvers: 'Solvers',
    numberShare: 'Share of solvers',
    exposureShare: 'Share of attention',
    ratio: 'Attention per solver',
    everShown: 'Shown at least once',
    meanScore: 'Score where shown',
    percent: (value: string) => `${value}%`,
    ratioNote: '1 means as much attention as the number of solvers corresponds to.',
  },
});
