import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

import { BreveError } from './breve-error.js';

/** An expected refusal is no fault: it is answered and not logged. GraphQL formats it itself. */
@Catch(BreveError)
export class ExpectedErrorFilter implements ExceptionFilter<BreveError> {
  catch(error: BreveError, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return error;
    const status = error.code === 'UNAUTHENTICATED' ? 401 : error.code === 'NOT_FOUND' ? 404 : 403;
    host.switchToHttp().getResponse<Response>().status(status).json({ code: error.code });
    return undefined;
  }
}
