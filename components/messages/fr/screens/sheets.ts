// Une fiche par place, à imprimer et à distribuer.
import type { sheets as en } from "../../en/screens/sheets";
import type { Shape } from "../../shape";

export const sheets = {
  title: "Fiches des places",
  lead: "Une fiche par place, dans les deux langues. À l’écran, le code d’un rôle reste couvert\u202f; il est imprimé malgré tout. Les liens de l’animateur et du rapporteur n’ont pas de fiche.",
  print: "Imprimer les fiches",
  back: "Retour au bureau",
  done: "Terminé",
  untitled: "Exercice sans nom",
  copyAll: "Copier ces liens",
  copied: "Copié",
  show: "Montrer le code",
  showOf: "Montrer le code de {seat}",
  cover: "Couvrir",
  coverOf: "Couvrir le code de {seat}",
  codeOf: "Code à scanner pour {seat}",
  seat: "Votre place\u00a0: {seat}",
  what: {
    role: "Scannez le code ou saisissez l’adresse. Cette fiche est la place de votre équipe\u00a0: ne la montrez à personne d’autre. Vous pouvez être plusieurs à l’utiliser.",
    observer: "Scannez le code ou saisissez l’adresse. Vous voyez ce qui est public.",
    wall: "Ouvrez cette adresse sur l’écran de la salle. Elle montre ce qui est public.",
  },
  red: "Place d’équipe rouge (red team)\u00a0: vous défendez un adversaire. Les ordres restent abstraits.",
  pace: {
    minutes: "{turns} tours d’environ {n} minutes.",
    day: "{turns} tours, un par jour.",
    none: "{turns} tours, sans horloge.",
  },
  print_: {
    label: "À imprimer",
    seats: "Liens vers les places",
    seatsHint: "Une feuille par place, avec son code à scanner.",
    briefs: "Fiches de rôle",
    briefsHint:
      "Une page par rôle, avec vos instructions et les lectures préalables, dans la langue de cette page.",
    orders: "Feuilles d’ordres",
    ordersHint: "Vierges, à remplir à la main en cas de panne du réseau.",
  },
  orders: {
    of: "Feuille d’ordres\u00a0: {seat}",
    quarter: "Trimestre",
    time: "Remise à",
    by: "Rédigée par",
    slot: "Ordre {n}",
    standing: "Ordre permanent {n}",
    order: "Ordre",
    where: "Où, ou avec qui",
    how: "Comment",
    intent: "Intention, en une ligne",
    hand: "À remettre à l’animateur avant la clôture des ordres.",
  },
} satisfies Shape<typeof en>;
