import { SetMetadata } from '@nestjs/common';

import type { Permission } from './permission.js';

export const ALLOW_KEY = 'breve:allow';

/** Declares who may call a query, mutation, subscription or route. Without it the call is refused. */
export function Allow(permission: Permission): MethodDecorator {
  return SetMetadata(ALLOW_KEY, permission);
}
