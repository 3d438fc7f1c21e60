import { covenant } from './covenant.js';
import { knowledge } from './knowledge.js';
import { deals } from './deals.js';
import { rounds } from './rounds.js';
import { calendar } from './calendar.js';
import { counting } from './counting.js';
import { figures } from './figures.js';
import { events } from './events.js';
import { topicCare } from './topic-care.js';
import { topics } from './topics.js';
import { shortcuts } from './shortcuts.js';
import { notifications } from './notifications.js';
import { search } from './search.js';
import { searches } from './searches.js';
import { people } from './people.js';
import { admin } from './admin.js';
import { accounts } from './accounts.js';
import { mail } from './mail.js';
import { digests } from './digests.js';
import { composer } from './composer.js';
import { forms } from './forms.js';
import { posts } from './posts.js';
import { settings } from './settings.js';
import { shell } from './shell.js';
import { timelines } from './timelines.js';
import { ui } from './ui.js';
import { welcome } from './welcome.js';

export const en = {
  ...ui,
  ...shell,
  ...posts,
  ...composer,
  ...digests,
  ...counting,
  ...figures,
  ...deals,
  ...covenant,
  ...timelines,
  ...accounts,
  ...forms,
  ...settings,
  ...admin,
  ...mail,
  ...calendar,
  ...welcome,
  ...people,
  ...search,
  ...searches,
  ...notifications,
  ...shortcuts,
  ...events,
  ...topicCare,
  ...topics,
  ...knowledge,
  ...rounds,
} as const;
