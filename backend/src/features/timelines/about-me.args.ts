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
    'What concerns the reader: mentions of them by name that they have neither answered nor reacted to; all mentions of them and their teams; quotes of their posts; what others write on the topics they follow or look after.',
});

@ArgsType()
export class AboutMeArgs extends PageArgs {
  @Field(() => AboutMeList, { description: 'Which.' })
  list!: AboutMeList;
}
