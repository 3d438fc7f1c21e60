import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';

import { PageArgs } from '../../platform/graphql/page.args.js';

export enum AboutMeList {
  UNANSWERED = 'UNANSWERED',
  MENTIONS = 'MENTIONS',
  QUOTES = 'QUOTES',
  TOPICS = 'TOPICS',
}
registerEnumType(AboutMeList, {
  name: 'AboutMeList',
  description:
    'What concerns the reader: mentions of them by name that wait for their answer: they have written nothing in the thread since, nor said that none is needed; all mentions of them and their teams; quotes of their posts; what others write on the topics they follow or look after.',
});

@ArgsType()
export class AboutMeArgs extends PageArgs {
  @Field(() => AboutMeList, { description: 'Which.' })
  list!: AboutMeList;
}
