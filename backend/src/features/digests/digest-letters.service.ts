import { glue } from '@breve/text';
import { Inject, Injectable } from '@nestjs/common';

import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { backgroundContext } from '../../platform/graphql/background-context.js';
import { loadMap } from '../../platform/graphql/load-map.js';
import { PostsLoader } from '../posts/posts.loader.js';
import { type DigestLetter, writeLetter } from './digest-letter.js';
import type { PlanRow } from './digest-plans.query.js';
import { type Digest, DigestReason } from './digest.model.js';
import { viewerOf } from './plan-viewer.js';

/** Digests as letters, in the language and the time zone of whoever they are for. */
@Injectable()
export class DigestLetters {
  readonly origin: string;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
    private readonly posts: PostsLoader,
  ) {
    this.origin = config.publicUrl.href.replace(/\/$/, '');
  }

  /** @param unsubscribeUrl where its mails end; empty for what is no mail */
  async write(plan: PlanRow, digest: Digest, unsubscribeUrl: string): Promise<DigestLetter> {
    return writeLetter(digest, {
      origin: this.origin,
      language: plan.language,
      timeZone: plan.timeZone,
      unsubscribeUrl,
      asked: await this.asked(plan, digest),
    });
  }

  /** What accepted answers answer, as far as the reader may read it. */
  private async asked(plan: PlanRow, digest: Digest): Promise<Map<string, string>> {
    const answers = digest.sections
      .flatMap(({ lines }) => lines)
      .flatMap(({ reason, post }) =>
        reason === DigestReason.ACCEPTED && post?.parentId != null ? [post] : [],
      );
    const parents = answers.flatMap(({ parentId }) => parentId ?? []);
    const posts = await loadMap(this.posts.byId(backgroundContext(viewerOf(plan))), new Set(parents));
    return new Map(
      answers.flatMap(({ id, parentId }) => {
        const parent = posts.get(parentId ?? '');
        return parent?.text == null ? [] : [[id, glue(parent.text, parent.lang)] as const];
      }),
    );
  }
}
