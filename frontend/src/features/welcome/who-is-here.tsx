import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { useT } from '../../lib/intl/translate.js';
import { ButtonLink } from '../../ui/link.js';
import { Section } from '../../ui/section.js';
import { PersonLine, PersonLineFragment } from '../people/person-line.js';
import { useViewer } from '../people/viewer.js';
import css from './who-is-here.module.css';

export const WhoIsHereFragment = graphql(
  `
    fragment WhoIsHere on Query {
      viewer {
        person {
          id
          teams {
            team {
              id
              handle
              displayName
              members {
                isLead
                person {
                  id
                  ...PersonLine
                }
              }
            }
          }
        }
      }
      people(first: 24) {
        edges {
          cursor
          node {
            id
            ...PersonLine
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `,
  [PersonLineFragment],
);

const SHOWN = 24;

/** My teams with those in them; without a team, the beginning of the directory. */
export function WhoIsHere({ data }: { data: ResultOf<typeof WhoIsHereFragment> }): ReactNode {
  const t = useT();
  const { mayAdminister } = useViewer();
  const me = data.viewer.person;
  const teams = me.teams.map(({ team }) => ({
    ...team,
    others: team.members.filter(({ person }) => person.id !== me.id),
  }));
  const shown = teams.filter(({ others }) => others.length > 0);
  const colleagues = data.people.edges.filter(({ node }) => node.id !== me.id);

  if (shown.length === 0 && colleagues.length === 0) {
    return (
      <Section title={t('welcome.alone')} words={t('welcome.alone.words')}>
        {mayAdminister && (
          <div className={css.links}>
            <ButtonLink to="/admin/invitations">{t('admin.invite')}</ButtonLink>
            <ButtonLink to="/admin/teams">{t('welcome.makeTeams')}</ButtonLink>
          </div>
        )}
      </Section>
    );
  }
  return (
    <Section title={t('welcome.who')}>
      {shown.map(({ id, handle, displayName, others }) => (
        <div key={id} className={css.team}>
          <h3 className={css.name}>
            <Link to={`/teams/${handle}`}>{displayName}</Link>
          </h3>
          <ul className={css.people}>
            {[...others]
              .sort((one, other) => Number(other.isLead) - Number(one.isLead))
              .slice(0, SHOWN)
              .map(({ person, isLead }) => (
                <li key={person.id} className={css.person}>
                  <PersonLine person={person} />
                  {isLead && <span className={css.lead}>{t('welcome.lead')}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {shown.length === 0 && (
        <ul className={css.people}>
          {colleagues.map(({ node }) => (
            <li key={node.id} className={css.person}>
              <PersonLine person={node} />
            </li>
          ))}
        </ul>
      )}
      <p className={css.all}>
        <Link to="/people">{t('welcome.directory')}</Link>
      </p>
    </Section>
  );
}
