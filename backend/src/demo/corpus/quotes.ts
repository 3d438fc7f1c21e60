import type { Handle } from './people.js';

/** What one writes above a post one passes on, by what it is. */
export const QUOTES: readonly {
  readonly kind: 'WIN' | 'KNOWLEDGE' | 'QUESTION' | 'STATUS';
  readonly sayings: readonly (readonly [Handle, string])[];
}[] = [
  {
    kind: 'WIN',
    sayings: [
      [
        'antoine.vasseur',
        'À lire par toute l’entreprise : derrière ces 140 caractères, des mois de travail.',
      ],
      ['helene.castaing', 'Voilà qui donne envie. À qui le tour ?'],
      ['karim.benali', 'Belle semaine pour les ventes, et ce n’est pas fini.'],
      ['delphine.arnoux', 'Je l’imprime pour la réunion d’équipe.'],
      ['oliver.hartley', 'And London raises its cup. Next one is ours.'],
      ['bruno.lacaze', 'Derrière chaque signature il y a une équipe de quai. Merci à elle aussi.'],
      ['nathalie.pujol', 'Et derrière, des postes à ouvrir. Parlez-en autour de vous. #recrutement'],
      ['grace.okafor', 'The docks heard the cheer from here. Well done all.'],
      ['claire.moreau', 'Contrat relu, contresigné, classé. Il ne reste qu’à le tenir.'],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    sayings: [
      ['karim.benali', 'À lire avant vos réunions de {j+1}, cinq minutes.'],
      ['sunita.rao', 'Exactement ce qu’on se disait hier.'],
      ['valerie.texier', 'Gardé dans mes signets, et vous devriez aussi.'],
      ['grace.okafor', 'Five minutes well spent, Kent team.'],
      ['farid.ouali', 'Je l’ajoute au parcours d’accueil des nouveaux.'],
      ['emma.whitfield', 'Read on the bus, kept for later.'],
      ['bruno.lacaze', 'Affiché en salle de pause des trois sites.'],
      ['lea.dubois', 'Je ne savais pas. Maintenant oui.'],
    ],
  },
  {
    kind: 'QUESTION',
    sayings: [
      ['thomas.rivoire', 'Question et réponse à garder. #FAQ'],
      [
        'guillaume.teyssier',
        'Une question, une réponse, et chacun retourne à son travail. C’est pour ça qu’on est là.',
      ],
      ['hannah.clarke', 'Saving this one, it will come up again. #FAQ'],
      ['samira.haddad', 'On se la posera encore : la réponse est là. #FAQ'],
    ],
  },
  {
    kind: 'STATUS',
    sayings: [
      ['claire.moreau', 'Voilà une ligne du soir comme on les aime : courte et claire.'],
      ['sunita.rao', 'Merci à l’équipe, ça se voit de plus en plus.'],
      ['antoine.vasseur', 'Merci. Je passe voir {j+1}.'],
      ['karim.benali', 'À montrer aux clients quand ils demandent où on en est.'],
    ],
  },
];
