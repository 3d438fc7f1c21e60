import express, { type ErrorRequestHandler, type RequestHandler } from 'express';

import { errorMessage } from '../errors/error-messages.js';
import { acceptedLanguage } from '../graphql/accept-language.js';

/** A megabyte of text must reach the rules of a post and be refused by them, whatever its escapes. */
const BODY_LIMIT = '4mb';

/** Reads JSON bodies; what is larger or no JSON is refused with a code before anything else sees it. */
export function refuseLargeBodies(): [RequestHandler, ErrorRequestHandler] {
  const refuse: ErrorRequestHandler = (error: { type?: string }, request, response, next) => {
    if (error.type === undefined) return next(error);
    const code = error.type === 'entity.too.large' ? 'PAYLOAD_TOO_LARGE' : 'BAD_USER_INPUT';
    const language = acceptedLanguage(request.headers['accept-language']);
    response
      .status(code === 'PAYLOAD_TOO_LARGE' ? 413 : 400)
      .json({ errors: [{ message: errorMessage(code, {}, language), extensions: { code } }] });
  };
  return [express.json({ limit: BODY_LIMIT }), refuse];
}
