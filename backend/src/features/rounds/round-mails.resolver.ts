import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Mails } from '../../platform/mail/mails.js';
import { RoundMailWishes } from './round-mail-wishes.service.js';
import { RoundMailSetting, RoundMailsPayload, SetRoundMailsInput } from './round-mails.model.js';

@Resolver()
export class RoundMailsResolver {
  constructor(
    private readonly mails: Mails,
    private readonly wishes: RoundMailWishes,
  ) {}

  @Allow('member')
  @Query(() => RoundMailSetting, { description: 'Whether one gets the mail of the evening.' })
  async roundMails(@CurrentViewer() viewer: Viewer): Promise<RoundMailSetting> {
    return { mailEnabled: this.mails.enabled, wanted: await this.wishes.wanted(viewer.personId) };
  }

  @Allow('member')
  @Mutation(() => RoundMailsPayload, { description: 'Says whether one wants the mail of the evening.' })
  async setRoundMails(
    @Args('input', { description: 'Whether.' }) input: SetRoundMailsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RoundMailsPayload> {
    await this.wishes.set(viewer.personId, input.wanted);
    return { roundMails: await this.roundMails(viewer) };
  }
}
