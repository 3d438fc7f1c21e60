import { shell } from './shell.js';
import { ui } from './ui.js';

export const en = { ...ui, ...shell } as const;
