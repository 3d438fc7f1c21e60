import type { aboutMe as fr } from '../fr/about-me.js';

export const aboutMe = {
  'aboutMe.unanswered': 'To answer',
  'aboutMe.quotes': 'Quotes',
  'aboutMe.topics': 'My topics',
  'aboutMe.none': 'Nothing here',
  'aboutMe.unanswered.none': 'No mention is waiting for your answer.',
  'aboutMe.mentions.none': 'Nobody has mentioned you yet.',
  'aboutMe.quotes.none': 'Nobody has quoted a post of yours yet.',
  'aboutMe.topics.none': 'Follow topics: what others write on them comes here.',
} as const satisfies Record<keyof typeof fr, string>;
