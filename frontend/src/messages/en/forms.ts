import type { forms as fr } from '../fr/forms.js';

export const forms = {
  'form.required': 'To be filled in',
  'form.show': 'Show',
  'form.hide': 'Hide',
  'form.showPassword': 'Show the password',
  'form.hidePassword': 'Hide the password',
  'form.timeZone.now': 'It is {time} there.',
  'form.copy': 'Copy',
  'form.copied': 'Copied.',
  'form.copyByHand': 'Your browser does not let us copy: the text is selected, copy it with the keyboard.',
} as const satisfies Record<keyof typeof fr, string>;
