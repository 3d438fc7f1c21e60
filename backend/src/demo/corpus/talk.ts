import type { Exchange } from './exchange.js';

/** What one says without a kind: news of the day, thanks, a little humour. */
export const TALK: readonly Exchange[] = [
  {
    turns: [
      ['lea.dubois', 'Une cliente m’a demandé un moule pour « un gâteau carré mais pas trop ». Vendu.'],
    ],
  },
  {
    turns: [
      ['baptiste.roche', 'Record battu : quatorze tasses portées d’une main. Ne le faites pas.'],
      ['denis.poulain', 'Je n’ai rien lu. Mais je passerai vérifier les étagères.'],
    ],
  },
  { turns: [['jeremie.nguyen', 'Le bug du jour n’en était pas un : c’était dimanche dans la base.']] },
  {
    turns: [
      ['tom.ashworth', 'Whoever left the label printer on Comic Sans: we need to talk.'],
      ['noemie.fabre', 'It was for the birthday cake boxes. I regret nothing.'],
    ],
  },
  { turns: [['karim.benali', 'Merci à l’équipe de Presqu’île pour le coup de main de ce matin. #Lyon']] },
  {
    turns: [
      [
        'priya.shah',
        'A customer proposed in front of the teapots. She said yes. We gave them the teapot. #London',
      ],
    ],
  },
  {
    turns: [
      ['mamadou.sy', 'Qui a mis un citron dans la boîte à gants de la camionnette 8 ? Il a germé.'],
      ['patrick.hennequin', 'Il fait partie de l’équipe maintenant.'],
    ],
  },
  {
    turns: [
      ['stephane.kowalski', 'Le nouveau chariot est si silencieux qu’on lui a mis une clochette. #sécurité'],
    ],
  },
  {
    turns: [
      ['emma.whitfield', 'School visit today: thirty kids, zero breakages, one very clean window. #Leeds'],
    ],
  },
  { turns: [['camille.vernay', 'Les cartes de visite sont arrivées. Avec le bon numéro, cette fois.']] },
];
