import { useT } from '../../lib/intl/translate.js';

interface Of {
  teams: readonly { displayName: string }[];
  topics: readonly { name: string }[];
}

/** What a digest is of, by the names of its teams and topics; else one's searches. */
export function useDigestName(): (of: Of) => string {
  const t = useT();
  return ({ teams, topics }) => {
    const names = [...teams.map(({ displayName }) => displayName), ...topics.map(({ name }) => `#${name}`)];
    return names.length === 0 ? t('digests.plan.searchesOnly') : names.join(', ');
  };
}

/** Its title. */
export function useDigestTitle(): (of: Of) => string {
  const t = useT();
  const nameOf = useDigestName();
  return (of) =>
    of.teams.length + of.topics.length === 0
      ? t('digests.ofSearches')
      : t('digests.titleOf', { name: nameOf(of) });
}
