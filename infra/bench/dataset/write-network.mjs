import { DAY, timestamp } from './calendar.mjs';
import { openTables } from './copy-tables.mjs';

/** Who was suspended, and when: the day before the end. */
const GONE_BEFORE_END = DAY;

/**
 * Writes company, people, accounts, handles and teams.
 * @param {string} url
 * @param {import('./network.mjs').Network} network
 * @param {{ end: number, passwordHash: string }} options
 */
export async function writeNetwork(url, network, { end, passwordHash }) {
  const {
    tables,
    drain,
    end: close,
  } = await openTables(url, {
    company: ['id', 'name', 'language', 'time_zone', 'currency', 'created_at'],
    person: [
      'id',
      'handle',
      'display_name',
      'title',
      'language',
      'time_zone',
      'first_visit',
      'created_at',
      'suspended_at',
    ],
    account: ['person_id', 'email', 'password_hash', 'password_changed_at'],
    account_role: ['person_id', 'role'],
    team: ['id', 'handle', 'display_name', 'description', 'parent_id', 'created_at'],
    team_member: ['team_id', 'person_id', 'is_lead', 'joined_at'],
    handle: ['handle', 'person_id', 'team_id'],
  });
  const opening = timestamp(network.opening);
  const gone = timestamp(end - GONE_BEFORE_END);
  tables.company.write(1, 'Comptoir des Essais', 'fr', 'Europe/Paris', 'EUR', opening);
  for (const [person, id] of network.ids.entries()) {
    const handle = network.handles[person] ?? '';
    const suspended = network.isGone(person) ? gone : null;
    const language = network.language(person);
    const zone = language === 'fr' ? 'Europe/Paris' : 'Europe/London';
    tables.person.write(
      id,
      handle,
      network.names[person] ?? '',
      network.title(person),
      language,
      zone,
      'f',
      opening,
      suspended,
    );
    tables.account.write(id, `${handle}@comptoir.example`, passwordHash, opening);
    tables.handle.write(handle, id, null);
    const leaf = network.leafOf(person);
    const team = network.teams[leaf];
    if (team) tables.team_member.write(team.id, id, team.lead === person ? 't' : 'f', opening);
    if (person % 1000 === 0) await drain();
  }
  for (const [person, roles] of ROLES.entries()) {
    for (const role of roles) tables.account_role.write(network.ids[person] ?? null, role);
  }
  for (const [index, team] of network.teams.entries()) {
    const parent = team.parent === null ? null : (network.teams[team.parent]?.id ?? null);
    tables.team.write(team.id, team.handle, team.name, '', parent, opening);
    tables.handle.write(team.handle, null, team.id);
    if (index >= network.leaves)
      tables.team_member.write(team.id, network.ids[team.lead] ?? null, 't', opening);
  }
  await close();
}

/** By person. */
const ROLES = [['ADMINISTRATOR', 'COMMUNICATOR'], ['COMMUNICATOR'], ['MODERATOR']];
