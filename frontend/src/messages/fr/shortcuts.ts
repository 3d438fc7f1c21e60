export const shortcuts = {
  'shortcuts.group.write': 'Écrire',
  'shortcuts.group.posts': 'Dans une liste de brèves',
  'shortcuts.group.go': 'Aller',
  'shortcuts.takeKind': 'Prendre le type proposé',
  'shortcuts.next': 'Brève suivante',
  'shortcuts.previous': 'Brève précédente',
  'shortcuts.open': 'Ouvrir',
  'shortcuts.help': 'Cette aide',
  'shortcuts.on': 'Les raccourcis d’une seule touche sont actifs. Pour les couper :',
  'shortcuts.off': 'Les raccourcis d’une seule touche sont coupés. Pour les remettre :',
} as const;
