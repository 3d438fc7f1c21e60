import { Global, Module } from '@nestjs/common';

import { ChangeLog } from './change-log.js';
import { ChangePurge } from './change-purge.js';

/** What keeps memory true to the database. */
@Global()
@Module({ providers: [ChangeLog, ChangePurge], exports: [ChangeLog] })
export class ChangesModule {}
