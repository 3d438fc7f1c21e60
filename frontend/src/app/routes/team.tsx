import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { graphql, readFragment } from '../../apollo/graphql.js';
import type { ResultOf } from '../../apollo/graphql.js';
import { FeedMenu } from '../../features/integrations/feed-menu.js';
import { TeamContext, TeamPageFragment } from '../../features/people/team-context.js';
import { ComposePrompt } from '../../features/posts/composer/compose-prompt.js';
import { Timeline } from '../../features/timelines/timeline.js';
import { TimelinePageFragment } from '../../features/timelines/timeline-page.js';
import { useT } from '../../lib/intl/translate.js';
import { lazily } from '../../lib/lazily.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { PageHeader } from '../../ui/page-header.js';
import { Part } from '../../ui/part.js';
import { PostSkeletons } from '../../ui/skeleton.js';
import { Tabs } from '../../ui/tabs.js';

const DigestPanel = lazily(async () => (await import('../../features/digests/digest-panel.js')).DigestPanel);

const TeamQuery = graphql(
  `
    query Team($handle: String!) {
      team(handle: $handle) {
        id
        ...TeamPage
      }
    }
  `,
  [TeamPageFragment],
);

const TeamPostsQuery = graphql(
  `
    query TeamPosts($handle: String!, $first: Int, $after: String, $last: Int, $before: String) {
      team(handle: $handle) {
        id
        posts(first: $first, after: $after, last: $last, before: $before) {
          ...TimelinePage
        }
      }
    }
  `,
  [TimelinePageFragment],
);

function postsOf(data: ResultOf<typeof TeamPostsQuery>) {
  return data.team.posts;
}

/** A team: its digest of today first for whoever leads it, its posts first for the others. */
export function Component(): ReactNode {
  const t = useT();
  const { handle = '' } = useParams();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(TeamQuery, {
    variables: { handle },
    fetchPolicy: 'cache-and-network',
  });
  const variables = useMemo(() => ({ handle }), [handle]);
  const team = data === undefined ? null : readFragment(TeamPageFragment, data.team);
  const title = team?.displayName ?? `@${handle}`;
  if (team === null) {
    return (
      <Page title={title} header={<PageHeader withBack title={title} />}>
        {error === undefined ? <PostSkeletons /> : <ErrorState error={error} onRetry={() => refetch()} />}
      </Page>
    );
  }
  const showsDigest = pathname.endsWith('/digest') || (!pathname.endsWith('/posts') && team.viewerLeads);
  const facts = [`@${team.handle}`, t('teams.memberCount', { count: team.memberCount })];
  if (team.viewerIsMember) facts.push(t('teams.isMine'));
  return (
    <Page
      title={title}
      header={
        <PageHeader
          title={title}
          actions={<FeedMenu of={{ source: 'TEAM', key: team.handle, name: title }} />}
        >
          {team.description !== '' && <p>{team.description}</p>}
          <p>{facts.join(' · ')}</p>
          <p>
            <Link to={`/teams/${team.handle}/figures`}>{t('figures.link')}</Link>
            {' · '}
            <Link to={`/deals?team=${team.handle}`}>{t('deals.ofTeam')}</Link>
          </p>
        </PageHeader>
      }
      context={<TeamContext team={team} />}
      contextLabel={t('teams.about')}
    >
      <Tabs
        label={title}
        tabs={[
          { to: `/teams/${team.handle}/digest`, label: t('digests.title'), current: showsDigest },
          { to: `/teams/${team.handle}/posts`, label: t('digests.posts'), current: !showsDigest },
        ]}
      />
      {showsDigest ? (
        <Part fallback={<PostSkeletons />}>
          <DigestPanel teams={[team.handle]} />
        </Part>
      ) : (
        <>
          {team.viewerIsMember && (
            <ComposePrompt intent={{ type: 'new', audience: { visibility: 'TEAM', teamId: team.id } }} />
          )}
          <Timeline
            key={team.handle}
            label={title}
            query={TeamPostsQuery}
            variables={variables}
            select={postsOf}
            live={{ timeline: 'TEAM', key: team.handle }}
            empty={<EmptyState title={t('teams.empty.title')}>{t('teams.empty.words')}</EmptyState>}
          />
        </>
      )}
    </Page>
  );
}
