import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Says, after a commit on this instance, that the outbox holds something new. */
@Injectable()
export class OutboxSignal {
  private readonly subject = new Subject<void>();
  readonly raised = this.subject.asObservable();

  raise(): void {
    this.subject.next();
  }
}
