import { glue } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import css from './topic-known.module.css';

export const OpenQuestionFragment = graphql(`
  fragment OpenQuestion on Post {
    id
    text
    lang
    createdAt
    author {
      id
      displayName
    }
    question {
      overdue
    }
  }
`);

/** A question that waits, in one line: what is asked, by whom, since when. */
export function OpenQuestion({ post: ref }: { post: FragmentOf<typeof OpenQuestionFragment> }): ReactNode {
  const t = useT();
  const times = useTimes();
  const { id, text, lang, createdAt, author, question } = readFragment(OpenQuestionFragment, ref);
  if (text === null) return null;
  return (
    <li className={css.open}>
      <Link to={`/p/${id}`} lang={lang === 'und' ? undefined : lang} className={css.asked}>
        {glue(text, lang)}
      </Link>
      <span className={css.since}>
        {t(question?.overdue === true ? 'questions.lateSince' : 'questions.waitsSince', {
          who: author?.displayName ?? '',
          since: times.relative(createdAt),
        })}
      </span>
    </li>
  );
}
