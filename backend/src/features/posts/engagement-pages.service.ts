import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';

import {
  cutPage,
  type Keyset,
  type Page,
  type PageArguments,
  readPage,
  type Slice,
  writeCursor,
} from '../../platform/database/keyset.js';
import { connect } from '../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import { PeopleLoader } from '../people/people.loader.js';
import type { Person } from '../people/person.model.js';
import type { PersonConnection } from '../people/person-connection.model.js';
import { EngagementLoader } from './engagement.loader.js';
import { ReactionKind } from './post.model.js';
import type { ReactionConnection } from './reaction-connection.model.js';

/** Pages of those who reacted or reposted. */
@Injectable()
export class EngagementPages {
  constructor(
    private readonly engagement: EngagementLoader,
    private readonly people: PeopleLoader,
  ) {}

  /** @throws BreveError `BAD_USER_INPUT` */
  async reactedBy(
    context: GraphqlContext,
    postId: string,
    asked: PageArguments,
  ): Promise<ReactionConnection> {
    const slice = await this.read(context, postId, asked, (part) => this.engagement.reactions(context, part));
    return connect(slice, ({ at, id, person, kind }) => ({
      cursor: writeCursor({ at, id }),
      node: person,
      kind: ReactionKind[kind],
    }));
  }

  /** @throws BreveError `BAD_USER_INPUT` */
  async repostedBy(context: GraphqlContext, postId: string, asked: PageArguments): Promise<PersonConnection> {
    const slice = await this.read(context, postId, asked, (part) => this.engagement.reposts(context, part));
    return connect(slice, ({ at, id, person }) => ({ cursor: writeCursor({ at, id }), node: person }));
  }

  private async read<Row extends Keyset>(
    context: GraphqlContext,
    postId: string,
    asked: PageArguments,
    loader: (part: Page) => DataLoader<string, Row[]>,
  ): Promise<Slice<Row & { person: Person }>> {
    const page = readPage(asked);
    const found = await loader({ ...page, limit: page.limit + 1 }).load(postId);
    const slice = cutPage(found, page);
    const people = await this.people.byId(context).loadMany(slice.rows.map((row) => row.id));
    const rows = slice.rows.flatMap((row, index) => {
      const person = people[index];
      if (person instanceof Error) throw person;
      return person ? [{ ...row, person }] : [];
    });
    return { ...slice, rows };
  }
}
