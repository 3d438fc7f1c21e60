import type { Exchange } from './exchange.js';

/** Slips: what was corrected, and what was taken down. */
export const SLIPS: readonly Exchange[] = [
  {
    turns: [
      [
        'lea.dubois',
        'Atelier cuisine jeudi 18 h à Presqu’île, huit places, on apporte les tabliers. #Lyon',
        { before: 'Atelier cuisine jeudi 18 h à Presqu’île, huit palces, on apporte les tabliers. #Lyon' },
      ],
      ['camille.vernay', 'Je m’inscris !'],
    ],
  },
  {
    kind: 'ANNOUNCEMENT',
    turns: [
      [
        'claire.moreau',
        'Les bureaux de Vénissieux ferment à 19 h {j+1}, travaux sur l’ascenseur.',
        { before: 'Les bureaux de Vénissieux ferment à 17 h {j+1}, travaux sur l’ascenseur.' },
      ],
    ],
  },
  {
    kind: 'SALES',
    turns: [
      [
        'sophie.guichard',
        'Braderie de Villeurbanne : 4 120 € à midi, déjà plus qu’un samedi. #ventes #Villeurbanne',
        {
          before: 'Braderie de Villeurbanne : 41 200 € à midi, déjà plus qu’un samedi. #ventes #Villeurbanne',
        },
      ],
      ['karim.benali', 'J’ai failli tomber de ma chaise, dans les deux versions.'],
    ],
  },
  {
    kind: 'WIN',
    turns: [
      [
        'hugo.marchetti',
        'Signé pour l’année chez Jouets Pirouelle : 58 k€, premier départ {j+4}. #gagné #Paris',
        { before: 'Signé pour l’année chez Jouets Pirouelle : 85 k€, premier départ {j+4}. #gagné #Paris' },
      ],
      ['helene.castaing', 'Bravo Hugo. Et merci d’avoir corrigé tout de suite.'],
    ],
  },
  {
    turns: [
      [
        'tom.ashworth',
        'Tills restart tonight at 11 pm UK time, four minutes each. #caisse-2',
        { before: 'Tills restart tonight at 11 pm, four minutes each. #caisse-2' },
      ],
      ['laure.beraud', 'Soit minuit à Paris. Merci de préciser !'],
    ],
  },
  {
    kind: 'KNOWLEDGE',
    turns: [
      [
        'remi.bouvet',
        'Le formulaire pro a changé d’adresse : http://intranet/support/compte-pro #support',
        { before: 'Le formulaire pro a changé d’adresse : http://intranet/suport/compte-pro #support' },
      ],
    ],
  },
  {
    turns: [
      [
        'ben.lockwood',
        'Bridge weight limit on the B2068: 7.5 t from Monday. Rounds 3 and 4 rerouted. #tournées',
        { before: 'Bridge weight limit on the B2068: 75 t from Monday. Rounds 3 and 4 rerouted. #tournées' },
      ],
    ],
  },
  {
    kind: 'QUESTION',
    turns: [
      [
        'valerie.texier',
        'Qui peut couvrir le chat anglais {j+1} de 12 h à 14 h ? #support',
        { before: 'Qui peut couvir le chat anglais {j+1} de 12 h à 14 h ? #support' },
      ],
      ['daniel.byrne', 'I can, after my sandwich.', { accepted: true }],
    ],
  },
  {
    turns: [
      [
        'yanis.kaci',
        'Le code du coffre est changé, c’est maintenant l’année de l’ouverture.',
        { deleted: true },
      ],
      ['rachid.amrani', 'À supprimer tout de suite, s’il te plaît. Je fais changer le code.'],
      ['yanis.kaci', 'Supprimé, pardon. Rien lu, rien vu.', { to: 1 }],
    ],
  },
  {
    turns: [
      [
        'hugo.marchetti',
        'Entendu au déjeuner : {client} nous quitterait. Quelqu’un confirme ?',
        { deleted: true },
      ],
      ['helene.castaing', 'Pas ici, Hugo. Et non, ils restent.'],
    ],
  },
  {
    turns: [['jeremie.nguyen', 'test', { deleted: true }]],
  },
  {
    turns: [
      ['callum.fraser', 'Does this thing post to everyone or just the UK team?', { deleted: true }],
      ['guillaume.teyssier', 'To everyone! Hello Edinburgh.'],
      ['callum.fraser', 'Hello everyone. I will read the guide now.', { to: 1 }],
    ],
  },
  {
    turns: [
      ['agnes.labarthe', 'Il reste quatre places pour le théâtre du CSE. #CSE'],
      ['noemie.fabre', 'Moi ! Moi ! Moi !', { deleted: true }],
      ['noemie.fabre', 'Je voudrais bien une place, s’il te plaît.'],
      ['agnes.labarthe', 'Les deux versions donnaient droit à une place.', { to: 2 }],
    ],
  },
];
