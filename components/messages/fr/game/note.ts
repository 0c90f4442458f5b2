// Ce qui ouvre le jeu, et les mots du métier.
import type { glossary as enGlossary, contentNote as enNote } from "../../en/game/note";
import type { Shape } from "../../shape";

export const contentNote = {
  title: "Avant de jouer",
  lead: "Ce jeu porte sur une vraie guerre, et sur des gens qui y sont morts et y meurent encore.",
  points: {
    abstract: "La violence est abstraite. Les ordres restent au niveau du menu\u202f; rien n’est décrit.",
    harm: "Les atteintes aux civils sont estimées, montrées à côté de chaque score, et ne rapportent de points à personne.",
    red: "Le rôle du JNIM est tenu par une équipe rouge (red team). Il est là pour que les autres rencontrent un adversaire qui pense\u202f; le jouer n’est pas approuver.",
    peoples:
      "Aucune communauté n’est l’ennemi. Les communautés ne paraissent que comme présentes dans une zone.",
    attack:
      "Un attentat en France est un risque que garde le moteur. Il n’est jamais l’ordre d’un rôle, et se dit en une phrase.",
    hostages: "La prise d’otages n’est jamais un ordre non plus. On peut ordonner d’en parler et de libérer.",
    model:
      "C’est un modèle écrit d’après un rapport, non une prévision, ni un jugement sur les morts de quiconque.",
    leave:
      "Chacun peut sortir à tout moment, sans donner de raison. Dites-le à l’animateur, ou passez simplement la plume.",
  },
  accept: "J’ai lu",
} satisfies Shape<typeof enNote>;

export const glossary = {
  AQIM: {
    name: "AQMI",
    line: "Al-Qaïda au Maghreb islamique. Sa direction peut confirmer ou désavouer ce que déclare le JNIM. Jouée par le moteur.",
  },
  Barkhane: { name: "Barkhane", line: "L’opération française au Sahel, d’août 2014 à novembre 2022." },
  Bamako: {
    name: "Bamako",
    line: "Ceux qui gouvernent le Mali\u00a0: gouvernement élu, transition ou junte.",
  },
  campaign: { name: "Campagne", line: "Des mots répandus à dessein, avec ou sans le nom de leur auteur." },
  channel: {
    name: "Canal indirect",
    line: "Un moyen de communication entre Paris et le JNIM, par un tiers.",
  },
  coup: {
    name: "Coup d’État",
    line: "La chute de ceux qui gouvernent. Il ne vient que d’une légitimité basse.",
  },
  duress: {
    name: "Subi, contesté, choisi",
    line: "Les trois perceptions d’un retrait\u00a0: sous 40, de 40 à 54, 55 et plus.",
  },
  dynamic: { name: "Dynamique", line: "Une règle du moteur tirée du rapport, D1 à D29." },
  ECOWAS: {
    name: "CEDEAO",
    line: "La Communauté économique des États de l’Afrique de l’Ouest. Avec les bailleurs, jouée par le moteur.",
  },
  FAMa: { name: "FAMa", line: "Les Forces armées maliennes." },
  framework: {
    name: "Cadre",
    line: "La troisième étape des pourparlers\u00a0: ce qui serait réglé, où, et qui y veille.",
  },
  harm: {
    name: "Atteintes aux civils",
    line: "Quel qu’en soit l’auteur. Une estimation par paliers.",
  },
  IS: { name: "État islamique au Sahel", line: "Le rival du JNIM. Joué par le moteur." },
  JNIM: {
    name: "JNIM",
    line: "Jama’at Nusrat al-Islam wal-Muslimin, en français Groupe de soutien à l’islam et aux musulmans (GSIM)\u00a0: une coalition de groupes armés affiliée à Al-Qaïda, fondée en mars 2017. Avant cette date, le rôle porte le nom de ses devanciers.",
  },
  ledger: {
    name: "Registre",
    line: "Chaque changement et ses causes. Vous voyez celles que votre rôle peut savoir.",
  },
  mandate: {
    name: "Mandat",
    line: "Le dialogue national de décembre 2019 a demandé qu’on se parle. Un mandat s’efface s’il ne sert pas.",
  },
  MINUSMA: {
    name: "MINUSMA",
    line: "La mission des Nations unies au Mali. Elle peut reprendre du terrain\u202f; combattre les groupes n’était pas son mandat.",
  },
  creep: { name: "Dérive de la mission", line: "Des objectifs ajoutés, ou trop vagues pour être atteints." },
  Niamey: { name: "Niamey et Ouagadougou", line: "Les gouvernements voisins, au Niger et au Burkina Faso." },
  partners: {
    name: "Partenaires paramilitaires",
    line: "Des irréguliers armés par Barkhane ou qui travaillent avec elle.",
  },
  posture: {
    name: "Ordre permanent (posture)",
    line: "Il ne prend pas de case\u202f; son entretien est dû chaque trimestre\u202f; il vaut jusqu’à changement.",
  },
  quarter: { name: "Trimestre", line: "Un tour\u00a0: situation, négociation, ordres, résolution, bilan." },
  reading: {
    name: "Perception du retrait",
    line: "Comment serait perçu un retrait annoncé maintenant, de 0 à 100.",
  },
  receiver: { name: "Relève", line: "La force qui prend en charge le terrain que quittent les Français." },
  resentment: {
    name: "Ressentiment",
    line: "Lent et ancien, contre l’ancienne puissance. Les campagnes s’en nourrissent.",
  },
  restraint: { name: "Retenue", line: "Le JNIM déclare que sa guerre reste au Mali." },
  rung: {
    name: "Étape des pourparlers",
    line: "Contact, mandat, cadre, accord final.",
  },
  Serval: { name: "Serval", line: "L’opération française au Mali, de janvier 2013 à juillet 2014." },
  signal: { name: "Signal", line: "Une retenue déclarée que Paris peut saisir ou perdre, tant qu’elle vit." },
  signatories: {
    name: "Groupes armés signataires",
    line: "Les groupes qui ont signé l’accord d’Alger de 2015. Joués par le moteur.",
  },
  stake: { name: "Enjeu", line: "La part du terrain que compte une zone dans les scores." },
  Takuba: { name: "Takuba", line: "Un groupement de forces spéciales européennes aux côtés de Barkhane." },
  Wagner: { name: "Wagner", line: "Une société militaire privée russe." },
} satisfies Shape<typeof enGlossary>;
