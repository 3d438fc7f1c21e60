import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { lazily } from '../../lib/lazily.js';
import { useT } from '../../lib/intl/translate.js';
import { FollowButton } from '../../ui/follow-button.js';
import { Icon } from '../../ui/icon.js';
import { Menu } from '../../ui/menu.js';
import type { MenuEntry } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { FollowLevelSelect } from '../people/follow-level.js';
import css from './topic-header.module.css';
import { KeptApart } from './kept-apart.js';
import { MergedTopics } from './merged-topics.js';
import { OfficialMark } from './official-mark.js';
import { topicAddress } from './topic-address.js';
import { TOPIC_KIND_WORDS } from './topic-kinds.js';
import type { TopicDialogName } from './topic-dialogs.js';
import type { TopicPageData } from './topic-page.fragment.js';
import { useMarkOfficial } from './use-mark-official.js';
import { useTopicActs } from './use-topic-acts.js';
import { Part } from '../../ui/part.js';

const TopicDialog = lazily(async () => (await import('./topic-dialogs.js')).TopicDialog);

interface Props {
  topic: TopicPageData;
  /** More that can be done with it. */
  entries?: readonly MenuEntry[];
}

/** The head of a topic's page. */
export function TopicHeader({ topic, entries: more = [] }: Props): ReactNode {
  const t = useT();
  const { setLevel, toggleFollow, toggleMute } = useTopicActs();
  const markOfficial = useMarkOfficial();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<TopicDialogName | null>(null);
  const name = `#${topic.name}`;
  const entries: MenuEntry[] = [
    {
      text: t(topic.viewerMutes ? 'topics.unmute' : 'topics.mute'),
      onAction: () => void toggleMute(topic),
    },
    ...more,
  ];
  if (topic.viewerMayEdit) {
    entries.push(
      { text: t('topics.edit'), onAction: () => setDialog('edit') },
      { text: t('topics.posting', { name }), onAction: () => setDialog('posting') },
      {
        text: t('counting.title', { topic: name }),
        onAction: () => void navigate(`${topicAddress(topic.key)}/counting`),
      },
    );
  }
  if (topic.viewerMayEdit && topic.kind === 'EVENT') {
    entries.push({ text: t('events.setDays', { name }), onAction: () => setDialog('days') });
  }
  if (topic.viewerMayMarkOfficial) {
    entries.push({
      text: t(topic.isOfficial ? 'topics.official.undo' : 'topics.official.do'),
      onAction: () => void markOfficial(topic.key, !topic.isOfficial),
    });
  }
  if (topic.viewerMayMerge) {
    entries.push(
      { text: t('topics.mergeThis'), onAction: () => setDialog('merge') },
      { text: t('topics.splitThis'), onAction: () => setDialog('split') },
    );
  }
  return (
    <PageHeader
      title={name}
      actions={
        <>
          <FollowButton
            size="m"
            name={name}
            following={topic.viewerFollows}
            onToggle={() => toggleFollow(topic)}
          />
          {topic.viewerFollowLevel !== null && (
            <FollowLevelSelect
              name={name}
              level={topic.viewerFollowLevel}
              onChange={(level) => setLevel(topic, level)}
            />
          )}
          <Menu label={t('topics.more', { name })} tone="quiet" iconOnly align="end" entries={entries}>
            <Icon name="more" />
          </Menu>
        </>
      }
    >
      {topic.description !== '' && <p className={css.description}>{topic.description}</p>}
      <p className={css.facts}>
        {topic.isOfficial && <OfficialMark />}
        <span>{t(TOPIC_KIND_WORDS[topic.kind])}</span>
        <span>{t('topics.postCount', { count: topic.postCount })}</span>
        <span>{t('topics.followerCount', { count: topic.followerCount })}</span>
        <Link to={`${topicAddress(topic.key)}/digest`}>{t('digests.title')}</Link>
        <Link to={`${topicAddress(topic.key)}/knowledge`}>{t('knowledge.known')}</Link>
        {topic.hasMetrics && <Link to={`${topicAddress(topic.key)}/figures`}>{t('figures.link')}</Link>}
        {(topic.hasRound || topic.viewerMayOpenRound) && (
          <Link to={`${topicAddress(topic.key)}/round`}>{t('rounds.title')}</Link>
        )}
        {topic.viewerMutes && <span>{t('topics.muted')}</span>}
      </p>
      <KeptApart topic={topic} />
      <MergedTopics topic={topic} />
      {dialog !== null && (
        <Part>
          <TopicDialog name={dialog} topic={topic} onClose={() => setDialog(null)} />
        </Part>
      )}
    </PageHeader>
  );
}
