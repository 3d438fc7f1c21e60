import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { FragmentOf, ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { PersonLine, PersonLineFragment } from './person-line.js';
import css from './team-tree.module.css';

export const TeamBranchFragment = graphql(
  `
    fragment TeamBranch on Team {
      id
      handle
      displayName
      description
      memberCount
      viewerIsMember
      parent {
        id
      }
      leads {
        id
        ...PersonLine
      }
    }
  `,
  [PersonLineFragment],
);

type Branch = FragmentOf<typeof TeamBranchFragment>;

/** The teams as the tree they form. */
export function TeamTree({ teams }: { teams: readonly Branch[] }): ReactNode {
  const known = teams.map((team) => readFragment(TeamBranchFragment, team));
  const ids = new Set(known.map(({ id }) => id));
  const below = new Map<string | null, typeof known>();
  for (const team of known) {
    const above = team.parent !== null && ids.has(team.parent.id) ? team.parent.id : null;
    below.set(above, [...(below.get(above) ?? []), team]);
  }
  const branch = (id: string | null): ReactNode => {
    const children = below.get(id);
    if (children === undefined) return null;
    return (
      <ul className={id === null ? css.tree : css.branch}>
        {children.map((team) => (
          <li key={team.id}>
            <TeamLine team={team} />
            {branch(team.id)}
          </li>
        ))}
      </ul>
    );
  };
  return branch(null);
}

function TeamLine({ team }: { team: ResultOf<typeof TeamBranchFragment> }): ReactNode {
  const t = useT();
  return (
    <div className={css.team}>
      <div className={css.words}>
        <p>
          <Link to={`/teams/${team.handle}`} className={css.name}>
            {team.displayName}
          </Link>{' '}
          <span className={css.handle}>@{team.handle}</span>
          {team.viewerIsMember && <span className={css.mine}>{t('teams.isMine')}</span>}
        </p>
        {team.description !== '' && <p className={css.description}>{team.description}</p>}
        <p className={css.facts}>
          <span>{t('teams.memberCount', { count: team.memberCount })}</span>
          {team.leads.map((lead) => (
            <PersonLine key={lead.id} person={lead} />
          ))}
        </p>
      </div>
    </div>
  );
}
