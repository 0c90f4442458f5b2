// Ce qu'apporte le calendrier d'un scénario. Des fonctions et des types, aucune citation.
import type { scenarioEvents as en } from "../../en/game/events";
import type { Shape } from "../../shape";

export const scenarioEvents = {
  mission_decided: {
    headline: "Le Conseil de sécurité décide d’une mission au Mali",
    body: "À partir de juillet, une force des Nations unies doit prendre la suite là où le terrain le permet. Elle tiendra et protégera\u202f; traquer les groupes armés n’est pas dans son mandat.",
  },
  mission_takes_over: {
    headline: "Les Nations unies prennent la suite au nord",
    body: "Les bataillons de la mission s’installent là d’où les groupes armés ont été chassés. Ailleurs, ils attendent.",
  },
  contacts_admitted: {
    headline: "Le Président confirme des contacts avec des groupes armés",
    body: "À Bamako, le gouvernement dit que des émissaires ont vu des chefs du JNIM, comme le dialogue national l’avait demandé. Paris n’a pas dit ce qu’il en pense.",
  },
  aqim_leader_killed: {
    headline: "Le chef d’AQMI donné pour mort près de la frontière",
    body: "Paris annonce une frappe dans l’extrême nord. Qui lui succédera, et ce qu’il voudra, personne ne le sait encore.",
  },
  street_movement_forms: {
    headline: "Un mouvement se forme dans la capitale",
    body: "Partis, associations et responsables religieux défilent ensemble. Ils nomment la corruption, l’école et le terrain perdu\u202f; certains nomment la France.",
  },
  hostage_exchange_talk: {
    headline: "On parle d’un échange",
    body: "Des intermédiaires portent des listes entre Bamako et le JNIM. Qui bouge le premier sur les otages ou les prisonniers sera écouté.",
  },
  poll_in_france: {
    headline: "Sondage\u00a0: la moitié des Français contre l’opération",
    body: "Pour la première fois, un sondage publié trouve près de la moitié des personnes interrogées opposées à la présence au Mali.",
  },
  restraint_possible: {
    headline: "Le JNIM pèse une déclaration",
    body: "Au sein du JNIM, certains déclareraient que la guerre reste au Mali et vise le départ des Français. L’aile dure le prendrait mal. Un communiqué peut le dire.",
  },
  aqim_audio: {
    headline: "Le nouveau chef d’AQMI parle",
    body: "Un message audio rappelle que la France n’a jamais été attaquée depuis le Mali. Les analystes ne s’accordent pas sur ce qu’il vaut.",
  },
  kabul_falls: {
    headline: "Kaboul tombe",
    body: "Le gouvernement afghan s’effondre au départ des forces occidentales. Au Sahel, chacun en tire une leçon, chacun la sienne.",
  },
  contract_rumours: {
    headline: "On parle d’un contrat",
    body: "Une société russe viendrait, dit-on, contre un paiement mensuel. Rien n’est signé. Qui le veut, ou veut l’empêcher, a encore du temps.",
  },
  war_in_europe: {
    headline: "Guerre en Europe",
    body: "La Russie envahit l’Ukraine. L’argent, les avions et l’attention vont ailleurs, à Moscou comme à Paris.",
  },
} satisfies Shape<typeof en>;
