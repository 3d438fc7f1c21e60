import type { Handle } from './people.js';

/** Shops of household goods, and the warehouses that also serve others. Invented like everyone in it. */
export const COMPANY = 'Halle & Quai';

/** Everybody's. */
export const DEMO_PASSWORD = 'breve-demo';

/** Those whose sign-ins are shown, and why one would sign in as them. */
export const SIGN_INS: readonly { readonly handle: Handle; readonly who: string }[] = [
  { handle: 'claire.moreau', who: 'administrator' },
  { handle: 'karim.benali', who: 'lead of a sales team' },
  { handle: 'lea.dubois', who: 'member' },
];
