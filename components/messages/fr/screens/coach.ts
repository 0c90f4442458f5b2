// Le guide de la leçon, Serval. Chaque étape dit quoi faire, puis pourquoi cela compte.
import type { coach as english } from "../../en/screens/coach";
import type { Shape } from "../../shape";

export const coach = {
  label: "Le guide",
  progress: "Trimestre {turn} de la leçon, {n} sur {of}",
  leave: "Quitter la leçon",
  close: "Fermer le guide",
  steps: {
    ground: {
      do: "Choisissez une zone sur la carte\u00a0: {zone}, par exemple.",
      why: "Son panneau dit qui la tient, qui s’y trouve et à quel point vous en êtes sûr. Les pions en pointillé sont des estimations datées\u00a0: vous ne voyez jamais tout.",
    },
    ready: {
      do: "Lisez ce qu’apporte le trimestre, puis dites que vous l’avez lu.",
      why: "Votre objectif est déclaré\u00a0: reprendre les villes du Nord. Il a un critère de réussite qui peut être rempli, et vous avez quatre trimestres.",
    },
    talks: {
      do: "Dites que vous êtes prêt pour les ordres.",
      why: "Dans une partie complète, c’est ici que les rôles se parlent, négocient et signent, en public ou en secret. Dans cette leçon, des bots jouent les autres rôles\u00a0: il y a peu à négocier.",
    },
    intent: {
      do: "Donnez à un ordre une ligne d’intention\u00a0: ce que vous voulez qu’il obtienne.",
      why: "Le débriefing la lit à côté de ce qui en est advenu. C’est là qu’on apprend le plus.",
    },
    commit: {
      do: "Validez la feuille, deux fois pour être sûr.",
      why: "Jusqu’au début de la résolution, vous pouvez la reprendre. Ce que vous ne pouvez pas payer est refusé, avec la raison.",
    },
    news: {
      do: "Lisez la une. Puis revenez à la carte et appuyez sur «\u00a0pourquoi\u202f?\u00a0» à côté d’un chiffre.",
      why: "Rien ne bouge sans cause\u00a0: chaque ligne nomme sa règle et l’endroit du rapport d’où elle vient.",
    },
    read: {
      do: "Dites que vous avez lu.",
      why: "Le trimestre suivant s’ouvre.",
    },
    wait: {
      do: "Un instant.",
      why: "Le moteur travaille, ou il manque encore quelqu’un.",
    },
    over: {
      do: "L’opération est terminée.",
      why: "Un objectif limité, atteint, puis une relève. Deux trimestres se jouent encore sans vous\u00a0: ils diront si la relève tient.",
    },
  },
  plans: {
    "2": {
      do: "C’était un trimestre. Celui-ci reprend les villes.",
      why: "Vos colonnes sont devant Gao et Tombouctou. Renforcez-les et reprenez les deux\u00a0: une colonne trop mince échoue souvent.",
    },
    "3": {
      do: "Annoncez maintenant la fin, et préparez ceux qui resteront.",
      why: "Les Nations unies sont arrivées partout où la voie était libre. Les zones qui leur échappent restent à reprendre.",
    },
    "4": {
      do: "Transférez et rentrez.",
      why: "Un retrait annoncé, qui trouve partout une relève, est perçu comme choisi. C’est l’administration qui décide s’il tient\u00a0: Bamako envoie maintenant des fonctionnaires.",
    },
  },
  orders: {
    send: {
      do: "Prenez «\u00a0{order}\u00a0»\u00a0: zone {zone}, depuis la zone {target}.",
      why: "Le terrain appartient à ceux qui s’y trouvent. Ce que vous envoyez manque là d’où il vient.",
    },
    patrol: {
      do: "Prenez «\u00a0{order}\u00a0», zone {zone}.",
      why: "Les patrouilles font sortir les combattants à découvert. Les ordres de tous sont secrets et prennent effet au même moment.",
    },
    strike: {
      do: "Prenez maintenant «\u00a0{order}\u00a0», zone {zone}, là où passe la patrouille.",
      why: "Après une patrouille, une frappe trouve sa cible\u202f; seule, elle ne trouve presque rien, et parfois des civils. Elle ne tient aucun terrain. L’effet attendu est indiqué sous l’ordre.",
    },
    clear: {
      do: "Prenez «\u00a0{order}\u00a0», zone {zone}.",
      why: "Reprendre une zone donne le terrain. Une garnison forte le garde tant qu’elle est là\u202f; ensuite, seules l’administration et une relève le gardent.",
    },
    announce: {
      do: "Prenez «\u00a0{order}\u00a0», en deux trimestres.",
      why: "Annoncé avant toute demande, le retrait est le vôtre. Désormais, un trimestre sans départ joue contre vous.",
    },
    build: {
      do: "Prenez «\u00a0{order}\u00a0», zone {zone}, relève\u00a0: {target}.",
      why: "Serval a pu s’achever parce qu’une force pouvait prendre la relève. La relève se prépare à l’avance.",
    },
    support: {
      do: "Prenez «\u00a0{order}\u00a0».",
      why: "Les casques bleus tiennent selon les moyens qu’ils reçoivent.",
    },
    home: {
      do: "Prenez «\u00a0{order}\u00a0», zone {zone}, relève\u00a0: {target}.",
      why: "Toutes les unités de la zone rentrent. Une relève assez forte la garde\u202f; sans relève, d’autres occupent le vide.",
    },
  },
} as const satisfies Shape<typeof english>;
