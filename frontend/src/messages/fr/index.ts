import { composer } from './composer.js';
import { posts } from './posts.js';
import { shell } from './shell.js';
import { timelines } from './timelines.js';
import { ui } from './ui.js';

export const fr = { ...ui, ...shell, ...posts, ...composer, ...timelines } as const;
