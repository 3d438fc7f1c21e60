export const forms = {
  'form.required': 'À remplir',
  'form.show': 'Afficher',
  'form.hide': 'Masquer',
  'form.showPassword': 'Afficher le mot de passe',
  'form.hidePassword': 'Masquer le mot de passe',
  'form.timeZone.now': 'Il y est {time}.',
  'form.copy': 'Copier',
  'form.copied': 'Copié.',
  'form.copyByHand':
    'Votre navigateur ne permet pas de copier : le texte est sélectionné, copiez-le au clavier.',
} as const;
