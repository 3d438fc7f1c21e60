import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';

import { BreveError } from '../errors/breve-error.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { ALLOW_KEY } from './allow.decorator.js';
import { type Permission, holds } from './permission.js';
import { RequestViewer } from './request-viewer.js';
import type { Viewer } from './viewer.js';

/** Refuses every call that does not declare who may make it, and those who may not. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly requestViewer: RequestViewer,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(ALLOW_KEY, context.getHandler());
    const viewer = await this.viewerOf(context);
    if (permission !== undefined && holds(viewer, permission)) return true;
    throw new BreveError(viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }

  private async viewerOf(context: ExecutionContext): Promise<Viewer | null> {
    if (context.getType<'graphql' | 'http'>() === 'graphql') {
      return GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer;
    }
    return this.requestViewer.of(context.switchToHttp().getRequest<Request>().headers.cookie);
  }
}
