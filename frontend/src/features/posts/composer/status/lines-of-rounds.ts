import type { PostItemData } from '../../post-item.fragment.js';
import type { Audience } from '../audience.js';
import type { WrittenTopic } from '../figures/figure-context.query.js';

/** A topic whose round asks the author for a line. */
export type AskingTopic = WrittenTopic & { viewerRound: NonNullable<WrittenTopic['viewerRound']> };

/**
 * The topics in whose rounds a status would be the author's line: everybody who reads the round must be able to read it.
 *
 * @param answered what it answers, whose audience it then has
 */
export function linesOfRounds(
  topics: readonly WrittenTopic[],
  audience: Audience,
  answered: Pick<PostItemData, 'id' | 'rootId' | 'visibility' | 'audienceTeam'> | null,
): AskingTopic[] {
  const { visibility, teamId } =
    answered === null
      ? audience
      : { visibility: answered.visibility, teamId: answered.audienceTeam?.id ?? null };
  return topics.filter((topic): topic is AskingTopic => {
    const round = topic.viewerRound;
    if (round === null) return false;
    if (visibility === 'COMPANY') return true;
    if (visibility !== round.visibility) return false;
    // Whom a post mentions is its own circle, but for what answers in it.
    return visibility === 'TEAM'
      ? teamId === round.teamId
      : answered !== null && (answered.rootId ?? answered.id) === round.openingId;
  });
}
