import type { World } from './random-world.js';

/** Product rules, Audience and Timelines, read naively over plain data: slow, obvious, and written apart from the SQL. */
export class NaiveWorld {
  constructor(private readonly world: World) {}

  private isMember(team: number, person: number): boolean {
    return this.world.members.some((member) => member.team === team && member.person === person);
  }

  private isLead(team: number, person: number): boolean {
    return this.world.members.some((m) => m.team === team && m.person === person && m.isLead);
  }

  private above(team: number): number[] {
    const parent = this.world.teamParents[team] ?? null;
    return parent === null ? [] : [parent, ...this.above(parent)];
  }

  /** In the team or in one below it. */
  belongs(team: number, person: number): boolean {
    return this.world.teamParents.some(
      (_, other) => (other === team || this.above(other).includes(team)) && this.isMember(other, person),
    );
  }

  readsTeam(team: number, person: number): boolean {
    return this.belongs(team, person) || this.above(team).some((upper) => this.isLead(upper, person));
  }

  root(post: number): number {
    const parent = this.world.posts[post]?.parent ?? null;
    return parent === null ? post : this.root(parent);
  }

  reads(post: number, person: number): boolean {
    const own = this.world.posts[post];
    const root = this.world.posts[this.root(post)];
    if (!own || !root) return false;
    if (own.author === person) return true;
    const { audience } = root;
    if (audience.kind === 'COMPANY') return true;
    if (audience.kind === 'TEAM') return this.readsTeam(audience.team, person);
    // The author of the root reads its answers: the thread is addressed by them.
    return (
      root.author === person ||
      root.people.includes(person) ||
      root.teams.some((team) => this.isMember(team, person))
    );
  }

  private follows(person: number, other: number): boolean {
    return this.world.follows.some(({ follower, followee }) => follower === person && followee === other);
  }

  private mutes(person: number, other: number): boolean {
    return this.world.personMutes.some((mute) => mute.person === person && mute.muted === other);
  }

  private myTeams(person: number): number[] {
    return this.world.teamParents.map((_, team) => team).filter((team) => this.isMember(team, person));
  }

  private hasDirectReason(index: number, person: number): boolean {
    const post = this.world.posts[index];
    if (!post) return false;
    const mine = this.myTeams(person);
    if (post.people.includes(person) || post.teams.some((team) => mine.includes(team))) return true;
    if (this.world.topicFollows.some((f) => f.person === person && post.topics.includes(f.topic)))
      return true;
    const parent = post.parent === null ? undefined : this.world.posts[post.parent];
    if (parent) return parent.author === person && post.author !== person;
    if (post.author === person || post.announcement || this.follows(person, post.author)) return true;
    if (mine.some((team) => this.isMember(team, post.author))) return true;
    return post.audience.kind === 'TEAM' && this.belongs(post.audience.team, person);
  }

  /** Indexes of posts and the minute that places each, newest first within a minute in no order. */
  home(person: number): { post: number; at: number }[] {
    return this.world.posts.flatMap((post, index) => {
      const muted =
        this.mutes(person, post.author) ||
        this.world.topicMutes.some((mute) => mute.person === person && post.topics.includes(mute.topic));
      if (post.deleted || muted || !this.reads(index, person)) return [];
      if (this.hasDirectReason(index, person)) return [{ post: index, at: post.at }];
      const times = this.world.reposts
        .filter((r) => r.post === index && this.follows(person, r.person) && !this.mutes(person, r.person))
        .map((r) => r.at);
      return post.parent === null && times.length > 0 ? [{ post: index, at: Math.min(...times) }] : [];
    });
  }
}
