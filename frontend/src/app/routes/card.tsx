import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import { CardEditor } from '../../features/knowledge/card-editor.js';
import { CardHistory } from '../../features/knowledge/card-history.js';
import { CardText, Standing } from '../../features/knowledge/card-item.js';
import { CardPageFragment, type CardPageData } from '../../features/knowledge/card-page.fragment.js';
import css from '../../features/knowledge/card-page.module.css';
import { HandOverDialog } from '../../features/knowledge/hand-over-dialog.js';
import { useCardActs } from '../../features/knowledge/use-card-acts.js';
import { topicAddress } from '../../features/topics/topic-address.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { useRefusal } from '../../ui/refusal.js';

const CardQuery = graphql(
  `
    query Card($id: ID!) {
      card(id: $id) {
        id
        ...CardPage
      }
    }
  `,
  [CardPageFragment],
);

export function Component(): ReactNode {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CardQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const card = data === undefined ? null : readFragment(CardPageFragment, data.card);
  return (
    <Page
      title={card === null ? t('cards.one') : t('cards.titleOf', { question: card.question })}
      header={<PageHeader withBack title={t('cards.one')} />}
    >
      {card === null &&
        (error === undefined ? (
          <PostSkeletons count={2} />
        ) : (
          <ErrorState error={error} onRetry={() => refetch()} />
        ))}
      {card !== null && <CardBody card={card} />}
    </Page>
  );
}

type Open = 'none' | 'rewrite' | 'handOver';

function CardBody({ card }: { card: CardPageData }): ReactNode {
  const t = useT();
  const refused = useRefusal();
  const acts = useCardActs();
  const [open, setOpen] = useState<Open>('none');
  const { id } = card;
  const done = (act: Promise<unknown>) => void act.catch(refused);
  return (
    <>
      <article className={css.card}>
        <p className={css.question}>
          <CardText text={card.question} lang={card.lang} />
        </p>
        <p className={css.answer}>
          <CardText text={card.answer} lang={card.lang} />
        </p>
        <p className={css.facts}>
          <Standing state={card.state} validUntil={card.validUntil} />
          <span>
            <Link to={`/people/${card.owner.handle}`}>
              {t('cards.keptBy', { name: card.owner.displayName })}
            </Link>
          </span>
          {card.topics.map((topic) => (
            <Link key={topic.id} to={topicAddress(topic.key)}>
              #{topic.name}
            </Link>
          ))}
          {card.source !== null && <Link to={`/p/${card.source.id}`}>{t('cards.source')}</Link>}
        </p>
        {card.rewritten && <p className={css.note}>{t('cards.rewritten')}</p>}
        {card.viewerMayKeep && (
          <div className={css.acts}>
            <Button
              tone={card.state === 'VALID' ? 'plain' : 'strong'}
              onPress={() => done(acts.confirm({ variables: { input: { id } } }))}
            >
              {t('cards.confirm')}
            </Button>
            <Button onPress={() => setOpen('rewrite')}>{t('cards.rewrite')}</Button>
            <Button onPress={() => setOpen('handOver')}>{t('cards.handOver')}</Button>
            {card.state !== 'RETIRED' && (
              <Button onPress={() => done(acts.retire({ variables: { input: { id } } }))}>
                {t('cards.retire')}
              </Button>
            )}
          </div>
        )}
      </article>
      <div className={css.part}>
        <Section title={t('cards.history')}>
          <CardHistory history={card.history} lang={card.lang} />
        </Section>
      </div>
      {open === 'rewrite' && (
        <CardEditor
          title={t('cards.rewrite')}
          question={card.question}
          answer={card.answer}
          onSave={(written) => acts.rewrite({ variables: { input: { id, ...written } } })}
          onClose={() => setOpen('none')}
        />
      )}
      {open === 'handOver' && (
        <HandOverDialog id={id} ownerId={card.owner.id} onClose={() => setOpen('none')} />
      )}
    </>
  );
}
