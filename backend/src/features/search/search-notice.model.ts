import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SearchNoticeName {
  UNKNOWN_OPERATOR = 'UNKNOWN_OPERATOR',
  BAD_VALUE = 'BAD_VALUE',
  MISSING_VALUE = 'MISSING_VALUE',
  UNCLOSED_QUOTE = 'UNCLOSED_QUOTE',
  UNCLOSED_BRACKET = 'UNCLOSED_BRACKET',
  STRAY_QUOTE = 'STRAY_QUOTE',
  STRAY_BRACKET = 'STRAY_BRACKET',
  DANGLING_OR = 'DANGLING_OR',
  NOT_A_TOPIC = 'NOT_A_TOPIC',
  NOT_A_MENTION = 'NOT_A_MENTION',
  PREFIX_TOO_SHORT = 'PREFIX_TOO_SHORT',
  PREFIX_IN_PHRASE = 'PREFIX_IN_PHRASE',
  PREFIX_CUT = 'PREFIX_CUT',
  NOBODY = 'NOBODY',
  NOT_YET = 'NOT_YET',
  NEWEST_ONLY = 'NEWEST_ONLY',
}
registerEnumType(SearchNoticeName, {
  name: 'SearchNoticeCode',
  description: 'Why a part of a search was not read as it may have been meant.',
  valuesMap: {
    UNKNOWN_OPERATOR: { description: 'No such operator; searched as text.' },
    BAD_VALUE: { description: 'An operator with a value it does not take; searched as text.' },
    MISSING_VALUE: { description: 'An operator with nothing after it; left out.' },
    UNCLOSED_QUOTE: { description: 'Read to the end.' },
    UNCLOSED_BRACKET: { description: 'Read to the end.' },
    STRAY_QUOTE: { description: 'Left out.' },
    STRAY_BRACKET: { description: 'Left out.' },
    DANGLING_OR: { description: 'OR with nothing on one side; left out.' },
    NOT_A_TOPIC: { description: 'No hashtag; searched as text.' },
    NOT_A_MENTION: { description: 'No handle; searched as text.' },
    PREFIX_TOO_SHORT: { description: 'Fewer than three letters before the star; searched as a word.' },
    PREFIX_IN_PHRASE: { description: 'A star in a phrase; left out.' },
    PREFIX_CUT: { description: 'Too many words begin so; the first 50 of the alphabet were looked for.' },
    NOBODY: { description: 'A handle of nobody: nothing is found by it. A mention is searched as text.' },
    NOT_YET: { description: 'Nothing here can be asked for so yet: nothing is found by it.' },
    NEWEST_ONLY: {
      description:
        'No index answers it, so the newest posts alone were looked at: 50,000, or 10,000 where their words must be read.',
    },
  },
});

@ObjectType({ description: 'A part of a search that was not read as it may have been meant.' })
export class SearchNotice {
  @Field(() => SearchNoticeName, { description: 'What about it.' })
  code!: SearchNoticeName;

  @Field(() => Int, { description: 'Where it begins in the query: UTF-16.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}
