import type { ReactNode } from 'react';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { ContextSection } from '../../ui/context-section.js';
import { LinkList } from '../../ui/link-list.js';
import { PersonLine, PersonLineFragment } from './person-line.js';
import css from './team-context.module.css';

export const TeamPageFragment = graphql(
  `
    fragment TeamPage on Team {
      id
      handle
      displayName
      description
      memberCount
      viewerIsMember
      viewerLeads
      parent {
        id
        handle
        displayName
      }
      children {
        id
        handle
        displayName
        memberCount
      }
      members {
        isLead
        person {
          id
          ...PersonLine
        }
      }
    }
  `,
  [PersonLineFragment],
);

export type TeamPageData = ResultOf<typeof TeamPageFragment>;

/** Beside a team's posts: who leads, who is in it, where it stands in the tree. */
export function TeamContext({ team }: { team: TeamPageData }): ReactNode {
  const t = useT();
  const leads = team.members.filter(({ isLead }) => isLead);
  const others = team.members.filter(({ isLead }) => !isLead);
  return (
    <>
      {leads.length > 0 && (
        <ContextSection title={t('teams.leads')}>
          <People members={leads} />
        </ContextSection>
      )}
      {others.length > 0 && (
        <ContextSection title={t('teams.members')}>
          <People members={others} />
        </ContextSection>
      )}
      {team.parent !== null && (
        <ContextSection title={t('teams.parent')}>
          <LinkList
            items={[
              { id: team.parent.id, to: `/teams/${team.parent.handle}`, label: team.parent.displayName },
            ]}
          />
        </ContextSection>
      )}
      {team.children.length > 0 && (
        <ContextSection title={t('teams.children')}>
          <LinkList
            items={team.children.map(({ id, handle, displayName, memberCount }) => ({
              id,
              to: `/teams/${handle}`,
              label: displayName,
              detail: t('teams.memberCount', { count: memberCount }),
            }))}
          />
        </ContextSection>
      )}
    </>
  );
}

function People({ members }: { members: TeamPageData['members'] }): ReactNode {
  return (
    <ul className={css.people}>
      {members.map(({ person }) => (
        <li key={person.id}>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  );
}
