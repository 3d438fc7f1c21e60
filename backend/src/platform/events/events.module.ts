import { Global, Module } from '@nestjs/common';

import { EventListeners } from './event-listeners.js';
import { OutboxHints } from './outbox-hints.js';
import { OutboxPurge } from './outbox-purge.js';
import { OutboxReader } from './outbox-reader.js';

/** From the outbox to the listeners of this instance. Writing into it is `Transaction.emit`. */
@Global()
@Module({
  providers: [EventListeners, OutboxHints, OutboxPurge, OutboxReader],
  exports: [EventListeners],
})
export class EventsModule {}
