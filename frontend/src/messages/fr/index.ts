import { shell } from './shell.js';
import { ui } from './ui.js';

export const fr = { ...ui, ...shell } as const;
