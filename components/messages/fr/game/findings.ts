// Le rapport, affirmation par affirmation, dans nos propres mots : ce qu’il dit, et pourquoi aucune règle ne le porte, s’il n’y en a pas.
import type { findings as en } from "../../en/game/findings";
import type { Shape } from "../../shape";

export const findings = {
  cost_without_end: {
    says: "Barkhane a fini par coûter près d’un milliard d’euros par an, sans que l’on sache à quoi ressemblerait la victoire.",
  },
  opinion_on_both_sides: {
    says: "L’opération ne répondait plus aux attentes de la population, en France comme au Mali.",
  },
  undecided_on_governments: {
    says: "Paris n’a jamais tranché sur l’attitude à tenir envers les gouvernements du Sahel.",
  },
  window_of_2021: {
    says: "Début 2021, des pourparlers étant à portée, la France aurait pu partir en parlant de succès.",
  },
  window_shut: {
    says: "Cette issue s’est fermée avec l’arrivée de Wagner en décembre 2021, à peu de frais et sans combat.",
  },
  stand_or_leave: {
    says: "Il ne restait qu’à affronter Wagner et les officiers au pouvoir, ou à partir en assumant l’échec.",
  },
  three_reproaches: {
    says: "Le retrait prête à trois critiques\u00a0: les djihadistes n’ont pas été contenus, les civils n’ont pas été protégés, l’influence est passée à la Russie.",
  },
  influence_carried_on: {
    says: "Moscou se sert de ce que Wagner a obtenu au Mali pour avancer ailleurs en Afrique de l’Ouest.",
  },
  limited_aim: {
    says: "Serval a réussi parce que ses objectifs militaires étaient peu nombreux et énoncés, et la volonté politique nette.",
  },
  flushed_out: {
    says: "Les patrouilles faisaient sortir les combattants de leurs caches, à portée de l’aviation et de l’artillerie.",
  },
  planned_exit: {
    says: "Serval a prévu sa fin dès le début\u00a0: par étapes, avec une force de l’ONU à qui transférer le terrain.",
  },
  capital_not_sought: {
    says: "Les djihadistes ne visaient pas la capitale, même si sa défense a donné à l’opération l’allure d’un succès.",
  },
  many_partners: {
    says: "Barkhane a réuni beaucoup de partenaires européens sans bien savoir travailler avec eux.",
  },
  what_minusma_may_not: {
    says: "Elle faisait le contre-terrorisme que le mandat de la mission de l’ONU excluait, et la soutenait ainsi.",
  },
  tactic_as_enemy: {
    says: "Combattre un mode d’action, plutôt que pour un terrain ou contre une idée, laisse la question politique ouverte.",
  },
  ready_for_attrition: {
    says: "Leurs adversaires savaient ce qu’ils voulaient et étaient prêts à une longue guerre\u202f; la France et ses partenaires ne l’étaient pas.",
  },
  rivals_keep_fighting: {
    says: "La crainte de céder du terrain à l’État islamique a poussé AQMI à continuer.",
  },
  democracies_turn: {
    says: "Les démocraties changent d’objectifs au gré de l’opinion et des dirigeants\u202f; les États autoritaires gardent leur cap et se donnent des objectifs proches et peu coûteux.",
  },
  china: {
    says: "La Chine gagne en influence en Afrique par l’aide et la construction plutôt que par les armes.",
    why: "Aucun rôle ni aucune donnée ne représente la Chine. Le rapport la compare à la Russie\u202f; elle n’a pas de part aux événements dont traite le jeu.",
  },
  no_build: {
    says: "L’administration et les services n’ont pas suivi l’avancée. Les groupes sont revenus, ont puni ceux qui avaient coopéré, et la peur a grandi.",
  },
  irregulars: {
    says: "Les groupes armés aux côtés de Barkhane avaient leurs propres comptes à régler, et les divisions se sont creusées.",
  },
  peace_complicated: {
    says: "Ces partenaires ont aussi rendu plus difficiles la paix et le retour à une vie normale.",
  },
  fleeting_victories: {
    says: "De petites victoires sans lendemain ont pris la place d’un succès durable.",
  },
  blame: {
    says: "À Bamako, les gouvernements successifs ont imputé à Paris leurs propres échecs.",
  },
  disinformation: {
    says: "Des comptes soutenus par Moscou, un mouvement payé et un sondage ont travaillé un ressentiment ancien, avec l’aide de la junte.",
  },
  street: {
    says: "Les messages en ligne ont débouché sur des manifestations dans les rues de Bamako.",
  },
  model_outlives: {
    says: "Le modèle de Wagner sera repris, par la société sous un autre nom ou par des sociétés semblables.",
    why: "Le jeu s’achève avant le démantèlement de la société. Wagner y représente tous ceux qui proposent un tel contrat à Bamako.",
  },
  high_expectations: {
    says: "Beaucoup de Maliens ne pouvaient croire que des États si forts échouent dix ans durant sans le vouloir.",
  },
  drones: {
    says: "Les drones frappent un point de loin\u202f; ils ne tiennent pas en sûreté un vaste pays, jour et nuit.",
  },
  optics: {
    says: "La France n’a pas vu que l’image de la guerre était aussi un enjeu, et que le soutien des Maliens comptait autant que les pertes de l’ennemi.",
  },
  talks_of_2020: {
    says: "En février 2020, le président malien a dit ouvertement que des contacts avec des chefs djihadistes avaient commencé.",
  },
  overruled: {
    says: "Paris a arrêté ces pourparlers contre un gouvernement souverain et contre ce qu’avait décidé un dialogue national.",
  },
  pledge: {
    says: "En janvier 2021, le JNIM a déclaré que sa guerre avec la France ne se ferait pas en France.",
  },
  word_from_above: {
    says: "En juin 2021, le nouveau chef d’AQMI a dit à peu près la même chose, à l’inverse de ses propos de deux ans plus tôt.",
  },
  pressure_brings_them: {
    says: "C’est peut-être la pression militaire française qui pouvait amener le JNIM à parler.",
  },
  soil_as_aim: {
    says: "Si l’objectif avait été qu’aucun attentat en France ne vienne du Mali, il aurait été atteint.",
  },
  told_as_won: {
    says: "L’un et l’autre moment auraient pu être présentés comme le fruit de cette pression, et le retrait comme un choix de la France.",
  },
  bad_governance: {
    says: "L’insurrection prospère là où la gouvernance est mauvaise et où les griefs sont économiques et ethniques.",
  },
  two_coups: {
    says: "Paris a attendu plus de deux ans, le temps de deux coups d’État, et est parti sous la contrainte.",
  },
  of_two_minds: {
    says: "La France voulait la démocratie au Mali et son influence au Mali, et n’a pas choisi.",
  },
  burkina: {
    says: "À côté, au Burkina Faso, une junte a elle aussi renvoyé les Français.",
  },
  slow_roll: {
    says: "La fin a été annoncée en juin 2021, puis étirée sur plus d’un an.",
  },
  fear_at_home: {
    says: "La peur d’attentats en France a servi de raison d’attendre. Elle était fondée pour l’État islamique, mais négligeait le caractère limité des objectifs du JNIM.",
  },
  means_not_end: {
    says: "Pour ces groupes, la terreur est un moyen parmi d’autres de transformer la société\u202f; la parole et l’administration en sont d’autres.",
  },
  why_people_join: {
    says: "Les griefs et le besoin de sécurité qui poussent à les rejoindre sont mal compris à l’étranger.",
  },
  home_apart: {
    says: "La menace sur le territoire national et la guerre au Sahel sont deux questions, à traiter séparément.",
  },
  measures: {
    says: "Le succès demande des critères qui puissent être remplis\u00a0: moins d’atteintes aux civils, des groupes amenés à la table, un soutien local aux forces de sécurité.",
  },
  more_than_arms: {
    says: "L’administration, les travaux publics, la bonne gouvernance et la société civile sont ce qui convainc la population.",
  },
  choose_a_side: {
    says: "La guerre entre l’État islamique et le JNIM change tout\u00a0: il faut choisir son camp, et peu déposeront les armes.",
  },
  fractures: {
    says: "De vieilles divisions entre communautés deviennent des divisions de doctrine.",
  },
  solutions_age: {
    says: "La situation évolue, et ce qui était un bon conseil est vite dépassé.",
  },
  old_influence: {
    says: "Si l’Occident se souciait aussi peu de démocratie qu’autrefois, la plupart des juntes seraient de son côté\u202f; ses engagements rendent cela improbable.",
  },
  hostages: {
    says: "Les otages libérés en mars 2023 montrent que Paris peut traiter avec de tels groupes, même par un intermédiaire.",
  },
  talks_as_tool: {
    says: "Après vingt ans, refuser de négocier, c’est renoncer à l’un des outils disponibles.",
  },
  afghanistan: {
    says: "Les pourparlers entre Washington et les talibans font précédent.",
    why: "Un précédent ailleurs ne change aucune donnée de cette carte. Les étapes des pourparlers, qu’il recommande, relèvent de D14.",
  },
  third_path: {
    says: "La mort du chef d’al-Qaïda et la voie prise par un groupe armé du nord-ouest de la Syrie ouvrent des possibilités.",
    why: "Les deux sont hors de la région, et l’une est postérieure aux années jouées. L’accueil que la direction d’AQMI fait à un engagement est une règle à part (D15).",
  },
} satisfies Shape<typeof en>;
