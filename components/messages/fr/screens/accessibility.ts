// La déclaration d’accessibilité : ce qui est conforme, ce qui ne l’est pas encore, comment on l’a vérifié, à qui le dire. Chaque phrase doit être vraie aujourd’hui.
import type { accessibility as en } from "../../en/screens/accessibility";
import type { Shape } from "../../shape";

export const accessibility = {
  title: "Déclaration d’accessibilité",
  lead: "Ce que chacun peut utiliser dans Missed Moments, au regard de la norme EN 301 549 et du RGAA, et ce qui manque encore.",
  link: "Accessibilité\u00a0: partiellement conforme",
  state: {
    title: "État de conformité",
    text: "Missed Moments est partiellement conforme à la norme EN 301 549 v3.2.1, chapitre 9 (WCAG 2.1, niveaux A et AA), et au RGAA 4.1, pour les raisons données plus bas. Cette déclaration est celle de ses auteurs\u00a0: aucun audit extérieur n’a eu lieu.",
  },
  looked: {
    title: "Comment on l’a vérifié",
    axe: "Un test automatique ouvre chaque écran dans les deux langues et y cherche des défauts avec axe-core\u202f; un seul défaut qualifié de sérieux ou de critique le fait échouer.",
    keyboard:
      "Un test automatique joue un trimestre entier au clavier seul. Du haut de la page à la remise des ordres, il faut au plus 25 arrêts de la touche Tab.",
    spoken:
      "Pour chaque phase, l’arbre que lit un lecteur d’écran est conservé sous forme de texte et comparé à l’écran.",
    windows:
      "Les écrans sont testés à partir de 320\u00a0px de large et 256\u00a0px de haut, soit une fenêtre de 1280 sur 1024 à 400\u00a0%, et en couleurs forcées.",
    people:
      "Aucune personne qui emploie chaque jour un lecteur d’écran, un contacteur ou la commande vocale ne l’a encore essayé. C’est la lacune la plus grave, et aucun test automatique ne la comble.",
  },
  holds: {
    title: "Ce sur quoi vous pouvez compter",
    map: "La carte existe aussi en liste\u00a0: les mêmes zones, dans l’ordre de lecture, avec les mêmes mots, les mêmes ordres et les mêmes raisons pour lesquelles un ordre ne peut y être donné.",
    colour:
      "Rien n’est dit par la seule couleur\u00a0: une forme et une lettre disent qui est qui, un motif dit qui tient une zone.",
    motion:
      "Ce qui a bougé s’affiche en liste, sans animation, si votre système demande moins de mouvement. Rien ne clignote.",
    time: "L’animateur peut allonger le temps d’une phase, l’arrêter ou s’en passer\u202f; les brouillons sont conservés à mesure, et pris tels quels à la fin du temps.",
    keys: "Les touches simples ne font rien pendant que vous écrivez dans un champ, et peuvent être désactivées dans la liste des touches.",
    lists:
      "Le menu des ordres, les chiffres et la liste des zones comptent chacun pour un arrêt\u202f; les flèches les parcourent.",
  },
  lacks: {
    title: "Ce qui n’est pas encore conforme",
    reader:
      "Certains signes de la carte, comme les fanions et les flèches des pièces déplacées, sont dits dans les ordres et dans ce qui a bougé, et non à leur place sur la carte.",
    charts:
      "Quelques graphiques du retour d’expérience ont à côté d’eux un tableau qui donne les chiffres, mais non ce que le graphique compare.",
    print:
      "Ce que le navigateur imprime ou enregistre en PDF est balisé comme le navigateur le fait\u202f; nous ne le vérifions pas.",
    small:
      "Les noms de la carte font de 11 à 14\u00a0px au zoom habituel. Ils grandissent avec la page, et se lisent dans la liste.",
    words: "Le jeu demande beaucoup de lecture. Il n’en existe pas de version en langage simplifié.",
  },
  tell: {
    title: "Si quelque chose vous arrête",
    text: "Dites-le à la personne qui dirige l’exercice ou à celle qui exploite ce serveur\u00a0: l’une et l’autre peuvent arrêter le temps, vous ouvrir une autre voie ou vous donner une copie du contenu. En France, sans réponse de leur part, vous pouvez écrire au Défenseur des droits.",
  },
  about: {
    title: "Cette déclaration",
    text: "Écrite en novembre 2026, pour la version du programme que vous avez sous les yeux, d’après les tests nommés plus haut. Elle porte sur les pages de ce serveur, et non sur ce que l’on y écrit.",
  },
} satisfies Shape<typeof en>;
