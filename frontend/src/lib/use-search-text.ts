import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const PAUSE_MS = 250;

interface SearchText {
  /** What is being typed. */
  text: string;
  setText: (text: string) => void;
  /** What to look for: the text once one pauses. Also `?q=` of the address, so that it can be shared. */
  query: string | null;
}

export function useSearchText(): SearchText {
  const [search, setSearch] = useSearchParams();
  const query = search.get('q')?.trim() ?? '';
  const [text, setText] = useState(query);

  useEffect(() => {
    const next = text.trim();
    if (next === query) return undefined;
    const timer = setTimeout(() => setSearch(next === '' ? {} : { q: next }, { replace: true }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, query, setSearch]);

  return { text, setText, query: query === '' ? null : query };
}
