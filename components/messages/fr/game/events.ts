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
    body: "À Bamako, le gouvernement dit que des émissaires ont rencontré des chefs du JNIM, comme le dialogue national l’avait demandé. La réaction de Paris est attendue.",
  },
  aqim_leader_killed: {
    headline: "Le chef d’AQMI donné pour mort près de la frontière",
    body: "Paris annonce une opération dans l’extrême nord. La succession est ouverte, et les intentions du prochain chef inconnues.",
  },
  street_movement_forms: {
    headline: "Un mouvement se forme dans la capitale",
    body: "Partis, associations et responsables religieux défilent ensemble. Ils dénoncent la corruption, l’état de l’école et le terrain perdu\u202f; certains visent la France.",
  },
  hostage_exchange_talk: {
    headline: "Un échange en discussion",
    body: "Des intermédiaires font circuler des listes entre Bamako et le JNIM. Le premier geste, sur les otages ou sur les prisonniers, sera regardé de près.",
  },
  poll_in_france: {
    headline: "Sondage\u00a0: la moitié des Français contre l’opération",
    body: "Pour la première fois, un sondage publié donne près de la moitié des personnes interrogées opposées à la présence au Mali.",
  },
  restraint_possible: {
    headline: "Le JNIM envisage une déclaration",
    body: "Au sein du JNIM, certains voudraient déclarer que la guerre reste au Mali et vise le départ des Français. L’aile dure s’y opposerait. Un communiqué peut le dire.",
  },
  aqim_audio: {
    headline: "Le nouveau chef d’AQMI parle",
    body: "Un message audio rappelle que la France n’a jamais été attaquée depuis le Mali. Les analystes sont partagés sur sa valeur.",
  },
  kabul_falls: {
    headline: "Kaboul tombe",
    body: "Le gouvernement afghan s’effondre au départ des forces occidentales. Au Sahel, chaque camp en tire sa propre leçon.",
  },
  contract_rumours: {
    headline: "Rumeurs de contrat",
    body: "Une société russe viendrait contre un paiement mensuel. Rien n’est signé\u00a0: il est encore temps de pousser à l’accord, ou de l’empêcher.",
  },
  war_in_europe: {
    headline: "Guerre en Europe",
    body: "La Russie envahit l’Ukraine. L’argent, les avions et l’attention vont ailleurs, à Moscou comme à Paris.",
  },
  agreement_of_algiers: {
    headline: "Un accord est signé",
    body: "À Bamako, le gouvernement et les groupes armés du Nord signent le texte négocié à Alger. L’ordre et les lieux du désarmement sont renvoyés à des comités.",
  },
  is_pledge: {
    headline: "Une faction prête allégeance à l’État islamique",
    body: "Aux confins du Niger et du Burkina Faso, une partie des djihadistes quitte les autres et se déclare pour l’État islamique. Ils sont peu nombreux.",
  },
  attacks_in_france: {
    headline: "Attentats en France",
    body: "Selon les services, ils ont été préparés ailleurs qu’au Sahel.",
  },
  attacks_in_france_again: {
    headline: "La France de nouveau frappée",
    body: "Les services écartent, là encore, la piste du Sahel. L’opinion se demande à quoi servent les soldats là-bas.",
  },
  hotels_attacked: {
    headline: "Des hôtels attaqués dans deux capitales",
    body: "À Bamako, puis à Ouagadougou, des clients et des passants sont tués. Les gouvernements de la région demandent davantage d’aide et l’obtiennent.",
  },
  is_recognised: {
    headline: "L’État islamique accepte l’allégeance",
    body: "Après plus d’un an, la faction des trois frontières est comptée parmi les siens. Les premières attaques sont signalées dans le nord du Burkina Faso.",
  },
  groups_unite: {
    headline: "Des groupes armés s’unissent sous un seul nom",
    body: "Quatre groupes du Nord et du Centre annoncent leur fusion sous le nom de JNIM, sous l’autorité d’AQMI. La faction de l’État islamique reste à part.",
  },
  regional_force: {
    headline: "Cinq États créent une force conjointe",
    body: "Les États du Sahel doivent envoyer des bataillons à leurs frontières communes. Reste à savoir qui les paiera.",
  },
  border_ambush: {
    headline: "Une embuscade côté nigérien",
    body: "Des soldats nigériens et leurs conseillers américains sont tués près de la frontière. L’État islamique en serait l’auteur.",
  },
  president_reelected: {
    headline: "Le Président est réélu",
    body: "Le Mali vote en deux tours\u202f; dans une partie du Centre et du Nord, des bureaux de vote restent fermés.",
  },
  villagers_killed: {
    headline: "Des villageois tués dans le Centre",
    body: "Plus de cent personnes meurent en une matinée dans un seul village. La capitale manifeste\u202f; le gouvernement démissionne.",
  },
  helicopters_collide: {
    headline: "Deux hélicoptères français se percutent",
    body: "Treize soldats meurent au cours d’une opération aux trois frontières. En France, le débat sur le sens de l’opération est relancé.",
  },
  dialogue_concludes: {
    headline: "Le dialogue national demande des pourparlers",
    body: "Il se clôt au bout d’une semaine sur quatre résolutions\u202f; l’une demande au gouvernement de parler avec les chefs des groupes armés.",
  },
  embargo: {
    headline: "La CEDEAO ferme les frontières avec le Mali",
    body: "Le scrutin sera en retard. Les voisins ferment leurs frontières et gèlent les avoirs de l’État à la banque régionale.",
  },
  embargo_lifted: {
    headline: "La CEDEAO lève son embargo",
    body: "Une nouvelle date a été fixée pour le scrutin. Le commerce reprend\u202f; les salaires sont de nouveau versés.",
  },
  coup_in_burkina: {
    headline: "Coup d’État au Burkina Faso",
    body: "À Ouagadougou, des officiers prennent le pouvoir en reprochant au gouvernement le terrain et les soldats perdus. Ils ne disent rien de la présence française.",
  },
  second_coup_in_burkina: {
    headline: "Second coup d’État de l’année au Burkina Faso",
    body: "De jeunes officiers écartent ceux de janvier. Dans les rues de Ouagadougou, des manifestants visent la France, d’autres brandissent des drapeaux russes.",
  },
} satisfies Shape<typeof en>;
