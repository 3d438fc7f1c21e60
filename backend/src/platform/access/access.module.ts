import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';

import { ExpectedErrorFilter } from '../errors/expected-error.filter.js';
import { AccessGuard } from './access.guard.js';
import { RequestViewer } from './request-viewer.js';

/** Default deny. `ViewerSource` comes from accounts, which is global for that reason. */
@Module({
  providers: [
    RequestViewer,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ExpectedErrorFilter },
  ],
  exports: [RequestViewer],
})
export class AccessModule {}
