import type { mail as fr } from '../fr/mail.js';

export const mail: Record<keyof typeof fr, string> = {
  'mail.tab': 'E-mail',
  'mail.off': 'E-mail is off',
  'mail.off.words':
    'Brève has no server to send by. Set BREVE_SMTP_URL and BREVE_MAIL_FROM, then restart. Everything else works.',
  'mail.from': 'Brève writes from {address}.',
  'mail.none': 'Everything has gone out',
  'mail.none.words': 'Mails that were refused, or of which nobody knows whether they arrived, show here.',
  'mail.words':
    'These mails did not arrive, or nobody knows. Brève never sends them again by itself. Their text is not shown.',
  'mail.failed': 'Refused',
  'mail.unknown': 'May have arrived',
  'mail.unknown.words': 'Handed to the server, without an answer.',
  'mail.tries': '{count, plural, one {# try} other {# tries}}, {moment}',
  'mail.again': 'Send again',
  'mail.againNamed': 'Send again: {subject}, {name}',
  'mail.leave': 'Leave',
  'mail.leaveNamed': 'Leave: {subject}, {name}',
};
