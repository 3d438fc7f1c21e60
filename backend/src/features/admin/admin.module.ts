import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdminPeopleQuery } from './admin-people.query.js';
import { AdminPeopleResolver } from './admin-people.resolver.js';
import { AdminMailResolver } from './admin-mail.resolver.js';
import { AdminMailService } from './admin-mail.service.js';
import { AdminPeopleService } from './admin-people.service.js';

@Module({
  imports: [AccountsModule, PeopleModule],
  providers: [AdminMailResolver, AdminMailService, AdminPeopleQuery, AdminPeopleResolver, AdminPeopleService],
})
export class AdminModule {}
