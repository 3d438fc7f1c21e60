/**
 * Topics as people write them, the most used first. More than one spelling of a name: all of them are one topic, and
 * the first is the most used.
 */
export const TOPIC_SPELLINGS = `
ventes Ventes VENTES
clients Clients
logistique Logistique
qualité qualite Qualité
boutique Boutique
équipe equipe Équipe
stock Stock
colisage Colisage
expédition expedition Expédition
devis Devis
réunion reunion Réunion
sécurité securite Sécurité
lyon Lyon
paris Paris
nantes Nantes
lille Lille
bordeaux Bordeaux
marseille Marseille
export Export
rh RH
formation Formation
recrutement Recrutement
support Support
incident Incident
maintenance Maintenance
production Production
transport Transport
fournisseurs Fournisseurs
achats Achats
budget Budget
compte-rendu compterendu Compte-rendu
veille Veille
concurrence Concurrence
innovation Innovation
idée idee Idée
retour-client RetourClient
satisfaction Satisfaction
livraison Livraison
facturation Facturation
paie Paie
onboarding Onboarding
release Release
mobile Mobile
site-web SiteWeb
newsletter Newsletter
presse Presse
salon Salon
séminaire seminaire Séminaire
noël2026 Noel2026 Noël2026
soldes Soldes
inventaire Inventaire
Saint-Étienne saint-etienne
Strasbourg strasbourg
Toulouse toulouse
Rennes rennes
Grenoble grenoble
Montpellier montpellier
London london
Dublin dublin
Q1 q1
Q2 q2
Q3 q3
Q4 q4
gagné gagne Gagné
perdu Perdu
RetD retd
data Data
juridique Juridique
CE ce
CSE cse
cantine Cantine
parking Parking
télétravail teletravail Télétravail
énergie energie Énergie
recyclage Recyclage
emballage Emballage
palettes Palettes
quai Quai
retours Retours
SAV sav
catalogue Catalogue
tarifs Tarifs
promotion Promotion
fidélité fidelite Fidélité
enquête enquete Enquête
audit Audit
norme Norme
prototype Prototype
brevet Brevet
partenariat Partenariat
déménagement demenagement
travaux Travaux
imprimante Imprimante
réseau reseau Réseau
wifi Wifi
migration Migration
sauvegarde Sauvegarde
feedback Feedback
roadmap Roadmap
hiring Hiring
planning Planning
pricing Pricing
warehouse Warehouse
delivery Delivery
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const ONSETS = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'j',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ou', 'an', 'on', 'é', 'eau'];
const ENDINGS = ['', '', 'l', 'n', 'r', 's', 'x', 'nt', 'rc', 'lde'];

/**
 * A word nobody has heard before: a client, a product, a project.
 * @param {import('../random.mjs').Random} random
 * @param {number} syllables
 */
export function coinWord(random, syllables) {
  let word = '';
  for (let index = 0; index < syllables; index += 1) word += random.pick(ONSETS) + random.pick(VOWELS);
  return word + random.pick(ENDINGS);
}
