import { accounts } from './accounts.js';
import { covenant } from './covenant.js';
import { entrances } from './entrances.js';
import { forms } from './forms.js';
import { knowledge } from './knowledge.js';
import { people } from './people.js';
import { posts } from './posts.js';
import { shell } from './shell.js';
import { shortcuts } from './shortcuts.js';
import { timelines } from './timelines.js';
import { topics } from './topics.js';
import { ui } from './ui.js';

/** The words of the pages one arrives at: with these a page is there. */
export const first = {
  ...accounts,
  ...covenant,
  ...entrances,
  ...forms,
  ...knowledge,
  ...people,
  ...posts,
  ...shell,
  ...shortcuts,
  ...timelines,
  ...topics,
  ...ui,
} as const;
