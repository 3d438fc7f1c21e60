import { LEADING_HEALTH_MARK } from '@breve/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../lib/intl/translate.js';
import { PersonLine } from '../people/person-line.js';
import { PostText } from '../posts/post-text.js';
import { HealthMark } from '../rounds/health-mark.js';
import { useRoundWords } from '../rounds/round-words.js';
import { topicAddress } from '../topics/topic-address.js';
import css from './digest-project.module.css';
import type { DigestPostData, DigestProjectData } from './digest.query.js';

interface Props {
  project: DigestProjectData;
  /** Its worst line. */
  post: DigestPostData | null;
}

/** A project as its round closed: how it stands, how many said so, and the worst of it. It leads to the round. */
export function DigestProject({ project, post }: Props): ReactNode {
  const t = useT();
  const words = useRoundWords();
  const { topic, day, health, givenCount, expectedCount, blockedSince, heardOn } = project;
  const longer = blockedSince !== null && blockedSince !== day;
  const facts = [
    health === null ? null : t('digests.project.lines', { given: givenCount, all: expectedCount }),
    health !== null
      ? null
      : heardOn === null
        ? t('digests.project.never')
        : t('digests.project.heardOn', { day: words.shortDay(heardOn) }),
    health === null ? null : words.shortDay(day),
  ].filter((fact) => fact !== null);
  return (
    <li className={css.project}>
      <p className={css.head}>
        <Link to={`${topicAddress(topic.key)}/round`} className={css.name}>
          #{topic.name}
        </Link>
        <span className={css.health}>
          <HealthMark health={health} />
          {longer && <span>{t('digests.project.blockedSince', { day: words.shortDay(blockedSince) })}</span>}
        </span>
        <span className={css.facts}>{facts.join(' · ')}</span>
      </p>
      {post !== null && (
        <div className={css.line}>
          <PostText post={post} without={LEADING_HEALTH_MARK} />
          {post.author !== null && (
            <p className={css.who}>
              <PersonLine person={post.author} />
            </p>
          )}
        </div>
      )}
    </li>
  );
}
