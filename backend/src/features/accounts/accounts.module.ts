import { Global, Module } from '@nestjs/common';

import { ViewerSource } from '../../platform/access/viewer.js';
import { PeopleModule } from '../people/people.module.js';
import { AccountsService } from './accounts.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SetupResolver } from './setup.resolver.js';
import { SetupService } from './setup.service.js';
import { SignedIn } from './signed-in.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Global for one thing: platform's guard asks it who the viewer is. */
@Global()
@Module({
  imports: [PeopleModule],
  providers: [
    AccountsService,
    SessionResolver,
    SessionService,
    SetupResolver,
    SetupService,
    SignedIn,
    ViewerResolver,
    { provide: ViewerSource, useExisting: SessionService },
  ],
  exports: [AccountsService, SessionService, SetupService, ViewerSource],
})
export class AccountsModule {}
