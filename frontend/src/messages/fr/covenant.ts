export const covenant = {
  'covenant.title': 'Nos engagements',
} as const;
