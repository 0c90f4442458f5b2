// La une : ce que tous peuvent savoir, de trois façons. Discours rapporté, sans comptes ni noms.
import type { news as en } from "../../en/game/news";
import type { Shape } from "../../shape";
import { scenarioEvents } from "./events";

const AIM =
  "{aim, select, soil_safe {aucun attentat en France} jnim_at_table {le JNIM à la table} limit_harm {moins d’atteintes aux civils} local_security {le soutien de la population aux forces de sécurité} administration_back {l’administration de retour au centre} capital_safe {une capitale à l’abri} towns_back {les villes du Nord reprises} defeat_terrorism {vaincre le terrorisme} other {la stabilité régionale}}";
const CLAIM =
  "{what, select, signal {l’engagement du JNIM à cantonner la guerre au Mali} aim_met {un objectif atteint} settlement {l’accord final} other {le contact avec le JNIM}}";

export const news = {
  coup: {
    "0": {
      headline: "Des officiers prennent Bamako\u202f; le Président démissionne",
      body: "Les soldats ont quitté leur caserne le matin\u202f; le soir, le Président s’est exprimé pour la dernière fois. Les officiers promettent l’ordre et des élections. Les voisins ferment leurs frontières.",
    },
    "1": {
      headline: "Le gouvernement renversé par l’armée",
      body: "Des semaines de colère ont débouché sur une mutinerie aux portes de la capitale. Les nouveaux dirigeants confirment, pour l’instant, les accords avec les forces étrangères.",
    },
    "2": {
      headline: "Mali\u00a0: le président, arrêté, démissionne",
      body: "Dans la capitale, la foule a regardé passer les camions. La CEDEAO exige le retour des civils\u202f; les bailleurs suspendent leurs versements.",
    },
  },
  coup_again: {
    "0": {
      headline: "Deuxième coup d’État à Bamako",
      body: "Les officiers qui avaient formé le dernier gouvernement l’ont renversé. Les civils quittent le palais\u202f; la date des élections disparaît avec eux.",
    },
    "1": {
      headline: "À Bamako, le pouvoir écarté par les siens",
      body: "Les chefs du gouvernement ont été conduits dans un camp hors de la capitale et y ont démissionné. À l’étranger, les partenaires en prennent acte.",
    },
    "2": {
      headline: "Les militaires s’emparent de tout le pouvoir",
      body: "La transition est désormais dirigée par des militaires. La CEDEAO se réunit\u202f; les rues sont plus calmes que la dernière fois.",
    },
  },
  elections_held: {
    "0": {
      headline: "Le Mali vote",
      body: "Les bureaux ont ouvert et fermé avec retard\u202f; les résultats sont acceptés. Un gouvernement élu prend ses fonctions à Bamako.",
    },
    "1": {
      headline: "Un président élu au Mali",
      body: "Les observateurs signalent des irrégularités au nord et au centre, et jugent le résultat fiable. Les bailleurs annoncent leur retour.",
    },
    "2": {
      headline: "À Bamako, le pouvoir remis à un gouvernement élu",
      body: "Les officiers saluent et se retirent. Les dossiers qu’ils laissent au vainqueur sont plus nombreux qu’à leur arrivée.",
    },
  },
  elections_promised: {
    "0": {
      headline: "Bamako fixe une date pour les élections",
      body: "Les autorités publient un calendrier. La CEDEAO le salue et promet d’en suivre le respect mois par mois.",
    },
    "1": {
      headline: "Des élections promises",
      body: "La feuille de route a été lue à la télévision. Les partis demandent qui protégera les bureaux de vote hors des villes.",
    },
    "2": {
      headline: "Un calendrier pour le retour aux urnes",
      body: "Les bailleurs parlent d’un premier pas. L’opposition y voit une promesse de plus.",
    },
    "3": {
      headline: "Bamako annonce un scrutin",
      body: "Le décret a été lu au journal du soir. La liste électorale doit d’abord être établie.",
    },
    "4": {
      headline: "Une date pour le retour des civils au pouvoir",
      body: "Le chef de l’État l’a signée devant le corps diplomatique. Les partis commencent à chercher des candidats.",
    },
    "5": {
      headline: "Les autorités maliennes s’engagent sur un vote",
      body: "Le calendrier prévoit deux tours, précédés d’un référendum. Les observateurs demandent qui paiera.",
    },
    "6": {
      headline: "La transition se donne une échéance",
      body: "L’annonce est venue à la fin d’une longue réunion avec la CEDEAO. Première étape, dit-on, la liste électorale.",
    },
  },
  elections_postponed: {
    "0": {
      headline: "Les élections reportées au Mali",
      body: "Les autorités invoquent l’insécurité sur une grande partie du territoire. La CEDEAO juge ce report inacceptable.",
    },
    "1": {
      headline: "Pas de scrutin cette année à Bamako",
      body: "Des assises nationales ont recommandé une prolongation, et les autorités l’ont suivie. Les voisins parlent de sanctions.",
    },
    "2": {
      headline: "Bamako se donne plus de temps",
      body: "Le calendrier est retiré, et le prochain reste à fixer. Les bailleurs suspendent les versements qu’ils venaient de reprendre.",
    },
  },
  street_1: {
    "0": {
      headline: "Une marche à Bamako",
      body: "Quelques centaines de personnes ont marché jusqu’au monument avant de se disperser. Les orateurs ont cité la présence française parmi d’autres griefs.",
    },
    "1": {
      headline: "Des manifestants contre la présence française",
      body: "Le rassemblement est petit et bruyant. La police l’observe depuis les carrefours.",
    },
    "2": {
      headline: "Des banderoles dans la capitale",
      body: "Des associations ont appelé à manifester et une partie de la ville est venue. Les banderoles sont neuves et soigneusement imprimées.",
    },
    "3": {
      headline: "Quelques centaines de manifestants",
      body: "Ils se sont rassemblés en fin de journée et dispersés avant la nuit. Une pancarte sur trois visait les soldats étrangers.",
    },
    "4": {
      headline: "Capitale\u00a0: une manifestation dans le calme",
      body: "Les commerçants ont baissé le rideau pendant une heure. La liste des demandes, lue au micro, est longue.",
    },
    "5": {
      headline: "Étudiants et commerçants défilent",
      body: "Ils demandent des écoles, des salaires, la fin de la guerre. À l’arrière, d’autres scandent des mots d’ordre contre une ambassade.",
    },
    "6": {
      headline: "Bamako\u00a0: des manifestants sur la place",
      body: "La foule est modeste, et beaucoup s’y connaissent. Elle réclame des comptes sur la conduite de la guerre.",
    },
    "7": {
      headline: "Un sit-in sur le boulevard",
      body: "L’un a apporté des chaises, l’autre des haut-parleurs. La circulation est déviée.",
    },
    "8": {
      headline: "Des syndicats dans la rue",
      body: "Le cortège va de la maison des syndicats au ministère. La présence française vient en cinquième sur la liste.",
    },
    "9": {
      headline: "Une veillée devant l’Assemblée",
      body: "Des familles de soldats ont apporté des photographies. Les députés sont sortis par l’arrière.",
    },
    "10": {
      headline: "Bamako\u00a0: un cortège sous la pluie",
      body: "La moitié est restée malgré l’averse. Les mots d’ordre visent la guerre, les prix et les alliances.",
    },
    "11": {
      headline: "Rassemblement devant une ambassade",
      body: "La police tient la rue et laisse passer une délégation. La lettre remise demande un calendrier de départ.",
    },
  },
  street_2: {
    "0": {
      headline: "Des milliers de personnes défilent à Bamako contre la France",
      body: "Le boulevard a été fermé tout un après-midi. Les orateurs demandent au gouvernement de choisir ses partenaires.",
    },
    "1": {
      headline: "La rue se tourne contre l’ancienne puissance",
      body: "Une grande foule a rempli la place du monument. À Paris, les images ouvrent le journal du soir.",
    },
    "2": {
      headline: "Grande manifestation dans la capitale",
      body: "Les manifestants demandent ce que tant de soldats et d’avions ont changé. Les autorités ont reçu une délégation.",
    },
    "3": {
      headline: "Le stade ouvre ses portes à un meeting contre la présence française",
      body: "Les tribunes sont pleines à midi. Les orateurs citent les routes coupées et les villages vides.",
    },
    "4": {
      headline: "Bamako défile d’un pont à l’autre",
      body: "Le cortège a mis trois heures à passer. Le gouvernement promet une réponse écrite.",
    },
    "5": {
      headline: "Journée de manifestations à Bamako et en région",
      body: "Ségou et Sikasso ont défilé le même jour. Les slogans visent les bases françaises.",
    },
    "6": {
      headline: "La capitale ferme ses commerces et défile",
      body: "Les commerçants ont baissé le rideau et rejoint la foule. Les organisateurs ont remis une liste de demandes au ministère.",
    },
    "7": {
      headline: "Drapeaux et haut-parleurs sur le boulevard de l’Indépendance",
      body: "C’est la foule la plus nombreuse depuis des mois. Les orateurs demandent une date pour le départ des troupes étrangères.",
    },
  },
  street_3: {
    "0": {
      headline: "Bamako à l’arrêt\u00a0: la plus grande manifestation à ce jour",
      body: "La foule a rempli la capitale, des ponts au monument. Le pouvoir promet de l’entendre.",
    },
    "1": {
      headline: "Une manifestation de masse demande le départ de la France",
      body: "La foule a dépassé toutes les prévisions. En France, l’opinion s’interroge sur ce que ses soldats font là-bas.",
    },
    "2": {
      headline: "La capitale descend dans la rue",
      body: "Les boutiques ont fermé, les ministères se sont vidés, les places se sont remplies. La demande est courte, et partout la même.",
    },
  },
  zone_regained: {
    "0": {
      headline: "Retour de l’État {zoneIn}",
      body: "Le drapeau flotte sur la préfecture. La population attend maintenant un préfet.",
    },
    "1": {
      headline: "{zone}\u00a0: l’État reprend la zone",
      body: "Les marchés ont rouvert sous bonne garde. Ceux qui travaillaient pour l’autre camp sont partis.",
    },
    "2": {
      headline: "Les forces du gouvernement de nouveau en place {zoneIn}",
      body: "Les principales villes sont aux mains de l’armée. Elles l’étaient déjà, rappelle un ancien, avant d’être perdues.",
    },
    "3": {
      headline: "{zone}\u00a0: des agents de l’État sur le chemin du retour",
      body: "Un premier convoi a amené des fonctionnaires et des soldats. Ils retrouvent des bureaux pillés.",
    },
    "4": {
      headline: "L’armée s’installe {zoneIn}",
      body: "Les combats ont été brefs. Les habitants demandent combien de temps le convoi restera.",
    },
    "5": {
      headline: "{zone}\u00a0: un drapeau en remplace un autre",
      body: "La place a été balayée au matin. Le soir, les habitants se sont enfermés chez eux.",
    },
    "6": {
      headline: "Les premiers guichets rouvrent {zoneIn}",
      body: "L’état civil a repris avec deux agents et un registre neuf. La file d’attente s’étire jusqu’au marché.",
    },
    "7": {
      headline: "{zone}\u00a0: l’État revient par la grande route",
      body: "Les postes de contrôle sont de nouveau tenus par des uniformes connus. Les villages éloignés attendent leur tour.",
    },
    "8": {
      headline: "Les écoles rouvrent {zoneIn}",
      body: "Les maîtres sont revenus avec une escorte. Les classes débordent.",
    },
    "9": {
      headline: "{zone}\u00a0: un gouverneur reprend son bureau",
      body: "Il a reçu les notables dès le premier jour. La garnison campe dans la cour.",
    },
  },
  zone_contested: {
    "0": {
      headline: "{zone}\u00a0: zone disputée",
      body: "Un camp tient la route le jour, l’autre la nuit. Les voyageurs font demi-tour.",
    },
    "1": {
      headline: "Combats {zoneIn}",
      body: "Des postes ont été pris, repris, puis perdus. Les écoles ferment jusqu’à nouvel ordre.",
    },
    "2": {
      headline: "{zone}\u00a0: deux camps, deux impôts",
      body: "Les commerçants paient deux fois, les agents de l’État dorment ailleurs. Les autorités parlent d’une opération en cours.",
    },
    "3": {
      headline: "La route coupée {zoneIn}",
      body: "Les camions attendent en file à l’entrée de la ville. Les prix du mil ont doublé en un mois.",
    },
    "4": {
      headline: "{zone}\u00a0: accrochages autour des postes",
      body: "L’armée tient les villes, ses adversaires les pistes. Les maires travaillent depuis le chef-lieu.",
    },
    "5": {
      headline: "Situation indécise {zoneIn}",
      body: "Chaque camp annonce le même village repris. Les habitants y voient passer les deux.",
    },
    "6": {
      headline: "{zone}\u00a0: les villages entre deux forces",
      body: "Le jour, des patrouilles passent\u202f; la nuit, d’autres hommes frappent aux portes. Les marchés se tiennent un jour sur deux.",
    },
    "7": {
      headline: "Escortes armées {zoneIn}",
      body: "Les convois de vivres roulent sous protection. Les transporteurs demandent le double du tarif.",
    },
  },
  zone_lost: {
    "0": {
      headline: "L’État perd pied {zoneIn}",
      body: "Les derniers agents sont partis avec le dernier convoi. Au marché, des hommes en armes tranchent les premiers litiges.",
    },
    "1": {
      headline: "{zone}\u00a0: la zone échappe à l’État",
      body: "La préfecture est vide. Ceux qui travaillaient avec les autorités s’en vont, s’ils le peuvent.",
    },
    "2": {
      headline: "{zone}\u00a0: le drapeau a été retiré",
      body: "Le départ s’est fait sans combat. L’armée parle d’un redéploiement.",
    },
    "3": {
      headline: "{zone}\u00a0: les derniers fonctionnaires évacués",
      body: "Ils sont partis de nuit, avec les registres. Le tribunal le plus proche est désormais à deux jours de route.",
    },
    "4": {
      headline: "{zone}\u00a0: l’armée se replie",
      body: "L’état-major parle d’un regroupement. Les habitants ont vu partir les véhicules à l’aube.",
    },
    "5": {
      headline: "{zone}\u00a0: la zone passe sous d’autres lois",
      body: "Les écoles ferment, les marchés rouvrent à d’autres heures. Des anciens négocient ce qui peut l’être.",
    },
  },
  harm_heavy: {
    "0": {
      headline: "Des civils tués {zoneIn}",
      body: "Le bilan reste à établir, et les récits divergent sur les auteurs. Les habitants recueillent les noms.",
    },
    "1": {
      headline: "Lourd bilan civil {zoneIn}",
      body: "Des villages se sont vidés. Les Nations unies demandent l’accès à la zone\u202f; une enquête est promise.",
    },
    "2": {
      headline: "De nombreuses victimes civiles signalées {zoneIn}",
      body: "Des témoins parlent d’une journée entière. L’estimation est grossière, et la même pour tous les camps.",
    },
    "3": {
      headline: "{zone}\u00a0: le bilan des morts s’alourdit",
      body: "Chaque liste diffère de la précédente. Les camps s’accusent les uns les autres.",
    },
    "4": {
      headline: "De graves atteintes aux civils {zoneIn}",
      body: "Des familles partent à pied. Des enquêteurs cherchent des témoins prêts à parler.",
    },
    "5": {
      headline: "{zone}\u00a0: des appels à une enquête",
      body: "Plusieurs organisations en demandent une. La région a connu plus d’enquêtes que de conclusions.",
    },
    "6": {
      headline: "Des villages pleurent leurs morts {zoneIn}",
      body: "Les chefs de village ont remis leurs listes aux enquêteurs. Les familles demandent les noms des responsables.",
    },
    "7": {
      headline: "Des milliers de déplacés {zoneIn}",
      body: "Ils arrivent à pied, avec ce qu’ils ont pu porter. Les récits concordent sur l’heure et divergent sur l’uniforme.",
    },
    "8": {
      headline: "{zone}\u00a0: l’hôpital débordé",
      body: "Les soignants travaillent par équipes de vingt heures. Les blessés viennent de trois villages.",
    },
    "9": {
      headline: "Jours de deuil {zoneIn}",
      body: "Le marché est resté fermé deux jours. Les associations tiennent leur propre registre.",
    },
  },
  aim_declared: {
    "0": {
      headline: `Paris déclare un objectif\u00a0: ${AIM}`,
      body: "Le ministère des Armées l’expose à l’Assemblée. Des députés demandent à quoi se verra sa réussite.",
    },
    "1": {
      headline: `Paris fixe son objectif\u00a0: ${AIM}`,
      body: "La déclaration est brève. Les commentateurs comptent les objectifs précédents.",
    },
    "2": {
      headline: `Un nouvel objectif pour l’opération\u00a0: ${AIM}`,
      body: "L’état-major doit chiffrer les moyens. Le résultat se mesurera en trimestres.",
    },
  },
  aim_dropped: {
    "0": {
      headline: `Paris retire un objectif\u00a0: ${AIM}`,
      body: "Le porte-parole parle de clarification. L’opposition, d’objectifs revus à la baisse.",
    },
    "1": {
      headline: `Un objectif abandonné\u00a0: ${AIM}`,
      body: "Une ligne manque dans la nouvelle déclaration. Selon des officiers, le reste en devient plus facile.",
    },
    "2": {
      headline: `Paris resserre ses objectifs, sans celui-ci\u00a0: ${AIM}`,
      body: "La liste est plus courte. Reste à savoir si elle sera plus vite remplie.",
    },
  },
  line_break: {
    "0": {
      headline: "Paris rompt avec les officiers",
      body: "Les opérations conjointes sont suspendues. À Bamako, d’autres offres seraient de nouveau à l’étude.",
    },
    "1": {
      headline: "La France suspend sa coopération avec Bamako",
      body: "Paris refuse de travailler avec ceux qui ont pris le pouvoir par les armes. Les soldats restent pour l’heure.",
    },
    "2": {
      headline: "Paris écarte les nouvelles autorités",
      body: "Voisins et bailleurs approuvent. Sur le terrain, les patrouilles sortent seules.",
    },
  },
  line_condition: {
    "0": {
      headline: "Paris pose des conditions",
      body: "La coopération continue, en échange d’une date d’élections. Bamako répond qu’il suit son propre calendrier.",
    },
    "1": {
      headline: "Paris pose ses conditions à Bamako",
      body: "La liste est courte\u00a0: une date, un civil à la tête de l’État, le refus de tout contractant étranger. La durée de l’offre reste à préciser.",
    },
    "2": {
      headline: "Un oui conditionnel de Paris",
      body: "La coopération militaire continue, les financements attendent. La CEDEAO prend la même position.",
    },
    "3": {
      headline: "Paris lie son aide à un calendrier",
      body: "Les instructeurs restent à leur poste\u202f; les nouveaux contrats attendent une date. Bamako demande un entretien.",
    },
    "4": {
      headline: "Une coopération sous conditions avec Bamako",
      body: "Une lettre de Paris fixe trois étapes et ce qui suivra chacune. La première tombe dans les six mois.",
    },
    "5": {
      headline: "Paris énumère ce qu’il attend de Bamako",
      body: "La liste a été remise à l’ambassade et à la presse le même jour. Les Européens parlent d’un cap clair.",
    },
    "6": {
      headline: "Une offre française assortie de conditions",
      body: "Paris continuera de travailler avec l’armée tant que le calendrier sera respecté. À Bamako, des officiers parlent de tutelle.",
    },
  },
  line_accept: {
    "0": {
      headline: "Paris accepte les nouveaux dirigeants",
      body: "Il y a une guerre à mener, dit le ministère. À l’Assemblée, certains demandent à quelle fin.",
    },
    "1": {
      headline: "La France poursuit avec le pouvoir en place",
      body: "Les réunions reprennent, les opérations aussi. À Bamako, des démocrates disent qu’ils s’en souviendront.",
    },
    "2": {
      headline: "Paris et Bamako reprennent comme avant",
      body: "La visite a été courte et cordiale. Les voisins se demandent quelle est la règle.",
    },
  },
  line_none: {
    "0": {
      headline: "Paris n’affiche aucune position sur le coup d’État",
      body: "Deux ministères ont dit deux choses. À Bamako, chaque camp cite celle qui lui plaît.",
    },
    "1": {
      headline: "Paris renonce à sa position",
      body: "Les déclarations sur les nouvelles autorités sont retirées. Bamako attend les suivantes.",
    },
    "2": {
      headline: "Paris hésite sur Bamako",
      body: "La déclaration parle de démocratie dans sa première moitié, de partenariat dans la seconde.",
    },
  },
  demand_demand: {
    "0": {
      headline: "Bamako demande le départ des Français",
      body: "La demande a été lue à la télévision, et laisse la date ouverte. Paris répond qu’il est venu à l’appel du Mali.",
    },
    "1": {
      headline: "Le Mali demande à la France de partir",
      body: "La note a été remise le matin. Le soir, des drapeaux sont apparus dans la rue.",
    },
    "2": {
      headline: "Bamako juge le temps venu de se séparer",
      body: "Les autorités parlent de souveraineté. Les bailleurs font le compte des aides qui partiraient avec les soldats.",
    },
  },
  demand_restrict: {
    "0": {
      headline: "Bamako restreint les vols français",
      body: "Avions et convois sont désormais soumis à autorisation, et l’autorisation se fait attendre. Des opérations sont reportées.",
    },
    "1": {
      headline: "Les mouvements français restreints",
      body: "Un décret fixe des couloirs et des horaires. Paris parle d’entrave, Bamako d’État de droit.",
    },
    "2": {
      headline: "Le Mali ferme une partie de son ciel à la France",
      body: "Le survol de plusieurs régions est soumis à autorisation. Des convois attendent aux barrières.",
    },
  },
  demand_expel: {
    "0": {
      headline: "Bamako ordonne le départ des Français",
      body: "Les accords sont dénoncés. Il reviendra au Mali de tenir ce que les forces françaises tenaient.",
    },
    "1": {
      headline: "Le Mali met fin aux accords avec la France",
      body: "Un délai est fixé\u202f; Paris dit qu’il fixera le sien. À Gao, les convois se forment.",
    },
    "2": {
      headline: "Les forces françaises sommées de quitter le Mali",
      body: "Les autorités parlent d’une page tournée. Les voisins sont sollicités pour reprendre les bases.",
    },
  },
  demand_none: {
    "0": {
      headline: "Bamako retire sa demande",
      body: "Les deux parties se sont parlé, dit un porte-parole. Les vols français reprennent.",
    },
    "1": {
      headline: "Bamako renonce à demander le départ des Français",
      body: "La note a été retirée discrètement. La rue l’a remarqué.",
    },
    "2": {
      headline: "Apaisement entre Bamako et Paris",
      body: "La demande de départ est retirée. La presse cherche la contrepartie.",
    },
  },
  talks_rung_1: {
    "0": {
      headline: "Bamako et le JNIM en contact",
      body: "Des émissaires se sont rencontrés. Le gouvernement rappelle que le dialogue national le demandait.",
    },
    "1": {
      headline: "Contact pris avec le JNIM",
      body: "La confirmation tient en quelques mots. Au centre, des notables disent qu’il était temps.",
    },
    "2": {
      headline: "Des émissaires entre Bamako et le JNIM",
      body: "Le lieu de la rencontre est tenu secret. Les exigences de chacun viendront plus tard.",
    },
  },
  talks_rung_2: {
    "0": {
      headline: "Les pourparlers avec le JNIM ont un mandat",
      body: "Les émissaires peuvent désormais parler au nom de leurs mandants. Peu de gens savent ce qu’ils sont autorisés à dire.",
    },
    "1": {
      headline: "Bamako donne mandat à ses émissaires",
      body: "Les pourparlers deviennent officiels. Paris est invité à dire ce qu’il en pense.",
    },
    "2": {
      headline: "Du contact au mandat",
      body: "Chaque partie désigne ses représentants. De part et d’autre, l’aile dure serait mécontente.",
    },
  },
  talks_rung_3: {
    "0": {
      headline: "Un cadre entre Bamako et le JNIM",
      body: "L’ordre du jour, le lieu et le garant sont couchés sur le papier\u202f; le fond reste à négocier.",
    },
    "1": {
      headline: "Les pourparlers ont leur cadre",
      body: "Un texte de quelques pages nomme des sujets et un médiateur. Des trêves locales viendraient d’abord.",
    },
    "2": {
      headline: "Bamako et le JNIM s’accordent sur l’ordre du jour",
      body: "Le cadre est daté et paraphé. Il doit tenir avant toute autre étape.",
    },
  },
  talks_rung_4: {
    "0": {
      headline: "Un accord final au Mali",
      body: "Bamako et le JNIM ont signé. Les armes se taisent là où le texte le prévoit\u202f; le mot de paix attendra.",
    },
    "1": {
      headline: "Bamako et le JNIM signent",
      body: "L’accord porte sur les prisonniers, les otages, les marchés et les juges. L’État islamique reste en dehors.",
    },
    "2": {
      headline: "Bamako et le JNIM\u00a0: la fin de la guerre, sur le papier",
      body: "Le respecter sera plus difficile que le signer, dit le médiateur.",
    },
  },
  talks_broken: {
    "0": {
      headline: "Les pourparlers sont rompus",
      body: "Chaque partie accuse l’autre. Les émissaires rentrent.",
    },
    "1": {
      headline: "Fin des pourparlers avec le JNIM",
      body: "La salle est vide. Les points convenus seraient caducs.",
    },
    "2": {
      headline: "Bamako et le JNIM se séparent",
      body: "Le contact recule d’une étape, ou cesse. Au centre, les postes sont renforcés.",
    },
    "3": {
      headline: "Les négociateurs quittent la table",
      body: "Les deux délégations sont parties par des portes différentes. Le médiateur garde les dossiers.",
    },
    "4": {
      headline: "Pourparlers\u00a0: retour au point de départ",
      body: "Les messagers qui reliaient les parties sont rappelés. Chacun dit avoir fait l’effort que l’autre refusait.",
    },
  },
  talks_vetoed: {
    "0": {
      headline: "Paris dit non aux pourparlers de Bamako",
      body: "Paris aurait écarté toute négociation avec des terroristes. Bamako rappelle les conclusions de son dialogue national.",
    },
    "1": {
      headline: "Veto français aux pourparlers maliens",
      body: "Le voyage des émissaires est annulé. Dans la capitale, beaucoup demandent qui gouverne le Mali.",
    },
    "2": {
      headline: "Paris passe outre Bamako",
      body: "Les pourparlers s’arrêtent. Le gouvernement dit avoir été mis devant le fait accompli.",
    },
    "3": {
      headline: "Paris exclut le JNIM de toute table de négociation",
      body: "Un appel téléphonique a suffi. À Bamako, le dossier est refermé.",
    },
    "4": {
      headline: "Bamako raie les pourparlers de son ordre du jour",
      body: "La position française serait connue. Les conclusions du dialogue national le sont aussi.",
    },
  },
  signal_bound: {
    "0": {
      headline: "Le JNIM dit que sa guerre reste au Mali",
      body: "Un communiqué donne pour objectif le départ des forces françaises et exclut le sol français. Les analystes sont partagés sur sa valeur.",
    },
    "1": {
      headline: "Un communiqué cantonne la guerre au Mali",
      body: "Le JNIM limiterait sa guerre au Sahel. Paris peut répondre, ou laisser passer le signal.",
    },
    "2": {
      headline: "Le JNIM exclut de frapper en France",
      body: "Le texte est court et politique. À Paris, les ministères se taisent le premier jour.",
    },
    "3": {
      headline: "Le JNIM dit n’avoir d’ennemi qu’au Sahel",
      body: "Le texte, sans destinataire, est lu partout. Les services le comparent aux précédents.",
    },
    "4": {
      headline: "Le JNIM fixe une limite à sa guerre",
      body: "Il dit combattre les forces venues au Mali, et au Mali seulement. Les uns y voient une ouverture, d’autres une ruse.",
    },
    "5": {
      headline: "Un message du JNIM\u00a0: le combat s’arrête aux limites du Sahel",
      body: "L’enregistrement dure quatre minutes. Il s’adresse à l’opinion française et demande le départ des troupes.",
    },
    "6": {
      headline: "Le JNIM trace le périmètre de sa guerre",
      body: "L’organe de propagande du groupe parle d’objectifs locaux seulement. Deux anciens négociateurs demandent une réponse.",
    },
    "7": {
      headline: "Le JNIM met une limite par écrit",
      body: "Le communiqué répète en trois langues que sa guerre se mène au Sahel. Les services examinent la date et la signature.",
    },
  },
  signal_threaten: {
    "0": {
      headline: "Le JNIM menace la France",
      body: "Un communiqué vise au-delà du Sahel. La vigilance est relevée\u202f; les partisans de pourparlers se taisent.",
    },
    "1": {
      headline: "Une menace contre le sol français",
      body: "Le texte est dur et général. La semaine est mauvaise pour les partisans des pourparlers.",
    },
    "2": {
      headline: "Le communiqué du JNIM nomme la France",
      body: "Le ton de retenue a disparu. La portée réelle du nouveau texte est discutée.",
    },
  },
  signal_answered: {
    "0": {
      headline: "Paris répond au JNIM",
      body: "La déclaration prend acte de l’engagement à cantonner la guerre au Mali. Elle laisse toutes les options ouvertes.",
    },
    "1": {
      headline: "Paris prend note",
      body: "Pour la première fois, une déclaration française répond à un communiqué.",
    },
    "2": {
      headline: "Une réponse de Paris",
      body: "Elle est prudente et publique. En France, la peur recule un peu.",
    },
    "3": {
      headline: "Paris a lu le communiqué",
      body: "La réponse tient en trois phrases. Deux d’entre elles se prêtent à deux lectures.",
    },
    "4": {
      headline: "Déclaration contre déclaration",
      body: "Paris répond en public à un texte public. Ceux qui jugeaient cela impossible se taisent aujourd’hui.",
    },
    "5": {
      headline: "Paris prend le JNIM au mot",
      body: "Le texte du Quai d’Orsay tient en une demi-page. Il demande que les actes suivent.",
    },
    "6": {
      headline: "Une réponse française, lue en conférence de presse",
      body: "Le porte-parole l’a lue deux fois à la demande des journalistes. Les services observeront ce que fera le JNIM.",
    },
    "7": {
      headline: "Paris prend acte de l’engagement du JNIM",
      body: "La réponse porte sur le seul sol français. Bamako en a eu connaissance une heure avant sa publication.",
    },
  },
  signal_confirmed: {
    "0": {
      headline: "La direction d’AQMI confirme la retenue du JNIM",
      body: "Un message audio dit que les objectifs sont régionaux. Le signal gagne en poids.",
    },
    "1": {
      headline: "La branche d’Al-Qaïda endosse la déclaration du JNIM",
      body: "La direction répète que la France n’a jamais été attaquée depuis le Mali.",
    },
    "2": {
      headline: "La direction d’AQMI parle comme le JNIM",
      body: "Sa hiérarchie reprend la déclaration du JNIM presque mot pour mot.",
    },
    "3": {
      headline: "AQMI appuie la retenue du JNIM",
      body: "La déclaration vient de haut et reste brève. Les services relèvent leur confiance dans le signal.",
    },
    "4": {
      headline: "Même position au sommet d’AQMI",
      body: "L’audio confirme des objectifs limités au Sahel. À Paris, l’analyse est transmise au plus haut niveau.",
    },
  },
  signal_disowned: {
    "0": {
      headline: "La direction d’AQMI désavoue la retenue du JNIM",
      body: "Un message audio dit que tous les fronts restent ouverts. Le signal perd de son poids.",
    },
    "1": {
      headline: "Le JNIM contredit par sa direction",
      body: "La direction d’AQMI revient sur ses propos. À Paris, ceux qui en doutaient se sentent confortés.",
    },
    "2": {
      headline: "AQMI prend ses distances avec la retenue du JNIM",
      body: "Le chef d’AQMI garderait toutes les cibles ouvertes.",
    },
  },
  signal_lapsed: {
    "0": {
      headline: "Le communiqué du JNIM est oublié",
      body: "La réponse aurait dû venir plus tôt. L’occasion est passée.",
    },
    "1": {
      headline: "Un communiqué resté sans réponse",
      body: "Plusieurs mois ont passé. La situation a changé.",
    },
    "2": {
      headline: "Le signal s’est effacé",
      body: "Ses auteurs parlent maintenant d’autre chose.",
    },
    "3": {
      headline: "Trop tard pour répondre",
      body: "Le dossier est clos faute de suite. Il était resté sur un bureau.",
    },
    "4": {
      headline: "Une déclaration restée lettre morte",
      body: "Elle est restée ouverte quelques trimestres. D’autres déclarations occupent les esprits.",
    },
    "5": {
      headline: "Le communiqué est classé",
      body: "Les analystes lui donnaient quelques mois. Les bureaux sont passés à d’autres dossiers.",
    },
    "6": {
      headline: "Le JNIM parle d’autre chose",
      body: "La limite annoncée est absente de ses derniers textes. Les services avaient relevé tôt ce changement.",
    },
    "7": {
      headline: "Un texte qui a fait son temps",
      body: "Paris l’avait fait lire par trois services. La réponse est restée à l’état de projet.",
    },
  },
  hostage_freed: {
    "0": {
      headline: "Un otage est libre",
      body: "La famille remercie un émissaire anonyme. Les conditions de la libération restent secrètes.",
    },
    "1": {
      headline: "Un otage rentre après une longue captivité",
      body: "L’avion s’est posé à l’aube. Les négociateurs demandent le silence.",
    },
    "2": {
      headline: "Une libération au Sahel",
      body: "Un tiers a porté les derniers messages. D’autres restent détenus.",
    },
    "3": {
      headline: "Libéré après des mois dans le désert",
      body: "Une courte vidéo le montre fatigué mais en bonne santé. Le reste est tenu secret.",
    },
    "4": {
      headline: "Un otage de retour au village",
      body: "Ses proches l’attendaient à table. Le prix de sa liberté sera une question pour demain.",
    },
    "5": {
      headline: "Un otage retrouve la liberté",
      body: "L’intermédiaire aurait voyagé onze jours. Il refuse tout entretien.",
    },
    "6": {
      headline: "Une libération au bout d’une longue négociation",
      body: "L’échange a eu lieu en plein désert, entre deux véhicules. Les gouvernements remercient sans citer de nom.",
    },
    "7": {
      headline: "Un ancien otage de retour parmi les siens",
      body: "Il a serré des mains sur le tarmac et demandé du repos. L’enquête sur l’enlèvement continue.",
    },
  },
  hostage_taken: {
    "0": {
      headline: "Un étranger disparu au Sahel",
      body: "Les autorités demandent de la discrétion. Les ravisseurs gardent le silence.",
    },
    "1": {
      headline: "Un enlèvement signalé",
      body: "La route passait pour sûre. Les familles sont en contact avec les ministères.",
    },
    "2": {
      headline: "Enlèvement au Sahel",
      body: "Le dossier des otages, que beaucoup croyaient refermé, est rouvert.",
    },
    "3": {
      headline: "Une voiture retrouvée vide sur la piste",
      body: "Le chauffeur a pu donner l’alerte. Les recherches s’étendent aux zones voisines.",
    },
    "4": {
      headline: "Nouvel otage au Sahel",
      body: "Le ministère confirme et appelle à la réserve. Les voyages dans la région sont déconseillés.",
    },
    "5": {
      headline: "Un expatrié enlevé au retour du travail",
      body: "Ses collègues ont vu deux motos s’éloigner. Une cellule de crise est ouverte.",
    },
    "6": {
      headline: "Enlèvement aux portes d’une ville",
      body: "Les témoins décrivent quatre hommes et un pick-up. L’armée a fermé deux pistes.",
    },
    "7": {
      headline: "Une mission médicale prise sur la route",
      body: "Le personnel local a été relâché dans la journée. Les autorités cherchent un intermédiaire.",
    },
  },
  claimed: {
    "0": {
      headline: `{roleStart} met à son actif\u00a0: ${CLAIM}`,
      body: "Le succès est présenté comme le fruit d’une politique. Les faits, du moins, sont établis.",
    },
    "1": {
      headline: `{roleStart} s’attribue un succès\u00a0: ${CLAIM}`,
      body: "Le discours est court, la mise en scène soignée. L’argument ne servira qu’une fois.",
    },
    "2": {
      headline: `{roleStart} revient sur un succès\u00a0: ${CLAIM}`,
      body: "D’autres racontent autrement le même fait. Le public choisit.",
    },
    "3": {
      headline: `{roleStart} parle de ses résultats\u00a0: ${CLAIM}`,
      body: "Le discours a été prononcé au pupitre, devant des drapeaux. Parmi les témoins, les avis sont partagés.",
    },
    "4": {
      headline: `À l’actif {roleOf}\u00a0: ${CLAIM}`,
      body: "Le fait est vrai\u202f; son auteur est discuté. Le discours, lui, a tranché.",
    },
    "5": {
      headline: `{roleStart} inscrit à son bilan\u00a0: ${CLAIM}`,
      body: "Le journal du soir y consacre quatre minutes. Ailleurs, quatre mots.",
    },
  },
  exit_announced: {
    "0": {
      headline: "La France annonce son retrait du Mali",
      body: "Le Président donne un calendrier. Chaque trimestre sera désormais comparé à ces dates.",
    },
    "1": {
      headline: "Paris fixe une fin à l’opération",
      body: "L’annonce a été faite devant les caméras et les alliés. La première question porte sur la relève, base par base.",
    },
    "2": {
      headline: "Les Français quitteront le Mali",
      body: "Les dates sont publiques\u202f; la volonté de présenter ce départ comme un choix l’est aussi.",
    },
  },
  exit_drawn_down: {
    "0": {
      headline: "Des unités françaises quittent une base",
      body: "Le drapeau est plié, les clés sont remises, ou laissées sur la porte.",
    },
    "1": {
      headline: "Le désengagement continue",
      body: "Les convois prennent la route du sud et de l’est. Les habitants les comptent.",
    },
    "2": {
      headline: "Une base de moins",
      body: "Le dernier avion a décollé avant midi. Au marché, les conversations portent sur la suite.",
    },
    "3": {
      headline: "Un convoi vers la côte",
      body: "Il met un jour à passer. Au carrefour, des enfants comptent les camions et s’y perdent.",
    },
    "4": {
      headline: "Les tentes françaises sont démontées",
      body: "Ce qui peut être emporté l’est. Le reste est inventorié, signé et laissé sur place.",
    },
    "5": {
      headline: "Un poste transféré devant les caméras",
      body: "La poignée de main a duré une minute. L’inventaire avait pris la semaine.",
    },
  },
  exit_slipped: {
    "0": {
      headline: "Le calendrier glisse",
      body: "Les départs de ce trimestre sont reportés. Paris invoque la logistique.",
    },
    "1": {
      headline: "Un trimestre sans départs",
      body: "La fin annoncée reste lointaine. Chaque retard est commenté, rarement avec bienveillance.",
    },
    "2": {
      headline: "Le retrait français en retard sur ses dates",
      body: "Des bases qui devaient fermer sont encore occupées. À Bamako, la presse demande pourquoi.",
    },
    "3": {
      headline: "Des camions à l’arrêt",
      body: "Les moteurs tournent le matin, puis s’arrêtent. La date inscrite au tableau a été effacée.",
    },
    "4": {
      headline: "Paris demande de la patience pour son retrait",
      body: "Un porte-parole parle de semaines après avoir parlé de jours. Les journaux publient les deux phrases côte à côte.",
    },
    "5": {
      headline: "Le départ de nouveau reporté",
      body: "Les raisons données se contredisent d’un ministère à l’autre.",
    },
    "6": {
      headline: "Le calendrier de retrait prend du retard",
      body: "Les états-majors parlent de pistes, de pluies et de pièces détachées. Les alliés demandent une nouvelle date.",
    },
    "7": {
      headline: "Des conteneurs en bord de piste",
      body: "Ils sont scellés depuis des semaines. Le transporteur facture le retard.",
    },
    "8": {
      headline: "Retrait\u00a0: l’Assemblée demande des dates",
      body: "Le ministre répond par des étapes. Les journaux les comparent à celles du trimestre précédent.",
    },
    "9": {
      headline: "Le retrait marque le pas",
      body: "Les unités qui devaient rentrer ont été prolongées. Leurs familles l’ont appris par la presse.",
    },
    "10": {
      headline: "Les départs suspendus aux pistes",
      body: "Les pistes sont impraticables, dit l’état-major. La presse publie des images de camions à l’arrêt.",
    },
    "11": {
      headline: "Paris renvoie aux dates du prochain trimestre",
      body: "La réunion de planification a été déplacée deux fois. Les hôtes de la force demandent un calendrier écrit.",
    },
  },
  exit_narrowed: {
    "0": {
      headline: "Objectifs revus en cours de route, disent les critiques",
      body: "Un objectif disparaît pendant que les soldats partent. Selon le porte-parole, il était atteint dans l’esprit.",
    },
    "1": {
      headline: "Paris revoit sa définition du succès",
      body: "La liste des objectifs raccourcit au fil des départs.",
    },
    "2": {
      headline: "Moins d’objectifs, au rythme des convois",
      body: "L’opposition lit à voix haute l’ancienne liste.",
    },
  },
  exit_out: {
    "0": {
      headline: "La dernière unité française a quitté le Mali",
      body: "La colonne a passé la frontière dans l’après-midi. Le jugement porté sur ce départ s’est formé bien avant.",
    },
    "1": {
      headline: "La France a quitté le Mali",
      body: "Après tant d’années, la dernière base est vide. Les uns parlent de choix, les autres de contrainte.",
    },
    "2": {
      headline: "La fin d’une présence française",
      body: "Les derniers soldats sont partis comme ils étaient venus, par la route et par les airs. Le bilan de ce qui reste commence.",
    },
  },
  wagner_deployed: {
    "0": {
      headline: "Wagner est au Mali, {zoneIn}",
      body: "Des avions ont amené des hommes et des caisses, sans rencontrer de résistance. Bamako parle d’instructeurs.",
    },
    "1": {
      headline: "Des contractants russes arrivent {zoneIn}",
      body: "À l’étranger, les partenaires condamnent. Les autorités répondent qu’un État souverain choisit ses partenaires.",
    },
    "2": {
      headline: "Une société russe s’installe {zoneIn}",
      body: "Arrivés avec peu de moyens, ses hommes ont repris un camp. Pour les Français, un départ sans heurts devient plus difficile.",
    },
  },
  wagner_left: {
    "0": {
      headline: "Wagner doit partir",
      body: "Bamako a mis fin au contrat. Les caisses remontent dans les avions\u202f; les raisons restent inconnues.",
    },
    "1": {
      headline: "Bamako renvoie les contractants russes",
      body: "La facture est contestée. Les officiers qui les avaient fait venir se taisent.",
    },
    "2": {
      headline: "Le contrat avec Wagner a pris fin",
      body: "C’est à l’armée de tenir ce qu’ils tenaient. Les bailleurs demandent une réunion.",
    },
  },
  wagner_faced: {
    "0": {
      headline: "La France tient tête à Wagner",
      body: "Avions dans le ciel, patrouilles sur la route, mais pas un coup de feu. Bamako parle d’affront.",
    },
    "1": {
      headline: "Démonstration de force face à Wagner",
      body: "Les contractants restent dans leur camp. Paris laisse planer le doute sur la durée.",
    },
    "2": {
      headline: "Paris trace une ligne rouge devant le camp de Wagner",
      body: "À Bamako, la rue a réagi en quelques jours.",
    },
  },
  campaign_run: {
    "0": {
      headline: "Les mêmes mots sur beaucoup d’écrans",
      body: "Des messages contre la présence française circulent par milliers. Leur auteur est inconnu.",
    },
    "1": {
      headline: "Une campagne anonyme",
      body: "Images et allégations vont plus vite que les démentis. Elles s’installent là où le ressentiment est ancien.",
    },
    "2": {
      headline: "Des rumeurs sur la présence française",
      body: "Leur contenu change d’une semaine à l’autre, leur visée reste la même. Leur financement est une question ouverte.",
    },
  },
  campaign_attributed: {
    "0": {
      headline: "Paris attribue une campagne à des cercles proches de Moscou",
      body: "Des comptes, des dates et des paiements ont été montrés. Moscou dément.",
    },
    "1": {
      headline: "Campagne en ligne\u00a0: Paris désigne la Russie",
      body: "Les indices ont été exposés devant la presse. Ceux qui y croyaient changent peu d’avis.",
    },
    "2": {
      headline: "Paris nomme l’auteur d’une campagne",
      body: "Les messages viendraient de personnes travaillant pour Moscou. À Bamako, certains parlent de diversion.",
    },
  },
  poll_published: {
    "0": {
      headline: "Un sondage donne une large majorité à la Russie",
      body: "La méthode reste inconnue. Le chiffre est cité tout de même.",
    },
    "1": {
      headline: "Enquête\u00a0: les Maliens préféreraient de nouveaux partenaires",
      body: "L’institut est peu connu. Le soir, ses chiffres étaient partout.",
    },
    "2": {
      headline: "Un chiffre circule",
      body: "Un sondage dit refléter l’avis de la rue. Des statisticiens demandent les tableaux.",
    },
  },
  neighbour_niamey: {
    "0": {
      headline: "Niamey se détourne de la France",
      body: "Les propos tenus à Bamako se tiennent maintenant au Niger. Les bases françaises y perdent leur hôte.",
    },
    "1": {
      headline: "Le Niger demande à la France de revoir sa présence",
      body: "Le gouvernement se dégage des accords. L’exemple du Mali est cité.",
    },
    "2": {
      headline: "Après Bamako, Niamey",
      body: "Le ton a changé en quelques jours. À Paris, les états-majors ressortent les cartes.",
    },
  },
  neighbour_ouagadougou: {
    "0": {
      headline: "Ouagadougou se détourne de la France",
      body: "Les propos tenus à Bamako se tiennent maintenant au Burkina Faso. Les forces spéciales sont invitées à partir.",
    },
    "1": {
      headline: "Le Burkina Faso demande à la France de revoir sa présence",
      body: "Le gouvernement se dégage des accords. L’exemple du Mali est cité.",
    },
    "2": {
      headline: "Après Bamako, Ouagadougou",
      body: "Le ton a changé en quelques jours. À Paris, les états-majors ressortent les cartes.",
    },
  },
  // Une seule phrase neutre : ni lieu, ni moyen, ni nombre.
  france_attacked: {
    "0": { headline: "Un attentat a frappé la France", body: "Les autorités le lient à la guerre au Sahel." },
    "1": {
      headline: "La France a été attaquée",
      body: "Les autorités y voient un lien avec la guerre au Sahel.",
    },
    "2": { headline: "Attentat en France", body: "Les autorités le lient à la guerre au Sahel." },
  },
  statement: {
    "0": { headline: "{roleStart} s’exprime", body: "«\u00a0{text}\u00a0»" },
    "1": { headline: "Une déclaration {roleFrom}", body: "«\u00a0{text}\u00a0»" },
    "2": { headline: "{roleStart} précise sa position", body: "«\u00a0{text}\u00a0»" },
    "3": { headline: "{roleStart} prend position", body: "«\u00a0{text}\u00a0»" },
    "4": { headline: "Communiqué {roleOf}", body: "«\u00a0{text}\u00a0»" },
    "5": { headline: "{roleStart} fait une déclaration", body: "«\u00a0{text}\u00a0»" },
    "6": { headline: "{roleStart} s’adresse à la presse", body: "«\u00a0{text}\u00a0»" },
    "7": { headline: "Conférence de presse {roleOf}", body: "«\u00a0{text}\u00a0»" },
  },
  account: { "0": { headline: "{headline}", body: "{said}" } },
  account_quoted: { "0": { headline: "{headline}", body: "«\u00a0{text}\u00a0»" } },
  deal_public: {
    "0": {
      headline: "Un accord est signé",
      body: "Les clauses sont publiques et datées. Chaque échéance dira si elles sont tenues.",
    },
    "1": {
      headline: "Un accord signé au grand jour",
      body: "Les parties ont signé devant témoins. Les autres lisent le texte pour ce qu’il omet.",
    },
    "2": {
      headline: "Un accord signé et publié",
      body: "Chaque clause a sa date. La confiance montera ou baissera avec elles.",
    },
    "3": {
      headline: "Signature devant les caméras",
      body: "Le texte est distribué en salle de presse. Les juristes cherchent les échéances.",
    },
    "4": {
      headline: "Des engagements écrits, et datés",
      body: "Chaque partie lit le sien à voix haute. Les observateurs recopient les dates.",
    },
    "5": {
      headline: "Un accord publié par ses signataires",
      body: "Il paraît le jour même dans plusieurs journaux. La première clause sera vérifiée bientôt.",
    },
  },
  deal_leaked: {
    "0": {
      headline: "Un accord secret révélé",
      body: "Le document était confidentiel. Les parties qu’il nomme gardent le silence\u00a0: {parties}. L’origine de la fuite est inconnue.",
    },
    "1": {
      headline: "La presse révèle un accord secret",
      body: "Il a été conclu entre {partiesThe}. D’autres demandent ce qui leur a été caché, et qui a parlé.",
    },
    "2": {
      headline: "Révélations sur un accord caché",
      body: "Il lierait {partiesThe}. Les intéressés parlent d’échanges techniques, et cherchent l’origine de la fuite.",
    },
  },
  deal_breached: {
    "0": {
      headline: "Une clause signée est rompue",
      body: "Responsable\u00a0: {role}. La prochaine signature coûtera plus cher.",
    },
    "1": {
      headline: "Une promesse manquée",
      body: "Le trimestre est passé et la clause reste en souffrance. Elle incombait à\u00a0: {role}.",
    },
    "2": {
      headline: "Un engagement rompu",
      body: "La clause signée est restée lettre morte. Partie responsable\u00a0: {role}.",
    },
    "3": {
      headline: "Un accord écorné",
      body: "L’échéance est passée, la clause reste à tenir. En cause\u00a0: {role}.",
    },
    "4": {
      headline: "Signature contestée",
      body: "Une partie a manqué à sa clause\u00a0: {role}. Les autres relisent les leurs.",
    },
    "5": {
      headline: "Échéance manquée dans un accord signé",
      body: "Les témoins prennent acte. La clause revenait à\u00a0: {role}.",
    },
  },
  quiet: {
    "0": {
      headline: "Un trimestre calme",
      body: "Le trimestre s’est joué en coulisse.",
    },
    "1": {
      headline: "Peu de nouvelles du Sahel",
      body: "Les conversations portent sur la pluie ou sur la chaleur. Chacun attend.",
    },
    "2": {
      headline: "Rien à signaler, disent tous les camps",
      body: "Les communiqués sont courts ce trimestre. Les causes de fond, elles, continuent d’agir.",
    },
    "3": {
      headline: "Un trimestre d’attente",
      body: "Les journaux publient les enquêtes qu’ils gardaient en réserve.",
    },
    "4": {
      headline: "Les prix et les routes à la une",
      body: "Les correspondants écrivent sur le coût de la vie et l’état des pistes. Les deux disent quelque chose de la guerre.",
    },
    "5": {
      headline: "Une pause, ou son apparence",
      body: "Annonces et démentis se font rares. Les états-majors en profitent.",
    },
    "6": {
      headline: "Les marchés avant les armes",
      body: "Le bétail se vend mieux, les routes s’ouvrent par endroits. Les services gardent leurs réserves.",
    },
    "7": {
      headline: "Un trimestre de petites nouvelles",
      body: "Les rédactions envoient leurs reporters dans les écoles et les dispensaires.",
    },
    "8": {
      headline: "Les diplomates prennent le temps",
      body: "Les visites se succèdent, les communiqués se ressemblent.",
    },
    "9": {
      headline: "L’attention est ailleurs",
      body: "Les grandes capitales parlent d’autres crises. Au Sahel, la vie ordinaire occupe la première page.",
    },
  },
  event_mission_decided: {
    "0": scenarioEvents.mission_decided,
    "1": {
      headline: "Des casques bleus au Mali dès juillet",
      body: "Le Conseil de sécurité a décidé l’envoi d’une force des Nations unies. Elle pourra tenir le terrain que d’autres auront repris\u202f; le reprendre revient à d’autres.",
    },
    "2": {
      headline: "Une mission est décidée, son terrain reste à fixer",
      body: "Les Nations unies enverront une force en juillet. Sa zone dépendra de ceux qui tiendront alors les villes.",
    },
  },
  event_mission_takes_over: {
    "0": scenarioEvents.mission_takes_over,
    "1": {
      headline: "Les casques bleus en route vers le nord",
      body: "La mission relève la force africaine qui l’a précédée. Elle avance là où la voie est libre.",
    },
    "2": {
      headline: "La MINUSMA commence son travail",
      body: "Des convois atteignent les villes reprises. À Paris, les états-majors étudient qui pourrait rester après leur départ.",
    },
  },
  event_contacts_admitted: {
    "0": scenarioEvents.contacts_admitted,
    "1": {
      headline: "Bamako reconnaît des contacts avec le JNIM",
      body: "Le Président dit que des émissaires ont rencontré l’autre partie, comme le voulait le dialogue national. À l’étranger, les capitales se taisent un jour.",
    },
    "2": {
      headline: "Pourparlers avec le JNIM\u00a0: le Président confirme",
      body: "La rumeur est devenue une politique. La question du trimestre est la réaction de Paris.",
    },
  },
  event_aqim_leader_killed: {
    "0": scenarioEvents.aqim_leader_killed,
    "1": {
      headline: "Opération dans l’extrême nord\u00a0: le chef d’AQMI serait mort",
      body: "Paris parle d’un succès de ses forces. La succession prendra des mois.",
    },
    "2": {
      headline: "AQMI perd son chef",
      body: "L’annonce vient de Paris. Au Sahel, les groupes qu’il dirigeait poursuivent leurs opérations.",
    },
  },
  event_street_movement_forms: {
    "0": scenarioEvents.street_movement_forms,
    "1": {
      headline: "Une coalition contre le gouvernement",
      body: "Opposition, religieux et associations s’accordent sur une demande. La première manifestation dépasse les attentes.",
    },
    "2": {
      headline: "Les places de Bamako se remplissent",
      body: "Le mouvement demande le départ du Président. Les officiers disent observer et attendre.",
    },
  },
  event_hostage_exchange_talk: {
    "0": scenarioEvents.hostage_exchange_talk,
    "1": {
      headline: "Des listes circulent",
      body: "Des otages sur l’une, des prisonniers sur l’autre. L’accord reste à trouver.",
    },
    "2": {
      headline: "Un échange se prépare peut-être",
      body: "Des intermédiaires voyagent. Les familles sont invitées à l’espoir et à la discrétion.",
    },
  },
  event_poll_in_france: {
    "0": scenarioEvents.poll_in_france,
    "1": {
      headline: "La majorité des Français bascule, selon un sondage",
      body: "Près d’une personne interrogée sur deux est maintenant opposée à l’opération. Le gouvernement répond qu’une guerre se conduit hors des sondages.",
    },
    "2": {
      headline: "Le soutien s’effrite en France",
      body: "Le seuil de la moitié est franchi, ou presque. Les élections sont dans un an.",
    },
  },
  event_restraint_possible: {
    "0": scenarioEvents.restraint_possible,
    "1": {
      headline: "La retenue en débat au JNIM",
      body: "Certains voudraient dire publiquement que la guerre reste au Mali. D’autres feraient défection.",
    },
    "2": {
      headline: "Vers une déclaration du JNIM\u202f?",
      body: "Le groupe pourrait déclarer maintenant que sa guerre se limite aux soldats présents au Mali.",
    },
  },
  event_aqim_audio: {
    "0": scenarioEvents.aqim_audio,
    "1": {
      headline: "Premier audio d’AQMI sous son nouveau chef",
      body: "L’orateur s’adresse à l’opinion française et rappelle l’absence d’attentat venu du Mali. À Paris, les services réécoutent le message.",
    },
    "2": {
      headline: "Une voix d’AQMI",
      body: "Le message parle d’objectifs régionaux et d’un départ. Il y a deux ans, la même voix disait le contraire.",
    },
  },
  event_kabul_falls: {
    "0": scenarioEvents.kabul_falls,
    "1": {
      headline: "Le gouvernement afghan s’effondre",
      body: "Les images de l’aéroport sont vues à Bamako, à Paris et en brousse. Chacun y lit autre chose.",
    },
    "2": {
      headline: "La fin à Kaboul",
      body: "Vingt ans d’engagement finissent en quelques jours. Au Sahel, chacun se demande qui sera le prochain, et ce que vaut la patience.",
    },
  },
  event_contract_rumours: {
    "0": scenarioEvents.contract_rumours,
    "1": {
      headline: "Une société et un paiement",
      body: "Des sources parlent de contractants russes pour Bamako. Paris juge leur venue incompatible avec sa présence.",
    },
    "2": {
      headline: "Wagner vient-il\u202f?",
      body: "Bamako laisse courir la rumeur. Des voisins envoient des émissaires s’en informer.",
    },
  },
  event_war_in_europe: {
    "0": scenarioEvents.war_in_europe,
    "1": {
      headline: "La Russie envahit l’Ukraine",
      body: "Au Sahel, les changements sont moindres qu’en Europe, et tout coûte plus cher.",
    },
    "2": {
      headline: "Une guerre ailleurs",
      body: "L’attention de Moscou a un nouveau centre, celle de Paris aussi. Les pays du Sahel en prennent note.",
    },
  },
  event_agreement_of_algiers: { "0": scenarioEvents.agreement_of_algiers },
  event_is_pledge: { "0": scenarioEvents.is_pledge },
  event_attacks_in_france: { "0": scenarioEvents.attacks_in_france },
  event_attacks_in_france_again: { "0": scenarioEvents.attacks_in_france_again },
  event_hotels_attacked: { "0": scenarioEvents.hotels_attacked },
  event_is_recognised: { "0": scenarioEvents.is_recognised },
  event_groups_unite: { "0": scenarioEvents.groups_unite },
  event_regional_force: { "0": scenarioEvents.regional_force },
  event_border_ambush: { "0": scenarioEvents.border_ambush },
  event_president_reelected: { "0": scenarioEvents.president_reelected },
  event_villagers_killed: { "0": scenarioEvents.villagers_killed },
  event_helicopters_collide: { "0": scenarioEvents.helicopters_collide },
  event_dialogue_concludes: { "0": scenarioEvents.dialogue_concludes },
  event_embargo: { "0": scenarioEvents.embargo },
  event_embargo_lifted: { "0": scenarioEvents.embargo_lifted },
  event_coup_in_burkina: { "0": scenarioEvents.coup_in_burkina },
  event_second_coup_in_burkina: { "0": scenarioEvents.second_coup_in_burkina },
} satisfies Shape<typeof en>;
