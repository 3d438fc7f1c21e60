import type { Page } from 'playwright-core';

import type { MessageId } from '../../src/messages/ids.js';
import type { BusyCompany } from './busy-company.js';

/** Addresses that are known once the companies are there. */
export type Places = Omit<BusyCompany, 'ada'> & { setUp: string };

/** A screen, how to get there, and what is on it once it is there. */
export interface Screen {
  name: string;
  /** Where: a company full of life unless one that opened this minute, or one that is not open yet, is named. */
  in?: 'young' | 'unopened';
  /** Who: its administrator, unless somebody else is named. */
  as?: 'member' | 'nobody';
  path: string | ((places: Places) => string);
  /** One of the page's messages, or words of the company's own. */
  shows: MessageId | { text: string | RegExp };
  /** What is done once there: opens what has no address. */
  open?: (page: Page, words: Record<MessageId, string>) => Promise<void>;
}

/** Every address, with and without content. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', path: '/', shows: { text: /hôtel Bellevue/ } },
  { name: 'home, empty', in: 'young', path: '/', shows: 'home.empty.title' },
  { name: 'company', path: '/company', shows: { text: /Lost: the Lyon tender/ } },
  { name: 'company, empty', in: 'young', path: '/company', shows: 'company.empty.title' },
  { name: 'thread', path: ({ question }) => `/p/${question}`, shows: { text: 'Moi, à Lyon' } },
  { name: 'reply', path: ({ answer }) => `/p/${answer}`, shows: { text: 'Et le tarif' } },
  { name: 'tombstone', path: ({ deleted }) => `/p/${deleted}`, shows: 'post.deleted' },
  {
    name: 'post of nobody',
    path: '/p/00000000-0000-7000-8000-000000000000',
    shows: 'ui.notFound.title',
  },
  { name: 'questions', path: '/questions', shows: 'questions.onMyTopics' },
  { name: 'questions, mine', path: '/questions?list=mine', shows: { text: /\?/ } },
  { name: 'questions, none', in: 'young', path: '/questions?list=answered', shows: 'questions.none.title' },
  { name: 'card', path: ({ card }) => card, shows: 'cards.history' },
  {
    name: 'card of nobody',
    path: '/cards/00000000-0000-7000-8000-000000000000',
    shows: 'ui.notFound.title',
  },
  { name: 'topics', path: '/topics', shows: { text: '#hôtels' } },
  { name: 'topics by name', path: '/topics?order=name', shows: { text: '#hôtels' } },
  { name: 'topics, empty', in: 'young', path: '/topics', shows: 'topics.none.title' },
  { name: 'wall of a topic', path: '/topics/colisage/wall', shows: 'events.wall.hide' },
  { name: 'wall of no topic', path: '/topics/nowhere/wall', shows: 'ui.notFound.title' },
  { name: 'topics to tidy up', path: '/topic-care', shows: 'topicCare.near.words' },
  { name: 'topics to tidy up, for others', as: 'member', path: '/topic-care', shows: 'ui.notFound.title' },
  { name: 'topic', path: '/topics/colisage', shows: { text: 'Emballer, expédier.' } },
  { name: 'topic, digest', path: '/topics/ventes/digest', shows: 'digests.days.today' },
  { name: 'what is known of a topic', path: '/topics/colisage/knowledge', shows: 'knowledge.people' },
  { name: 'figures of a topic', path: '/topics/ventes/figures', shows: { text: /12[\s,]500/ } },
  { name: 'figures of a topic, none', path: '/topics/colisage/figures', shows: 'figures.none.title' },
  { name: 'deals', path: '/deals', shows: { text: /42[\s,]500/ } },
  { name: 'deals, empty', in: 'young', path: '/deals', shows: 'deals.none.title' },
  {
    name: 'deals of a client',
    path: '/deals?client=bellevue&clientName=Bellevue&span=year',
    shows: 'deals.allClients',
  },
  { name: 'what a topic counts', path: '/topics/ventes/counting', shows: 'counting.teams' },
  {
    name: 'targets of a metric',
    path: '/topics/ventes/counting',
    shows: 'counting.teams',
    open: async (page, words) => {
      const [named = ''] = words['counting.targetsOf'].split('{');
      await page.getByRole('button', { name: named.trim() }).first().click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
  },
  { name: 'what a topic counts, nothing', path: '/topics/colisage/counting', shows: 'counting.none' },
  { name: 'topic of nobody', path: '/topics/nowhere', shows: 'ui.notFound.title' },
  { name: 'round, sheet', path: '/round', shows: 'rounds.give' },
  { name: 'round, sheet, empty', in: 'young', path: '/round', shows: 'rounds.noneToday' },
  { name: 'round, walls', path: '/round/wall', shows: { text: /Plus de cartons/ } },
  { name: 'round, walls, empty', in: 'young', path: '/round/wall', shows: 'rounds.none' },
  { name: 'round of a project', path: '/topics/colisage/round', shows: 'rounds.awaitedNote' },
  { name: 'round of a topic, none', path: '/topics/ventes/round', shows: 'rounds.noRound' },
  { name: 'round, settings', path: '/topics/colisage/round/settings', shows: 'rounds.participantsHint' },
  { name: 'round, settings of others', path: '/topics/ventes/round/settings', shows: 'rounds.notYours' },
  { name: 'people', path: '/people', shows: { text: 'Zoé Étienne-Lefèvre de la Rochefoucauld' } },
  { name: 'people, none found', path: '/people?q=zzz', shows: 'people.none.title' },
  { name: 'person', path: '/people/bob', shows: { text: /hôtel Bellevue/ } },
  { name: 'person, replies', path: '/people/bob/replies', shows: { text: 'Moi, à Lyon' } },
  { name: 'person who left', path: '/people/gone', shows: { text: /me voici/ } },
  { name: 'person, empty', in: 'young', path: '/people/ada', shows: { text: /Ada (n’a|has not)/ } },
  { name: 'person of nobody', path: '/people/nobody', shows: 'ui.notFound.title' },
  { name: 'teams', path: '/teams', shows: { text: 'Boutiques' } },
  { name: 'teams, empty', in: 'young', path: '/teams', shows: 'teams.none.title' },
  { name: 'team one leads', path: '/teams/ventes', shows: 'digests.days.today' },
  { name: 'figures of a team, none', path: '/teams/boutiques/figures', shows: 'figures.ofTeam.none' },
  { name: 'team, digest', path: '/teams/ventes/digest', shows: 'digests.days.today' },
  { name: 'team, digest of others', path: '/teams/boutiques/digest', shows: 'digests.days.today' },
  { name: 'team, posts', path: '/teams/ventes/posts', shows: { text: 'Entre nous, les chiffres' } },
  { name: 'team, empty', path: '/teams/boutiques/posts', shows: 'teams.empty.title' },
  { name: 'digests, none', path: '/digests', shows: 'digests.plan.none.title' },
  {
    name: 'digest of nobody',
    path: '/digests/00000000-0000-7000-8000-000000000000',
    shows: 'ui.notFound.title',
  },
  { name: 'kind', path: '/kind/win', shows: { text: /hôtel Bellevue/ } },
  { name: 'kind, empty', in: 'young', path: '/kind/question', shows: 'kinds.empty.title' },
  { name: 'about me', path: '/about-me', shows: 'aboutMe.unanswered' },
  {
    name: 'about me, quotes, none',
    in: 'young',
    path: '/about-me?list=quotes',
    shows: 'aboutMe.quotes.none',
  },
  { name: 'about me, topics', path: '/about-me?list=topics', shows: 'aboutMe.topics' },
  { name: 'mentions', path: '/mentions', shows: { text: 'Pour vous seulement' } },
  { name: 'mentions, empty', in: 'young', path: '/mentions', shows: 'mentions.empty.title' },
  { name: 'bookmarks', path: '/bookmarks', shows: { text: 'Moi, à Lyon' } },
  { name: 'bookmarks, empty', in: 'young', path: '/bookmarks', shows: 'bookmarks.empty.title' },
  { name: 'notifications', path: '/notifications', shows: 'notifications.markAllRead' },
  { name: 'notifications, empty', in: 'young', path: '/notifications', shows: 'notifications.none.title' },
  { name: 'search', path: '/search', shows: 'search.start.title' },
  { name: 'search, posts', path: '/search?q=livraison', shows: { text: /Livraison vendredi/ } },
  { name: 'search, people', path: '/search?q=zoé&in=people', shows: { text: /^Zoé/ } },
  { name: 'search, topics', path: '/search?q=colis&in=topics', shows: { text: /^#(Colisage|Packing)$/ } },
  { name: 'search, teams', path: '/search?q=ventes&in=teams', shows: { text: 'ventes' } },
  {
    name: 'search, terms',
    path: `/search?q=${encodeURIComponent('livraison* #colisage -"pas ça" de:ada projet:alpha depuis:2020')}&sort=relevance`,
    shows: { text: /projet:alpha/ },
  },
  { name: 'search, too long', path: `/search?q=${'x'.repeat(401)}`, shows: 'search.tooLong.title' },
  { name: 'search, nothing', path: '/search?q=zzz', shows: 'search.nothing.words' },
  { name: 'saved searches', path: '/searches', shows: { text: 'Livraisons' } },
  { name: 'saved searches, none', in: 'young', path: '/searches', shows: 'searches.none.title' },
  {
    name: 'saved search',
    path: ({ search }) => `/searches/${search}`,
    shows: { text: /Livraison vendredi/ },
  },
  {
    name: 'saved search of nobody',
    path: '/searches/00000000-0000-7000-8000-000000000000',
    shows: 'ui.notFound.title',
  },
  { name: 'commitments', path: '/commitments', shows: 'covenant.pack.words' },
  { name: 'privacy pack, a document', path: '/commitments/retention', shows: { text: 'mail-sender.ts' } },
  { name: 'privacy pack, none such', path: '/commitments/x', shows: 'ui.notFound.title' },
  { name: 'discover', path: '/discover', shows: { text: /^Zoé/ } },
  { name: 'discover, nothing', in: 'young', path: '/discover', shows: 'discover.none.title' },
  { name: 'welcome', path: '/welcome', shows: 'welcome.follow' },
  { name: 'welcome, alone', in: 'young', path: '/welcome', shows: 'welcome.home' },
  { name: 'settings, profile', path: '/settings', shows: 'settings.handle.hint' },
  { name: 'settings, display', path: '/settings/display', shows: 'settings.shortcuts' },
  { name: 'settings, security', path: '/settings/security', shows: 'settings.sessions.current' },
  { name: 'settings, work', path: '/settings/work', shows: 'calendar.absences.words' },
  { name: 'settings, feeds', path: '/settings/feeds', shows: { text: 'Livraisons' } },
  { name: 'settings, feeds, none', in: 'young', path: '/settings/feeds', shows: 'feeds.none.title' },
  { name: 'settings, mutes', path: '/settings/mutes', shows: 'settings.mutes.topics' },
  { name: 'settings, mutes, empty', in: 'young', path: '/settings/mutes', shows: 'settings.mutes.none' },
  { name: 'administration, people', path: '/admin', shows: { text: '@gone' } },
  { name: 'administration, invitations', path: '/admin/invitations', shows: 'admin.invitations.pending' },
  {
    name: 'administration, invitations, empty',
    in: 'young',
    path: '/admin/invitations',
    shows: 'admin.invitations.none',
  },
  { name: 'administration, teams', path: '/admin/teams', shows: { text: 'Boutiques' } },
  { name: 'administration, teams, empty', in: 'young', path: '/admin/teams', shows: 'admin.teams.none' },
  { name: 'administration, team', path: '/admin/teams/ventes', shows: 'admin.teams.membersTitle' },
  { name: 'administration, mail', path: '/admin/mail', shows: 'mail.off' },
  { name: 'administration, company', path: '/admin/company', shows: 'admin.company.words' },
  {
    name: 'administration, calendar',
    path: '/admin/calendar',
    shows: 'calendar.hours.words',
    open: async (page, words) => {
      await page.getByRole('button', { name: words['calendar.site.add'] }).click();
      await page.getByText('Moselle').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'administration, GraphiQL',
    path: '/admin/graphiql',
    shows: { text: 'GraphiQL' },
    open: async (page) => {
      const frame = page.frameLocator('iframe');
      await frame.getByText('handle').waitFor();
      await frame.getByRole('button', { name: /^Execute query/ }).click();
      await frame.getByText('"ada"').waitFor();
    },
  },
  { name: 'administration, for others', as: 'member', path: '/admin', shows: 'ui.notFound.title' },
  { name: 'an address that leads nowhere', path: '/nowhere', shows: 'ui.notFound.title' },

  { name: 'sign-in', as: 'nobody', path: '/sign-in', shows: 'signIn.forgotten' },
  { name: 'invitation', as: 'nobody', path: ({ invitation }) => invitation, shows: 'invitation.action' },
  { name: 'invitation, gone', as: 'nobody', path: '/invitation?token=x', shows: 'invitation.gone' },
  {
    name: 'end of mails',
    as: 'nobody',
    path: '/digests/unsubscribe/x',
    shows: 'digests.unsubscribe.action',
  },
  { name: 'end of mails of rounds', as: 'nobody', path: '/round/unsubscribe/x', shows: 'rounds.mail.end' },
  { name: 'reset', as: 'nobody', path: ({ reset }) => reset, shows: 'reset.action' },
  { name: 'reset, gone', as: 'nobody', path: '/reset?token=x', shows: 'reset.gone' },
  { name: 'set-up', in: 'unopened', as: 'nobody', path: ({ setUp }) => setUp, shows: 'setUp.action' },
  { name: 'set-up, gone', as: 'nobody', path: '/setup?token=x', shows: 'setUp.gone' },
];
