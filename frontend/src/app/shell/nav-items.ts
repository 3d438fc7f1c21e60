import type { Viewer } from '../../features/people/viewer.js';
import type { MessageId } from '../../messages/ids.js';
import type { IconName } from '../../ui/icon.js';

export interface NavItem {
  to: string;
  label: MessageId;
  icon: IconName;
}

const READING: readonly NavItem[] = [
  { to: '/', label: 'shell.home', icon: 'home' },
  { to: '/company', label: 'shell.company', icon: 'company' },
  { to: '/notifications', label: 'shell.notifications', icon: 'bell' },
  { to: '/about-me', label: 'shell.aboutMe', icon: 'mention' },
  { to: '/search', label: 'shell.search', icon: 'search' },
];

const WORK: readonly NavItem[] = [
  { to: '/digests', label: 'digests.title', icon: 'digest' },
  { to: '/round', label: 'rounds.title', icon: 'round' },
  { to: '/questions', label: 'questions.title', icon: 'question' },
  { to: '/deals', label: 'shell.deals', icon: 'deals' },
];

const PLACES: readonly NavItem[] = [
  { to: '/topics', label: 'shell.topics', icon: 'topic' },
  { to: '/people', label: 'shell.people', icon: 'people' },
  { to: '/teams', label: 'shell.teams', icon: 'team' },
  { to: '/discover', label: 'shell.discover', icon: 'explore' },
];

const KEPT: readonly NavItem[] = [
  { to: '/searches', label: 'shell.searches', icon: 'watch' },
  { to: '/bookmarks', label: 'shell.bookmarks', icon: 'bookmark' },
];

const SETTINGS: NavItem = { to: '/settings', label: 'shell.settings', icon: 'settings' };
const ADMINISTRATION: NavItem = { to: '/admin', label: 'shell.administration', icon: 'admin' };

/** The navigation, in the groups it is drawn in: to read, to work, to find, to find again, to arrange. */
export function navGroups(viewer: Viewer): readonly (readonly NavItem[])[] {
  return [READING, WORK, PLACES, KEPT, viewer.mayAdminister ? [SETTINGS, ADMINISTRATION] : [SETTINGS]];
}
