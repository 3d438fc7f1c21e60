import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { DealReasons } from './deal-reasons.service.js';
import { DealReason } from './deal.model.js';
import { AddDealReasonInput, UpdateDealReasonInput } from './deals.input.js';
import { DealReasonsPayload } from './deals.payload.js';

@Resolver(() => DealReason)
export class DealReasonsResolver {
  constructor(private readonly reasons: DealReasons) {}

  @Allow('member')
  @Query(() => [DealReason], {
    description: 'Why deals get lost, in the order they are offered in; retired ones too.',
  })
  dealReasons(): Promise<DealReason[]> {
    return this.reasons.list();
  }

  @Allow('administer')
  @Mutation(() => DealReasonsPayload, {
    description: 'Offers one more reason, of at most twenty. Errors: BAD_USER_INPUT.',
  })
  async addDealReason(
    @Args('input', { description: 'Which.' }) input: AddDealReasonInput,
  ): Promise<DealReasonsPayload> {
    await this.reasons.add(input.labelFr, input.labelEn);
    return { dealReasons: await this.reasons.list() };
  }

  @Allow('administer')
  @Mutation(() => DealReasonsPayload, {
    description:
      'Writes a reason otherwise, retires it or offers it again; losses that gave it follow. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async updateDealReason(
    @Args('input', { description: 'Which, and what.' }) { id, ...changes }: UpdateDealReasonInput,
  ): Promise<DealReasonsPayload> {
    await this.reasons.update(id, changes);
    return { dealReasons: await this.reasons.list() };
  }
}
