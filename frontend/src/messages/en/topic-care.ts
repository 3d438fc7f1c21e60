import type { topicCare as fr } from '../fr/topic-care.js';

export const topicCare = {
  'topicCare.title': 'Tidy up topics',
  'topicCare.words': 'Two spellings are two half topics: bring them together here, or say that they are two.',
  'topicCare.near': 'Perhaps one topic',
  'topicCare.near.words': 'Merging rewrites nothing and can be undone at any time.',
  'topicCare.near.none': 'No doubles in sight.',
  'topicCare.merge': 'Merge {from} into {into}',
  'topicCare.keepApart': 'Keep apart',
  'topicCare.notNow': 'Not now',
  'topicCare.reason.year': 'a year at the end',
  'topicCare.reason.plural': 'a plural',
  'topicCare.reason.spelling': 'one letter',
  'topicCare.reason.name': 'the other’s official name',
  'topicCare.ownerless': 'Topics without owner',
  'topicCare.ownerless.words': 'Their owner has left, or there is none: name somebody on their page.',
  'topicCare.merges': 'Merged topics',
  'topicCare.apart': 'Kept apart',
  'topicCare.until': 'until {day}',
  'topicCare.again': 'Propose again',
} as const satisfies Record<keyof typeof fr, string>;
