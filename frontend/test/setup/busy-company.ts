import { openSales } from '../../../backend/test/setup/counting.js';
import { actOn } from '../../../backend/test/setup/rounds.js';
import { change, team, write } from '../../../backend/test/setup/posting.js';
import type { TestPerson } from '../../../backend/test/setup/test-network.js';
import { RoleName } from '../../../backend/src/features/accounts/viewer.model.js';
import { DAYTIME_ZONE } from './daytime-zone.js';
import type { Stage } from './stage.js';

/** Where to find what a busy company holds. */
export interface BusyCompany {
  readonly ada: TestPerson;
  readonly question: string;
  readonly answer: string;
  /** The path of the card that came of it. */
  readonly card: string;
  readonly edited: string;
  readonly deleted: string;
  /** A search that is followed. */
  readonly search: string;
  /** Paths with a token of their own, still good. */
  readonly invitation: string;
  readonly reset: string;
}

const MARKS = 'Le <script>alert(1)</script> de `javascript:alert(1)` reste du texte.';
const WIDE = `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)} https://intranet.colibri.test/${'chemin/'.repeat(40)}`;

/** Something of everything that a screen may have to show: every kind, every mark, every relation. */
export async function furnish(stage: Stage): Promise<BusyCompany> {
  const ada = await stage.join('ada', [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR, RoleName.MODERATOR]);
  const bob = await stage.join('bob');
  const zoe = await stage.join('zoe');
  const gone = await stage.join('gone');
  await rename(bob, 'Bob "><img src=x onerror=alert(1)>', 'Chef de rayon');
  await rename(zoe, 'Zoé Étienne-Lefèvre de la Rochefoucauld', '');

  const sales = await team(ada, 'ventes', [
    [ada, true],
    [bob, false],
    [zoe, false],
  ]);
  await ada.caller.get('mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }', {
    input: { handle: 'boutiques', displayName: 'Boutiques', description: 'Les shops.', parentId: sales },
  });
  await follow(ada, bob);
  await follow(bob, ada);

  await openSales(stage.network, ada);
  await write(gone, 'Bonjour à tous, me voici. #colisage');
  for (const [kind, text] of KINDS) await write(bob, text, { kind });
  await write(ada, 'The new catalogue is out: https://example.com/catalogue?page=2 #colisage', {
    kind: 'ANNOUNCEMENT',
  });
  await write(zoe, MARKS);
  await write(zoe, 'Une livraison de plus au quai 4.');
  await write(bob, WIDE);
  await write(bob, 'مرحبا بالجميع @ada');
  await write(ada, 'Entre nous, les chiffres de la semaine. #ventes', { visibility: 'TEAM', teamId: sales });
  await write(bob, 'Pour vous seulement, @ada et @ventes.', { visibility: 'MENTIONED' });

  const question = await write(ada, 'Qui a déjà travaillé avec le nouveau transporteur ? #colisage', {
    kind: 'QUESTION',
  });
  const answer = await write(bob, 'Moi, à Lyon, l’an dernier. @zoe aussi.', { inReplyToId: question.id });
  await write(zoe, 'Et le tarif ?', { inReplyToId: answer.id });
  await change(ada, 'acceptAnswer', { postId: answer.id });
  const { searchCards } = await ada.caller.get<{ searchCards: { id: string }[] }>(
    '{ searchCards(query: "transporteur") { id } }',
  );
  await write(zoe, 'À lire absolument.', { quoteOfId: question.id });
  for (const person of [ada, bob, zoe]) await change(person, 'react', { postId: answer.id, kind: 'USEFUL' });
  await change(bob, 'repost', { postId: question.id });
  await change(ada, 'bookmark', { postId: answer.id });

  const edited = await write(ada, 'Livraison jeudi. #colisage');
  await change(ada, 'updatePost', { id: edited.id, text: 'Livraison vendredi. #colisage' });
  const deleted = await write(ada, 'À oublier.');
  await write(bob, 'Trop tard.', { inReplyToId: deleted.id });
  await change(ada, 'deletePost', { postId: deleted.id });

  const { saveSearch } = await call<{ saveSearch: { savedSearch: { id: string } } }>(
    ada,
    'saveSearch(input: { name: "Livraisons", query: "livraison OU #colisage", level: BELL }) { savedSearch { id } }',
  );
  for (const [source, key] of [
    ['TOPIC', 'colisage'],
    ['SEARCH', saveSearch.savedSearch.id],
  ]) {
    await call(ada, `openFeed(input: { source: ${source ?? ''}, key: "${key ?? ''}" }) { atomUrl }`);
  }
  await call(ada, 'followTopic(input: { name: "colisage" }) { topic { id } }');
  await call(ada, 'muteTopic(input: { name: "ventes" }) { topic { id } }');
  await call(ada, 'mutePerson(input: { handle: "gone" }) { person { id } }');
  await call(
    ada,
    'updateTopic(input: { name: "colisage", nameFr: "Colisage", nameEn: "Packing", description: "Emballer, expédier.", ownerHandle: "bob", kind: PROJECT }) { topic { id } }',
  );
  await goRound(bob, [ada, zoe]);
  await call(ada, `suspendPerson(input: { personId: "${gone.id}" }) { adminPerson { suspendedAt } }`);
  const { createInvitation } = await call<{ createInvitation: { link: string } }>(
    ada,
    'createInvitation(input: { displayName: "Léo", email: "leo@colibri.test" }) { link }',
  );
  const { createPasswordResetLink } = await call<{ createPasswordResetLink: { link: string } }>(
    ada,
    `createPasswordResetLink(input: { personId: "${zoe.id}" }) { link }`,
  );
  return {
    ada,
    question: question.id,
    answer: answer.id,
    card: `/cards/${searchCards[0]?.id ?? ''}`,
    search: saveSearch.savedSearch.id,
    edited: edited.id,
    deleted: deleted.id,
    invitation: pathOf(createInvitation.link),
    reset: pathOf(createPasswordResetLink.link),
  };
}

/** An evening round that Ada leads: one line is blocked, two are awaited. */
async function goRound(bob: TestPerson, others: readonly TestPerson[]): Promise<void> {
  await actOn(bob, 'setRound', {
    topic: 'colisage',
    days: [1, 2, 3, 4, 5, 6, 7],
    closesAt: '23:59',
    timeZone: DAYTIME_ZONE,
    startsOn: '2020-01-01',
    leadHandle: 'ada',
    participantHandles: ['bob', ...others.map(({ handle }) => handle)],
    openingText: 'Le tour du soir est ouvert.',
  });
  const line = {
    topic: 'colisage',
    health: 'BLOCKED',
    text: 'Plus de cartons',
    blockedBy: 'le fournisseur, @zoe',
  };
  await actOn(bob, 'giveRoundLine', line);
}

const KINDS = [
  ['STATUS', '🟢 Lot 3 livré à Saint-Étienne, on passe au lot 4. #projet-hermès'],
  ['WIN', 'Gagné : l’hôtel Bellevue, 42 500 € ! #hôtels'],
  ['LOSS', 'Lost: the Lyon tender, on price. #hôtels'],
  ['SALES', 'CA 12,5 k€ (+8 %) aujourd’hui. #ventes'],
  ['KNOWLEDGE', 'Good to know: keep the receipts, accounting asks for them. #colisage'],
] as const;

function call<Data = unknown>(person: TestPerson, mutation: string): Promise<Data> {
  return person.caller.get<Data>(`mutation { ${mutation} }`);
}

function follow(person: TestPerson, followed: TestPerson): Promise<unknown> {
  return call(person, `followPerson(input: { handle: "${followed.handle}" }) { person { id } }`);
}

async function rename(person: TestPerson, displayName: string, title: string): Promise<void> {
  await person.caller.get(
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }',
    { input: { displayName, title } },
  );
}

function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname + search;
}
