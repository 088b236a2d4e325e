import { defineText } from './define-text';

/** Matches: why something fits, what is missing, and what would raise it. */
export const matchText = defineText({
  sv: {
    why: 'Varför',
    parts: 'Vad det bygger på',
    missing: 'Det här saknas',
    missingMust: 'krävs',
    missingGood: 'bra att ha',
    evidence: 'Ord och kompetenser som vägde mest',
    fromPresentation: 'i presentationen',
    fromReference: 'i en referens',
    mentioned: 'Står i texter men är inte angivet',
    mentionedNote: 'Det räknas mindre än en kompetens som är angiven.',
    raise: 'Det här skulle höja det mest',
    raiseLink: 'Ändra er profil',
    weights: (version: string) => `Så räknas det (version ${version})`,
    strength: (share: number): string =>
      share >= 0.75
        ? 'stämmer väl'
        : share >= 0.5
          ? 'stämmer ganska väl'
          : share >= 0.25
            ? 'stämmer delvis'
            : 'stämmer lite',
    notAsked: 'efterfrågas inte här',
    myTitle: 'Utmaningar som passar er',
    myLead: (name: string) => `Ordnade efter hur väl de passar ${name}. En matchning avgör aldrig vem som väljs.`,
    noSolverTitle: 'Ni behöver en organisation',
    noSolver: 'Matchningen jämför utmaningar med en organisations kompetenser och referenser.',
    makeOrganisation: 'Lägg upp er organisation',
    noneTitle: 'Det finns inget att visa just nu',
    none: 'Inga öppna utmaningar kan jämföras med er profil. Fyll på den, eller se alla utmaningar.',
    allChallenges: 'Se alla utmaningar',
    invited: (date: string) => `Enheten bad er titta på den här ${date}`,
    notForUs: 'Inget för oss',
    notForUsReason: 'Varför inte? (frivilligt, bara för er)',
    takeBack: 'Visa igen',
    dismissedTitle: 'Det ni valt bort',
    dismissedNote: 'Det påverkar bara din lista, ingen annans.',
    respondBy: (date: string) => `Svara senast ${date}`,
    respond: 'Svara',
    read: 'Läs utmaningen',
    pairTitle: 'Hur ni passar',
    partnersTitle: 'Tillsammans med andra',
    partnerHas: (skills: string) => `Kan det ni saknar: ${skills}.`,
    bestOf: (count: number, shown: string, all: string) =>
      count === 1
        ? `Den som passar er bäst av ${all} öppna utmaningar.`
        : `De ${shown} som passar er bäst av ${all} öppna utmaningar.`,
    low: 'Varför inte högre?',
    switchSolver: 'Visa för',
    show: 'Visa',
    weightsTitle: 'Så räknas matchningen',
    weightsLead:
      'Varje matchning är en summa av delar, högst 100 poäng. Här står varje del, hur mycket den väger och varför. Samma regler gäller alla.',
    weightsCaption: (version: string) => `Delarna och deras vikt, version ${version}`,
    part: 'Del',
    points: 'Högst poäng',
    neutral: 'Den som inget sagt får',
    reason: 'Varför',
    share: (formatted: string) => `${formatted} poäng`,
    rulesTitle: 'Vad som aldrig händer',
    rules: [
      'Att något inte är ifyllt sänker aldrig under det neutrala.',
      'Många referenser vinner inte i sig: varje referens jämförs för sig, och det som står i flera räknas en gång.',
      'Att lägga till en kompetens som behövs sänker aldrig en matchning.',
      'Det som bara står i en text väger aldrig mer än samma kompetens när den är angiven.',
      'Plats räknas inte där lagen om offentlig upphandling gäller.',
      'En matchning används aldrig när svar bedöms.',
      'Det en person valt bort flyttar ingen annans plats.',
    ],
    detailsTitle: 'Kompetenser och referenser i detalj',
    needCaption: 'Hur mycket en efterfrågad kompetens räknas',
    must: 'Krävs',
    good: 'Bra att ha',
    levelCaption: 'Hur mycket en kompetens räknas efter nivå',
    levels: { basic: 'Grundläggande', experienced: 'Erfaren', expert: 'Expert' },
    mentionCaption: 'Hur mycket en kompetens räknas som ingen har angett men som står i en text',
    closenessCaption: 'Hur mycket en närliggande kompetens räknas',
    closeness: {
      same: 'Samma kompetens',
      narrower: 'Ett specialfall av den',
      broader: 'En bredare',
      sibling: 'En i samma område',
    },
    factor: 'Räknas',
    age: (years: number, perYear: string, oldest: string) =>
      `En referens räknas fullt i ${years} år. Därefter räknas den ${perYear} procent mindre för varje år, men aldrig mindre än ${oldest} procent.`,
  },
  en: {
    why: 'Why',
    parts: 'What it builds on',
    missing: 'This is missing',
    missingMust: 'required',
    missingGood: 'good to have',
    evidence: 'Words and skills that weighed most',
    fromPresentation: 'in the presentation',
    fromReference: 'in a reference',
    mentioned: 'Stands in texts but is not stated',
    mentionedNote: 'It counts less than a skill that is stated.',
    raise: 'This would raise it most',
    raiseLink: 'Edit your profile',
    weights: (version: string) => `How it is counted (version ${version})`,
    strength: (share: number): string =>
      share >= 0.75
        ? 'fits well'
        : share >= 0.5
          ? 'fits fairly well'
          : share >= 0.25
            ? 'fits in part'
            : 'fits a little',
    notAsked: 'not asked for here',
    myTitle: 'Challenges that fit you',
    myLead: (name: string) => `Ordered by how well they fit ${name}. A match never decides who is selected.`,
    noSolverTitle: 'You need an organisation',
    noSolver: 'Matching compares challenges with the skills and references of an organisation.',
    makeOrganisation: 'Add your organisation',
    noneTitle: 'There is nothing to show right now',
    none: 'No open challenge can be compared with your profile. Add to it, or see all challenges.',
    allChallenges: 'See all challenges',
    invited: (date: string) => `The unit asked you to look at this on ${date}`,
    notForUs: 'Not for us',
    notForUsReason: 'Why not? (optional, only for you)',
    takeBack: 'Show again',
    dismissedTitle: 'What you put aside',
    dismissedNote: 'It only changes your own list, nobody else’s.',
    respondBy: (date: string) => `Respond by ${date}`,
    respond: 'Respond',
    read: 'Read the challenge',
    pairTitle: 'How you fit',
    partnersTitle: 'Together with others',
    partnerHas: (skills: string) => `Has what you are missing: ${skills}.`,
    bestOf: (count: number, shown: string, all: string) =>
      count === 1
        ? `The one that fits you best of ${all} open challenges.`
        : `The ${shown} that fit you best of ${all} open challenges.`,
    low: 'Why not higher?',
    switchSolver: 'Show for',
    show: 'Show',
    weightsTitle: 'How matching is counted',
    weightsLead:
      'Each match is a sum of parts, at most 100 points. Here is each part, how much it weighs and why. The same rules hold for all.',
    weightsCaption: (version: string) => `The parts and their weight, version ${version}`,
    part: 'Part',
    points: 'Most points',
    neutral: 'Someone who has said nothing gets',
    reason: 'Why',
    share: (formatted: string) => `${formatted} points`,
    rulesTitle: 'What never happens',
    rules: [
      'Leaving something out never lowers a match below neutral.',
      'Many references do not win by themselves: each is compared on its own, and what stands in several counts once.',
      'Adding a skill that is needed never lowers a match.',
      'What only stands in a text never weighs more than the same skill when it is stated.',
      'Place does not count where the law on public procurement applies.',
      'A match is never used when responses are evaluated.',
      'What one person puts aside moves nobody else’s place.',
    ],
    detailsTitle: 'Skills and references in detail',
    needCaption: 'How much a needed skill counts',
    must: 'Required',
    good: 'Good to have',
    levelCaption: 'How much a skill counts by level',
    levels: { basic: 'Basic', experienced: 'Experienced', expert: 'Expert' },
    mentionCaption: 'How much a skill counts that nobody has stated but that stands in a text',
    closenessCaption: 'How much a neighbouring skill counts',
    closeness: {
      same: 'The same skill',
      narrower: 'A special case of it',
      broader: 'A broader one',
      sibling: 'One in the same area',
    },
    factor: 'Counts',
    age: (years: number, perYear: string, oldest: string) =>
      `A reference counts fully for ${years} years. After that it counts ${perYear} per cent less for each year, but never less than ${oldest} per cent.`,
  },
});
