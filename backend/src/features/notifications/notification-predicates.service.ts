import { Injectable, type OnModuleInit } from '@nestjs/common';

import { SearchPredicates } from '../search/search-predicates.service.js';
import type { SearchStatement } from '../search/search-statement.js';

/** An array, not a set: it is looked up by id, however many posts there are. */
function unread({ viewer }: SearchStatement): string {
  return `p.id = ANY(ARRAY(SELECT n.post_id FROM notification n
                            WHERE n.person_id = ${viewer} AND n.read_at IS NULL AND n.post_id IS NOT NULL))`;
}

/**
 * `is:unread` finds what the page counts as unread: the posts of unread notifications. Nothing else is known to be read or
 * not: read marks are kept on announcements alone.
 */
@Injectable()
export class NotificationPredicates implements OnModuleInit {
  constructor(private readonly predicates: SearchPredicates) {}

  onModuleInit(): void {
    this.predicates.register('is', 'unread', () => ({
      condition: unread,
      walks: [{ from: 'post p', time: 'p.created_at', id: 'p.id', where: unread, weight: 1 }],
    }));
  }
}
