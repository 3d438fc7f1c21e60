import { AbsenceEntity } from '../features/calendar/absence.entity.js';
import { PersonWorkEntity } from '../features/calendar/person-work.entity.js';
import { SiteEntity } from '../features/calendar/site.entity.js';
import { WorkingHoursEntity } from '../features/calendar/working-hours.entity.js';
import { AccountRoleEntity } from '../features/accounts/account-role.entity.js';
import { AccountEntity } from '../features/accounts/account.entity.js';
import { InvitationEntity } from '../features/accounts/invitation.entity.js';
import { PasswordResetEntity } from '../features/accounts/password-reset.entity.js';
import { PrivateFeedEntity } from '../features/integrations/feeds/private-feed.entity.js';
import { SavedSearchEntity } from '../features/saved-searches/saved-search.entity.js';
import { SessionEntity } from '../features/accounts/session.entity.js';
import { SetupTokenEntity } from '../features/accounts/setup-token.entity.js';
import { SignInThrottleEntity } from '../features/accounts/sign-in-throttle.entity.js';
import { DigestEditionEntity } from '../features/digests/digest-edition.entity.js';
import { DigestPlanEntity } from '../features/digests/digest-plan.entity.js';
import { DealReasonEntity } from '../features/deals/deal-reason.entity.js';
import { DealEntity } from '../features/deals/deal.entity.js';
import { FigureEntity } from '../features/figures/figure.entity.js';
import { MetricEntity } from '../features/figures/metric.entity.js';
import { MetricTargetEntity } from '../features/figures/metric-target.entity.js';
import { TopicClosingEntity } from '../features/figures/topic-closing.entity.js';
import { TopicReporterEntity } from '../features/figures/topic-reporter.entity.js';
import { CardChangeEntity } from '../features/knowledge/card-change.entity.js';
import { CardTopicEntity } from '../features/knowledge/card-topic.entity.js';
import { CardEntity } from '../features/knowledge/card.entity.js';
import { PersonUnaskedEntity } from '../features/knowledge/person-unasked.entity.js';
import { QuestionProposalEntity } from '../features/knowledge/question-proposal.entity.js';
import { QuestionEntity } from '../features/knowledge/question.entity.js';
import { TopicClockEntity } from '../features/knowledge/topic-clock.entity.js';
import { AlertHitEntity } from '../features/notifications/alert-hit.entity.js';
import { HandoverEntity } from '../features/notifications/handover.entity.js';
import { NotificationEntity } from '../features/notifications/notification.entity.js';
import { CompanyEntity } from '../features/people/company.entity.js';
import { HandleEntity } from '../features/people/handle.entity.js';
import { PersonFollowEntity } from '../features/people/person-follow.entity.js';
import { PersonMuteEntity } from '../features/people/person-mute.entity.js';
import { PersonEntity } from '../features/people/person.entity.js';
import { TeamMemberEntity } from '../features/people/team-member.entity.js';
import { TeamReaderEntity } from '../features/people/team-reader.entity.js';
import { TeamEntity } from '../features/people/team.entity.js';
import { AudienceMemberEntity } from '../features/posts/audience-member.entity.js';
import { AudienceEntity } from '../features/posts/audience.entity.js';
import { MentionSettledEntity } from '../features/timelines/mention-settled.entity.js';
import { BookmarkEntity } from '../features/posts/bookmark.entity.js';
import { DraftEntity } from '../features/posts/draft.entity.js';
import { IdempotencyKeyEntity } from '../features/posts/idempotency-key.entity.js';
import { PostCounterEntity } from '../features/posts/post-counter.entity.js';
import { PostMentionEntity } from '../features/posts/post-mention.entity.js';
import { PostTopicEntity } from '../features/posts/post-topic.entity.js';
import { PostVersionEntity } from '../features/posts/post-version.entity.js';
import { PostEntity } from '../features/posts/post.entity.js';
import { ReactionEntity } from '../features/posts/reaction.entity.js';
import { RepostEntity } from '../features/posts/repost.entity.js';
import { RoundAsideEntity } from '../features/rounds/round-aside.entity.js';
import { RoundHealthEntity } from '../features/rounds/round-health.entity.js';
import { RoundLineEntity } from '../features/rounds/round-line.entity.js';
import { RoundMailEndEntity } from '../features/rounds/round-mail-end.entity.js';
import { RoundMailTokenEntity } from '../features/rounds/round-mail-token.entity.js';
import { RoundParticipantEntity } from '../features/rounds/round-participant.entity.js';
import { RoundReportEntity } from '../features/rounds/round-report.entity.js';
import { RoundEntity } from '../features/rounds/round.entity.js';
import { TopicEditionEntity } from '../features/topic-pages/topic-edition.entity.js';
import { TopicPinEntity } from '../features/topic-pages/topic-pin.entity.js';
import { TopicWallHiddenEntity } from '../features/topic-pages/topic-wall-hidden.entity.js';
import { TopicAliasEntity } from '../features/topics/topic-alias.entity.js';
import { TopicApartEntity } from '../features/topics/topic-apart.entity.js';
import { TopicFollowEntity } from '../features/topics/topic-follow.entity.js';
import { TopicMuteEntity } from '../features/topics/topic-mute.entity.js';
import { TopicSameEntity } from '../features/topics/topic-same.entity.js';
import { TopicPosterEntity } from '../features/topics/topic-poster.entity.js';
import { TopicPostingEntity } from '../features/topics/topic-posting.entity.js';
import { TopicSplitEntity } from '../features/topics/topic-split.entity.js';
import { TopicSpellingEntity } from '../features/topics/topic-spelling.entity.js';
import { TopicEntity } from '../features/topics/topic.entity.js';
import { ChangeEntryEntity } from '../platform/changes/change-entry.entity.js';
import { OutboxEventEntity } from '../platform/events/outbox-event.entity.js';
import { MailEntity } from '../platform/mail/mail.entity.js';
import { ScheduleStepEntity } from '../platform/schedule/schedule-step.entity.js';

/** Every table of the schema. */
export const ENTITIES = [
  AbsenceEntity,
  AccountEntity,
  AccountRoleEntity,
  AudienceEntity,
  AudienceMemberEntity,
  BookmarkEntity,
  MentionSettledEntity,
  CardChangeEntity,
  CardEntity,
  CardTopicEntity,
  CompanyEntity,
  DigestEditionEntity,
  DigestPlanEntity,
  DealEntity,
  DealReasonEntity,
  DraftEntity,
  FigureEntity,
  HandleEntity,
  IdempotencyKeyEntity,
  InvitationEntity,
  MailEntity,
  MetricEntity,
  MetricTargetEntity,
  AlertHitEntity,
  HandoverEntity,
  NotificationEntity,
  OutboxEventEntity,
  PasswordResetEntity,
  PersonEntity,
  PersonUnaskedEntity,
  QuestionEntity,
  QuestionProposalEntity,
  PersonFollowEntity,
  PersonMuteEntity,
  PersonWorkEntity,
  PostCounterEntity,
  PostEntity,
  PostMentionEntity,
  PostTopicEntity,
  PostVersionEntity,
  ReactionEntity,
  RepostEntity,
  RoundAsideEntity,
  RoundEntity,
  RoundHealthEntity,
  RoundLineEntity,
  RoundMailEndEntity,
  RoundMailTokenEntity,
  RoundParticipantEntity,
  RoundReportEntity,
  ScheduleStepEntity,
  PrivateFeedEntity,
  SavedSearchEntity,
  SessionEntity,
  SetupTokenEntity,
  SiteEntity,
  SignInThrottleEntity,
  TeamEntity,
  TeamMemberEntity,
  TeamReaderEntity,
  TopicEntity,
  ChangeEntryEntity,
  TopicAliasEntity,
  TopicApartEntity,
  TopicEditionEntity,
  TopicPinEntity,
  TopicClockEntity,
  TopicFollowEntity,
  TopicMuteEntity,
  TopicClosingEntity,
  TopicReporterEntity,
  TopicSameEntity,
  TopicSplitEntity,
  TopicPosterEntity,
  TopicPostingEntity,
  TopicSpellingEntity,
  TopicWallHiddenEntity,
  WorkingHoursEntity,
];
