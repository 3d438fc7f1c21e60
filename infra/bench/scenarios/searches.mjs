/** Placeholder for the recorded mix. */
export const SEARCHES = ['inventaire', 'lyon', 'inventaire lyon'];
