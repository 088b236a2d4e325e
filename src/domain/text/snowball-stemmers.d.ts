declare module 'snowball-stemmers' {
  type Factory = Readonly<{
    newStemmer: (language: 'swedish' | 'english') => Readonly<{ stem: (word: string) => string }>;
  }>;
  export const newStemmer: Factory['newStemmer'] | undefined;
  const factory: Factory | undefined;
  export default factory;
}
