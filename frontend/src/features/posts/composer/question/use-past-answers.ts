import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { ResultOf } from '../../../../apollo/graphql.js';
import { PastAnswersQuery } from './past-answers.query.js';

/** One is not asked about each letter. */
const PAUSE_MS = 300;
/** Less is no question yet. */
const SHORTEST = 4;

type Past = ResultOf<typeof PastAnswersQuery>['pastAnswers'];

/** What was asked before, once one pauses; null while there is nothing to show. It never keeps one from sending. */
export function usePastAnswers(text: string, isQuestion: boolean): Past | null {
  const written = isQuestion ? text.trim() : '';
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const open = written.length >= SHORTEST && asked.length >= SHORTEST;
  const { data, previousData } = useQuery(
    PastAnswersQuery,
    open ? { variables: { text: asked }, fetchPolicy: 'network-only' } : skipToken,
  );
  return open ? ((data ?? previousData)?.pastAnswers ?? null) : null;
}
