import type { Handle } from './people.js';

/** A card that somebody who looks after a topic wrote directly. */
interface WrittenCard {
  readonly by: Handle;
  readonly topics: readonly string[];
  readonly question: string;
  readonly answer: string;
  /** Days before now. */
  readonly ago: number;
  /** Days before now at which it ended; six months after it was written unless said. */
  readonly ended?: number;
}

export const WRITTEN_CARDS: readonly WrittenCard[] = [
  {
    by: 'sylvie.jourdan',
    topics: ['colisage'],
    question: 'Quel carton pour de la vaisselle ?',
    answer: 'Double cannelure, cellules en carton, 3 cm de papier au fond. Secouez : rien ne doit sonner.',
    ago: 71,
  },
  {
    by: 'sylvie.jourdan',
    topics: ['colisage'],
    question: 'Which box for glass bottles?',
    answer: 'Moulded tray in a double-wall box, six at most, bottles upright. Shake it: nothing may move.',
    ago: 66,
  },
  {
    by: 'sylvie.jourdan',
    topics: ['colisage'],
    question: 'Combien de tours de ruban par carton ?',
    answer: 'Un tour en H jusqu’à 10 kg, deux au-delà. Ruban papier seulement.',
    ago: 64,
    ended: 23,
  },
  {
    by: 'laure.beraud',
    topics: ['caisse-2'],
    question: 'La caisse ne répond plus, que faire ?',
    answer:
      'Appui de dix secondes, puis « Reprendre ». Les tickets en cours sont gardés. Sinon 0 800 de la fiche 1.',
    ago: 40,
  },
  {
    by: 'valerie.texier',
    topics: ['support'],
    question: 'How soon do we owe a customer an answer?',
    answer: 'A first word within the hour, the answer the same day, always with a name and a next step.',
    ago: 58,
  },
  {
    by: 'oliver.hartley',
    topics: ['Nordhaven'],
    question: 'What are Nordhaven’s cut-off times?',
    answer: 'Orders until 13:00 leave the same day from Kent, chilled until 11:00. No Friday chilled.',
    ago: 52,
    ended: 4,
  },
  {
    by: 'agnes.labarthe',
    topics: ['CSE'],
    question: 'Où lire les comptes rendus du CSE ?',
    answer:
      'Ici, le jour même, sujet #CSE. Les procès-verbaux signés suivent sous quinze jours : http://intranet/cse',
    ago: 47,
  },
];

/** What became of cards that came of an accepted answer, by how their question begins. */
export const CARD_STORIES: readonly {
  readonly of: string;
  /** Said in other words by who keeps it. */
  readonly rewritten?: { readonly question: string; readonly answer: string };
  readonly handedTo?: Handle;
  /** Days before now at which it ended. */
  readonly ended?: number;
  /** It was of use for a day. */
  readonly retired?: true;
}[] = [
  {
    of: 'Qui a déjà emballé un abat-jour',
    rewritten: {
      question: 'Comment emballer un abat-jour de 60 cm ?',
      answer:
        'Carton double cannelure 65×65, abat-jour à l’envers, papier froissé dedans, rien dehors. Une photo avant.',
    },
  },
  { of: 'Où commande-t-on les sacs kraft', handedTo: 'lea.dubois', ended: 2 },
  { of: 'Who holds the latest price list', ended: 19 },
  { of: 'Quelqu’un a un modèle de protocole de chargement', ended: 15 },
  { of: 'Le frigo de la salle de pause', retired: true },
  { of: 'Qui a les clés du local sprinkler', retired: true },
  { of: 'Qui a un transpalette de trop', retired: true },
  { of: 'Qui a un contact chez un vitrier', retired: true },
];

/** Within how many minutes of work some topics want an answer. */
export const TARGETS: Readonly<Record<string, number>> = {
  support: 30,
  sécurité: 30,
  'caisse-2': 45,
  recrutement: 540,
  veille: 1080,
};
