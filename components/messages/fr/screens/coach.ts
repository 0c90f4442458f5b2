// Le guide du premier trimestre de Serval. Chaque étape dit quoi faire, puis pourquoi cela compte.
import type { coach as english } from "../../en/screens/coach";
import type { Shape } from "../../shape";

export const coach = {
  label: "Le guide",
  progress: "Votre premier trimestre, {n} sur {of}",
  leave: "Quitter la leçon",
  close: "Fermer le guide",
  steps: {
    ground: {
      do: "Choisissez une zone sur la carte\u00a0: {zone}, par exemple.",
      why: "Son panneau dit qui la tient, qui s’y trouve et à quel point vous en êtes sûr. Les pions en pointillé sont des suppositions qui ont un âge\u00a0: vous ne voyez jamais tout.",
    },
    ready: {
      do: "Lisez ce qu’apporte le trimestre, puis dites que vous l’avez lu.",
      why: "Un trimestre s’ouvre sur des nouvelles. Il avance dès que chaque rôle est prêt\u00a0: personne n’attend l’horloge la plus lente.",
    },
    talks: {
      do: "Dites que vous êtes prêt pour les ordres.",
      why: "Dans une partie complète, c’est ici que les rôles se parlent, négocient et signent, en public ou en secret. Dans Serval, Paris est seul à la table.",
    },
    patrol: {
      do: "Écrivez votre premier ordre\u00a0: prenez «\u00a0{patrol}\u00a0», zone {zone}.",
      why: "Les patrouilles font sortir les combattants à découvert. Les ordres de tous sont secrets et prennent effet au même moment.",
    },
    strike: {
      do: "Prenez maintenant «\u00a0{strike}\u00a0» dans la même zone.",
      why: "Après une patrouille, une frappe trouve sa cible\u202f; seule, elle ne trouve presque rien, et parfois des civils. Ce qu’on peut en attendre est écrit sous l’ordre.",
    },
    receiver: {
      do: "Prenez «\u00a0{receiver}\u00a0» et choisissez qui tiendra le terrain après vous.",
      why: "Serval a pu finir parce qu’il y avait à qui passer la main. La relève se prépare longtemps avant qu’on en ait besoin.",
    },
    intent: {
      do: "Donnez à un ordre une ligne d’intention\u00a0: ce que vous voulez qu’il obtienne.",
      why: "Le débriefing la lit à côté de ce qui en est advenu. C’est là qu’on apprend le plus.",
    },
    commit: {
      do: "Validez la feuille, deux fois pour être sûr.",
      why: "Jusqu’au début de la résolution, vous pouvez la reprendre. Ce que vous ne pouvez pas payer est refusé avec la raison.",
    },
    news: {
      do: "Lisez la une. Puis revenez à la carte et appuyez sur «\u00a0pourquoi\u202f?\u00a0» à côté d’un chiffre.",
      why: "Rien ne bouge sans cause\u00a0: chaque ligne nomme sa règle et l’endroit du rapport d’où elle vient.",
    },
    read: {
      do: "Dites que vous avez lu.",
      why: "Le trimestre suivant s’ouvre. À partir de là, vous jouez seul.",
    },
    wait: {
      do: "Un instant.",
      why: "Le moteur travaille, ou l’on attend encore quelqu’un.",
    },
    over: {
      do: "C’était un trimestre, et vous savez tout ce qu’il faut.",
      why: "Encore trois\u00a0: reprenez les villes, faites suivre l’administration, passez la main et partez tant que l’objectif tient.",
    },
  },
} as const satisfies Shape<typeof english>;
