import { timedId } from './ids.mjs';

/** The one audience of all, written by the migrations. */
export const COMPANY_AUDIENCE = '00000000-0000-7000-8000-000000000001';

/** Makes the audiences of threads as posting does. */
export class Audiences {
  /**
   * @param {import('./network.mjs').Network} network
   * @param {Record<'audience' | 'audience_member', { write(...values: (string | null)[]): void }>} tables
   */
  constructor(network, tables) {
    this.network = network;
    this.tables = tables;
    /** @type {Map<number, string>} */
    this.teams = new Map();
    this.made = 0;
  }

  /**
   * The audience of a team, made with its first post.
   * @param {number} team
   * @param {number} at
   */
  ofTeam(team, at) {
    let id = this.teams.get(team);
    if (id === undefined) {
      id = this.nextId(at);
      this.teams.set(team, id);
      this.tables.audience.write(id, 'TEAM', this.network.teams[team]?.id ?? null);
    }
    return id;
  }

  /**
   * The audience of an author and those mentioned.
   * @param {number[]} readers the author first
   * @param {number} at
   */
  ofPeople(readers, at) {
    const id = this.nextId(at);
    this.tables.audience.write(id, 'LIST', null);
    for (const person of readers) {
      this.tables.audience_member.write(this.nextId(at), id, this.network.ids[person] ?? null, null);
    }
    return id;
  }

  /** @param {number} at */
  nextId(at) {
    this.made += 1;
    return timedId(at, this.made ^ 0x0a0d1e);
  }
}
