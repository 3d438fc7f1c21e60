import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import css from './team-branch.module.css';
import type { TreeNode } from '../people/team-nodes.js';

export const TeamBranchFragment = graphql(`
  fragment TeamBranch on Team {
    id
    handle
    displayName
    memberCount
    parent {
      id
    }
    leads {
      id
      displayName
    }
  }
`);

type BranchTeam = ResultOf<typeof TeamBranchFragment>;

/** The teams below one, and those below them: who leads them, how many they are. */
export function TeamBranch({ nodes }: { nodes: readonly TreeNode<BranchTeam>[] }): ReactNode {
  const t = useT();
  return (
    <ul className={css.branch}>
      {nodes.map(({ team, children }) => (
        <li key={team.id} className={css.node}>
          <div className={css.team}>
            <Link to={`/admin/teams/${team.handle}`} className={css.name}>
              {team.displayName}
            </Link>
            <span className={css.detail}>
              {[
                t('admin.teams.members', { count: team.memberCount }),
                team.leads.length === 0
                  ? t('admin.teams.noLead')
                  : t('admin.teams.ledBy', {
                      count: team.leads.length,
                      names: team.leads.map(({ displayName }) => displayName).join(', '),
                    }),
              ].join(' · ')}
            </span>
          </div>
          {children.length > 0 && <TeamBranch nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
