import type { Handle } from './people.js';

/** What one writes above a post one passes on, by what it is. */
export const QUOTES: {
  readonly kind: 'WIN' | 'KNOWLEDGE' | 'QUESTION' | 'STATUS';
  readonly sayings: readonly (readonly [Handle, string])[];
}[] = [
  {
    kind: 'WIN',
    sayings: [
      [
        'antoine.vasseur',
        'À lire par toute l’entreprise : voilà comment on gagne, en préparant la bascule avant le prix.',
      ],
      [
        'helene.castaing',
        'Exemple parfait de réponse rendue en avance. Qui d’autre en a une cette semaine ?',
      ],
      ['karim.benali', 'L’équipe Lyon relève le défi.'],
      ['delphine.arnoux', 'Paris ne se laissera pas faire longtemps.'],
      ['oliver.hartley', 'And London raises its cup. Next one is ours.'],
      ['bruno.lacaze', 'Derrière chaque signature il y a une équipe de quai. Merci à elle aussi.'],
      ['nathalie.pujol', 'Et derrière, des postes à ouvrir. Parlez-en autour de vous. #recrutement'],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    sayings: [
      ['karim.benali', 'À lire avant la réunion de {j+1}, cinq minutes.'],
      ['sunita.rao', 'Exactement ce qu’on se disait hier. Deuxième partie surtout.'],
      ['valerie.texier', 'Pour toute l’équipe support : la question revient trois fois par jour. #support'],
      ['grace.okafor', 'Worth translating for the Kent team. Any volunteers?'],
      ['farid.ouali', 'Je l’ajoute au parcours d’accueil des nouveaux.'],
      ['emma.whitfield', 'We tried this in Leeds last month. It works.'],
      ['bruno.lacaze', 'Affiché en salle de pause des trois sites.'],
    ],
  },
  {
    kind: 'QUESTION',
    sayings: [
      ['thomas.rivoire', 'La réponse acceptée vaut pour tous les contrats. À garder. #FAQ'],
      ['guillaume.teyssier', 'Une question, une réponse, vingt minutes. C’est pour ça qu’on est là.'],
      ['hannah.clarke', 'Same question on the UK side, same answer. #FAQ'],
      ['samira.haddad', 'On me la pose toutes les semaines : la réponse est là. #FAQ'],
    ],
  },
  {
    kind: 'STATUS',
    sayings: [
      ['claire.moreau', 'Voilà une ligne du soir comme on les aime : un fait, un chiffre, une date.'],
      ['sunita.rao', 'Bravo, six mois qu’on attendait cette phrase.'],
      ['antoine.vasseur', 'Merci. Je passe voir {j+1}.'],
    ],
  },
];
