import type { aboutMe as fr } from '../fr/about-me.js';

export const aboutMe = {
  'aboutMe.unanswered': 'To answer',
  'aboutMe.unanswered.rule':
    'A mention waits until you have written in its thread. If it calls for nothing, say so by its “More” menu.',
  'aboutMe.settle': 'Nothing to answer',
  'aboutMe.settled': 'This mention waits no more.',
  'aboutMe.quotes': 'Quotes',
  'aboutMe.topics': 'My topics',
  'aboutMe.none': 'Nothing here',
  'aboutMe.unanswered.none': 'No mention is waiting for your answer.',
  'aboutMe.mentions.none': 'Nobody has mentioned you yet.',
  'aboutMe.quotes.none': 'Nobody has quoted a post of yours yet.',
  'aboutMe.topics.none': 'Follow topics: what others write on them comes here.',
} as const satisfies Record<keyof typeof fr, string>;
