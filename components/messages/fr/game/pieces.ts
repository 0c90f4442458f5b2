// Qui tient une zone, ce qui s'y trouve, et quelle main on a vue.
import type {
  bands as enBands,
  control as enControl,
  forces as enForces,
  hands as enHands,
} from "../../en/game/pieces";
import type { Shape } from "../../shape";

export const control = {
  state: "tenue par l’État",
  groups: "tenue par les groupes armés signataires",
  jnim: "tenue par le JNIM",
  is: "tenue par l’État islamique",
  contested: "disputée",
} satisfies Shape<typeof enControl>;

export const forces = {
  french: {
    name: "Unités françaises",
    short: "Français",
    count: "{n, plural, one {# unité française} other {# unités françaises}}",
  },
  special: {
    name: "Forces spéciales",
    short: "forces spéciales",
    count: "{n, plural, one {# unité de forces spéciales} other {# unités de forces spéciales}}",
  },
  takuba: {
    name: "Unités de Takuba",
    short: "Takuba",
    count: "{n, plural, one {# unité de Takuba} other {# unités de Takuba}}",
  },
  fama: {
    name: "Unités des FAMa",
    short: "FAMa",
    count: "{n, plural, one {# unité des FAMa} other {# unités des FAMa}}",
  },
  minusma: {
    name: "Unités de la MINUSMA",
    short: "MINUSMA",
    count: "{n, plural, one {# unité de la MINUSMA} other {# unités de la MINUSMA}}",
  },
  partners: {
    name: "Partenaires paramilitaires",
    short: "partenaires",
    count:
      "{n, plural, one {# groupe paramilitaire partenaire} other {# groupes paramilitaires partenaires}}",
  },
  militias: { name: "Milices", short: "milices", count: "{n, plural, one {# milice} other {# milices}}" },
  groups: {
    name: "Groupes armés signataires",
    short: "signataires",
    count: "{n, plural, one {# groupe signataire} other {# groupes signataires}}",
  },
  wagner: {
    name: "Détachements de Wagner",
    short: "Wagner",
    count: "{n, plural, one {# détachement de Wagner} other {# détachements de Wagner}}",
  },
  jnim: {
    name: "Cellules du JNIM",
    short: "JNIM",
    count: "{n, plural, one {# cellule du JNIM} other {# cellules du JNIM}}",
  },
  is: {
    name: "Cellules de l’État islamique",
    short: "État islamique",
    count: "{n, plural, one {# cellule de l’État islamique} other {# cellules de l’État islamique}}",
  },
} satisfies Shape<typeof enForces>;

export const hands = {
  france: "forces françaises",
  state: "l’armée",
  jnim: "le JNIM",
  is: "l’État islamique",
  wagner: "Wagner",
  militias: "milices",
  partners: "partenaires paramilitaires",
  unknown: "auteur inconnu",
} satisfies Shape<typeof enHands>;

export const bands = {
  "0": "aucune connue",
  "1": "faibles",
  "2": "marquées",
  "3": "graves",
  "4": "très graves",
} satisfies Shape<typeof enBands>;
