import { registerEnumType } from '@nestjs/graphql';

export enum FollowLevel {
  FEED = 'FEED',
  DIGEST = 'DIGEST',
  BELL = 'BELL',
}
registerEnumType(FollowLevel, {
  name: 'FollowLevel',
  description:
    'How much one hears of what one follows, a person, a topic or a search; each level holds those before it.',
  valuesMap: {
    FEED: {
      description: 'Of a person or a topic: in one’s home. Of a search: a timeline of its own.',
    },
    DIGEST: { description: 'Its posts also come in the digest of what one follows.' },
    BELL: { description: 'Each new post of it also rings, at most once in ten minutes.' },
  },
});
