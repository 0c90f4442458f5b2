// Chaque chiffre du jeu : son nom, ce qu'il mesure en une ligne, son unité.
import type {
  purses as enPurses,
  tracks as enTracks,
  zoneTracks as enZoneTracks,
} from "../../en/game/tracks";
import type { Shape } from "../../shape";

export const tracks = {
  frenchOpposition: {
    name: "Opposition à l’opération en France",
    line: "Part de l’opinion française opposée à l’opération.",
    unit: "%",
  },
  costMeur: {
    name: "Coût, ce tour",
    line: "Ce que l’opération a coûté à Paris ce trimestre.",
    unit: "M€",
  },
  losses: {
    name: "Pertes françaises, ce tour",
    line: "Soldats français perdus ce trimestre.",
    unit: "soldats",
  },
  homeFear: {
    name: "Peur d’un attentat en France",
    line: "La crainte, dans l’opinion française, d’un attentat sur le sol national. Elle joue dans les deux sens\u00a0: rester et partir.",
    unit: "0 à 100",
  },
  creep: {
    name: "Dérive de la mission",
    line: "Mesure dans laquelle la mission dépasse ce qui peut être atteint. Elle ajoute des coûts, use la volonté politique et affaiblit tout succès affiché.",
    unit: "0 à 100",
  },
  sentiment: {
    name: "Sentiment antifrançais",
    line: "L’hostilité à la France dans la rue de la capitale. À partir d’un seuil, des manifestations ont lieu.",
    unit: "0 à 100",
  },
  legitimacy: {
    name: "Légitimité à Bamako",
    line: "L’adhésion des Maliens à ceux qui gouvernent. Basse, elle rapproche d’un coup d’État.",
    unit: "0 à 100",
  },
  pressure: {
    name: "Pression sur le JNIM",
    line: "Ce que les opérations coûtent au JNIM en hommes, en répit et en liberté d’action. La pression l’amène à la table, et le disperse.",
    unit: "0 à 100",
  },
  cohesion: {
    name: "Cohésion du JNIM",
    line: "L’adhésion de l’aile dure. Chaque pas vers un accord final en coûte.",
    unit: "0 à 100",
  },
  recognition: {
    name: "Reconnaissance du JNIM",
    line: "Jusqu’où le JNIM est reconnu comme partie aux négociations. Les atteintes aux civils et les menaces l’entament.",
    unit: "0 à 100",
  },
  isStrength: {
    name: "Force de l’État islamique",
    line: "Son emprise au Sahel. Elle augmente là où le JNIM se modère ou s’affaiblit.",
    unit: "0 à 100",
  },
  will: {
    name: "Volonté politique",
    line: "La ressource de Paris. Elle suit l’opinion, les pertes et le coût, et le temps l’use.",
    unit: "points",
  },
  treasury: {
    name: "Trésorerie",
    line: "La ressource de Bamako. Elle suit l’impôt, les bailleurs et le terrain administré.",
    unit: "points",
  },
  loyalty: {
    name: "Loyauté de l’armée",
    line: "Ce qui tient les casernes tranquilles. Certains ordres la dépensent\u202f; la paie et l’équipement la restaurent.",
    unit: "0 à 100",
  },
  means: {
    name: "Moyens",
    line: "La ressource du JNIM\u00a0: recrues et taxes, là où il est présent et où les griefs sont forts.",
    unit: "points",
  },
  leverage: {
    name: "Leviers d’influence",
    line: "La ressource de Moscou. Peu coûteuse, et sans opinion à qui rendre des comptes.",
    unit: "points",
  },
  threat: {
    name: "Menace sur le sol français",
    line: "Probabilité réelle d’un attentat en France venu du Mali. Aucun rôle ne la voit.",
    unit: "0 à 100",
  },
  threatEstimate: {
    name: "Menace sur le sol français, selon Paris",
    line: "L’estimation de Paris. Elle part trop haut\u202f; signaux, contacts et analyses la corrigent lentement.",
    unit: "0 à 100",
  },
  contact: {
    name: "Contact avec le JNIM",
    line: "La qualité du contact entre Bamako et le JNIM. Elle baisse d’elle-même.",
    unit: "0 à 100",
  },
  mandate: {
    name: "Mandat pour parler",
    line: "Ce qui reste du mandat de dialogue donné par le dialogue national. Il s’efface s’il ne sert pas\u202f; un coup d’État l’annule.",
    unit: "0 à 100",
  },
  channel: {
    name: "Canal indirect",
    line: "Le moyen de communication de Paris avec le JNIM, par un tiers. À 0, il est fermé.",
    unit: "0 à 100",
  },
  influence: {
    name: "Influence de Moscou à Bamako",
    line: "L’écoute que Moscou trouve à Bamako.",
    unit: "0 à 100",
  },
  exposure: { name: "Exposition", line: "Les indices qui désignent Moscou.", unit: "0 à 100" },
  officers: {
    name: "Amis parmi les officiers",
    line: "Les officiers maliens avec lesquels Moscou a noué des liens.",
    unit: "0 à 100",
  },
  warmth: {
    name: "Relations entre Paris et Bamako",
    line: "La qualité des relations entre Paris et ceux qui gouvernent à Bamako.",
    unit: "0 à 100",
  },
  donors: {
    name: "Bienveillance des bailleurs",
    line: "Celle de la CEDEAO et des bailleurs envers Bamako. Elle alimente la trésorerie.",
    unit: "0 à 100",
  },
  niamey: {
    name: "Niamey",
    line: "La fermeté du gouvernement de Niamey aux côtés de la France.",
    unit: "0 à 100",
  },
  ouagadougou: {
    name: "Ouagadougou",
    line: "La fermeté du gouvernement de Ouagadougou aux côtés de la France.",
    unit: "0 à 100",
  },
  framing: {
    name: "Crédit du récit de Paris",
    line: "Le crédit accordé au récit que Paris fait de son opération.",
    unit: "0 à 100",
  },
  expectation: {
    name: "Attentes des Maliens",
    line: "Ce que les Maliens attendent des moyens français visibles. Déçues, ces attentes nourrissent le sentiment antifrançais et le ressentiment.",
    unit: "0 à 100",
  },
  friction: {
    name: "Friction de la coalition",
    line: "Ce que de nombreux partenaires coûtent en rapidité et en capacité à changer de cap.",
    unit: "0 à 100",
  },
  fatigue: {
    name: "Fatigue de la rue",
    line: "Les manifestations lassent. Tant que la fatigue est forte, elles réunissent peu de monde.",
    unit: "0 à 100",
  },
  blameWear: {
    name: "Usure de la mise en cause",
    line: "L’usure des mises en cause de Paris. Un nouvel acte français leur redonne de l’effet.",
    unit: "0 à 100",
  },
  themeWear: {
    name: "Usure des thèmes",
    line: "L’usure des thèmes de Moscou. Une pause leur redonne de l’effet.",
    unit: "0 à 100",
  },
  minusma: {
    name: "Force de la MINUSMA",
    line: "Ce que la mission des Nations unies peut tenir.",
    unit: "0 à 100",
  },
  trustParis: {
    name: "Confiance en la parole de Paris",
    line: "La confiance dans les engagements signés par Paris.",
    unit: "0 à 100",
  },
  trustBamako: {
    name: "Confiance en la parole de Bamako",
    line: "La confiance dans les engagements signés par Bamako.",
    unit: "0 à 100",
  },
  trustJnim: {
    name: "Confiance en la parole du JNIM",
    line: "La confiance dans les engagements signés par le JNIM.",
    unit: "0 à 100",
  },
  trustMoscow: {
    name: "Confiance en la parole de Moscou",
    line: "La confiance dans les engagements signés par Moscou.",
    unit: "0 à 100",
  },
} satisfies Shape<typeof enTracks>;

export const zoneTracks = {
  administration: {
    name: "Administration",
    line: "Préfet, juge, état civil\u00a0: ce qui fonctionne de l’État dans la zone.",
    unit: "0 à 3",
  },
  services: {
    name: "Services",
    line: "Eau, santé, écoles, marchés, quel que soit celui qui les assure.",
    unit: "0 à 100",
  },
  grievance: {
    name: "Griefs",
    line: "Contre la manière dont la zone est gouvernée. Plus ils sont forts, plus le recrutement est facile.",
    unit: "0 à 100",
  },
  resentment: {
    name: "Ressentiment",
    line: "Lent et ancien, contre l’ancienne puissance. Les campagnes s’en nourrissent.",
    unit: "0 à 100",
  },
  sentiment: {
    name: "Sentiment antifrançais",
    line: "L’hostilité à la France dans cette zone.",
    unit: "0 à 100",
  },
  tension: {
    name: "Tensions",
    line: "Entre communautés. Les armes données à des irréguliers les aggravent.",
    unit: "0 à 100",
  },
  fear: {
    name: "Peur",
    line: "Celle d’être pris pour un collaborateur, quel que soit le camp qui revient.",
    unit: "0 à 100",
  },
  harm: {
    name: "Atteintes aux civils",
    line: "Estimées pour tous\u202f; ne rapportent rien à personne.",
    unit: "0 à 100",
  },
} satisfies Shape<typeof enZoneTracks>;

export const purses = {
  paris: "volonté politique",
  bamako: "trésorerie",
  jnim: "moyens",
  moscow: "leviers d’influence",
} satisfies Shape<typeof enPurses>;
