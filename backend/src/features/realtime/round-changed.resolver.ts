import { Resolver, Subscription } from '@nestjs/graphql';

import { Allow } from '../../platform/access/allow.decorator.js';
import { CurrentViewer } from '../../platform/access/current-viewer.decorator.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Channel } from './channel.js';
import { LiveRounds } from './live-rounds.service.js';
import { RoundChange } from './round-change.model.js';

@Resolver()
export class RoundChangedResolver {
  constructor(private readonly rounds: LiveRounds) {}

  @Allow('member')
  @Subscription(() => RoundChange, {
    description:
      'Rounds the reader may know of, whenever one changes: a line, a health, its closing, its settings.',
  })
  roundChanged(@CurrentViewer() viewer: Viewer): Channel<{ roundChanged: RoundChange }> {
    return this.rounds.subscribe(viewer.personId);
  }
}
