import { carriesChosen } from '../topics/topic-members.js';
import { readable } from '../posts/readable.js';

/**
 * *Home(v)*, as the product rules (Timelines) define it: posts v may read now, not muted, with at least one reason
 * now. Written once, as SQL conditions over a post and a person: the timeline, its reasons and live delivery all use
 * these, so none can drift from the others.
 *
 * In each, `post` is an alias of the table `post`, and `viewer` a parameter or column with a person's id.
 */

/** Neither its author nor one of its topics is muted. */
export function unmuted(post: string, viewer: string): string {
  return `NOT EXISTS (SELECT 1 FROM person_mute pm WHERE pm.person_id = ${viewer} AND pm.muted_person_id = ${post}.author_id)
    AND NOT ${carriesChosen('topic_mute', `${post}.id`, viewer)}`;
}

/** May stand in somebody's home at all: readable now, there, not muted. */
export function showable(post: string, viewer: string): string {
  return `${post}.deleted_at IS NULL AND ${readable(post, viewer)} AND ${unmuted(post, viewer)}`;
}

/** It mentions the person, or a team they are in. */
function mentions(post: string, viewer: string): string {
  return `EXISTS (SELECT 1 FROM post_mention me
                   WHERE me.post_id = ${post}.id
                     AND (me.person_id = ${viewer} OR me.team_id IN (
                       SELECT mine.team_id FROM team_member mine WHERE mine.person_id = ${viewer})))`;
}

/** It carries a topic the person follows. */
function onFollowedTopic(post: string, viewer: string): string {
  return carriesChosen('topic_follow', `${post}.id`, viewer);
}

/** It answers the person, and somebody else wrote it. Never null, so that its negation means what it says. */
export function answers(post: string, viewer: string): string {
  return `(${post}.parent_author_id IS NOT NULL AND ${post}.parent_author_id = ${viewer} AND ${post}.author_id <> ${viewer})`;
}

/** Somebody the person follows wrote it. */
export function byFollowed(post: string, viewer: string): string {
  return `EXISTS (SELECT 1 FROM person_follow pf
                   WHERE pf.follower_id = ${viewer} AND pf.followee_id = ${post}.author_id)`;
}

/** A member of one of the person's teams wrote it, or it is addressed to one of those teams or a team above. */
function ofTeam(post: string, viewer: string): string {
  return `(EXISTS (SELECT 1 FROM team_member mate JOIN team_member mine ON mine.team_id = mate.team_id
                    WHERE mine.person_id = ${viewer} AND mate.person_id = ${post}.author_id)
        OR EXISTS (SELECT 1 FROM audience au JOIN team_reader tr ON tr.team_id = au.team_id
                    WHERE au.id = ${post}.audience_id AND tr.person_id = ${viewer} AND tr.belongs))`;
}

/** A reason other than a repost. Replies come by mention, answer or followed topic only. */
export function hasDirectReason(post: string, viewer: string): string {
  return `(${mentions(post, viewer)} OR ${onFollowedTopic(post, viewer)} OR ${answers(post, viewer)}
    OR (${post}.parent_id IS NULL AND (${post}.author_id = ${viewer} OR ${post}.kind = 'ANNOUNCEMENT'
      OR ${byFollowed(post, viewer)} OR ${ofTeam(post, viewer)})))`;
}

/**
 * Reposts that bring a post: by somebody the person follows and has not muted.
 *
 * @param repost alias of the table `repost`
 */
export function bringing(repost: string, viewer: string): string {
  return `EXISTS (SELECT 1 FROM person_follow rf WHERE rf.follower_id = ${viewer} AND rf.followee_id = ${repost}.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_mute rm WHERE rm.person_id = ${viewer} AND rm.muted_person_id = ${repost}.person_id)`;
}

/** Somebody followed reposted it; replies do not come that way. */
export function isBrought(post: string, viewer: string): string {
  return `(${post}.parent_id IS NULL AND EXISTS (
    SELECT 1 FROM repost br WHERE br.post_id = ${post}.id AND ${bringing('br', viewer)}))`;
}
