'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { SearchForm, type SearchFormProps } from './search-form';

const waitMs = 250;

/**
 * The search box of a list. Without JavaScript it is a form; with it the list follows as one types, and the filters
 * that are on stay on.
 */
export function SearchBox(props: SearchFormProps) {
  const router = useRouter();
  const asked = useSearchParams().get('q') ?? '';
  const [text, setText] = useState(asked);
  const sent = useRef(asked);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    // The address changed by itself: the back button, or a link that clears the search.
    if (asked === sent.current) return;
    sent.current = asked;
    setText(asked);
  }, [asked]);
  const go = (value: string) => {
    const params = new URLSearchParams(window.location.search);
    params.delete('page');
    if (value.trim() === '') params.delete('q');
    else params.set('q', value);
    sent.current = value.trim() === '' ? '' : value;
    router.replace(`${props.action}${params.size > 0 ? `?${params.toString()}` : ''}`, { scroll: false });
  };
  const stopWaiting = () => {
    if (timer.current) clearTimeout(timer.current);
  };
  return (
    <SearchForm
      {...props}
      onSubmit={(event) => {
        event.preventDefault();
        stopWaiting();
        go(text);
      }}
      input={{
        value: text,
        onChange: (event) => {
          const { value } = event.target;
          setText(value);
          stopWaiting();
          timer.current = setTimeout(() => go(value), waitMs);
        },
      }}
    />
  );
}
