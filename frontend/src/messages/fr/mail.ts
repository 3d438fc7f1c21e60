export const mail = {
  'mail.tab': 'E-mail',
  'mail.off': 'L’e-mail est éteint',
  'mail.off.words':
    'Brève n’a pas de serveur d’envoi. Réglez BREVE_SMTP_URL et BREVE_MAIL_FROM, puis redémarrez. Tout le reste fonctionne.',
  'mail.from': 'Brève écrit depuis {address}.',
  'mail.none': 'Tout est parti',
  'mail.none.words': 'Les messages refusés, ou dont on ne sait pas s’ils sont arrivés, se montrent ici.',
  'mail.words':
    'Ces messages ne sont pas arrivés, ou on n’en sait rien. Brève ne les renvoie jamais d’elle-même. Leur texte n’est pas montré.',
  'mail.failed': 'Refusé',
  'mail.unknown': 'Peut-être arrivé',
  'mail.unknown.words': 'Remis au serveur, sans réponse.',
  'mail.tries': '{count, plural, one {# essai} other {# essais}}, le {moment}',
  'mail.again': 'Renvoyer',
  'mail.againNamed': 'Renvoyer : {subject}, {name}',
  'mail.leave': 'Laisser',
  'mail.leaveNamed': 'Laisser : {subject}, {name}',
} as const;
