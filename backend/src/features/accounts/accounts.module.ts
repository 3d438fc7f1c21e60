import { Global, Module } from '@nestjs/common';

import { ViewerSource } from '../../platform/access/viewer.js';
import { MailRecipients } from '../../platform/mail/mail-recipients.js';
import { PeopleModule } from '../people/people.module.js';
import { AccountMailService } from './account-mail.service.js';
import { AccountsService } from './accounts.service.js';
import { CredentialsQuery } from './credentials.query.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationsQuery } from './invitations.query.js';
import { InvitationsService } from './invitations.service.js';
import { JoiningResolver } from './joining.resolver.js';
import { JoiningService } from './joining.service.js';
import { KeptViewers } from './kept-viewers.js';
import { PageLinks } from './page-links.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordResolver } from './password.resolver.js';
import { PasswordService } from './password.service.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';
import { ResetPasswordService } from './reset-password.service.js';
import { RolesService } from './roles.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SetupResolver } from './setup.resolver.js';
import { SetupHooks } from './setup.hooks.js';
import { SetupService } from './setup.service.js';
import { SignInPause } from './sign-in-pause.js';
import { SignInThrottle } from './sign-in-throttle.service.js';
import { SignedIn } from './signed-in.js';
import { SuspensionService } from './suspension.service.js';
import { ViewerSettingsQuery } from './viewer-settings.query.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Global for what platform asks it: who the viewer is, and where a person's mail goes. */
@Global()
@Module({
  imports: [PeopleModule],
  providers: [
    AccountMailService,
    AccountsService,
    CredentialsQuery,
    InvitationResolver,
    InvitationsQuery,
    InvitationsService,
    JoiningResolver,
    JoiningService,
    KeptViewers,
    PageLinks,
    PasswordResetService,
    PasswordResolver,
    PasswordService,
    ProfileResolver,
    ProfileService,
    ResetPasswordService,
    RolesService,
    SessionResolver,
    SessionService,
    SetupResolver,
    SetupHooks,
    SetupService,
    SignInPause,
    SignInThrottle,
    SignedIn,
    SuspensionService,
    ViewerResolver,
    ViewerSettingsQuery,
    { provide: ViewerSource, useExisting: KeptViewers },
    { provide: MailRecipients, useExisting: AccountMailService },
  ],
  exports: [
    AccountsService,
    MailRecipients,
    RolesService,
    SessionService,
    SetupHooks,
    SetupService,
    SuspensionService,
    ViewerSource,
  ],
})
export class AccountsModule {}
