// Ce qui ouvre le jeu, et les mots du métier.
import type { glossary as enGlossary, contentNote as enNote } from "../../en/game/note";
import type { Shape } from "../../shape";

export const contentNote = {
  title: "Avant de jouer",
  lead: "Ce jeu porte sur une vraie guerre, et sur des gens qui y sont morts et y meurent encore.",
  points: {
    abstract: "La violence est abstraite. Les ordres restent au niveau du menu\u202f; rien n’est décrit.",
    harm: "Les atteintes aux civils sont estimées, montrées à côté de chaque score, et ne rapportent de points à personne.",
    red: "Le rôle du JNIM est tenu par une équipe rouge (red team). Il permet aux autres d’affronter un adversaire qui pense\u202f; jouer ce rôle n’est pas l’approuver.",
    peoples:
      "Aucune communauté n’est l’ennemi. Les communautés ne sont citées que comme présentes dans une zone.",
    attack:
      "Un attentat en France est un risque calculé par le moteur. Aucun rôle ne peut l’ordonner, et il est annoncé en une phrase.",
    hostages:
      "La prise d’otages n’est jamais un ordre non plus. Les ordres permettent d’en parler et de libérer.",
    model: "C’est un modèle tiré d’un rapport. Ce n’est ni une prévision, ni un jugement sur les morts.",
    leave:
      "Chacun peut quitter l’exercice à tout moment, sans donner de raison. Dites-le à l’animateur, ou passez simplement la plume.",
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
  campaign: { name: "Campagne", line: "Des messages diffusés à dessein, signés ou non par leur auteur." },
  channel: {
    name: "Canal indirect",
    line: "Un moyen de communication entre Paris et le JNIM, par un tiers.",
  },
  coup: {
    name: "Coup d’État",
    line: "Le renversement de ceux qui gouvernent. Seule une légitimité basse peut le provoquer.",
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
    line: "La troisième étape des pourparlers\u00a0: l’ordre du jour, le lieu, les garants.",
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
    line: "Chaque changement et ses causes. Vous voyez celles que votre rôle peut connaître.",
  },
  mandate: {
    name: "Mandat",
    line: "Le dialogue national de décembre 2019 a demandé des pourparlers. Un mandat s’efface s’il ne sert pas.",
  },
  MINUSMA: {
    name: "MINUSMA",
    line: "La mission des Nations unies au Mali. Elle peut reprendre du terrain\u202f; combattre les groupes n’était pas son mandat.",
  },
  creep: { name: "Dérive de la mission", line: "Des objectifs ajoutés, ou trop vagues pour être atteints." },
  Niamey: { name: "Niamey et Ouagadougou", line: "Les gouvernements voisins, au Niger et au Burkina Faso." },
  partners: {
    name: "Partenaires paramilitaires",
    line: "Des irréguliers armés par Barkhane, ou qui opèrent avec elle.",
  },
  posture: {
    name: "Ordre permanent (posture)",
    line: "Il n’occupe pas de case\u202f; son entretien se paie chaque trimestre\u202f; il vaut jusqu’à nouvel ordre.",
  },
  quarter: { name: "Trimestre", line: "Un tour\u00a0: situation, négociation, ordres, résolution, bilan." },
  reading: {
    name: "Perception du retrait",
    line: "La façon dont un retrait annoncé maintenant serait perçu, de 0 à 100.",
  },
  receiver: { name: "Relève", line: "La force qui prend en charge le terrain quitté par les Français." },
  resentment: {
    name: "Ressentiment",
    line: "Lent et ancien, contre l’ancienne puissance coloniale. Les campagnes s’en nourrissent.",
  },
  restraint: { name: "Retenue", line: "Le JNIM déclare que sa guerre reste au Mali." },
  rung: {
    name: "Étape des pourparlers",
    line: "Contact, mandat, cadre, accord final.",
  },
  Serval: { name: "Serval", line: "L’opération française au Mali, de janvier 2013 à juillet 2014." },
  signal: {
    name: "Signal",
    line: "Un engagement déclaré, que Paris peut saisir ou laisser passer tant qu’il est en cours.",
  },
  signatories: {
    name: "Groupes armés signataires",
    line: "Les groupes qui ont signé l’accord d’Alger de 2015. Joués par le moteur.",
  },
  stake: { name: "Enjeu", line: "Le poids d’une zone dans les scores." },
  Takuba: { name: "Takuba", line: "Un groupement de forces spéciales européennes aux côtés de Barkhane." },
  Wagner: { name: "Wagner", line: "Une société militaire privée russe." },
} satisfies Shape<typeof enGlossary>;
