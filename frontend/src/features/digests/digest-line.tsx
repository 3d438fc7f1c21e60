import { glue } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../apollo/graphql.js';
import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import { Icon } from '../../ui/icon.js';
import { Moment } from '../../ui/moment.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { PersonLine, PersonLineFragment } from '../people/person-line.js';
import { KindMark } from '../posts/kind-mark.js';
import { PostText } from '../posts/post-text.js';
import css from './digest-line.module.css';
import type { DigestLineData, DigestPostData } from './digest.query.js';
import { useWhy } from './use-why.js';

interface Props {
  line: DigestLineData;
  post: DigestPostData;
}

/** A post of a digest: its line as everywhere, who wrote it, and why it is there. It leads to its thread. */
export function DigestLine({ line, post }: Props): ReactNode {
  const t = useT();
  const times = useTimes();
  const why = useWhy(line, post);
  const author = readFragment(PersonLineFragment, post.author);
  const words = { author: author?.displayName ?? '', moment: times.exact(post.createdAt) };
  const asked = line.reason === 'ACCEPTED' ? post.inReplyTo : null;
  return (
    <li className={css.line} data-reason={line.reason}>
      <div className={css.gutter}>
        <Link to={`/p/${post.id}`} className={css.time}>
          <VisuallyHidden>{t('post.open', words)}</VisuallyHidden>
          {!times.isToday(post.createdAt) && <Moment at={post.createdAt} as="date" />}
          <Moment at={post.createdAt} as="clock" />
        </Link>
        {post.kind !== 'PLAIN' && <KindMark kind={post.kind} />}
      </div>
      <div className={css.body}>
        {asked?.text != null && (
          <p className={css.asked} lang={asked.lang === 'und' ? undefined : asked.lang}>
            {glue(asked.text, asked.lang)}
          </p>
        )}
        <PostText post={post} />
        <p className={css.foot}>
          {post.author !== null && <PersonLine person={post.author} />}
          {why !== null && <span className={css.why}>{why}</span>}
          {post.visibility !== 'COMPANY' && (
            <span className={css.closed}>
              <Icon name="lock" size={13} />
              <VisuallyHidden>{t('digests.notForAll')}</VisuallyHidden>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
