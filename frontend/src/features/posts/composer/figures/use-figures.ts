import type { Figure, ReadText } from '@breve/text';
import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import type { Viewer } from '../../../people/viewer.js';
import { choicesOf, type ComposedFigure, composeFigures } from './composed-figures.js';
import type { EditedFigures, FigureWord, FigureWords } from './composed-figures.js';
import { type FigureContextData, FigureContextQuery, type WrittenTopic } from './figure-context.query.js';

/** A topic is looked up when one has paused, not at each of its letters. */
const PAUSE_MS = 250;
const NONE: readonly WrittenTopic[] = [];

export interface Figures {
  /** All that count, for proposing the kind. */
  figures: readonly Figure[];
  composed: readonly ComposedFigure[];
  context: FigureContextData | null;
  /** The topics written, as far as one may know of them. */
  topics: readonly WrittenTopic[];
  /** What is sent with the post. */
  choices: ReturnType<typeof choicesOf>;
  say: (key: string, word: FigureWord) => void;
}

/** What is edited rather than written anew. */
interface Edited extends EditedFigures {
  readonly writtenAt: Date;
}

/** What it may have before it: the post it answers, or itself as it was. */
interface Before {
  answeredId?: string | null;
  edited?: Edited;
}

/** The figures of what is being written, and what one says of them. */
export function useFigures(
  read: ReadText,
  viewer: Viewer,
  { answeredId = null, edited }: Before = {},
): Figures {
  const written = [...new Set(read.entities.flatMap((each) => (each.type === 'hashtag' ? [each.name] : [])))]
    .slice(0, 20)
    .join(' ');
  const [asked, setAsked] = useState('');
  const [words, setWords] = useState<FigureWords>({});
  const [now] = useState(() => new Date());
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const topicKeys = useMemo(() => asked.split(' ').filter((key) => key !== ''), [asked]);
  const { data, previousData } = useQuery(
    FigureContextQuery,
    topicKeys.length === 0
      ? skipToken
      : { variables: { topicKeys, answeredId }, fetchPolicy: 'cache-and-network' },
  );
  const answer = topicKeys.length === 0 ? undefined : (data ?? previousData);
  const context = answer?.figureContext ?? null;
  const { language, timeZone } = viewer.person;
  const author = { language: language === 'FR' ? 'fr' : 'en', timeZone } as const;
  const { figures, composed } =
    context === null
      ? { figures: [], composed: [] }
      : composeFigures(read, context, author, words, edited?.writtenAt ?? now, edited);
  return {
    figures,
    composed,
    context,
    topics: answer?.topicsByKey ?? NONE,
    choices: choicesOf(composed, words),
    say: (key, word) => setWords((before) => ({ ...before, [key]: { ...before[key], ...word } })),
  };
}
