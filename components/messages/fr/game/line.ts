// La ligne de l’histoire : ce que chaque camp a fait, par année, trimestre et rang. Les clefs sont celles du calendrier du moteur.
import type { line as en } from "../../en/game/line";
import type { Shape } from "../../shape";

export const line = {
  paris: {
    "2013-1-1":
      "Janvier 2013\u00a0: l’avance vers le centre est arrêtée\u202f; Gao et Tombouctou sont repris à la fin du mois.",
    "2013-2-1":
      "Un retrait par étapes, à côté d’une force des Nations unies qui prend la relève\u202f; le Conseil de sécurité la décide en avril 2013.",
    "2013-3-1":
      "Juillet 2013\u00a0: la MINUSMA prend la suite de la force africaine\u202f; une partie des soldats français rentre.",
    "2013-4-1":
      "Automne 2013\u00a0: il reste moins de 3\u202f000 soldats\u202f; les opérations continuent au nord de Gao.",
    "2014-4-1": "Décembre 2014\u00a0: un chef des groupes de la région de Gao est tué dans une opération.",
    "2015-2-1":
      "2015\u00a0: quelque 3\u202f500 soldats, avec des bases au Niger\u202f; l’accord d’Alger doit être tenu.",
    "2018-1-1":
      "2018\u00a0: opérations aux côtés de partenaires paramilitaires autour de Ménaka\u202f; plus de 4\u202f000 soldats.",
    "2019-1-1": "Février 2019\u00a0: un chef d’AQMI de la région de Tombouctou est tué.",
    "2019-2-1":
      "2019\u00a0: quelque 4\u202f500 soldats\u202f; l’effort porte sur les frontières du Niger et du Burkina Faso.",
    "2020-1-1": "Paris passe outre au président sur le dialogue avec ceux que la France appelle terroristes.",
    "2020-1-2": "Janvier 2020\u00a0: à Pau, l’effort est porté sur les trois frontières.",
    "2020-2-1":
      "Juin 2020\u00a0: le chef d’AQMI est tué dans l’extrême nord\u202f; la force européenne est mise sur pied.",
    "2020-3-1": "Été 2020\u00a0: les opérations continuent pendant le changement de pouvoir.",
    "2020-4-1":
      "Novembre 2020\u00a0: un chef militaire du JNIM est tué près de Ménaka, et présenté en France comme un résultat.",
    "2021-1-1":
      "Le signal de janvier 2021 reste sans réponse\u202f; la menace sur le sol français en est la raison avancée.",
    "2021-2-1": "Juin 2021\u00a0: la fin de Barkhane est annoncée.",
    "2021-2-2": "3 juin 2021\u00a0: les opérations conjointes sont suspendues après le second coup d’État.",
    "2021-3-1":
      "Août 2021\u00a0: le chef de l’État islamique au Sahel est tué\u202f; sa mort est annoncée en septembre.",
    "2021-3-2": "2 juillet 2021\u00a0: les opérations conjointes reprennent au bout d’un mois.",
    "2021-4-1": "Octobre à décembre 2021\u00a0: Kidal, Tessalit et Tombouctou sont quittés.",
    "2021-4-2": "Le retrait traîne jusqu’au trimestre où Wagner arrive.",
    "2022-1-1":
      "Hiver 2021-2022\u00a0: Paris et ses partenaires européens condamnent le recours à la société\u202f; le 17 février 2022, ils annoncent qu’ils quittent tout à fait le Mali.",
    "2022-2-1": "Avril à juin 2022\u00a0: Gossi et Ménaka sont remis.",
    "2022-3-1": "Août 2022\u00a0: les dernières unités partent.",
  },
  bamako: {
    "2013-2-1": "Printemps 2013\u00a0: les soldats maliens suivent dans les villes du nord.",
    "2013-3-1":
      "Juin à août 2013\u00a0: un accord à Ouagadougou permet de voter dans le nord\u202f; les fonctionnaires reviennent lentement.",
    "2015-2-1": "Mai et juin 2015\u00a0: l’accord d’Alger est signé avec les groupes armés du nord.",
    "2016-3-1":
      "2016 et 2017\u00a0: des renforts partent pour le centre, où les postes de l’armée ont été attaqués.",
    "2018-1-1":
      "2018\u00a0: les groupes d’autodéfense grandissent dans le centre, et les exactions de soldats restent impunies.",
    "2018-3-1": "Juillet et août 2018\u00a0: le président est réélu, aux côtés de ses partenaires.",
    "2019-1-1": "2019\u00a0: les massacres de villageois dans le centre ne sont pas arrêtés.",
    "2019-4-1":
      "Le dialogue national de décembre 2019 demande des pourparlers\u202f; des contacts sont pris avant d’être admis.",
    "2020-1-1": "En février 2020, le président admet des contacts, sur mandat du dialogue national.",
    "2020-2-1":
      "Printemps 2020\u00a0: les exactions de l’armée et des groupes d’autodéfense dans le centre restent impunies.",
    "2020-4-1": "La transition reprend les pourparlers\u202f; Paris s’y oppose en décembre 2020.",
    "2021-1-1": "Les gouvernements successifs mettent leurs échecs sur le compte de Paris.",
    "2021-2-1": "Printemps 2021\u00a0: les officiers du second coup d’État se tournent vers Moscou.",
    "2021-3-1":
      "Septembre 2021\u00a0: Paris est accusé d’abandon devant les Nations unies\u202f; un contrat se négocie.",
    "2021-4-1": "Wagner arrive en décembre 2021\u202f; le vote de février 2022 est reporté.",
    "2022-1-1":
      "Janvier et février 2022\u00a0: l’ambassadeur est expulsé, les vols sont restreints, un départ sans délai est demandé.",
    "2022-2-1": "Mai 2022\u00a0: les accords de défense sont dénoncés.",
    "2022-3-1":
      "Août 2022\u00a0: des accusations devant le Conseil de sécurité, au départ des dernières unités.",
  },
  jnim: {
    "2013-1-1":
      "Janvier 2013\u00a0: l’avance sur Konna\u202f; puis les villes sont abandonnées pour les hauteurs.",
    "2013-2-1": "Février et mars 2013\u00a0: attaques à Gao, et combats pour l’extrême nord.",
    "2015-1-1":
      "Janvier 2015\u00a0: un poste est enlevé à Nampala\u202f; un groupe armé se forme dans le centre.",
    "2016-3-1": "Juillet 2016\u00a0: la base de Nampala est enlevée.",
    "2016-4-1":
      "Décembre 2016\u00a0: un poste est enlevé dans le nord du Burkina Faso\u202f; la guerre passe la frontière.",
    "2017-1-1":
      "Mars 2017\u00a0: les groupes n’en font plus qu’un, le JNIM\u202f; le nord du Burkina Faso est entraîné dans la guerre.",
    "2018-2-1": "Juin 2018\u00a0: le poste de commandement de la force régionale est attaqué à Sévaré.",
    "2019-1-1": "Mars 2019\u00a0: le camp de Dioura est enlevé.",
    "2019-3-1": "Septembre 2019\u00a0: des postes sont enlevés à la frontière du Burkina Faso.",
    "2020-1-1":
      "Des contacts avec de hauts dirigeants\u202f; en mars 2020, ils posent pour condition le départ des Français.",
    "2020-4-1": "Octobre 2020\u00a0: des otages sont échangés contre des prisonniers.",
    "2021-1-1": "Le communiqué de janvier 2021 tient la guerre à l’écart du sol français.",
    "2021-2-1": "En juin 2021, AQMI dit que la France n’a jamais été visée depuis le Mali.",
    "2021-2-2": "L’usure est acceptée\u202f; le message audio de juin 2021 parle d’objectifs régionaux.",
  },
  moscow: {
    "2017-4-1": "Automne 2017\u00a0: des hélicoptères achetés en Russie sont livrés à Bamako.",
    "2019-2-1": "Juin 2019\u00a0: un accord de coopération militaire est signé.",
    "2019-4-1":
      "Octobre 2019\u00a0: un sommet avec l’Afrique à Sotchi\u202f; les voix contre les Français se font plus fortes.",
    "2021-2-1": "Printemps et été 2021\u00a0: la société est proposée aux officiers.",
    "2021-3-1": "Septembre 2021\u00a0: le contrat est donné pour proche.",
    "2021-4-1":
      "Wagner arrive en décembre 2021, avec peu de moyens et sans combat\u202f; le sondage à 87\u00a0%.",
    "2022-1-1":
      "Début 2022\u00a0: opérations dans le centre\u202f; Moscou parle d’une société invitée par Bamako.",
    "2022-2-1": "Wagner se prévaut d’une victoire d’image sur la France.",
    "2022-3-1": "Août 2022\u00a0: la base de Gao change de mains.",
  },
} satisfies Shape<typeof en>;
