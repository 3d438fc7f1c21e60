/** Finding people and teams to choose. */
export const picking = {
  'picking.placeholder': 'Nom, identifiant ou fonction',
  'picking.placeholderTeams': 'Nom ou identifiant, d’une équipe aussi',
  'picking.found': '{count, plural, =0 {Personne de ce nom} one {# proposition} other {# propositions}}',
  'picking.none': 'Personne de ce nom.',
  'picking.remove': 'Retirer {name}',
  'picking.removed': '{name} : retiré.',
  'picking.added': '{name} : ajouté.',
} as const;
