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
import css from './topic-header.module.css';
import { MergedTopics } from './merged-topics.js';
import { OfficialMark } from './official-mark.js';
import { topicAddress } from './topic-address.js';
import { TOPIC_KIND_WORDS } from './topic-kinds.js';
import type { TopicPageData } from './topic-page.fragment.js';
import { useMarkOfficial } from './use-mark-official.js';
import { useTopicActs } from './use-topic-acts.js';
import { Part } from '../../ui/part.js';

const MergeTopicDialog = lazily(async () => (await import('./merge-topic-dialog.js')).MergeTopicDialog);
const EventDaysDialog = lazily(async () => (await import('./event-days-dialog.js')).EventDaysDialog);
const EditTopicDialog = lazily(async () => (await import('./edit-topic-dialog.js')).EditTopicDialog);
const TopicPostingDialog = lazily(async () => (await import('./topic-posting-dialog.js')).TopicPostingDialog);

interface Props {
  topic: TopicPageData;
  /** More that can be done with it. */
  entries?: readonly MenuEntry[];
}

/** The head of a topic's page. */
export function TopicHeader({ topic, entries: more = [] }: Props): ReactNode {
  const t = useT();
  const { toggleFollow, toggleMute } = useTopicActs();
  const markOfficial = useMarkOfficial();
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [merging, setMerging] = useState(false);
  const [dating, setDating] = useState(false);
  const [posting, setPosting] = useState(false);
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
      { text: t('topics.edit'), onAction: () => setEditing(true) },
      { text: t('topics.posting', { name }), onAction: () => setPosting(true) },
      {
        text: t('counting.title', { topic: name }),
        onAction: () => void navigate(`${topicAddress(topic.key)}/counting`),
      },
    );
  }
  if (topic.viewerMayEdit && topic.kind === 'EVENT') {
    entries.push({ text: t('events.setDays', { name }), onAction: () => setDating(true) });
  }
  if (topic.viewerMayMarkOfficial) {
    entries.push({
      text: t(topic.isOfficial ? 'topics.official.undo' : 'topics.official.do'),
      onAction: () => void markOfficial(topic.key, !topic.isOfficial),
    });
  }
  if (topic.viewerMayMerge) entries.push({ text: t('topics.mergeThis'), onAction: () => setMerging(true) });
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
      <MergedTopics topic={topic} />
      {dating && (
        <Part>
          <EventDaysDialog topic={topic} onClose={() => setDating(false)} />
        </Part>
      )}
      {merging && (
        <Part>
          <MergeTopicDialog topic={topic} onClose={() => setMerging(false)} />
        </Part>
      )}
      {editing && (
        <Part>
          <EditTopicDialog topic={topic} onClose={() => setEditing(false)} />
        </Part>
      )}
      {posting && (
        <Part>
          <TopicPostingDialog topic={topic} onClose={() => setPosting(false)} />
        </Part>
      )}
    </PageHeader>
  );
}
