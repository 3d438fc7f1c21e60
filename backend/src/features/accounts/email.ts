import { z } from 'zod';

import { BreveError } from '../../platform/errors/breve-error.js';

const Email = z.email().max(254);

/**
 * An e-mail address in the form it is kept in: lower case.
 *
 * @throws BreveError `EMAIL_INVALID`
 */
export function checkEmail(text: string): string {
  const result = Email.safeParse(text.trim().toLowerCase());
  if (!result.success) throw new BreveError('EMAIL_INVALID');
  return result.data;
}
