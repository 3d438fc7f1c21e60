import { aboutMe } from './about-me.js';
import { admin } from './admin.js';
import { calendar } from './calendar.js';
import { composer } from './composer.js';
import { counting } from './counting.js';
import { deals } from './deals.js';
import { digests } from './digests.js';
import { events } from './events.js';
import { feeds } from './feeds.js';
import { figures } from './figures.js';
import { knowing } from './knowing.js';
import { mail } from './mail.js';
import { notifications } from './notifications.js';
import { pack } from './pack.js';
import { picking } from './picking.js';
import { rounds } from './rounds.js';
import { search } from './search.js';
import { searches } from './searches.js';
import { settings } from './settings.js';
import { topicCare } from './topic-care.js';
import { welcome } from './welcome.js';

/** The words of everything that is fetched after the first page: they come beside it. */
export const later = {
  ...aboutMe,
  ...admin,
  ...calendar,
  ...composer,
  ...counting,
  ...deals,
  ...digests,
  ...events,
  ...feeds,
  ...figures,
  ...knowing,
  ...mail,
  ...notifications,
  ...pack,
  ...picking,
  ...rounds,
  ...search,
  ...searches,
  ...settings,
  ...topicCare,
  ...welcome,
} as const;
