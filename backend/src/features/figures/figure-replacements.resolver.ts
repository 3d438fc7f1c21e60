import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { Figure } from './figure.model.js';
import { PostFiguresLoader } from './post-figures.loader.js';

@Resolver(() => Figure)
export class FigureReplacementsResolver {
  constructor(private readonly figures: PostFiguresLoader) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The value that counts in its place, an exact decimal: of an answer or a later post that corrects it, as far as the reader may read that; null while it counts itself.',
  })
  replacedByValue(@Parent() figure: Figure, @Context() context: GraphqlContext): Promise<string | null> {
    return this.figures.replacedBy(context).load(figure.id);
  }
}
