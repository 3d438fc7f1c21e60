import type { Handle } from './people.js';

/** A live line of an event, at a minute of its day. */
type LiveLine = readonly [by: Handle, minute: number, text: string];

const hour = (hours: number, minutes = 0): number => hours * 60 + minutes;

/** An event with its official topic: one list of lines for each of its days. */
interface LiveEvent {
  /** Its topic, as one writes it after #. */
  readonly topic: string;
  /** Where in the three months its first day lies, from 0 to 1; from the end when `fromEnd` is set. */
  readonly progress: number;
  /** How many working days before the last one it begins: it takes place now. */
  readonly fromEnd?: number;
  /** Days after its end for which it still goes on. */
  readonly goesOn?: number;
  /** Days after which its next edition begins, once that is known. */
  readonly nextAfter?: number;
  readonly days: readonly (readonly LiveLine[])[];
}

const FAIR: LiveEvent = {
  topic: 'Salon-des-Quais',
  progress: 0.72,
  days: [
    [
      [
        'nadia.ferhat',
        hour(8, 10),
        'Stand C14 monté, lumières allumées, badge à l’endroit. On ouvre à 9 h. #Salon-des-Quais',
      ],
      [
        'margaux.lemoine',
        hour(9, 12),
        'Premier visiteur : il cherchait les toilettes. Deuxième : un vrai prospect. #Salon-des-Quais',
      ],
      [
        'oliver.hartley',
        hour(9, 48),
        'British corner of the stand is open, biscuits included. #Salon-des-Quais',
      ],
      [
        'karim.benali',
        hour(10, 25),
        'Trois rendez-vous pris en une heure, dont un que l’on attendait depuis un an. #Salon-des-Quais',
      ],
      [
        'quentin.salvat',
        hour(11, 5),
        'Conférence livraison du soir : 68 % des clients la paieraient 2 €. #Salon-des-Quais #veille',
      ],
      [
        'mamadou.sy',
        hour(11, 40),
        'Le vélo cargo sur le stand, tout le monde veut l’essayer. Trois y sont arrivés. #Salon-des-Quais',
      ],
      [
        'helene.castaing',
        hour(12, 30),
        'Mi-journée : 41 contacts, 12 qualifiés. Merci l’équipe, mangez. #Salon-des-Quais',
      ],
      [
        'margaux.lemoine',
        hour(14, 20),
        'Un concurrent a photographié notre carton. On lui a offert le carton. #Salon-des-Quais',
      ],
      [
        'elodie.chassagne',
        hour(15, 2),
        'Démo du nouveau suivi : dix personnes, aucune question, c’est bon signe ou c’est le café. #Salon-des-Quais',
      ],
      [
        'hugo.marchetti',
        hour(15, 40),
        'Qui a la rallonge du stand voisin, et qui a dit qu’on pouvait la prendre ? #Salon-des-Quais',
      ],
      [
        'ines.lopes',
        hour(16, 15),
        'Lumière d’Aubrac veut une visite de Vénissieux la semaine prochaine. #Salon-des-Quais',
      ],
      [
        'nadia.ferhat',
        hour(17, 45),
        'Bilan du premier jour : 96 contacts, 27 rendez-vous, une extinction de voix. #Salon-des-Quais',
      ],
    ],
    [
      ['nadia.ferhat', hour(8, 30), 'Deuxième jour. La voix est revenue, en plus grave. #Salon-des-Quais'],
      [
        'callum.fraser',
        hour(9, 20),
        'Met a whisky maker who ships to 14 countries. Talking pallets, not drams. #Salon-des-Quais',
      ],
      [
        'bruno.lacaze',
        hour(10, 0),
        'Table ronde à 11 h, salle 2 : entrepôts en ville, pour ou contre. J’y parle de Lesquin. #Salon-des-Quais',
      ],
      [
        'emma.whitfield',
        hour(10, 40),
        'Does anyone have the price list in English left at the stand? #Salon-des-Quais',
      ],
      [
        'claire.moreau',
        hour(11, 20),
        '@bruno.lacaze : « Un bon quai est un quai où l’on ne court pas. » Salle conquise. #Salon-des-Quais',
      ],
      [
        'sunita.rao',
        hour(11, 52),
        'Beaucoup de robots, peu de prises de courant. Rachid avait raison. #Salon-des-Quais',
      ],
      [
        'karim.benali',
        hour(13, 40),
        'Accord de principe avec un confiseur de la Drôme. Je n’en dis pas plus avant l’encre. #Salon-des-Quais',
      ],
      [
        'oliver.hartley',
        hour(14, 35),
        'Ran out of biscuits. Not out of leads: 31 for the UK. #Salon-des-Quais',
      ],
      [
        'hugo.marchetti',
        hour(15, 30),
        'Le concours du colis le mieux fermé : Sylvie première, sans surprise. #Salon-des-Quais #colisage',
      ],
      [
        'sylvie.jourdan',
        hour(15, 48),
        'Je garde la coupe à l’atelier, entre le ruban et le calage. #Salon-des-Quais',
      ],
      [
        'nadia.ferhat',
        hour(17, 10),
        'C’est fini : 183 contacts, 52 rendez-vous, 9 offres demandées. Merci à tous. #Salon-des-Quais',
      ],
      ['antoine.vasseur', hour(17, 50), 'Fier de cette équipe. Rangez, rentrez, dormez. #Salon-des-Quais'],
    ],
  ],
};

const COMPANY_DAY: LiveEvent = {
  topic: 'Journée-HQ',
  nextAfter: 336,
  progress: 0.4,
  days: [
    [
      [
        'isabelle.rouviere',
        hour(8, 40),
        'Café ouvert, casques de traduction à l’entrée. Bienvenue à la #Journée-HQ !',
      ],
      [
        'antoine.vasseur',
        hour(9, 35),
        'Trois chiffres pour commencer : 61 personnes, 9 boutiques, 2,3 millions de colis. #Journée-HQ',
      ],
      ['priya.shah', hour(10, 5), 'Hello from the third row, London is here and awake. #Journée-HQ'],
      [
        'guillaume.teyssier',
        hour(10, 40),
        'Atelier 1 : « ce que je ferais avec une heure de plus ». Réponse la plus fréquente : la rendre. #Journée-HQ',
      ],
      [
        'aicha.mansouri',
        hour(11, 25),
        'Lesquin en maquette, en briques, faite par l’équipe de nuit. Tous les quais s’ouvrent. #Journée-HQ',
      ],
      [
        'lea.dubois',
        hour(11, 50),
        'J’ai enfin mis des visages sur vos noms. Vous êtes plus grands que prévu. #Journée-HQ',
      ],
      ['emma.whitfield', hour(12, 45), 'The cheese table deserves its own topic. #Journée-HQ'],
      ['ludovic.ferrand', hour(14, 10), 'L’équipe de nuit, en plein jour : photo rare. #Journée-HQ'],
      [
        'sunita.rao',
        hour(14, 55),
        'Démonstration du nouveau site : applaudi au troisième clic, il n’y en a pas de quatrième. #Journée-HQ',
      ],
      [
        'stephane.kowalski',
        hour(15, 30),
        'Course de transpalettes remportée par la comptabilité. Enquête ouverte. #Journée-HQ',
      ],
      [
        'mireille.fontan',
        hour(15, 42),
        'La trajectoire, Stéphane. Tout est dans la trajectoire. #Journée-HQ',
      ],
      ['grace.okafor', hour(16, 20), 'Kent challenges you to a rematch on our floor. #Journée-HQ'],
      [
        'claire.moreau',
        hour(17, 5),
        'Merci à tous. Les idées des ateliers seront postées une par une sous #idées. #Journée-HQ',
      ],
    ],
  ],
};

const OPEN_DOORS: LiveEvent = {
  topic: 'Portes-Ouvertes',
  progress: 1,
  fromEnd: 2,
  goesOn: 3,
  days: [
    [
      [
        'jade.nicolas',
        hour(8, 20),
        'Les trois sites ouvrent leurs portes toute la semaine. Racontez ici ce que vous voyez. #Portes-Ouvertes',
      ],
      [
        'bruno.lacaze',
        hour(10, 15),
        'Premier groupe à Lesquin : 18 lycéens, 18 gilets trop grands, beaucoup de pourquoi. #Portes-Ouvertes',
      ],
      [
        'grace.okafor',
        hour(11, 10),
        'Kent: twenty neighbours came to see where the lorries go at night. Tea was taken. #Portes-Ouvertes',
      ],
      [
        'farid.ouali',
        hour(14, 5),
        'Une visiteuse demande si l’on embauche des anciens boulangers pour la nuit. Oui, madame. #Portes-Ouvertes',
      ],
      [
        'ludovic.ferrand',
        hour(16, 40),
        'Quelqu’un a-t-il encore des bouchons d’oreilles taille enfant ? #Portes-Ouvertes',
      ],
    ],
    [
      [
        'denis.poulain',
        hour(9, 5),
        'Rappel tout simple : on traverse sur le vert, même quand on est le directeur. #Portes-Ouvertes',
      ],
      [
        'sylvie.jourdan',
        hour(10, 30),
        'Atelier ruban : le record est à 9 secondes, tenu par une retraitée de 81 ans. #Portes-Ouvertes',
      ],
      [
        'hannah.clarke',
        hour(11, 45),
        'A visitor asked to phone her own parcel. We put her through. #Portes-Ouvertes',
      ],
      [
        'aicha.mansouri',
        hour(15, 0),
        'Combien de visiteurs peut-on faire entrer d’un coup au hall B ? #Portes-Ouvertes',
      ],
      [
        'denis.poulain',
        hour(15, 20),
        'Vingt-cinq, et deux accompagnateurs. C’est affiché à la grille. #Portes-Ouvertes',
      ],
    ],
    [
      [
        'jade.nicolas',
        hour(7, 30),
        'Déjà 214 inscrits, il reste des places jeudi soir à Vénissieux. Amenez vos familles. #Portes-Ouvertes',
      ],
      [
        'mamadou.sy',
        hour(8, 15),
        'Les camionnettes électriques sont briquées. On voit la route dedans, mais dans le bon sens. #Portes-Ouvertes',
      ],
      [
        'ben.lockwood',
        hour(8, 50),
        'Someone let the mayor drive a pallet truck. It was me. #Portes-Ouvertes',
      ],
      [
        'clemence.hubert',
        hour(9, 40),
        'Trois candidatures laissées à l’accueil avant la pause. #Portes-Ouvertes #recrutement',
      ],
      [
        'antoine.vasseur',
        hour(10, 20),
        'Merci à ceux qui accueillent : c’est vous que l’on vient voir, pas les quais. #Portes-Ouvertes',
      ],
    ],
  ],
};

export const EVENTS: readonly LiveEvent[] = [FAIR, COMPANY_DAY, OPEN_DOORS];
