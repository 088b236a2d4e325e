'use client';
import { useEffect } from 'react';

/** While its form stands refused, the page's title begins by saying so; without scripts the server has written it there. */
export function useRefusedTitle(word: string, isRefused: boolean): void {
  useEffect(() => {
    if (!isRefused) return;
    const before = `${word}: `;
    const plain = document.title.startsWith(before) ? document.title.slice(before.length) : document.title;
    document.title = `${before}${plain}`;
    return () => {
      // The page that comes next has set a title of its own, or keeps this one without the word.
      if (document.title === `${before}${plain}`) document.title = plain;
    };
  }, [word, isRefused]);
}
