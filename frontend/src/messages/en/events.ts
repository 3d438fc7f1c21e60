import type { events as fr } from '../fr/events.js';

export const events = {
  'events.title': 'Event',
  'events.upcoming': 'Coming up',
  'events.live': 'Live',
  'events.ended': 'Over',
  'events.days': 'from {from} to {to}',
  'events.noDays': 'Days to come',
  'events.wall': 'Live wall',
  'events.wall.none': 'Write with {name}: your post shows here.',
  'events.wall.hide': 'Take off the wall',
  'events.recap': 'What remains of it: {days}',
  'events.authors': '{count, plural, one {# person} other {# people}}',
  'events.questions': '{count, plural, =0 {no questions} one {# question} other {# questions}}',
  'events.mostReposted': 'Most reposted',
  'events.theQuestions': 'The questions',
  'events.reposts': '{count, plural, one {reposted once} other {reposted # times}}',
  'events.answers': '{count, plural, =0 {no reply} one {# reply} other {# replies}}',
  'events.setDays': 'Days of {name}',
  'events.startsOn': 'First day',
  'events.endsOn': 'Last day',
} as const satisfies Record<keyof typeof fr, string>;
