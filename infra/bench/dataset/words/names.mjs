export const FIRST_NAMES =
  `Adèle Agathe Aïcha Alban Alice Amandine Amélie Anaïs André Anne Antoine Arnaud Arthur Aurélie Baptiste Bastien
Béatrice Benjamin Bérénice Bertrand Camille Carole Cécile Céline Charles Charlotte Chloé Claire Clément Colette Corentin Cyril
Damien Daniel David Delphine Denis Diane Dorothée Édith Éléonore Élise Élodie Émilie Emma Éric Estelle Étienne Eva Fabien Fanny
Farid Félix Florence Florian François Françoise Gabriel Gaëlle Gérard Gilles Grégoire Guillaume Gustave Hadrien Hélène Henri Hugo
Inès Irène Isabelle Jacques Jade Jean Jeanne Jérémie Jérôme Joël Joséphine Judith Jules Julie Julien Karim Laëtitia Laura Laurent
Léa Léo Léon Lise Louis Louise Luc Lucie Madeleine Magali Manon Marc Margaux Marie Marion Martin Mathilde Maud Maxime Mélanie Michel
Mireille Moussa Myriam Nadia Nathalie Nicolas Nina Noémie Odile Olivier Pascal Paul Pauline Perrine Philippe Pierre Quentin Rachel
Raphaël Rémi Renaud Robin Romain Rosalie Sabine Salomé Samir Sandrine Sarah Sébastien Simon Solène Sophie Stéphane Suzanne Sylvie
Tanguy Théo Thérèse Thibault Thomas Tiphaine Valentin Valérie Véronique Victor Vincent Viviane Yann Yasmine Yves Zoé
Abigail Aidan Amy Andrew Angus Beatrix Bridget Callum Chester Clara Daisy Dennis Duncan Eleanor Elliot Faith Fergus Fiona George
Graham Hazel Heather Howard Imogen Isla Ivy Jasper Joan Keith Kirsty Lewis Lorna Malcolm Mabel Neil Nora Oliver Oscar Owen Peggy
Percy Quinn Rhys Rory Rosie Sheila Stuart Tessa Toby Una Violet Wesley Winnie`.split(/\s+/);

export const LAST_NAMES =
  `Abadie Achard Allard Ancelin Arnoux Aubert Auger Bailly Barbier Barreau Baudin Bazin Beaufort Bellanger Berger
Bernier Berthelot Besson Bigot Blondel Bodin Boisson Bonnard Bordier Bouchet Boulay Bourdon Boutin Boyer Brière Brunel Buisson Cadet
Caron Carpentier Castel Cazenave Chabert Chambon Champion Chapuis Charrier Chauvin Chevrel Clavel Collet Combes Cordier Costes Courtin
Coutant Crépin Dallier Daniau Debray Delage Delcourt Delmas Derrien Deschamps Desnoyers Didier Doucet Drouet Dubourg Duclos Dufour
Dumoulin Dupré Durieux Duval Esnault Estève Fabre Faucher Favier Ferrand Fleury Fontaine Forestier Fournel Gaillard Galland Garnier
Gaudin Gautier Gendron Gilbert Girardin Godard Gosselin Granger Grosjean Guérin Guichard Guyot Hamelin Hardy Hébert Hervieu Hoarau
Huguet Imbert Jacob Jaffré Jourdan Joubert Julien Kerbrat Lacombe Lafarge Lagarde Lambert Lanoë Laporte Lasserre Launay Lavigne
Lebreton Leclerc Lefort Legendre Lelong Lemaire Lenoir Leroux Lestrade Levasseur Loiseau Louvet Maillard Malet Marchand Maréchal
Marquet Masson Maurin Mercier Meunier Michaud Millet Moreau Morvan Moulin Navarro Nicolle Noblet Oger Ollivier Pajot Paquet Parent
Pasquier Pelletier Péron Perrin Petitjean Picard Pichon Pinson Poirier Pommier Portier Poulain Prévost Prigent Quéré Rabier Ravel
Raynal Regnier Renard Ribot Rigaud Rivière Robin Rocher Rolland Rousselet Roy Sabatier Salmon Sauvage Savary Seguin Sellier Serre
Simonin Tardy Tessier Thévenot Tissier Toussaint Tremblay Valette Vasseur Verdier Vernet Vidal Vigneron Villard Vitry Voisin Weiss
Ashby Barlow Beckett Brampton Carver Colby Dawson Dunmore Ellis Farrow Finch Garrick Hadley Holloway Ingram Jessop Kendal Langley
Marlow Norwood Oakes Pembroke Quill Radcliff Sedgwick Thornton Upton Vickers Whitby Yardley`.split(/\s+/);

export const TITLES = [
  'Comptable',
  'Cheffe de projet',
  'Commercial',
  'Acheteuse',
  'Préparateur de commandes',
  'Responsable de boutique',
  'Développeuse',
  'Juriste',
  'Assistante de direction',
  'Technicien de maintenance',
  'Chargée de clientèle',
  'Contrôleur de gestion',
  'Buyer',
  'Account manager',
  'Data analyst',
  'Store manager',
];

export const TEAM_WORDS = [
  'Achats',
  'Atelier',
  'Boutique',
  'Caisse',
  'Colisage',
  'Comptabilité',
  'Dépôt',
  'Devis',
  'Études',
  'Expédition',
  'Export',
  'Finance',
  'Juridique',
  'Logistique',
  'Maintenance',
  'Marketing',
  'Méthodes',
  'Paie',
  'Qualité',
  'Réception',
  'Service client',
  'Support',
  'Transport',
  'Ventes',
];
