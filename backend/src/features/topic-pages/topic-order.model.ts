import { registerEnumType } from '@nestjs/graphql';

export enum TopicOrder {
  POPULAR = 'POPULAR',
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(TopicOrder, {
  name: 'TopicOrder',
  description: 'How topics are listed.',
  valuesMap: {
    POPULAR: { description: 'Those that most company posts carry first.' },
    NAME: { description: 'By name, in the reader’s language.' },
    NEWEST: { description: 'Those the reader could know of last first.' },
  },
});
