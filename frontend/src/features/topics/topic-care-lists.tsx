import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { topicAddress } from './topic-address.js';
import css from './topic-care-lists.module.css';
import { TopicRow, TopicRowFragment } from './topic-row.js';
import { useTopicsApart } from './use-topics-apart.js';

export const TopicCareFragment = graphql(
  `
    fragment TopicCareLists on TopicCare {
      near {
        id
        reason
        from {
          id
          key
          name
          postCount
        }
        into {
          id
          key
          name
          postCount
        }
      }
      apart {
        id
        until
        one {
          id
          key
          name
          postCount
        }
        other {
          id
          key
          name
          postCount
        }
      }
      splits {
        id
        spellings
        topic {
          id
          key
          name
          postCount
        }
        from {
          id
          key
          name
          postCount
        }
      }
      merges {
        key
        name
        mergedAt
        into {
          id
          key
          name
          postCount
        }
      }
      ownerless {
        id
        ...TopicRow
      }
    }
  `,
  [TopicRowFragment],
);

type Care = ResultOf<typeof TopicCareFragment>;

const REASONS: Record<Care['near'][number]['reason'], MessageId> = {
  YEAR: 'topicCare.reason.year',
  PLURAL: 'topicCare.reason.plural',
  SPELLING: 'topicCare.reason.spelling',
  NAME: 'topicCare.reason.name',
};

/** Topics that may be one, those kept apart, those merged, those nobody looks after. */
export function TopicCareLists({ care }: { care: FragmentOf<typeof TopicCareFragment> }): ReactNode {
  const t = useT();
  const times = useTimes();
  const acts = useTopicsApart();
  const { near, apart, splits, merges, ownerless } = readFragment(TopicCareFragment, care);
  return (
    <div className={css.lists}>
      <Section title={t('topicCare.near')} words={t('topicCare.near.words')}>
        {near.length === 0 && <p className={css.none}>{t('topicCare.near.none')}</p>}
        <ul>
          {near.map(({ id, from, into, reason }) => (
            <li key={id} className={css.pair}>
              <p className={css.words}>
                <Name topic={from} /> <span aria-hidden>→</span> <Name topic={into} />
                <span className={css.reason}>{t(REASONS[reason])}</span>
              </p>
              <p className={css.actions}>
                <Button
                  size="s"
                  tone="strong"
                  isPending={acts.pending}
                  aria-label={t('topicCare.merge', { from: `#${from.name}`, into: `#${into.name}` })}
                  onPress={() => acts.merge(from.key, into.key)}
                >
                  {t('topics.merge')}
                </Button>
                <Button size="s" onPress={() => acts.keepApart(into.key, from.key, false)}>
                  {t('topicCare.keepApart')}
                </Button>
                <Button size="s" tone="quiet" onPress={() => acts.keepApart(into.key, from.key, true)}>
                  {t('topicCare.notNow')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {ownerless.length > 0 && (
        <Section title={t('topicCare.ownerless')} words={t('topicCare.ownerless.words')}>
          <ul>
            {ownerless.map((topic) => (
              <li key={topic.id}>
                <TopicRow topic={topic} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {merges.length > 0 && (
        <Section title={t('topicCare.merges')}>
          <ul>
            {merges.map(({ key, name, into, mergedAt }) => (
              <li key={key} className={css.pair}>
                <p className={css.words}>
                  <span className={css.name}>#{name}</span> <span aria-hidden>→</span> <Name topic={into} />
                  <span className={css.reason}>{t('topics.mergedOn', { day: times.date(mergedAt) })}</span>
                </p>
                <Button
                  size="s"
                  isPending={acts.pending}
                  aria-label={t('topics.undoMergeOf', { name: `#${name}` })}
                  onPress={() => acts.undo(key)}
                >
                  {t('topics.undoMerge')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {apart.length + splits.length > 0 && (
        <Section title={t('topicCare.apart')}>
          <ul>
            {splits.map(({ id, spellings, topic, from }) => (
              <li key={id} className={css.pair}>
                <p className={css.words}>
                  <Name topic={topic} /> <span aria-hidden>|</span> <Name topic={from} />
                  <span className={css.reason}>
                    {t('topicCare.exactly', { spellings: spellings.map((each) => `#${each}`).join(', ') })}
                  </span>
                </p>
                <Button
                  size="s"
                  tone="quiet"
                  isPending={acts.pending}
                  aria-label={t('topicCare.merge', { from: `#${topic.name}`, into: `#${from.name}` })}
                  onPress={() => acts.merge(topic.key, from.key)}
                >
                  {t('topics.merge')}
                </Button>
              </li>
            ))}
            {apart.map(({ id, one, other, until }) => (
              <li key={id} className={css.pair}>
                <p className={css.words}>
                  <Name topic={one} /> <span aria-hidden>|</span> <Name topic={other} />
                  {until !== null && (
                    <span className={css.reason}>{t('topicCare.until', { day: times.date(until) })}</span>
                  )}
                </p>
                <Button size="s" tone="quiet" onPress={() => acts.proposeAgain(one.key, other.key)}>
                  {t('topicCare.again')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Name({ topic: { key, name, postCount } }: { topic: Care['near'][number]['from'] }): ReactNode {
  const t = useT();
  return (
    <span>
      <Link to={topicAddress(key)} className={css.name}>
        #{name}
      </Link>{' '}
      <span className={css.count}>{t('topics.postCount', { count: postCount })}</span>
    </span>
  );
}
