import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import type { DigestLineData, DigestPostData } from './digest.query.js';

const WORDS: Record<DigestLineData['reason'], MessageId> = {
  ANNOUNCED: 'digests.why.announced',
  REPORTED: 'digests.why.reported',
  WON: 'digests.why.won',
  LOST: 'digests.why.lost',
  HEALTH: 'digests.why.health',
  SILENT: 'digests.why.silent',
  UNANSWERED: 'digests.why.unanswered',
  ACCEPTED: 'digests.why.accepted',
  RELAYED: 'digests.why.relayed',
  FOUND: 'digests.why.found',
  FOLLOWED: 'digests.why.followed',
};

/** Why a line is in the digest, in words; null where the mark of its kind and the lock beside it say it all. */
export function useWhy(
  { reason, count, since, search, followedTopic }: DigestLineData,
  { visibility, author }: Pick<DigestPostData, 'visibility' | 'author'>,
): string | null {
  const t = useT();
  const times = useTimes();
  if (reason === 'ANNOUNCED' && visibility !== 'COMPANY') return null;
  if (reason === 'FOUND' && search !== null) return t('digests.why.foundBy', { search });
  return t(WORDS[reason], {
    name: followedTopic === null ? (author?.displayName ?? '') : `#${followedTopic.name}`,
    count: count ?? 0,
    age: since === null ? '' : times.relative(since),
  });
}
