// La une : ce que tous peuvent savoir, de trois façons. Discours rapporté, sans comptes ni noms.
import type { news as en } from "../../en/game/news";
import type { Shape } from "../../shape";
import { scenarioEvents } from "./events";

const AIM =
  "{aim, select, soil_safe {aucun attentat en France} jnim_at_table {le JNIM à la table} limit_harm {moins d’atteintes aux civils} local_security {le soutien de la population aux forces de sécurité} administration_back {l’administration de retour au centre} capital_safe {une capitale à l’abri} defeat_terrorism {vaincre le terrorisme} other {la stabilité régionale}}";
const CLAIM =
  "{what, select, signal {l’engagement du JNIM à cantonner la guerre au Mali} aim_met {un objectif atteint} settlement {l’accord final} other {le contact avec le JNIM}}";

export const news = {
  coup: {
    "0": {
      headline: "Des officiers prennent Bamako\u202f; le Président démissionne",
      body: "Les soldats ont quitté leur caserne le matin\u202f; le soir, le Président avait parlé pour la dernière fois. Les officiers promettent l’ordre et des élections. Les voisins ferment leurs frontières.",
    },
    "1": {
      headline: "Le gouvernement renversé par son armée",
      body: "Des semaines de colère finissent en mutinerie aux portes de la capitale. Les nouveaux hommes disent que les accords avec les forces étrangères tiennent. Ils ne disent pas pour combien de temps.",
    },
    "2": {
      headline: "Mali\u00a0: le président, arrêté, démissionne",
      body: "Dans la capitale, des foules regardent passer les camions. La CEDEAO exige le retour des civils\u202f; les bailleurs retiennent leurs versements.",
    },
  },
  coup_again: {
    "0": {
      headline: "Une deuxième chute à Bamako",
      body: "Les officiers qui avaient fait le dernier gouvernement l’ont défait. Les civils quittent le palais\u202f; la date des élections part avec eux.",
    },
    "1": {
      headline: "À Bamako, les gouvernants écartés par les leurs",
      body: "Les têtes du gouvernement sont emmenées dans un camp hors de la capitale et y démissionnent. À l’étranger, les partenaires disent en prendre note.",
    },
    "2": {
      headline: "Les militaires s’emparent de tout le pouvoir",
      body: "Ce qu’on appelait transition se gouverne désormais en uniforme. La CEDEAO se réunit\u202f; les rues sont plus calmes que la dernière fois.",
    },
  },
  elections_held: {
    "0": {
      headline: "Le Mali vote",
      body: "Les bureaux ouvrent tard et ferment tard\u202f; le décompte est accepté. Un gouvernement élu prend place à Bamako.",
    },
    "1": {
      headline: "Un Président élu au Mali",
      body: "Les observateurs parlent de manques au nord et au centre, et d’un résultat qui tient. Les bailleurs annoncent leur retour.",
    },
    "2": {
      headline: "À Bamako, le pouvoir remis à un gouvernement élu",
      body: "Les officiers saluent et s’effacent. La liste qu’ils laissent au vainqueur est plus longue que la dernière fois.",
    },
  },
  elections_promised: {
    "0": {
      headline: "Bamako fixe une date pour les élections",
      body: "Les autorités posent un calendrier. La CEDEAO le salue et dit qu’elle comptera les mois.",
    },
    "1": {
      headline: "Des élections promises",
      body: "Une feuille de route est lue à la télévision. Les partis demandent qui gardera les bureaux de vote hors des villes.",
    },
    "2": {
      headline: "Un calendrier pour le retour aux urnes",
      body: "Les bailleurs parlent d’un premier pas. L’opposition parle d’une promesse.",
    },
  },
  elections_postponed: {
    "0": {
      headline: "Les élections repoussées au Mali",
      body: "La date ne peut être tenue, disent les autorités, tant que tant de terrain est peu sûr. La CEDEAO juge cela inacceptable.",
    },
    "1": {
      headline: "Pas de scrutin cette année à Bamako",
      body: "Des assises nationales recommandent plus de temps, et les autorités le prennent. Les voisins parlent de sanctions.",
    },
    "2": {
      headline: "Bamako se donne plus de temps",
      body: "Le calendrier est retiré, sans autre à sa place. Les bailleurs arrêtent ce qu’ils venaient de reprendre.",
    },
  },
  street_1: {
    "0": {
      headline: "Une marche à Bamako",
      body: "Quelques centaines de personnes vont jusqu’au monument et se dispersent. Les orateurs citent la présence française parmi d’autres griefs.",
    },
    "1": {
      headline: "Des manifestants contre la présence française",
      body: "Le rassemblement est petit et bruyant. La police regarde depuis les carrefours.",
    },
    "2": {
      headline: "Des banderoles dans la capitale",
      body: "Des associations appellent à manifester et une part de la ville vient. On ne sait pas qui a imprimé les banderoles.",
    },
    "3": {
      headline: "Quelques centaines dans la rue",
      body: "Ils se rassemblent en fin de journée et se dispersent avant la nuit. Une pancarte sur trois parle des soldats étrangers.",
    },
    "4": {
      headline: "Capitale\u00a0: une marche sans heurt",
      body: "Les commerçants baissent le rideau une heure. La liste des demandes est lue, elle est longue.",
    },
    "5": {
      headline: "Étudiants et commerçants défilent",
      body: "Ils demandent des écoles, des salaires, la fin de la guerre. À l’arrière, d’autres crient contre une ambassade.",
    },
    "6": {
      headline: "Bamako\u00a0: un vendredi de plus dans la rue",
      body: "On n’est pas plus nombreux que la dernière fois. Ceux qui viennent commencent à se connaître.",
    },
    "7": {
      headline: "Un sit-in sur le boulevard",
      body: "L’un a apporté des chaises, l’autre des haut-parleurs. La circulation trouve un autre chemin.",
    },
  },
  street_2: {
    "0": {
      headline: "Des milliers de personnes défilent à Bamako contre la France",
      body: "Le boulevard est fermé tout un après-midi. Les orateurs demandent que le gouvernement choisisse ses partenaires.",
    },
    "1": {
      headline: "La rue se tourne contre l’ancienne puissance",
      body: "Une grande foule remplit la place du monument. À Paris, les images ouvrent le journal du soir.",
    },
    "2": {
      headline: "Grande manifestation dans la capitale",
      body: "Les marcheurs demandent ce que tant de soldats et d’avions ont changé. Les autorités reçoivent une délégation.",
    },
  },
  street_3: {
    "0": {
      headline: "Bamako à l’arrêt\u00a0: la plus grande marche à ce jour",
      body: "La capitale se remplit, des ponts au monument. Qui gouverne ici ne peut feindre de n’avoir rien entendu.",
    },
    "1": {
      headline: "Une manifestation de masse demande le départ de la France",
      body: "La foule dépasse ce que chacun avait prévu. L’opinion française regarde, et demande ce que font là ses soldats.",
    },
    "2": {
      headline: "La capitale descend dans la rue",
      body: "Les boutiques ferment, les ministères se vident, les places se remplissent. La demande est courte, et partout la même.",
    },
  },
  zone_regained: {
    "0": {
      headline: "{zone}\u00a0: l’État est de retour",
      body: "Le drapeau flotte sur la préfecture. Un préfet suivra-t-il\u202f? La population attend de voir.",
    },
    "1": {
      headline: "{zone}\u00a0: retour de l’État",
      body: "Les marchés ouvrent sous bonne garde. Ceux qui travaillaient pour les autres sont partis.",
    },
    "2": {
      headline: "{zone}\u00a0: les forces du gouvernement de nouveau en place",
      body: "Les principales villes sont aux mains de l’armée. Ce qui s’est perdu une fois peut se perdre encore, dit un ancien.",
    },
    "3": {
      headline: "{zone}\u00a0: des agents sur le chemin du retour",
      body: "Un premier convoi amène des commis et des soldats. Les bureaux où ils rentrent n’ont plus de portes.",
    },
    "4": {
      headline: "L’armée est là\u00a0: {zone}",
      body: "On a peu tiré. Les gens demandent qui restera quand le convoi sera reparti.",
    },
    "5": {
      headline: "{zone}\u00a0: un drapeau pour un autre",
      body: "La place fut balayée au matin. Ce qu’amène le soir, nul ne le dit tout haut.",
    },
  },
  zone_contested: {
    "0": {
      headline: "{zone}\u00a0: zone disputée",
      body: "De jour, les uns tiennent la route\u202f; de nuit, les autres. Les voyageurs font demi-tour.",
    },
    "1": {
      headline: "{zone}\u00a0: combats",
      body: "Des postes changent de mains et changent encore. Les écoles ferment jusqu’à nouvel ordre.",
    },
    "2": {
      headline: "{zone}\u00a0: personne ne tient la zone",
      body: "Les commerçants paient deux fois, les agents de l’État dorment ailleurs. Les autorités parlent d’une opération en cours.",
    },
  },
  zone_lost: {
    "0": {
      headline: "{zone}\u00a0: l’État perd la zone",
      body: "Les derniers agents sont partis avec le dernier convoi. Au marché, des hommes en armes tranchent les premières querelles.",
    },
    "1": {
      headline: "{zone}\u00a0: hors des mains de l’État",
      body: "La préfecture est vide. Ceux qui avaient travaillé avec les autorités s’en vont, s’ils le peuvent.",
    },
    "2": {
      headline: "{zone}\u00a0: le drapeau est descendu",
      body: "Aucun combat n’a été signalé. L’armée parle d’un redéploiement.",
    },
  },
  harm_heavy: {
    "0": {
      headline: "{zone}\u00a0: des civils tués",
      body: "Combien, on ne l’a pas établi, et les récits sur les auteurs divergent. Ceux qui vivent là recueillent les noms.",
    },
    "1": {
      headline: "{zone}\u00a0: lourd bilan civil",
      body: "Des villages se sont vidés. La MINUSMA demande l’accès\u202f; une enquête est promise.",
    },
    "2": {
      headline: "{zone}\u00a0: de nombreuses victimes civiles signalées",
      body: "Des témoins parlent d’une journée entière. L’estimation est grossière, la même pour tous les camps.",
    },
    "3": {
      headline: "{zone}\u00a0: on compte les morts",
      body: "Chaque liste diffère de la précédente. Aucun camp n’en a encore reconnu un seul.",
    },
    "4": {
      headline: "{zone}\u00a0: de graves atteintes aux civils",
      body: "Des familles partent à pied. On demande ce qui s’est passé à ceux qui auraient préféré ne rien voir.",
    },
    "5": {
      headline: "{zone}\u00a0: on réclame une enquête",
      body: "Plusieurs instances en demandent une. La région a vu plus d’enquêtes que de conclusions.",
    },
  },
  aim_declared: {
    "0": {
      headline: `Paris déclare un objectif\u00a0: ${AIM}`,
      body: "Le ministère des Armées l’expose à l’Assemblée. Sur les bancs, on demande à quoi l’on verra qu’il est atteint.",
    },
    "1": {
      headline: `Paris fixe son objectif\u00a0: ${AIM}`,
      body: "La déclaration est brève. Les commentateurs comptent les objectifs d’avant.",
    },
    "2": {
      headline: `Un nouvel objectif pour l’opération\u00a0: ${AIM}`,
      body: "L’état-major doit chiffrer ce qu’il faut. Cela se mesurera en trimestres.",
    },
  },
  aim_dropped: {
    "0": {
      headline: `Paris retire un objectif\u00a0: ${AIM}`,
      body: "Le porte-parole parle de clarification. L’opposition, d’objectifs revus à la baisse.",
    },
    "1": {
      headline: `Ce n’est plus un objectif\u00a0: ${AIM}`,
      body: "Une ligne manque dans la nouvelle déclaration. Des officiers disent que le reste en devient plus facile.",
    },
    "2": {
      headline: `Paris resserre ses objectifs\u202f; en sort\u00a0: ${AIM}`,
      body: "La liste est plus courte. Reste à savoir si elle sera plus vite remplie.",
    },
  },
  line_break: {
    "0": {
      headline: "Paris rompt avec les officiers",
      body: "Les opérations conjointes sont suspendues. À Bamako, on regarderait de nouveau d’autres offres.",
    },
    "1": {
      headline: "La France suspend sa coopération avec Bamako",
      body: "On ne travaille pas avec qui a pris le pouvoir par les armes, dit Paris. Les soldats restent pour l’heure.",
    },
    "2": {
      headline: "Paris\u00a0: pas avec ces autorités",
      body: "Voisins et bailleurs approuvent. Sur le terrain, les patrouilles sortent seules.",
    },
  },
  line_condition: {
    "0": {
      headline: "Paris pose des conditions",
      body: "La coopération continue, contre une date d’élections. Bamako répond qu’il tient son propre calendrier.",
    },
    "1": {
      headline: "Paris pose ses conditions à Bamako",
      body: "La liste est courte\u00a0: une date, un civil, pas de contractants étrangers. On ignore combien de temps l’offre tient.",
    },
    "2": {
      headline: "Un oui conditionnel de Paris",
      body: "Le travail militaire continue, l’argent attend. La CEDEAO prend la même position.",
    },
  },
  line_accept: {
    "0": {
      headline: "Paris accepte les nouveaux hommes",
      body: "Il y a une guerre à mener, dit le ministère. À l’Assemblée, certains demandent pour quoi, alors.",
    },
    "1": {
      headline: "La France continue avec ceux qui gouvernent",
      body: "Les réunions reprennent, les opérations aussi. Des démocrates à Bamako disent qu’ils s’en souviendront.",
    },
    "2": {
      headline: "Comme avant entre Paris et Bamako",
      body: "La visite est courte et cordiale. Les voisins se demandent quelle est la règle.",
    },
  },
  line_none: {
    "0": {
      headline: "Paris n’affiche aucune position",
      body: "Deux ministères disent deux choses. À Bamako, chaque camp cite celle qui lui plaît.",
    },
    "1": {
      headline: "Paris renonce à sa position",
      body: "Ce qui fut dit des nouvelles autorités ne tient plus\u202f; ce qui tient n’est pas dit.",
    },
    "2": {
      headline: "Paris hésite sur Bamako",
      body: "La déclaration parle de démocratie dans sa première moitié, de partenariat dans la seconde.",
    },
  },
  demand_demand: {
    "0": {
      headline: "Bamako demande le départ des Français",
      body: "La demande est lue à la télévision, sans date. Paris répond qu’il est venu à la demande.",
    },
    "1": {
      headline: "Le Mali prie la France de partir",
      body: "La note est remise le matin. Le soir, il y a des drapeaux dans la rue.",
    },
    "2": {
      headline: "Bamako juge le temps venu de se séparer",
      body: "Les autorités parlent de souveraineté. Les bailleurs comptent ce qui partirait avec les soldats.",
    },
  },
  demand_restrict: {
    "0": {
      headline: "Bamako bride les vols français",
      body: "Avions et convois sont désormais soumis à autorisation, et l’autorisation se fait attendre. Des opérations sont reportées.",
    },
    "1": {
      headline: "Les mouvements français restreints",
      body: "Un décret fixe couloirs et heures. Paris parle d’entrave, Bamako d’État de droit.",
    },
    "2": {
      headline: "Le Mali ferme une part de son ciel à la France",
      body: "L’espace aérien de plusieurs régions demande un permis. Des convois attendent aux barrières.",
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
      body: "Les autorités parlent d’une page tournée. On demande aux voisins qui prendra les bases.",
    },
  },
  demand_none: {
    "0": {
      headline: "Bamako retire sa demande",
      body: "Les deux parties se sont parlé, dit un porte-parole. Les vols français reprennent.",
    },
    "1": {
      headline: "Il n’est plus question de départ",
      body: "La note est retirée sans un mot. Dans la rue, on le remarque.",
    },
    "2": {
      headline: "Bamako et Paris font un pas en arrière",
      body: "Ce qui était demandé n’est plus sur la table. Personne ne dit contre quoi.",
    },
  },
  talks_rung_1: {
    "0": {
      headline: "Bamako et le JNIM en contact",
      body: "Des émissaires se sont vus. Le gouvernement rappelle que le dialogue national ne demandait rien d’autre.",
    },
    "1": {
      headline: "Contact pris avec le JNIM",
      body: "On le confirme en peu de mots. Au centre, des anciens disent qu’il était temps.",
    },
    "2": {
      headline: "Des émissaires entre Bamako et le JNIM",
      body: "Personne ne dit où ils se sont vus. Ce que veulent les uns et les autres n’est pas encore la question.",
    },
  },
  talks_rung_2: {
    "0": {
      headline: "Les pourparlers avec le JNIM ont un mandat",
      body: "Les émissaires peuvent désormais parler au nom de leurs mandants. Peu de gens savent ce qu’ils sont autorisés à dire.",
    },
    "1": {
      headline: "Bamako donne mandat à ses émissaires",
      body: "Les pourparlers passent du couloir à la salle. On demande à Paris ce qu’il en pense.",
    },
    "2": {
      headline: "Du contact au mandat",
      body: "Chacun nomme qui parle pour lui. De part et d’autre, l’aile dure serait mécontente.",
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
      body: "Le cadre est daté et paraphé. Il doit tenir avant que plus puisse suivre.",
    },
  },
  talks_rung_4: {
    "0": {
      headline: "Un accord final au Mali",
      body: "Bamako et le JNIM ont signé. Personne ne dit encore la paix\u202f; les armes se taisent où le texte le dit.",
    },
    "1": {
      headline: "Bamako et le JNIM signent",
      body: "Prisonniers et otages en sont, marchés et juges aussi. L’État islamique n’en est pas.",
    },
    "2": {
      headline: "Entre Bamako et le JNIM, la guerre est finie, sur le papier",
      body: "Le tenir sera plus dur que le signer, dit le médiateur.",
    },
  },
  talks_broken: {
    "0": {
      headline: "Les pourparlers sont rompus",
      body: "Chaque partie dit que c’est l’autre. Les émissaires rentrent.",
    },
    "1": {
      headline: "Plus de pourparlers avec le JNIM",
      body: "La salle est vide. Ce qui était convenu ne lierait plus personne.",
    },
    "2": {
      headline: "Bamako et le JNIM se séparent",
      body: "Le contact recule d’une étape, ou cesse. Au centre, on renforce les postes.",
    },
  },
  talks_vetoed: {
    "0": {
      headline: "Paris dit non aux pourparlers de Bamako",
      body: "On ne négocie pas avec des terroristes, aurait dit la partie française. Bamako rappelle son dialogue national.",
    },
    "1": {
      headline: "Veto français aux pourparlers maliens",
      body: "Les émissaires ne partent pas. Dans la capitale, on demande qui gouverne ici.",
    },
    "2": {
      headline: "Paris passe outre Bamako",
      body: "Les pourparlers s’arrêtent. Le gouvernement dit qu’on ne l’a pas consulté.",
    },
    "3": {
      headline: "Pas de place pour l’autre camp, insiste Paris",
      body: "Un coup de téléphone a suffi. À Bamako, le dossier retourne au tiroir.",
    },
    "4": {
      headline: "Des pourparlers rayés de la liste de Bamako",
      body: "La position française, dit-on, est connue. Ce que les Maliens ont conclu à leur dialogue l’est aussi.",
    },
  },
  signal_bound: {
    "0": {
      headline: "Le JNIM dit que sa guerre reste au Mali",
      body: "Un communiqué donne pour objectif le départ des forces françaises et dit que le sol français n’est pas son affaire. Les analystes ne s’accordent pas sur ce qu’il vaut.",
    },
    "1": {
      headline: "Un communiqué cantonne la guerre au Mali",
      body: "Le JNIM déclarerait n’avoir pas de querelle hors du Sahel. On peut y répondre, ou le laisser s’effacer.",
    },
    "2": {
      headline: "La parole du JNIM\u00a0: pas en France",
      body: "Le texte est court et politique. À Paris, personne ne commente le premier jour.",
    },
    "3": {
      headline: "Pas de querelle hors du Sahel, dit le JNIM",
      body: "Les mots ne s’adressent à personne et sont lus de tous. Les services les comparent aux précédents.",
    },
    "4": {
      headline: "Le JNIM fixe une limite à sa guerre",
      body: "Il dit combattre ceux qui sont venus, là où ils sont venus. Les uns y voient une main tendue, d’autres une ruse.",
    },
  },
  signal_threaten: {
    "0": {
      headline: "Le JNIM menace la France",
      body: "Un communiqué parle d’au-delà du Sahel. La vigilance est relevée\u202f; ceux qui parlaient de parler se taisent.",
    },
    "1": {
      headline: "Une menace contre le sol français",
      body: "Le texte est dur et sans détails. Mauvaise semaine pour ceux qui plaidaient les pourparlers.",
    },
    "2": {
      headline: "Le communiqué du JNIM nomme la France",
      body: "Les mots de retenue ont disparu. Ce qui se tient derrière les nouveaux est disputé.",
    },
  },
  signal_answered: {
    "0": {
      headline: "Paris répond aux mots du JNIM",
      body: "La déclaration prend note de ce que la guerre resterait où elle est. Elle ne promet rien, et ne ferme rien.",
    },
    "1": {
      headline: "Paris prend note",
      body: "Pour la première fois, une déclaration française traite un communiqué comme une chose à quoi l’on répond.",
    },
    "2": {
      headline: "Une réponse de Paris",
      body: "Elle est prudente et publique. En France, la peur recule un peu.",
    },
    "3": {
      headline: "Paris a lu le communiqué",
      body: "Une réponse en trois phrases. Deux d’entre elles se lisent dans les deux sens.",
    },
    "4": {
      headline: "Des mots pour des mots",
      body: "Paris répond en public à ce qui fut dit en public. Ceux qui l’avaient dit impossible se taisent aujourd’hui.",
    },
  },
  signal_confirmed: {
    "0": {
      headline: "La direction d’AQMI confirme la retenue du JNIM",
      body: "Un message audio dit que les objectifs sont régionaux. Ce qui était un signal pèse davantage.",
    },
    "1": {
      headline: "La branche d’Al-Qaïda fait siens les mots du JNIM",
      body: "La direction répète que la France n’a jamais été attaquée depuis le Mali.",
    },
    "2": {
      headline: "D’en haut, le même mot",
      body: "Ce que déclarait le JNIM, ses supérieurs le disent aussi.",
    },
  },
  signal_disowned: {
    "0": {
      headline: "La direction d’AQMI désavoue la retenue du JNIM",
      body: "Un message audio dit qu’aucun front n’est clos. Ce qui était un signal pèse moins.",
    },
    "1": {
      headline: "Le JNIM contredit d’en haut",
      body: "Sa propre direction revient sur ces propos. À Paris, ceux qui en doutaient se sentent confortés.",
    },
    "2": {
      headline: "La retenue n’est pas partagée",
      body: "Le chef d’AQMI garderait toutes les cibles ouvertes.",
    },
  },
  signal_lapsed: {
    "0": {
      headline: "Les mots du JNIM sont oubliés",
      body: "Nul n’a répondu à temps. Ce qu’on aurait pu en faire, on ne le demande plus.",
    },
    "1": { headline: "Un communiqué resté sans réponse", body: "Ses mois sont passés. Le paysage a bougé." },
    "2": {
      headline: "Le signal s’est effacé",
      body: "Ceux qui l’envoyèrent parlent d’autre chose à présent.",
    },
    "3": {
      headline: "Trop tard pour répondre",
      body: "Le dossier est clos faute de mouvement. Quelqu’un l’avait gardé sur un bureau.",
    },
    "4": {
      headline: "Un mot que nul n’a relevé",
      body: "Il resta ouvert quelques trimestres. D’autres mots sont dans l’air à présent.",
    },
  },
  hostage_freed: {
    "0": {
      headline: "Un otage est libre",
      body: "La famille remercie un émissaire que nul ne nomme. On ne dit pas ce qui fut donné.",
    },
    "1": {
      headline: "De retour après une longue captivité",
      body: "L’avion s’est posé à l’aube. Ceux qui ont arrangé la chose demandent le silence.",
    },
    "2": {
      headline: "Une libération au Sahel",
      body: "Un tiers a porté les derniers messages. D’autres restent détenus.",
    },
    "3": {
      headline: "Libre après des mois de désert",
      body: "Un court film montre un visage las et une chemise propre. Le reste est tu.",
    },
    "4": {
      headline: "Un otage de retour au village",
      body: "Le village qui gardait un couvert peut s’en servir. Qui a payé quoi, on ne le demande pas ce soir.",
    },
    "5": {
      headline: "Un captif de moins",
      body: "L’intermédiaire aurait voyagé onze jours. Il ne donne pas d’entretien.",
    },
  },
  hostage_taken: {
    "0": {
      headline: "Un étranger disparu au Sahel",
      body: "Les autorités demandent de la discrétion. Aucun groupe n’a parlé.",
    },
    "1": {
      headline: "Un enlèvement signalé",
      body: "On croyait la route sûre. Familles et ministères se parlent.",
    },
    "2": { headline: "Un otage de plus au Sahel", body: "Le dossier qui se fermait est rouvert." },
  },
  claimed: {
    "0": {
      headline: `{roleStart} met à son actif\u00a0: ${CLAIM}`,
      body: "On le raconte comme le fruit d’une politique. Les faits, du moins, sont établis.",
    },
    "1": {
      headline: `{roleStart} s’attribue un mérite\u00a0: ${CLAIM}`,
      body: "Le discours est court\u202f; l’image derrière lui ne l’est pas. Cela se raconte une fois.",
    },
    "2": {
      headline: `{role}\u00a0: notre œuvre, ${CLAIM}`,
      body: "D’autres racontent autrement le même fait. Qui écoute choisit.",
    },
    "3": {
      headline: `{roleStart} parle de ce qu’il a obtenu\u00a0: ${CLAIM}`,
      body: "C’est dit au pupitre, avec des drapeaux. Ceux qui y étaient hochent la tête, ou non.",
    },
    "4": {
      headline: `${CLAIM}\u00a0: {role} y met son nom`,
      body: "Le fait est vrai\u202f; à qui il revient reste ouvert. Le discours, lui, ne le laisse pas ouvert.",
    },
    "5": {
      headline: `{roleStart} le compte pour sien\u00a0: ${CLAIM}`,
      body: "Le journal du soir lui donne quatre minutes. Ailleurs, on le dit en quatre mots.",
    },
  },
  exit_announced: {
    "0": {
      headline: "La France annonce son retrait du Mali",
      body: "Le Président donne un calendrier. Désormais, chaque trimestre lui sera opposé.",
    },
    "1": {
      headline: "Paris fixe une fin à l’opération",
      body: "L’annonce se fait devant les caméras et les alliés. Qui reprendra quelle base est la première question.",
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
      body: "Les convois prennent la route du sud et de l’est. Ceux qui restent les comptent.",
    },
    "2": {
      headline: "Une base de moins",
      body: "Le dernier avion décolle avant midi. Au marché, on attend de voir qui vient.",
    },
    "3": {
      headline: "Un convoi vers la côte",
      body: "Il met un jour à passer. Au carrefour, des enfants comptent les camions et s’y perdent.",
    },
    "4": {
      headline: "Les tentes françaises tombent",
      body: "Ce qui peut s’emporter s’emporte. Le reste est listé, signé et laissé.",
    },
    "5": {
      headline: "Un poste de plus change de mains",
      body: "Une poignée de main devant les caméras. L’inventaire a duré plus longtemps.",
    },
  },
  exit_slipped: {
    "0": {
      headline: "Le calendrier glisse",
      body: "Les départs de ce trimestre n’ont pas eu lieu. Paris parle de logistique.",
    },
    "1": {
      headline: "Un trimestre sans départs",
      body: "La fin annoncée n’est pas plus proche. Chaque retard se lit, et sans bienveillance.",
    },
    "2": {
      headline: "Le retrait français en retard sur ses dates",
      body: "Ce qu’on devait quitter est encore tenu. À Bamako, on demande ce qu’on attend.",
    },
    "3": {
      headline: "Des camions qui ne partent pas",
      body: "On fait tourner les moteurs le matin. La date au tableau a été effacée.",
    },
    "4": {
      headline: "Paris demande de la patience pour son retrait",
      body: "Un porte-parole dit des semaines où il avait dit des jours. Les journaux gardent les deux phrases.",
    },
    "5": {
      headline: "Le départ de nouveau reporté",
      body: "Nul ne donne une raison qu’un autre ne contredise.",
    },
  },
  exit_narrowed: {
    "0": {
      headline: "Objectifs revus en cours de route, disent les critiques",
      body: "Un objectif disparaît pendant que les soldats partent. Le porte-parole dit qu’il était atteint dans l’esprit.",
    },
    "1": {
      headline: "Paris redéfinit ce qu’aurait été le succès",
      body: "En partant, la liste des objectifs raccourcit.",
    },
    "2": {
      headline: "Moins d’objectifs, au départ des convois",
      body: "L’opposition lit à voix haute l’ancienne liste.",
    },
  },
  exit_out: {
    "0": {
      headline: "La dernière unité française a quitté le Mali",
      body: "La colonne a passé la frontière dans l’après-midi. Ce qu’on en retiendra tient à ce qui précède.",
    },
    "1": {
      headline: "La France est hors du Mali",
      body: "Après tant d’années, la dernière base est vide. Les uns disent choix, les autres contrainte.",
    },
    "2": {
      headline: "La fin d’une présence française",
      body: "Les derniers soldats sont partis comme ils étaient venus, par la route et par les airs. On compte ce qui reste derrière.",
    },
  },
  wagner_deployed: {
    "0": {
      headline: "{zone}\u00a0: Wagner est au Mali",
      body: "Des avions ont amené des hommes et des caisses\u202f; personne ne les a combattus. Bamako parle d’instructeurs.",
    },
    "1": {
      headline: "{zone}\u00a0: des contractants russes arrivent",
      body: "À l’étranger, les partenaires condamnent. Les autorités disent qu’un État souverain choisit ses partenaires.",
    },
    "2": {
      headline: "{zone}\u00a0: une société russe prend ses quartiers",
      body: "Ils sont venus avec peu et ont repris un camp. Pour les Français, partir sans tache est devenu plus difficile.",
    },
  },
  wagner_left: {
    "0": {
      headline: "Wagner doit partir",
      body: "Bamako met fin au contrat. Les caisses remontent dans les avions\u202f; aucune raison n’est donnée.",
    },
    "1": {
      headline: "Bamako renvoie les contractants russes",
      body: "On se dispute la facture. Les officiers qui les avaient fait venir se taisent.",
    },
    "2": {
      headline: "Le contrat avec Wagner est fini",
      body: "C’est à l’armée de tenir ce qu’ils tenaient. Les bailleurs demandent une réunion.",
    },
  },
  wagner_faced: {
    "0": {
      headline: "La France tient tête à Wagner",
      body: "Des avions au-dessus, des patrouilles sur la route\u00a0: aucun coup de feu signalé. Bamako parle d’affront.",
    },
    "1": {
      headline: "Démonstration de force face à Wagner",
      body: "Les contractants restent dans leur camp. Personne à Paris ne dit combien de temps cela peut durer.",
    },
    "2": {
      headline: "Paris trace une ligne devant le camp de Wagner",
      body: "À Bamako, la rue répond en quelques jours.",
    },
  },
  campaign_run: {
    "0": {
      headline: "Les mêmes mots sur beaucoup d’écrans",
      body: "Des messages contre la présence française circulent par milliers. On n’en connaît pas l’auteur.",
    },
    "1": {
      headline: "Une campagne sans auteur",
      body: "Images et allégations vont plus vite que les démentis. Où le ressentiment est vieux, elles restent.",
    },
    "2": {
      headline: "Des rumeurs sur la présence française",
      body: "Ce qu’elles disent change d’une semaine à l’autre, ce qu’elles veulent non. Qui paie est une question ouverte.",
    },
  },
  campaign_attributed: {
    "0": {
      headline: "Paris\u00a0: une campagne vient des cercles de Moscou",
      body: "On montre des comptes, des dates, des paiements. Moscou dément.",
    },
    "1": {
      headline: "Qui l’a écrit\u00a0: Paris désigne la Russie",
      body: "Les indices sont exposés devant la presse. Ceux qui y croyaient changent d’avis moins qu’on ne penserait.",
    },
    "2": {
      headline: "Paris nomme un auteur",
      body: "Ce qui circule viendrait de gens qui travaillent pour Moscou. À Bamako, on parle de diversion.",
    },
  },
  poll_published: {
    "0": {
      headline: "Un sondage trouve une large majorité pour la Russie",
      body: "Qui fut interrogé, et comment, n’est pas imprimé. On le cite tout de même.",
    },
    "1": {
      headline: "Enquête\u00a0: les Maliens préféreraient de nouveaux partenaires",
      body: "L’institut est peu connu. Le soir, ses chiffres sont partout.",
    },
    "2": {
      headline: "Un chiffre fait le tour",
      body: "Un sondage prétend dire ce que pense la rue. Des statisticiens demandent les tableaux.",
    },
  },
  neighbour_niamey: {
    "0": {
      headline: "Niamey se détourne de la France",
      body: "Ce qui se disait à Bamako se dit maintenant au Niger. Les bases n’y ont plus d’hôte sur qui compter.",
    },
    "1": {
      headline: "Le Niger demande à la France de revoir sa présence",
      body: "Le gouvernement ne soutient plus les accords. On cite le Mali en exemple.",
    },
    "2": {
      headline: "Après Bamako, Niamey",
      body: "Le ton change en quelques jours. À Paris, on ressort les cartes.",
    },
  },
  neighbour_ouagadougou: {
    "0": {
      headline: "Ouagadougou se détourne de la France",
      body: "Ce qui se disait à Bamako se dit maintenant au Burkina Faso. Les forces spéciales sont priées de partir.",
    },
    "1": {
      headline: "Le Burkina Faso prie la France d’y repenser",
      body: "Le gouvernement ne soutient plus les accords. On cite le Mali en exemple.",
    },
    "2": {
      headline: "Après Bamako, Ouagadougou",
      body: "Le ton change en quelques jours. À Paris, on ressort les cartes.",
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
    "0": { headline: "{roleStart} prend la parole", body: "«\u00a0{text}\u00a0»" },
    "1": { headline: "Un mot {roleFrom}", body: "«\u00a0{text}\u00a0»" },
    "2": { headline: "{roleStart} dit sa position", body: "«\u00a0{text}\u00a0»" },
  },
  account: {
    "0": { headline: "{roleStart} parle\u00a0: {angle}", body: "{said}" },
    "1": { headline: "Selon {role}\u00a0: {angle}", body: "{said}" },
    "2": { headline: "{roleStart} donne son récit\u00a0: {angle}", body: "{said}" },
  },
  account_quoted: {
    "0": { headline: "{roleStart} parle\u00a0: {angle}", body: "«\u00a0{text}\u00a0»" },
    "1": { headline: "Selon {role}\u00a0: {angle}", body: "«\u00a0{text}\u00a0»" },
    "2": { headline: "{roleStart} donne son récit\u00a0: {angle}", body: "«\u00a0{text}\u00a0»" },
  },
  deal_public: {
    "0": {
      headline: "Un accord est signé",
      body: "Les clauses sont publiques, les trimestres nommés. On verra chaque fois si elles sont tenues.",
    },
    "1": {
      headline: "Un accord au grand jour",
      body: "Les parties ont signé devant témoins. D’autres y lisent ce qui manque.",
    },
    "2": {
      headline: "Signé, et publié",
      body: "Chaque clause a sa date. La confiance monte ou s’en va avec elles.",
    },
  },
  deal_leaked: {
    "0": {
      headline: "Un accord secret paraît au jour",
      body: "Le document était confidentiel. Ceux qu’il nomme ne démentent pas\u00a0: {parties}. On ignore qui l’a transmis.",
    },
    "1": {
      headline: "Ce qui fut convenu en secret",
      body: "Il y a un accord entre {partiesThe}. D’autres demandent ce qu’on leur a tu, et qui a parlé.",
    },
    "2": {
      headline: "On parle d’un accord caché",
      body: "Il lierait {parties}. On y parle d’échanges techniques, et l’on cherche qui a parlé.",
    },
  },
  deal_breached: {
    "0": {
      headline: "Une clause signée est rompue",
      body: "Ce qui était dû n’a pas été tenu par\u00a0: {role}. La prochaine signature coûtera plus cher.",
    },
    "1": {
      headline: "Une promesse non tenue",
      body: "Le trimestre est passé et la clause n’est pas respectée. Sur le papier, elle incombait à\u00a0: {role}.",
    },
    "2": {
      headline: "Parole rompue",
      body: "Ce qui était signé n’a pas été fait. On l’impute à\u00a0: {role}.",
    },
  },
  quiet: {
    "0": {
      headline: "Un trimestre calme",
      body: "Aucun événement public. Le reste s’est joué en coulisse.",
    },
    "1": {
      headline: "Peu de nouvelles du Sahel",
      body: "Les pluies sont là, ou la chaleur. Ceux qui attendent attendent.",
    },
    "2": {
      headline: "Rien à signaler, dit tout le monde",
      body: "Les communiqués sont courts ce trimestre. Quelques causes travaillent tout de même.",
    },
    "3": {
      headline: "Le trimestre passe",
      body: "Les journaux impriment ce qu’ils gardaient pour un tel moment. Dans les zones, on travaille de jour.",
    },
    "4": {
      headline: "Pas de titre ce trimestre",
      body: "Les correspondants écrivent sur les prix et sur les routes. Les deux disent quelque chose de la guerre.",
    },
    "5": {
      headline: "Une pause, ou son apparence",
      body: "Rien ne fut annoncé, rien démenti. Les états-majors s’en servent.",
    },
  },
  event_mission_decided: {
    "0": scenarioEvents.mission_decided,
    "1": {
      headline: "Des casques bleus au Mali dès juillet",
      body: "Le Conseil de sécurité a décidé d’une force des Nations unies. Elle pourra tenir ce que d’autres ont repris\u202f; reprendre n’est pas sa tâche.",
    },
    "2": {
      headline: "Une mission est décidée, son terrain ne l’est pas",
      body: "Les Nations unies enverront une force en juillet. Où elle ira dépendra de qui tient alors les villes.",
    },
  },
  event_mission_takes_over: {
    "0": scenarioEvents.mission_takes_over,
    "1": {
      headline: "Les casques bleus en route vers le nord",
      body: "La mission relève la force africaine qui l’a précédée. Elle va où la voie est libre, et pas plus loin.",
    },
    "2": {
      headline: "La MINUSMA commence son travail",
      body: "Des convois atteignent les villes reprises. À Paris, les états-majors comptent qui pourrait rester après leur départ.",
    },
  },
  event_contacts_admitted: {
    "0": scenarioEvents.contacts_admitted,
    "1": {
      headline: "Bamako admet des contacts avec le JNIM",
      body: "Le Président dit que des émissaires ont vu l’autre partie, comme le voulait le dialogue national. À l’étranger, les capitales se taisent un jour.",
    },
    "2": {
      headline: "Pourparlers avec le JNIM\u00a0: le Président confirme",
      body: "Ce qui était rumeur est désormais politique. Ce que Paris en fera est la question du trimestre.",
    },
  },
  event_aqim_leader_killed: {
    "0": scenarioEvents.aqim_leader_killed,
    "1": {
      headline: "Opération dans l’extrême nord\u00a0: le chef d’AQMI serait mort",
      body: "Paris parle d’un succès de ses forces. Qui cela porte à la tête du mouvement se verra dans des mois.",
    },
    "2": {
      headline: "AQMI perd son chef",
      body: "L’annonce vient de Paris. Au Sahel, les groupes qu’il menait continuent.",
    },
  },
  event_street_movement_forms: {
    "0": scenarioEvents.street_movement_forms,
    "1": {
      headline: "Une coalition contre le gouvernement",
      body: "Opposition, religieux et associations s’accordent sur une demande. La première marche dépasse les attentes.",
    },
    "2": {
      headline: "Les places de Bamako se remplissent",
      body: "Le mouvement veut le départ du Président. Les officiers disent observer et attendre.",
    },
  },
  event_hostage_exchange_talk: {
    "0": scenarioEvents.hostage_exchange_talk,
    "1": {
      headline: "Des listes vont et viennent",
      body: "Des otages sur l’une, des prisonniers sur l’autre. Rien n’est convenu.",
    },
    "2": {
      headline: "On parle d’échange",
      body: "Des intermédiaires voyagent. On dit aux familles d’espérer, et de ne rien dire.",
    },
  },
  event_poll_in_france: {
    "0": scenarioEvents.poll_in_france,
    "1": {
      headline: "La majorité des Français bascule, selon un sondage",
      body: "Près d’une personne interrogée sur deux est maintenant contre l’opération. Le gouvernement dit qu’on ne fait pas la guerre aux sondages.",
    },
    "2": {
      headline: "Le soutien s’effrite en France",
      body: "La ligne qui comptait est franchie, ou presque. Les élections sont dans un an.",
    },
  },
  event_restraint_possible: {
    "0": scenarioEvents.restraint_possible,
    "1": {
      headline: "La retenue se discute",
      body: "Au JNIM, certains diraient tout haut que la guerre reste au Mali. D’autres partiraient pour cela.",
    },
    "2": {
      headline: "Une phrase cherche qui la dise",
      body: "Que la guerre est avec des soldats au Mali et nulle part ailleurs pourrait se déclarer maintenant.",
    },
  },
  event_aqim_audio: {
    "0": scenarioEvents.aqim_audio,
    "1": {
      headline: "Premier audio d’AQMI sous son nouveau chef",
      body: "L’orateur s’adresse à l’opinion française\u00a0: aucun attentat n’est jamais venu du Mali. À Paris, les services écoutent deux fois.",
    },
    "2": {
      headline: "Une voix d’AQMI",
      body: "Le message parle d’objectifs régionaux et d’un départ. Il y a deux ans, la même voix disait autre chose.",
    },
  },
  event_kabul_falls: {
    "0": scenarioEvents.kabul_falls,
    "1": {
      headline: "Le gouvernement afghan s’effondre",
      body: "Les images de l’aéroport se voient à Bamako, à Paris et en brousse. On ne les lit pas de même.",
    },
    "2": {
      headline: "La fin à Kaboul",
      body: "Vingt ans finissent en quelques jours. Au Sahel, on demande à qui le tour, et ce que vaut la patience.",
    },
  },
  event_contract_rumours: {
    "0": scenarioEvents.contract_rumours,
    "1": {
      headline: "Une société et un paiement",
      body: "Des sources parlent de contractants russes pour Bamako. Paris juge cela incompatible avec sa présence.",
    },
    "2": {
      headline: "Wagner vient-il\u202f?",
      body: "Ni signé ni démenti. Des voisins envoient des émissaires le demander.",
    },
  },
  event_war_in_europe: {
    "0": scenarioEvents.war_in_europe,
    "1": {
      headline: "La Russie envahit l’Ukraine",
      body: "Au Sahel, moins de choses changent qu’en Europe, et toutes coûtent plus cher.",
    },
    "2": {
      headline: "Une guerre ailleurs",
      body: "L’attention de Moscou a un nouveau centre, celle de Paris aussi. Ceux qui sont entre les deux en prennent note.",
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
