import { displayLink } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { Section } from '../../ui/section.js';
import { PostText, PostTextFragment } from '../posts/post-text.js';
import css from './topic-knowledge.module.css';

export const ReadingListFragment = graphql(
  `
    fragment ReadingList on Topic {
      readingList {
        id
        url
        host
        remarks {
          id
          author {
            id
            displayName
          }
          ...PostText
        }
      }
    }
  `,
  [PostTextFragment],
);

/** What is worth reading: each link once, with what each said of it. */
export function ReadingList({ topic }: { topic: FragmentOf<typeof ReadingListFragment> }): ReactNode {
  const t = useT();
  const { readingList } = readFragment(ReadingListFragment, topic);
  if (readingList.length === 0) return null;
  return (
    <Section title={t('knowledge.reading')}>
      <ul className={css.list}>
        {readingList.map(({ id, url, remarks }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer" className={css.link}>
              {displayLink(url)}
            </a>
            {remarks.map((remark) => (
              <div key={remark.id} className={css.remark}>
                <Link to={`/p/${remark.id}`} className={css.by}>
                  {remark.author?.displayName ?? t('knowledge.remark')}
                </Link>
                <PostText post={remark} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
