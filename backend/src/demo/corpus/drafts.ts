import type { Handle } from './people.js';

/** What somebody has begun to write and not posted. */
export const DRAFTS: readonly { readonly by: Handle; readonly text: string }[] = [
  {
    by: 'lea.dubois',
    text: 'Idée pour la vitrine : un colis ouvert, avec tout ce qu’il y a autour du verre. #idées',
  },
];
