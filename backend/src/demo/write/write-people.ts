import type { INestApplicationContext } from '@nestjs/common';

import { AccountRoleEntity } from '../../features/accounts/account-role.entity.js';
import { AccountEntity } from '../../features/accounts/account.entity.js';
import { hashPassword } from '../../features/accounts/password.js';
import { CompanyService } from '../../features/people/company.service.js';
import { HandleEntity } from '../../features/people/handle.entity.js';
import { PersonEntity } from '../../features/people/person.entity.js';
import { Language } from '../../features/people/person.model.js';
import {
  checkDescription,
  checkDisplayName,
  checkHandle,
  checkTitle,
} from '../../features/people/profile-rules.js';
import { TeamEntity } from '../../features/people/team.entity.js';
import { TeamMemberEntity } from '../../features/people/team-member.entity.js';
import { lockTeams, rewriteTeamReaders } from '../../features/people/team-readers.js';
import { Transaction } from '../../platform/database/transaction.js';
import { COMPANY, DEMO_PASSWORD } from '../corpus/company.js';
import { type Handle, PEOPLE } from '../corpus/people.js';
import { type Shop, shopOf, SHOPS } from '../corpus/shops.js';
import { TEAMS, type TeamHandle } from '../corpus/teams.js';
import { TIME_ZONE } from '../plan/calendar.js';
import { Random } from '../plan/random.js';
import { DemoIds } from './demo-ids.js';
import { load } from './load.js';

/** Any number. */
const SHOPS_SEED = 77;

/** Whom the handles of the corpus lead to. */
export interface Directory {
  readonly people: ReadonlyMap<Handle, string>;
  readonly teams: ReadonlyMap<TeamHandle, string>;
  /** By the handles of their teams. */
  readonly shops: ReadonlyMap<string, string>;
}

/** When people joined. */
interface Founding {
  readonly opening: Date;
  /** The day those who are new came. */
  readonly arrival: Date;
}

/** Writes company, people, accounts and teams, with the checks of the services that otherwise write them. */
export async function writePeople(
  app: INestApplicationContext,
  transaction: Transaction,
  ids: DemoIds,
  { opening, arrival }: Founding,
): Promise<Directory> {
  await app.get(CompanyService).addCompany(transaction.at(opening), {
    name: COMPANY,
    language: Language.FR,
    timeZone: TIME_ZONE,
    currency: 'EUR',
  });
  const people = new Map<Handle, string>();
  const teams = new Map<TeamHandle, string>();
  const joined = (person: (typeof PEOPLE)[number]): Date => (person.isNew ? arrival : opening);
  for (const person of PEOPLE) people.set(person.handle, ids.next(joined(person).getTime()));
  for (const team of TEAMS) teams.set(team.handle, ids.next(opening.getTime()));
  // Their own: no other id changes with them.
  const shopIds = new DemoIds(new Random(SHOPS_SEED));
  const shops = new Map(SHOPS.map(({ team }) => [team.handle, shopIds.next(opening.getTime())]));
  const idOf = (handle: Handle): string => required(people.get(handle), handle);

  await load(
    transaction,
    PersonEntity,
    PEOPLE.map((person) => ({
      id: idOf(person.handle),
      handle: checkHandle(person.handle),
      displayName: checkDisplayName(person.name),
      title: checkTitle(person.title),
      language: person.language ?? 'fr',
      timeZone: person.language === 'en' ? 'Europe/London' : TIME_ZONE,
      firstVisit: person.isNew === true,
      createdAt: joined(person),
      suspendedAt: null,
    })),
  );
  // One hash for all: each would take as long as signing in does.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await load(
    transaction,
    AccountEntity,
    PEOPLE.map((person) => ({
      personId: idOf(person.handle),
      email: `${person.handle}@halle-et-quai.example`,
      passwordHash,
      passwordChangedAt: joined(person),
    })),
  );
  await load(
    transaction,
    AccountRoleEntity,
    PEOPLE.flatMap(({ handle, roles = [] }) => roles.map((role) => ({ personId: idOf(handle), role }))),
  );
  const directory = { people, teams, shops };
  await writeTeams(transaction, directory, opening);
  return directory;
}

async function writeTeams(transaction: Transaction, directory: Directory, opening: Date): Promise<void> {
  const { people, teams, shops } = directory;
  const shopIdOf = ({ team }: Shop): string => required(shops.get(team.handle), team.handle);
  const idOf = (handle: TeamHandle): string => required(teams.get(handle), handle);
  await lockTeams(transaction);
  await load(
    transaction,
    TeamEntity,
    [
      ...TEAMS.map((team) => ({
        ...team,
        id: idOf(team.handle),
        parent: 'parent' in team ? team.parent : null,
      })),
      ...SHOPS.map((shop) => ({ ...shop.team, id: shopIdOf(shop), description: '' })),
    ].map(({ id, handle, name, description, parent }) => ({
      id,
      handle: checkHandle(handle),
      displayName: checkDisplayName(name),
      description: checkDescription(description),
      parentId: parent === null ? null : idOf(parent),
      createdAt: opening,
      deletedAt: null,
    })),
  );
  await load(transaction, HandleEntity, [
    ...PEOPLE.map(({ handle }) => ({ handle, personId: required(people.get(handle), handle), teamId: null })),
    ...TEAMS.map(({ handle }) => ({ handle, personId: null, teamId: idOf(handle) })),
    ...SHOPS.map((shop) => ({ handle: shop.team.handle, personId: null, teamId: shopIdOf(shop) })),
  ]);
  await load(
    transaction,
    TeamMemberEntity,
    PEOPLE.flatMap((person) => {
      const shop = shopOf(person.handle);
      return [
        ...person.teams.map((team) => [idOf(team), person.leads?.includes(team) ?? false] as const),
        ...(shop ? [[shopIdOf(shop), (shop.lead ?? shop.by) === person.handle] as const] : []),
      ].map(([teamId, isLead]) => ({
        teamId,
        personId: required(people.get(person.handle), person.handle),
        isLead,
        joinedAt: opening,
      }));
    }),
  );
  await rewriteTeamReaders(transaction);
}

/** What the corpus speaks of must exist in it. */
export function required<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new Error(`The demo does not know ${name}.`);
  return found;
}
