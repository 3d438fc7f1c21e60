import { useTimes } from '../../lib/format/times.js';
import { useT } from '../../lib/intl/translate.js';
import type { MessageId } from '../../messages/ids.js';
import type { DigestLineData } from './digest.query.js';

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
};

/** Why a line is in the digest, in words. */
export function useWhy({ reason, count, since, search }: DigestLineData): string {
  const t = useT();
  const times = useTimes();
  if (reason === 'FOUND' && search !== null) return t('digests.why.foundBy', { search });
  return t(WORDS[reason], {
    count: count ?? 0,
    age: since === null ? '' : times.relative(since),
  });
}
