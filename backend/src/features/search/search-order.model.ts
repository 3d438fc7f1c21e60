import { registerEnumType } from '@nestjs/graphql';

export enum SearchOrder {
  NEWEST = 'NEWEST',
  RELEVANCE = 'RELEVANCE',
}
registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description: 'The order of posts found.',
  valuesMap: {
    NEWEST: { description: 'The newest first.' },
    RELEVANCE: { description: 'Of the newest 1,000, those first that have more of the words.' },
  },
});
