import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { PeopleFound } from '../../features/search/people-found.js';
import { PostsFound } from '../../features/search/posts-found.js';
import { TopicsFound } from '../../features/search/topics-found.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { SearchField } from '../../ui/search-field.js';
import { Tabs } from '../../ui/tabs.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';

const PLACES = {
  posts: { words: 'search.posts', Found: PostsFound },
  people: { words: 'search.people', Found: PeopleFound },
  topics: { words: 'search.topics', Found: TopicsFound },
} as const;

type Place = keyof typeof PLACES;

function isPlace(value: string | null): value is Place {
  return value !== null && value in PLACES;
}

/** How long one pauses before the address follows what is written, so that Back is not full of single letters. */
const PAUSE_MS = 250;

/** The search is its address: it can be kept and shared, and each reader finds only what they may read. */
export function Component(): ReactNode {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const query = search.get('q') ?? '';
  const asked = search.get('in');
  const place: Place = isPlace(asked) ? asked : 'posts';
  const [written, setWritten] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const late = useDeferredValue(query.trim());
  const { Found } = PLACES[place];

  // Back, forward and shared addresses bring another query; what is being written stays otherwise.
  const [known, setKnown] = useState(query);
  if (known !== query) {
    setKnown(query);
    if (written.trim() !== query.trim()) setWritten(query);
  }

  useEffect(() => {
    if (written.trim() === query.trim()) return undefined;
    const timer = setTimeout(() => {
      setSearch(addressOf(written.trim(), place), { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written, query, place, setSearch]);

  useEffect(() => {
    if (query === '') field.current?.focus({ preventScroll: true });
    // On arrival only: the field keeps the focus it has.
  }, [query]);

  return (
    <Page title={query === '' ? t('shell.search') : t('search.titleOf', { query })}>
      <VisuallyHidden as="h1">{t('shell.search')}</VisuallyHidden>
      <SearchField
        ref={field}
        label={t('search.label')}
        value={written}
        onChange={setWritten}
        onSubmit={() => setSearch(addressOf(written.trim(), place))}
      />
      <Tabs
        label={t('search.tabs')}
        tabs={(Object.keys(PLACES) as Place[]).map((each) => ({
          to: `/search?${new URLSearchParams(addressOf(query, each)).toString()}`,
          label: t(PLACES[each].words),
          current: each === place,
        }))}
      />
      {late === '' ? (
        <EmptyState title={t('search.start.title')}>{t('search.start.words')}</EmptyState>
      ) : (
        <Found key={place} query={late} />
      )}
    </Page>
  );
}

function addressOf(query: string, place: Place): Record<string, string> {
  return { ...(query === '' ? {} : { q: query }), ...(place === 'posts' ? {} : { in: place }) };
}
