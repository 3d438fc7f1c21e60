import { parseSearch } from '@breve/text';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { CardsFound } from '../../features/knowledge/cards-found.js';
import { PeopleFound } from '../../features/search/people-found.js';
import { PostsFound } from '../../features/search/posts-found.js';
import { SaveSearch } from '../../features/saved-searches/save-search.js';
import { SearchAuthors } from '../../features/search/search-authors.js';
import { SearchBox } from '../../features/search/search-box.js';
import { SearchChips } from '../../features/search/search-chips.js';
import { SearchHelp } from '../../features/search/search-help.js';
import { SearchNotices } from '../../features/search/search-notices.js';
import { countWords, useSearchSummary } from '../../features/search/search-summary.js';
import { TooLong } from '../../features/search/too-long.js';
import { TeamsFound } from '../../features/search/teams-found.js';
import { TopicsFound } from '../../features/search/topics-found.js';
import { useLanguage } from '../../lib/intl/language.js';
import { useT } from '../../lib/intl/translate.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import css from './search.module.css';

const PLACES = {
  posts: { words: 'search.posts', count: 'postCount' },
  people: { words: 'search.people', count: 'personCount' },
  teams: { words: 'search.teams', count: 'teamCount' },
  topics: { words: 'search.topics', count: 'topicCount' },
} as const;
const ORDERS = { newest: 'search.order.newest', relevance: 'search.order.relevance' } as const;

type Place = keyof typeof PLACES;
type Order = keyof typeof ORDERS;

function isPlace(value: string | null): value is Place {
  return value !== null && value in PLACES;
}

/** How long one pauses before the address follows what is written, so that Back is not full of single letters. */
const PAUSE_MS = 250;

/** The search is its address: it can be kept and shared, and each reader finds only what they may read. */
export function Component(): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const query = search.get('q') ?? '';
  const asked = search.get('in');
  const place: Place = isPlace(asked) ? asked : 'posts';
  const order: Order = search.get('sort') === 'relevance' ? 'relevance' : 'newest';
  const [written, setWritten] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const late = useDeferredValue(query.trim());
  const { fault } = parseSearch(late, { language });
  const summary = useSearchSummary(fault === null ? late : '');

  // Back, forward and shared addresses bring another query. An address that follows what is written comes a moment
  // late, and takes nothing of what was written meanwhile.
  const [known, setKnown] = useState(query);
  const [sent, setSent] = useState<readonly string[]>([]);
  if (known !== query) {
    setKnown(query);
    const own = sent.indexOf(query.trim());
    setSent(own < 0 ? [] : sent.slice(own + 1));
    if (own < 0 && written.trim() !== query.trim()) setWritten(query);
  }

  useEffect(() => {
    if (written.trim() === query.trim()) return undefined;
    const timer = setTimeout(() => {
      setSent((before) => [...before, written.trim()]);
      setSearch(addressOf(written.trim(), place, order), { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written, query, place, order, setSearch]);

  useEffect(() => {
    if (query === '') field.current?.focus({ preventScroll: true });
    // On arrival only: the field keeps the focus it has.
  }, [query]);

  /** A search put together by clicks is a step of its own: Back takes it back. */
  const go = (next: string) => {
    setWritten(next);
    if (next.trim() !== query.trim()) setSent((before) => [...before, next.trim()]);
    setSearch(addressOf(next.trim(), place, order));
  };
  const add = (next: string) => {
    go(next);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <Page title={query === '' ? t('shell.search') : t('search.titleOf', { query })}>
      <VisuallyHidden as="h1">{t('shell.search')}</VisuallyHidden>
      <SearchBox
        field={field}
        label={t('search.label')}
        value={written}
        onChange={setWritten}
        onSubmit={() => go(written)}
      />
      <SearchChips
        query={query}
        onChange={(next) => {
          go(next);
          // The button that was pressed is gone with its term.
          field.current?.focus({ preventScroll: true });
        }}
      />
      <SearchHelp query={written} onAdd={add} />
      <SearchNotices query={late} notices={summary?.notices ?? []} />
      <Tabs
        label={t('search.tabs')}
        tabs={(Object.keys(PLACES) as Place[]).map((each) => ({
          to: `/search?${new URLSearchParams(addressOf(query, each, order)).toString()}`,
          label: t(PLACES[each].words),
          count:
            late === '' || summary === undefined
              ? undefined
              : countWords(summary[PLACES[each].count], language),
          current: each === place,
        }))}
      />
      {late === '' && <EmptyState title={t('search.start.title')}>{t('search.start.words')}</EmptyState>}
      {fault !== null && <TooLong fault={fault} />}
      {late !== '' && fault === null && place === 'posts' && (
        <>
          <div className={css.bar}>
            <SaveSearch query={query} />
            {summary?.postCount !== 0 && (
              <>
                {summary !== undefined && <SearchAuthors summary={summary} />}
                <div role="group" aria-label={t('search.order')} className={css.orders}>
                  {(Object.keys(ORDERS) as Order[]).map((each) => (
                    <button
                      key={each}
                      type="button"
                      className={css.order}
                      aria-pressed={each === order}
                      onClick={() => setSearch(addressOf(query, place, each), { replace: true })}
                    >
                      {t(ORDERS[each])}
                    </button>
                  ))}
                </div>
              </>
            )}
          </div>
          <CardsFound query={late} />
          <PostsFound key={order} query={late} order={order === 'newest' ? 'NEWEST' : 'RELEVANCE'} />
        </>
      )}
      {late !== '' && fault === null && place === 'people' && <PeopleFound query={late} />}
      {late !== '' && fault === null && place === 'teams' && <TeamsFound query={late} />}
      {late !== '' && fault === null && place === 'topics' && <TopicsFound query={late} />}
    </Page>
  );
}

function addressOf(query: string, place: Place, order: Order): Record<string, string> {
  return {
    ...(query === '' ? {} : { q: query }),
    ...(place === 'posts' ? {} : { in: place }),
    ...(order === 'newest' ? {} : { sort: order }),
  };
}
