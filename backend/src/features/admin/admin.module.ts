import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdminPeopleQuery } from './admin-people.query.js';
import { AdminPeopleResolver } from './admin-people.resolver.js';
import { AdminPeopleService } from './admin-people.service.js';

@Module({
  imports: [AccountsModule, PeopleModule],
  providers: [AdminPeopleQuery, AdminPeopleResolver, AdminPeopleService],
})
export class AdminModule {}
