import { Foundation1763700000000 } from '../platform/database/migrations/1763700000000-foundation.js';
import { AudienceAndSearch1763700000001 } from '../platform/database/migrations/1763700000001-audience-and-search.js';
import { HomeChanges1763700000002 } from '../platform/database/migrations/1763700000002-home-changes.js';
import { Changes1763700000003 } from '../platform/database/migrations/1763700000003-changes.js';
import { SearchInTime1763700000004 } from '../platform/database/migrations/1763700000004-search-in-time.js';
import { Figures1763700000005 } from '../platform/database/migrations/1763700000005-figures.js';
import { SearchLanguage1763700000020 } from '../platform/database/migrations/1763700000020-search-language.js';
import { Schedules1763700000030 } from '../platform/database/migrations/1763700000030-schedules.js';
import { TopicPosting1763700000031 } from '../platform/database/migrations/1763700000031-topic-posting.js';
import { TopicClosing1763700000032 } from '../platform/database/migrations/1763700000032-topic-closing.js';
import { Deals1763700000034 } from '../platform/database/migrations/1763700000034-deals.js';
import { Rounds1763700000037 } from '../platform/database/migrations/1763700000037-rounds.js';
import { Mail1763700000040 } from '../platform/database/migrations/1763700000040-mail.js';
import { Digests1763700000041 } from '../platform/database/migrations/1763700000041-digests.js';
import { TopicMerging1763700000044 } from '../platform/database/migrations/1763700000044-topic-merging.js';
import { TopicsApart1763700000045 } from '../platform/database/migrations/1763700000045-topics-apart.js';
import { Knowledge1763700000047 } from '../platform/database/migrations/1763700000047-knowledge.js';
import { WordsByReader1763700000050 } from '../platform/database/migrations/1763700000050-words-by-reader.js';
import { FiguresInTime1763700000051 } from '../platform/database/migrations/1763700000051-figures-in-time.js';
import { SavedSearches1763700000052 } from '../platform/database/migrations/1763700000052-saved-searches.js';
import { PrivateFeeds1763700000053 } from '../platform/database/migrations/1763700000053-private-feeds.js';
import { Calendar1763700000054 } from '../platform/database/migrations/1763700000054-calendar.js';
import { TopicPins1763700000076 } from '../platform/database/migrations/1763700000076-topic-pins.js';
import { DigestSections1763700000060 } from '../platform/database/migrations/1763700000060-digest-sections.js';
import { RoundOpenings1763700000064 } from '../platform/database/migrations/1763700000064-round-openings.js';
import { RoundMails1763700000065 } from '../platform/database/migrations/1763700000065-round-mails.js';
import { TopicQuestions1763700000083 } from '../platform/database/migrations/1763700000083-topic-questions.js';
import { SettledMentions1763700000084 } from '../platform/database/migrations/1763700000084-settled-mentions.js';
import { MetricTargets1763700000085 } from '../platform/database/migrations/1763700000085-metric-targets.js';
import { TopicsSplit1763700000086 } from '../platform/database/migrations/1763700000086-topics-split.js';
import { OutboxTransactions1763700000087 } from '../platform/database/migrations/1763700000087-outbox-transactions.js';
import { FollowLevels1763700000088 } from '../platform/database/migrations/1763700000088-follow-levels.js';
import { PostChanges1763700000090 } from '../platform/database/migrations/1763700000090-post-changes.js';
import { AccessChanges1763700000091 } from '../platform/database/migrations/1763700000091-access-changes.js';
import { EventTopics1763700000075 } from '../platform/database/migrations/1763700000075-event-topics.js';
import { MetricsRetired1763700000067 } from '../platform/database/migrations/1763700000067-metrics-retired.js';
import { Handovers1763700000080 } from '../platform/database/migrations/1763700000080-handovers.js';
import { RoundAsides1763700000079 } from '../platform/database/migrations/1763700000079-round-asides.js';

/** Every migration, oldest first. A released one is never changed. */
export const MIGRATIONS = [
  Foundation1763700000000,
  AudienceAndSearch1763700000001,
  HomeChanges1763700000002,
  Changes1763700000003,
  SearchInTime1763700000004,
  Figures1763700000005,
  SearchLanguage1763700000020,
  Schedules1763700000030,
  TopicPosting1763700000031,
  TopicClosing1763700000032,
  Deals1763700000034,
  Rounds1763700000037,
  Mail1763700000040,
  Digests1763700000041,
  TopicMerging1763700000044,
  TopicsApart1763700000045,
  Knowledge1763700000047,
  WordsByReader1763700000050,
  FiguresInTime1763700000051,
  SavedSearches1763700000052,
  PrivateFeeds1763700000053,
  Calendar1763700000054,
  DigestSections1763700000060,
  RoundOpenings1763700000064,
  RoundMails1763700000065,
  MetricsRetired1763700000067,
  EventTopics1763700000075,
  TopicPins1763700000076,
  RoundAsides1763700000079,
  Handovers1763700000080,
  TopicQuestions1763700000083,
  SettledMentions1763700000084,
  MetricTargets1763700000085,
  TopicsSplit1763700000086,
  OutboxTransactions1763700000087,
  FollowLevels1763700000088,
  PostChanges1763700000090,
  AccessChanges1763700000091,
];
