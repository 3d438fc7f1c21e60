import { Module } from '@nestjs/common';

import { CompanyService } from './company.service.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleService } from './people.service.js';
import { PersonResolver } from './person.resolver.js';

@Module({
  providers: [CompanyService, PeopleLoader, PeopleService, PersonResolver],
  exports: [CompanyService, PeopleLoader, PeopleService],
})
export class PeopleModule {}
