import { displayLink, glue, segmentText } from '@breve/text';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { topicAddress } from '../topics/topic-address.js';
import { HitWordsContext, markHits } from './hits.js';
import css from './post-text.module.css';

export const PostTextFragment = graphql(`
  fragment PostText on Post {
    text
    lang
    entities {
      type
      start
      end
      url
      host
      topic {
        id
        key
        name
      }
      person {
        id
        handle
        displayName
      }
      team {
        id
        handle
        displayName
      }
    }
  }
`);

type Entity = ResultOf<typeof PostTextFragment>['entities'][number];

interface Props {
  post: FragmentOf<typeof PostTextFragment>;
  /** What it begins with is shown beside it, and left out. */
  without?: RegExp;
}

/** The line itself, with its topics, persons, teams and links as the server read them. Hostile text stays text. */
export function PostText({ post, without }: Props): ReactNode {
  const { text, lang, entities } = readFragment(PostTextFragment, post);
  if (text === null) return null;
  return (
    <p className={css.text} lang={lang === 'und' ? undefined : lang} dir="auto">
      {segmentText(text, entities).map((segment) =>
        segment.type === 'plain' ? (
          <Marked
            key={segment.start}
            text={glue(segment.start || !without ? segment.text : segment.text.replace(without, ''), lang)}
          />
        ) : (
          <EntityLink key={segment.start} entity={segment.entity} written={segment.text} />
        ),
      )}
    </p>
  );
}

/** What was searched for stands out, where anything was. */
function Marked({ text }: { text: string }): ReactNode {
  const wanted = useContext(HitWordsContext);
  if (wanted.length === 0) return text;
  return markHits(text, wanted).map(({ text: piece, hit }, index) =>
    hit ? (
      <mark key={index} className={css.hit}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}

function EntityLink({ entity, written }: { entity: Entity; written: string }): ReactNode {
  if (entity.topic !== null) {
    return (
      <Link to={topicAddress(entity.topic.key)} className={css.topic}>
        <Marked text={written} />
      </Link>
    );
  }
  if (entity.person !== null) {
    return (
      <Link to={`/people/${entity.person.handle}`} className={css.mention}>
        <bdi>{entity.person.displayName}</bdi>
      </Link>
    );
  }
  if (entity.team !== null) {
    return (
      <Link to={`/teams/${entity.team.handle}`} className={css.mention}>
        <bdi>{entity.team.displayName}</bdi>
      </Link>
    );
  }
  if (entity.type === 'LINK' && entity.url !== null && /^https?:\/\//i.test(entity.url)) {
    return (
      <a href={entity.url} className={css.link} target="_blank" rel="noopener noreferrer" title={entity.url}>
        {displayLink(entity.url)}
      </a>
    );
  }
  return written;
}
