import type { Language } from '../shared/language';

/** Function words only: a bigger list hides what a text is about (measured in docs/text-analysis.md). */
const swedish = `
och eller men utan samt för så att som när då där här dit hit vart var hur varför vad vem vilken vilket vilka vars
om än ju väl nog dock även också bara endast redan ännu ofta aldrig alltid sedan medan innan efter före under över
genom mellan mot hos från till av på i vid med åt ur utom inom enligt kring runt trots via per bland utanför tills
jag du han hon hen den det vi ni de dem mig dig honom henne oss er sig man en ett ena min mitt mina din ditt dina
sin sitt sina vår vårt våra ert era hans hennes dess deras denna denne detta dessa samma sådan sådant sådana någon
något några ingen inget inga all allt alla varje var vardera båda både annan annat andra själv själva egen eget egna
är vara varit var blir bli blev blivit bliva har ha hade haft kan kunna kunde kunnat ska skall skulle vill vilja
ville måste bör borde får få fick fått gör göra gjort gjorde inte icke ej mer mest mycket många flera fler flest
lite få mindre minst del dels därför därmed dessutom således därigenom exempelvis t ex bl a dvs mm osv etc
ut in upp ner ned bort fram hem åter kvar nu sig ens såsom såväl liksom huruvida emellertid däremot
`;

const english = `
a an the and or but nor if then else than that this these those there here where when while as at by for from in
into of off on onto out over under up down upon to with within without about above across after against along among
around before behind below beneath beside between beyond during through throughout toward towards until via per
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
himself herself itself ourselves themselves who whom whose which what how why is am are was were be been being has
have had having do does did doing done can could shall should will would may might must not no neither either both
each every all any some such same other another more most much many few several less least own so too very just only
also however therefore thus hence moreover furthermore although though because since whether e g i.e eg ie etc s t
one ones again once further ll ve re d
`;

const asSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = { sv: asSet(swedish), en: asSet(english) };

/** Whether a word form (lower case) carries grammar rather than a subject in that language. */
export const isStopWord = (form: string, language: Language): boolean => stopWords[language].has(form);
