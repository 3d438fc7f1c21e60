import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';

/** Waits. Injected, so that a test sees how long it would have been without waiting. */
@Injectable()
export class SignInPause {
  async wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds);
  }
}
