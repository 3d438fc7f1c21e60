import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import type { DealBoardData } from './deal-board.query.js';
import css from './deals.module.css';
import { type DaySpan, SPAN_NAMES, type SpanName } from './deal-span.js';

const DealTeamsQuery = graphql(`
  query DealTeams {
    teams {
      id
      handle
      displayName
    }
  }
`);

/** Which topics have deals, whichever is chosen. */
const DealTopicsQuery = graphql(`
  query DealTopics($from: String!, $to: String!, $team: String) {
    dealBoard(from: $from, to: $to, team: $team) {
      topics {
        topic {
          id
          key
          name
        }
      }
    }
  }
`);

const SPAN_WORDS = {
  month: 'deals.thisMonth',
  quarter: 'deals.thisQuarter',
  year: 'deals.thisYear',
  own: 'deals.ownDates',
} as const;

interface Props {
  span: DaySpan & { name: SpanName };
  team: string | null;
  topic: string | null;
  board: DealBoardData | undefined;
  /** Empty takes a choice away. */
  onChoose: (choices: Record<string, string>) => void;
}

/** Which deals: when, whose, on what. */
export function DealFilters({ span, team, topic, board, onChoose }: Props): ReactNode {
  const t = useT();
  const { data } = useQuery(DealTeamsQuery);
  const { from, to } = span;
  const [typed, setTyped] = useState<Partial<DaySpan>>({});
  const { data: whole } = useQuery(
    DealTopicsQuery,
    topic === null ? skipToken : { variables: { from, to, team } },
  );
  const topics = new Map(
    [
      ...((topic === null ? board : whole?.dealBoard)?.topics ?? []).map((each) => each.topic),
      ...(board?.topic ? [board.topic] : []),
    ].map((each) => [each.key, each.name]),
  );
  if (topic !== null && board?.topic == null) topics.set(topic, topic);
  return (
    <div className={css.choices}>
      <Select
        label={t('deals.span')}
        name="span"
        value={span.name}
        onChange={(value) =>
          onChoose(
            value === 'own'
              ? { span: value, from: span.from, to: span.to }
              : { span: value === 'month' ? '' : value, from: '', to: '' },
          )
        }
        choices={SPAN_NAMES.map((value) => ({ value, label: t(SPAN_WORDS[value]) }))}
      />
      {span.name === 'own' &&
        (['from', 'to'] as const).map((end) => (
          <DateField
            key={end}
            label={t(end === 'from' ? 'deals.from' : 'deals.to')}
            name={end}
            value={typed[end] ?? span[end]}
            onChange={(day) => {
              setTyped({ ...typed, [end]: day });
              const next = { from: span.from, to: span.to, [end]: day };
              // A year that is half written is no day, and a span ends after it begins.
              if (day >= '1970' && next.from <= next.to) onChoose(next);
            }}
          />
        ))}
      <Select
        label={t('deals.team')}
        name="team"
        value={team ?? ''}
        onChange={(value) => onChoose({ team: value })}
        choices={[
          { value: '', label: t('deals.wholeCompany') },
          ...(data?.teams ?? []).map(({ handle, displayName }) => ({ value: handle, label: displayName })),
        ]}
      />
      <Select
        label={t('deals.topic')}
        name="topic"
        value={topic ?? ''}
        onChange={(value) => onChoose({ topic: value })}
        choices={[
          { value: '', label: t('deals.allTopics') },
          ...Array.from(topics, ([value, name]) => ({ value, label: `#${name}` })),
        ]}
      />
    </div>
  );
}
