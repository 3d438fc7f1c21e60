import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Button } from '../../ui/button.js';
import { PostLine } from './post-line.js';
import css from './topic-tops.module.css';
import { TopicTopsQuery } from './topic-tops.query.js';
import { usePin } from './use-pin.js';

type Post = ResultOf<typeof TopicTopsQuery>['topic']['pinnedPosts'][number];

/** What leads a topic's page: the posts pinned to it, its newest announcements. Nothing where there is none. */
export function TopicTops({ name }: { name: string }): ReactNode {
  const t = useT();
  const { data } = useQuery(TopicTopsQuery, { variables: { name }, fetchPolicy: 'cache-and-network' });
  const topic = data?.topic;
  const pin = usePin(topic?.key ?? name);
  if (topic === undefined) return null;
  return (
    <>
      <Tops
        title={t('tops.pinned')}
        posts={topic.pinnedPosts}
        action={
          topic.viewerMayCurate
            ? (id) => (
                <Button size="s" tone="quiet" className={css.action} onPress={() => void pin(id, false)}>
                  {t('tops.unpin')}
                </Button>
              )
            : undefined
        }
      />
      <Tops title={t('tops.official')} posts={topic.officialPosts} />
    </>
  );
}

interface Props {
  title: string;
  posts: readonly Post[];
  action?: ((id: string) => ReactNode) | undefined;
}

function Tops({ title, posts, action }: Props): ReactNode {
  const id = useId();
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby={id} className={css.tops}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      <ul className={css.posts}>
        {posts.map((post) => (
          <li key={post.id}>
            <PostLine post={post} action={action?.(post.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
