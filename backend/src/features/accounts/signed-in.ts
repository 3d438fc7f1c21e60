import { Inject, Injectable } from '@nestjs/common';

import { writeSessionCookie } from '../../platform/access/session-cookie.js';
import { type Viewer, ViewerSource } from '../../platform/access/viewer.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.js';
import type { SignInPayload } from './accounts.payload.js';
import { RoleName, type ViewerModel } from './viewer.model.js';

/** What every way of signing in answers: the cookie, and the viewer for the rest of the operation. */
@Injectable()
export class SignedIn {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly viewers: ViewerSource,
  ) {}

  async answer(context: GraphqlContext, token: string): Promise<SignInPayload> {
    const viewer = await this.viewers.findViewer(token);
    if (!viewer) throw new Error('A session just opened is not there.');
    context.http?.response.appendHeader('Set-Cookie', writeSessionCookie(token, this.config.publicUrl));
    context.viewer = viewer;
    return { viewer: toViewerModel(viewer) };
  }

  takeBack(context: GraphqlContext): void {
    context.http?.response.appendHeader('Set-Cookie', writeSessionCookie(null, this.config.publicUrl));
  }
}

/** The viewer as GraphQL shows it. */
export function toViewerModel(viewer: Viewer): ViewerModel {
  return {
    roles: [...viewer.roles].map((role) => RoleName[role]),
    mayAnnounce: viewer.roles.has('COMMUNICATOR'),
    mayAdminister: viewer.roles.has('ADMINISTRATOR'),
    mayModerate: viewer.roles.has('MODERATOR'),
  };
}
