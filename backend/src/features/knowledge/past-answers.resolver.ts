import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PastAnswers } from './past-answers.model.js';
import { PastAnswersService } from './past-answers.service.js';

@Resolver()
export class PastAnswersResolver {
  constructor(private readonly past: PastAnswersService) {}

  @Allow('member')
  @Query(() => PastAnswers, {
    description:
      'What was asked before, while somebody asks: the nearest by words and topics, and topics the text lacks. Errors: BAD_USER_INPUT.',
  })
  pastAnswers(
    @Args('text', { type: () => String, description: 'What is written so far; 2,000 characters at most.' })
    text: string,
    @Args('exceptId', {
      type: () => ID,
      nullable: true,
      description:
        'A question that was asked: others it may be the same as, which have two of its words; no cards that were written directly.',
    })
    exceptId: string | null | undefined,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<PastAnswers> {
    return this.past.find(context, viewer, text, exceptId ?? null);
  }
}
