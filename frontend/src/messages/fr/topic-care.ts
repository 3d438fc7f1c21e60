export const topicCare = {
  'topicCare.title': 'Ranger les sujets',
  'topicCare.words':
    'Deux orthographes, deux moitiés de sujet : ici, on les réunit, ou on dit qu’elles sont deux.',
  'topicCare.near': 'Peut-être un seul sujet',
  'topicCare.near.words': 'Fusionner ne réécrit rien et s’annule à tout moment.',
  'topicCare.near.none': 'Aucun doublon en vue.',
  'topicCare.merge': 'Fusionner {from} dans {into}',
  'topicCare.keepApart': 'Garder séparés',
  'topicCare.notNow': 'Pas maintenant',
  'topicCare.reason.year': 'une année à la fin',
  'topicCare.reason.plural': 'un pluriel',
  'topicCare.reason.spelling': 'une lettre près',
  'topicCare.reason.name': 'le nom officiel de l’autre',
  'topicCare.ownerless': 'Sujets sans responsable',
  'topicCare.ownerless.words':
    'Leur responsable est parti, ou il n’y en a pas : nommez quelqu’un sur leur page.',
  'topicCare.merges': 'Sujets fusionnés',
  'topicCare.apart': 'Gardés séparés',
  'topicCare.until': 'jusqu’au {day}',
  'topicCare.again': 'Proposer à nouveau',
} as const;
