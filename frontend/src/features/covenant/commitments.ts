/** A part of the page: a heading and what is promised under it. */
export interface Commitments {
  intro: string;
  parts: readonly { title: string; lines: readonly string[] }[];
}

/** What Brève promises, in both languages. Each line is held by code; the tests of the covenant name the places. */
export const COMMITMENTS: Readonly<Record<'fr' | 'en', Commitments>> = {
  fr: {
    intro:
      'Brève sert à travailler ensemble, pas à surveiller. Ces règles sont tenues par le logiciel lui-même : aucun réglage ne les lève.',
    parts: [
      {
        title: 'Aucun classement, aucun total par personne',
        lines: [
          'Aucun écran, aucun tri et aucun fichier à télécharger ne classe les personnes ni n’additionne ce qu’elles font.',
          'Les ventes, les affaires et la santé des projets se lisent par équipe, par sujet et par mois, jamais par personne.',
          'Les fils se suivent dans l’ordre du temps, jamais selon la popularité.',
        ],
      },
      {
        title: 'Ni présence, ni dernière visite',
        lines: [
          'Personne ne voit qui est connecté, ni quand un collègue est venu pour la dernière fois.',
          'Personne ne voit qui a lu une brève.',
          'La page d’une personne montre son nom, ses équipes et les brèves que vous pouvez lire : rien d’autre n’y est compté que ses abonnements.',
        ],
      },
      {
        title: 'Les chiffres de l’entreprise n’ont pas de minimum, ceux des personnes en ont un',
        lines: [
          'Les chiffres d’affaires, les affaires et l’état des projets sont des chiffres de l’entreprise.',
          'Une statistique sur des personnes (activité, participation, temps de réponse) n’est donnée qu’à partir de cinq personnes, y compris par soustraction : ni le total moins une équipe, ni une année moins ses mois.',
        ],
      },
      {
        title: 'Aucun rôle ne donne à lire',
        lines: [
          'Une brève adressée à une équipe ou à des personnes n’est lue que par elles. Administrer, modérer ou contrôler n’ouvre aucune brève privée.',
          'Ce que vous ne pouvez pas lire ne change aucun chiffre que vous voyez.',
        ],
      },
      {
        title: 'Le tour du soir',
        lines: [
          'Les noms dont la ligne est encore attendue ne sont vus que par le responsable du projet et celui du sujet.',
          'Une absence n’a pas de motif. Le rapport compte des projets sans nouvelles, pas des personnes.',
        ],
      },
      {
        title: 'Fiche pour les représentants du personnel',
        lines: [
          'À quoi sert l’outil : de courtes nouvelles du travail, des chiffres d’équipe, des questions et leurs réponses.',
          'Qui y écrit : les personnes invitées par l’entreprise, sous leur nom.',
          'Ce que la hiérarchie voit de plus : pour les projets qu’elle mène, qui est sollicité au tour du soir et les noms attendus, trente jours. Les responsables des équipes au-dessus lisent ce qui est adressé aux équipes en dessous.',
          'Ce que l’administration voit de plus : comptes, adresses, rôles, invitations et courriers non remis ; aucune brève de plus.',
          'Ce qui n’est ni enregistré ni montré : présence, temps passé, qui a lu quoi, localisation.',
          'À savoir : la recherche trouve les brèves d’un auteur et dit combien elle en trouve parmi celles que vous pouvez lire ; elle ne les compare pas.',
          'À décider ensemble avant la mise en service : qui est invité, les heures de l’entreprise, la durée de conservation des brèves, qui modère.',
        ],
      },
    ],
  },
  en: {
    intro:
      'Brève is for working together, not for watching. These rules are kept by the software itself: no setting lifts them.',
    parts: [
      {
        title: 'No ranking, no total by person',
        lines: [
          'No screen, no order and no download ranks people or adds up what they do.',
          'Sales, deals and the health of projects are read by team, topic and month, never by person.',
          'Timelines follow the clock, never popularity.',
        ],
      },
      {
        title: 'Neither presence nor last visit',
        lines: [
          'Nobody sees who is signed in, or when a colleague last came.',
          'Nobody sees who has read a post.',
          'A person’s page shows their name, their teams and the posts you may read: nothing is counted there but who follows whom.',
        ],
      },
      {
        title: 'Figures of the company have no minimum, those of people have one',
        lines: [
          'Turnover, deals and the state of projects are figures of the company.',
          'A statistic about people (activity, participation, answer times) is given from five people on, also by subtraction: neither the whole less a team, nor a year less its months.',
        ],
      },
      {
        title: 'No role gives reading',
        lines: [
          'A post addressed to a team or to people is read by them alone. Administering, moderating or auditing opens no private post.',
          'What you may not read changes no number that you see.',
        ],
      },
      {
        title: 'The evening round',
        lines: [
          'The names whose line is still awaited are seen by the project’s lead and the topic’s owner alone.',
          'An absence has no reason. The report counts projects without news, not people.',
        ],
      },
      {
        title: 'Sheet for employees’ representatives',
        lines: [
          'What the tool is for: short news of the work, figures of teams, questions and their answers.',
          'Who writes in it: people the company has invited, under their names.',
          'What managers see beyond others: of projects they lead, who is asked in the evening round and the names awaited, for thirty days. Leads of teams above read what is addressed to teams below.',
          'What administrators see beyond others: accounts, addresses, roles, invitations and mails that did not arrive; no post more.',
          'What is neither recorded nor shown: presence, time spent, who read what, location.',
          'Worth knowing: the search finds the posts of an author and says how many it finds among those you may read; it compares nobody.',
          'To be decided together before the start: who is invited, the company’s hours, how long posts are kept, who moderates.',
        ],
      },
    ],
  },
};
