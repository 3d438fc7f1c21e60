import type { settings as fr } from '../fr/settings.js';

export const settings = {
  'settings.profile': 'Profile',
  'settings.profile.words': 'What your colleagues see of you.',
  'settings.profile.saved': 'Profile saved.',
  'settings.handle.hint':
    'If you change it, the old one still leads to you and nobody else can take it. Mentions already written follow.',
  'settings.display': 'Display',
  'settings.theme.words': 'For this device only.',
  'settings.theme.auto.hint': 'Like the system.',
  'settings.shortcuts': 'Single-key shortcuts',
  'settings.shortcuts.hint':
    '“n” to write, “j” and “k” to move, “?” to see them all. Switch them off if you dictate your text.',
  'settings.security': 'Security',
  'settings.password.words': 'Changing it closes your other sessions.',
  'settings.password.current': 'Current password',
  'settings.password.action': 'Change',
  'settings.password.changed': 'Password changed.',
  'settings.sessions': 'Sessions',
  'settings.sessions.words':
    'The devices where you are signed in. Close them all if one of them means nothing to you.',
  'settings.sessions.current': 'This device',
  'settings.sessions.times': 'Opened {since}, until {until}',
  'settings.sessions.device': '{browser} on {system}',
  'settings.sessions.unknown': 'Unknown device',
  'settings.sessions.endAll': 'Sign out everywhere',
  'settings.sessions.endAll.title': 'Sign out everywhere?',
  'settings.sessions.endAll.words':
    'All your sessions are closed, this one too. You will have to sign in again.',
  'settings.mutes': 'Muted',
  'settings.mutes.people': 'Muted people',
  'settings.mutes.people.words': 'Their posts no longer reach your home. They do not know.',
  'settings.mutes.topics': 'Muted topics',
  'settings.mutes.topics.words': 'Posts that carry them no longer reach your home.',
  'settings.mutes.hear': 'Unmute',
  'settings.mutes.hearNamed': 'Unmute {name}',
  'settings.mutes.mute': 'Mute',
  'settings.mutes.muteNamed': 'Mute {name}',
  'settings.mutes.none': 'Nobody is muted',
  'settings.mutes.none.words': 'A post’s menu lets you mute a person; a topic’s page, that topic.',
} as const satisfies Record<keyof typeof fr, string>;
