import type { Visibility } from '../../../apollo/enums.js';
import type { Translate } from '../../../lib/intl/translate.js';
import type { Choice } from '../../../ui/select.js';
import type { Viewer } from '../../people/viewer.js';

/** Who may read, fixed at the root of a thread. */
export interface Audience {
  visibility: Visibility;
  /** The team of TEAM. */
  teamId: string | null;
}

export const WHOLE_COMPANY: Audience = { visibility: 'COMPANY', teamId: null };

/** An audience as the value of a choice: `COMPANY`, `MENTIONED`, or `TEAM <id>`. */
export function audienceValue({ visibility, teamId }: Audience): string {
  return visibility === 'TEAM' && teamId !== null ? `TEAM ${teamId}` : visibility;
}

export function readAudience(value: string): Audience {
  if (value.startsWith('TEAM ')) return { visibility: 'TEAM', teamId: value.slice('TEAM '.length) };
  return { visibility: value === 'MENTIONED' ? 'MENTIONED' : 'COMPANY', teamId: null };
}

/**
 * The whole company, each of one's own teams, those mentioned.
 *
 * @param offered a team besides that one may write to
 */
export function audienceChoices(
  viewer: Viewer,
  offered: { id: string; displayName: string } | null,
  t: Translate,
): readonly Choice<string>[] {
  const own = viewer.person.teams.map(({ team }) => team);
  const isOwn = offered === null || own.some(({ id }) => id === offered.id);
  return [
    { value: 'COMPANY', label: t('audience.company') },
    ...(isOwn ? own : [...own, offered]).map((team) => ({
      value: `TEAM ${team.id}`,
      label: t('audience.teamNamed', { team: team.displayName }),
    })),
    { value: 'MENTIONED', label: t('audience.mentioned') },
  ];
}
