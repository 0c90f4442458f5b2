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
    line: "Ce que l’opinion française craint d’un attentat sur son sol. Elle pousse dans les deux sens\u00a0: rester et partir.",
    unit: "0 à 100",
  },
  creep: {
    name: "Dérive de la mission",
    line: "Mesure dans laquelle la mission dépasse ce qui peut être atteint. Elle ajoute des coûts, use la volonté politique et affaiblit tout succès affiché.",
    unit: "0 à 100",
  },
  sentiment: {
    name: "Sentiment antifrançais",
    line: "L’humeur contre la France dans la rue de la capitale. À partir d’une certaine hauteur, elle défile.",
    unit: "0 à 100",
  },
  legitimacy: {
    name: "Légitimité à Bamako",
    line: "Combien les Maliens acceptent ceux qui gouvernent. Basse, elle rapproche le coup d’État.",
    unit: "0 à 100",
  },
  pressure: {
    name: "Pression sur le JNIM",
    line: "Ce que les opérations coûtent au JNIM en hommes, en répit et en liberté d’action. La pression l’amène à la table, et le disperse.",
    unit: "0 à 100",
  },
  cohesion: {
    name: "Cohésion du JNIM",
    line: "À quel point l’aile dure suit. Chaque pas vers un accord final en coûte.",
    unit: "0 à 100",
  },
  recognition: {
    name: "Reconnaissance du JNIM",
    line: "À quel point le JNIM passe pour une partie à qui l’on parle. Les atteintes aux civils et les menaces l’entament.",
    unit: "0 à 100",
  },
  isStrength: {
    name: "Force de l’État islamique",
    line: "Sa prise au Sahel. Elle croît là où le JNIM s’adoucit ou s’affaiblit.",
    unit: "0 à 100",
  },
  will: {
    name: "Volonté politique",
    line: "Ce que dépense Paris. Elle suit l’opinion, les pertes et le coût, et le temps l’use.",
    unit: "points",
  },
  treasury: {
    name: "Trésorerie",
    line: "Ce que dépense Bamako. Il suit l’impôt, les bailleurs et le terrain administré.",
    unit: "points",
  },
  loyalty: {
    name: "Loyauté de l’armée",
    line: "Ce qui tient les casernes tranquilles. Certains ordres la dépensent\u202f; la paie et l’équipement la restaurent.",
    unit: "0 à 100",
  },
  means: {
    name: "Moyens",
    line: "Ce que dépense le JNIM\u00a0: recrues et prélèvements, là où il est et où les griefs sont forts.",
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
    line: "La chaleur du contact entre Bamako et le JNIM. Il refroidit de lui-même.",
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
  influence: { name: "Influence de Moscou à Bamako", line: "Combien Bamako écoute Moscou.", unit: "0 à 100" },
  exposure: { name: "Exposition", line: "Les indices qui désignent la main de Moscou.", unit: "0 à 100" },
  officers: {
    name: "Amis parmi les officiers",
    line: "Les officiers maliens que Moscou a cultivés.",
    unit: "0 à 100",
  },
  warmth: {
    name: "Paris et Bamako",
    line: "La chaleur des relations entre Paris et ceux qui gouvernent à Bamako.",
    unit: "0 à 100",
  },
  donors: {
    name: "Bienveillance des bailleurs",
    line: "De la CEDEAO et des bailleurs envers Bamako. Elle nourrit la trésorerie.",
    unit: "0 à 100",
  },
  niamey: {
    name: "Niamey",
    line: "La fermeté avec laquelle Niamey se tient aux côtés de la France.",
    unit: "0 à 100",
  },
  ouagadougou: {
    name: "Ouagadougou",
    line: "La fermeté avec laquelle Ouagadougou se tient aux côtés de la France.",
    unit: "0 à 100",
  },
  framing: {
    name: "Le récit de Paris",
    line: "Combien on croit le récit que Paris fait de son opération.",
    unit: "0 à 100",
  },
  expectation: {
    name: "Attentes des Maliens",
    line: "Ce que les Maliens attendent des moyens français qu’ils voient. Déçue, elle tourne au sentiment et au ressentiment.",
    unit: "0 à 100",
  },
  friction: {
    name: "Friction de la coalition",
    line: "Ce que coûtent de nombreux partenaires en vitesse et en changements de cap.",
    unit: "0 à 100",
  },
  fatigue: {
    name: "Fatigue de la rue",
    line: "Les marches lassent. Tant qu’elle est haute, peu viennent.",
    unit: "0 à 100",
  },
  blameWear: {
    name: "Usure de la mise en cause",
    line: "Combien de fois Paris a déjà été mis en cause. Un nouvel acte français redonne de l’effet.",
    unit: "0 à 100",
  },
  themeWear: {
    name: "Usure des thèmes",
    line: "Combien les thèmes de Moscou ont servi. Le repos les restaure.",
    unit: "0 à 100",
  },
  minusma: {
    name: "Force de la MINUSMA",
    line: "Ce que la mission des Nations unies peut tenir.",
    unit: "0 à 100",
  },
  trustParis: {
    name: "Confiance en la parole de Paris",
    line: "Combien on croit que Paris tient ce qu’il signe.",
    unit: "0 à 100",
  },
  trustBamako: {
    name: "Confiance en la parole de Bamako",
    line: "Combien on croit que Bamako tient ce qu’il signe.",
    unit: "0 à 100",
  },
  trustJnim: {
    name: "Confiance en la parole du JNIM",
    line: "Combien on croit que le JNIM tient ce qu’il signe.",
    unit: "0 à 100",
  },
  trustMoscow: {
    name: "Confiance en la parole de Moscou",
    line: "Combien on croit que Moscou tient ce qu’il signe.",
    unit: "0 à 100",
  },
} satisfies Shape<typeof enTracks>;

export const zoneTracks = {
  administration: {
    name: "Administration",
    line: "Préfet, juge, état civil\u00a0: ce qui, de l’État, travaille ici.",
    unit: "0 à 3",
  },
  services: {
    name: "Services",
    line: "Eau, santé, écoles, marchés, quel que soit celui qui les assure.",
    unit: "0 à 100",
  },
  grievance: {
    name: "Griefs",
    line: "Contre la manière dont la zone est gouvernée. Les recrues les suivent.",
    unit: "0 à 100",
  },
  resentment: {
    name: "Ressentiment",
    line: "Lent et ancien, contre l’ancienne puissance. Les campagnes s’en nourrissent.",
    unit: "0 à 100",
  },
  sentiment: {
    name: "Sentiment antifrançais",
    line: "L’humeur contre la France dans cette zone.",
    unit: "0 à 100",
  },
  tension: {
    name: "Tensions",
    line: "Entre communautés. Les armes données à des irréguliers les avivent.",
    unit: "0 à 100",
  },
  fear: {
    name: "Peur",
    line: "De passer pour un collaborateur, quel que soit celui qui revient.",
    unit: "0 à 100",
  },
  harm: {
    name: "Atteintes aux civils",
    line: "Estimés pour tous, ils ne rapportent à personne.",
    unit: "0 à 100",
  },
} satisfies Shape<typeof enZoneTracks>;

export const purses = {
  paris: "volonté politique",
  bamako: "trésorerie",
  jnim: "moyens",
  moscow: "leviers d’influence",
} satisfies Shape<typeof enPurses>;
