// Comment les moments manqués sont trouvés : les étapes, les verdicts, les limites, les chiffres.
import type { method as en } from "../../en/screens/method";
import type { Shape } from "../../shape";

export const method = {
  title: "Comment les moments manqués sont trouvés",
  lead: "Le débriefing montre ce que chaque rôle aurait pu faire et n’a pas fait. Cette page explique d’où viennent ces résultats, ce qu’ils ne disent pas et combien de fois ils se trompent.",
  link: "Comment les moments manqués sont trouvés",
  short: {
    title: "En bref",
    text: "Le serveur reprend la partie telle que vous l’avez jouée, change une seule chose qu’un rôle pouvait ordonner, puis joue la suite jusqu’au bout un grand nombre de fois, chaque fois avec les mêmes tirages que sans ce changement. Ce que le score du rôle y gagne en moyenne, c’est la valeur du plan. Un plan est un moment manqué lorsque ce gain dépasse à coup sûr {margin} points, à certains trimestres et pas à d’autres.",
  },
  words: {
    title: "Ce que veulent dire les mots",
    plan: {
      name: "Plan",
      line: "Un ou deux ordres qu’un rôle maintient à partir d’un trimestre\u00a0: donnés partout où ils sont légaux, payés, et suivis de ce qu’un bot ferait des possibilités qu’ils ouvrent. Les ordres d’un seul trimestre ne sont pas évalués\u00a0: un changement que personne ne poursuit ne vaut rien.",
    },
    gain: {
      name: "Gain",
      line: "Le score final du rôle avec le plan, moins le score sans lui, sur des paires de parties jouées avec les mêmes tirages. Il est donné avec un intervalle qui contient la vérité 95 fois sur 100.",
    },
    margin: {
      name: "Marge",
      line: "{margin} points. Ce qui rapporte moins ne mérite pas un débat.",
    },
    hindsight: {
      name: "Après coup",
      line: "Le plan est joué à partir de l’état réel de ce jour-là, et les autres rôles font ce qu’ils ont fait.",
    },
    foresight: {
      name: "Vu à l’époque",
      line: "Le plan est joué à partir de {worlds} états de la partie qui ressemblent tous, au chiffre près, à ce que le rôle voyait ce jour-là, et des bots tiennent les autres rôles. «\u00a0Dans 17 mondes sur 20 semblables à celui qu’il voyait\u00a0»\u00a0: c’est ce chiffre.",
    },
    window: {
      name: "Fenêtre",
      line: "Les trimestres qui se suivent et pendant lesquels un plan était ouvert. Deux fenêtres sont distinguées quand le gain baisse de {valley} points entre elles.",
    },
    moment: {
      name: "Moment, habitude, sur le papier",
      line: "Un moment finit\u00a0: après lui, le gain s’effondre. Une habitude rapporte autant à chaque trimestre\u00a0: c’est une façon de jouer. Un gain n’existe que sur le papier quand {paper}\u00a0% tiennent à une seule part du score. Seuls les moments figurent dans les lignes des fenêtres.",
    },
  },
  verdicts: {
    title: "Cinq verdicts",
    lead: "Chaque trimestre d’un plan en reçoit un.",
    visible: "Le plan aurait payé, et il aurait payé aussi dans les mondes qui ressemblaient au vôtre.",
    hidden:
      "Le plan aurait payé, mais ce que le rôle pouvait voir parlait contre lui. Personne n’a de reproche à se faire.",
    looked_open: "D’après ce que le rôle pouvait voir, le plan devait payer. Il n’aurait pas payé.",
    shut: "Le plan n’aurait pas rapporté {margin} points.",
    unknown:
      "Les parties rejouées ne tranchent pas, ou le budget de calcul était épuisé. La raison est donnée à côté. Ce verdict ne compte jamais comme une fenêtre.",
  },
  steps: {
    title: "Étape par étape",
    record:
      "La partie est rejouée à partir de sa main courante, jusqu’au même dernier chiffre. À partir du changement, ses ordres, ses accords, ses incidents et ses arbitrages valent comme intentions\u00a0: ils sont donnés partout où ils restent légaux.",
    choose:
      "À chaque trimestre et pour chaque rôle, jusqu’à {candidates} ordres, accords et le retrait sont essayés en quelques parties. Les plus faibles sont écartés tour après tour\u202f; le meilleur est essayé avec un second.",
    keep: "Trois plans par rôle sont retenus, et évalués à tous les trimestres où ils étaient légaux.",
    value:
      "L’évaluation emploie des tirages qui n’ont servi à aucun choix\u00a0: sinon, le plus chanceux des {candidates} paraîtrait le meilleur. {first}, {second} ou {third} paires de parties sont jouées\u202f; on quitte un trimestre dès que plus rien ne peut changer ce qui en sera dit.",
    judge:
      "Tous les trimestres de tous les rôles sont jugés ensemble, de sorte que, là où il n’y a rien à trouver, au moins 19 débriefings sur 20 ne trouvent rien. Comme les pertes peuvent être rares et lourdes, le seuil tient compte de la dissymétrie des écarts.",
    foresight:
      "Ce qui a payé après coup est rejoué à partir des mondes où le rôle aurait pu se trouver ce jour-là.",
    others:
      "À côté de chaque fenêtre figure ce qu’elle rapporte quand des bots tiennent les autres rôles et y répondent. Une fenêtre qui se ferme parce que les autres s’adaptent est un bon sujet de discussion.",
    possible:
      "Pour chaque trimestre, on calcule ce qui restait possible\u00a0: un bot tient le rôle à partir de là. Si aucun plan n’en explique la moitié, c’est dit\u00a0: aucun moment n’a décidé à lui seul.",
    taken:
      "Le même calcul est fait à l’envers pour ce qui a été fait\u00a0: sans cela, quel aurait été le score\u202f?",
    causes:
      "Chaque gain est décomposé selon les causes inscrites au registre de la partie. Leur somme est le gain\u202f; aucune n’est inventée après coup.",
  },
  limits: {
    title: "Ce que la méthode ne dit pas",
    model:
      "Elle parle de ce jeu, pas du Mali. Une fenêtre est ici un argument sur les dynamiques du rapport, rien de plus.",
    people:
      "Après le changement, les autres font ce qu’ils ont fait, ou ce que font des bots. Des personnes auraient réagi autrement. C’est à la salle d’en parler.",
    score:
      "Elle compte ce que compte le score. Ce que le score laisse de côté n’y entre pas, à commencer par les atteintes aux civils\u00a0: elles sont montrées à côté, jamais dans la somme.",
    menu: "Elle essaie ce qui figurait au menu ce jour-là, deux ordres au plus par plan. Une ruse sur trois trimestres ou un marché conclu de vive voix lui échappe.",
    bots: "Un bot poursuit les plans. Un meilleur joueur gagnerait davantage. Quand le bot n’a pas suivi le plan, le verdict est que nous ne savons pas.",
    worlds:
      "Le «\u00a0vu à l’époque\u00a0» repose sur {worlds} mondes. Ils répondent à ce qui était vu\u202f; ils ne sont pas tous ceux qui étaient possibles.",
    late: "Les deux derniers trimestres ne peuvent plus donner grand-chose\u00a0: ils sont signalés.",
    many: "Trois fenêtres au plus sont montrées par rôle. Le reste est compté sous les fenêtres.",
    grade:
      "Elle ne note personne. Les gains de trimestres différents ne s’additionnent jamais, et aucun joueur ne reçoit de note unique.",
  },
  trust: {
    title: "Quelle confiance lui accorder",
    lead: "Mesuré sur ce jeu\u00a0: {lines, plural, one {une partie} other {# parties}} suivant le cours historique, et des débriefings composés dont la vérité est connue. {date}.",
    tried: "Essai",
    came: "Résultat",
    asked: "Exigence",
    holds: "Respectée",
    yes: "oui",
    no: "non",
    told: "aucune",
    again: "Qui dispose du code peut refaire la mesure\u00a0: npm run calibrate.",
    trial: {
      no_window: {
        tried: "Débriefings où chaque plan vaut exactement la marge",
        came: "Une fausse fenêtre dans {percent, number}\u00a0% de {n, number}",
        asked: "5\u00a0% au plus",
      },
      unsplit: {
        tried: "Les mêmes, évalués sur les parties qui ont servi au choix",
        came: "Une fausse fenêtre dans {percent, number}\u00a0% de {n, number}",
        asked: "plus de 5\u00a0%\u00a0: l’essai peut donc échouer",
      },
      nothing_to_find: {
        tried: "Débriefings complets d’une partie où il n’y a rien à trouver",
        came: "Une fausse fenêtre dans {percent, number}\u00a0% de {n, number}",
        asked: "5\u00a0% au plus",
      },
      coverage: {
        tried: "Intervalles de {pairs} paires, tirées de nouveau",
        came: "{percent, number}\u00a0% de {n, number} contiennent la vérité",
        asked: "93 à 97\u00a0%",
      },
      coverage_cells: {
        tried: "Intervalles de vrais trimestres, comparés à {games, number} parties de chacun",
        came: "{percent, number}\u00a0% de {n, number} contiennent la vérité",
        asked: "93 à 97\u00a0%",
      },
      said_and_came: {
        tried: "Trimestres annoncés payants avec une chance de {from} à {to}\u00a0%",
        came: "Annoncé {said, number}\u00a0%, vérifié {came, number}\u00a0% sur {n, number}",
        asked: "deux chiffres proches",
      },
      power: {
        tried: "Une fenêtre de 8 points, avec des paires d’écart type {deviation}",
        came: "Trouvée dans {found, number}\u00a0%, ses bords à un trimestre près dans {edges, number}\u00a0% de {n, number}",
        asked: "trouvée dans 90\u00a0%",
      },
      other_bots: {
        tried: "D’autres bots jouent la suite",
        came: "{standing} fenêtres sur {of} restent",
      },
      kinds: {
        tried: "Les plans qui paient, par espèce",
        came: "{moments} moments, {habits} habitudes, {paper} sur le papier",
      },
      hindsight: {
        tried: "Seul change ce que le rôle ne pouvait pas savoir",
        came: "«\u00a0Vu à l’époque\u00a0» identique dans {same} cas sur {of}",
        asked: "tous",
      },
      horizon: {
        tried: "Les trimestres trop tardifs sont signalés",
        came: "{percent, number}\u00a0% de {n, number}",
        asked: "tous",
      },
      determinism: {
        tried: "Calculé par 1, 2 et 4 fils, et après un arrêt",
        came: "{results, plural, one {un seul résultat} other {# résultats}} en {runs} calculs",
        asked: "un seul",
      },
      two_windows: {
        tried: "Le cours historique par d’autres tirages, {line}\u00a0: Paris, meilleur plan",
        came: "{first, number} points au premier trimestre, {valley, number} dans le creux, {second, number} au second sommet\u202f; le creux est d’au moins {depth, number}",
        asked: "deux fenêtres, un creux de 2 points entre elles",
      },
      two_windows_together: {
        tried: "Le cours historique, {lines} tirages réunis\u00a0: Paris, meilleur plan",
        came: "{first, number} points au premier trimestre, {valley, number} dans le creux, {second, number} au second sommet\u202f; le creux est d’au moins {depth, number}. Pris seuls, {alone, plural, =0 {aucun ne le montre} one {un seul le montre} other {# le montrent}}",
        asked: "deux fenêtres, un creux de 2 points entre elles",
      },
    },
  },
  ideas: {
    title: "À qui l’on doit ces idées",
    text: "Rejouer la suite avec les mêmes tirages, et se demander si les bots ressemblent à des joueurs\u00a0: le backgammon. Un nombre égal d’essais et des marques pâles là où l’on doute\u00a0: les outils d’étude du go. Chercher de nouveau avant d’avoir la réponse\u00a0: les problèmes d’échecs. Comparer par paires, avec une marge et un troisième verdict\u00a0: les essais de moteurs d’échecs. Savoir que le meilleur coup après coup n’est pas celui qu’il fallait jouer\u00a0: le bridge.",
  },
} satisfies Shape<typeof en>;
