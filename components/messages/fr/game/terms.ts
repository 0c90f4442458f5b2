// Ce qu'un accord peut contenir. `options` suit le nom ou le jeton de qui promet ; `said` donne des phrases entières.
import type { terms as en, termParts as enParts } from "../../en/game/terms";
import type { Shape } from "../../shape";

export const terms = {
  local_truce: {
    name: "trêve locale",
    line: "Ni attaque, ni blocus, ni embuscade dans la zone tant qu’elle dure. Vérifiée à la fin de l’étape Politique.",
    plain: "observe une trêve",
    said: {
      plain: {
        any: "{who} observe une trêve locale.",
        here: "{who} observe une trêve locale\u00a0: {zone}.",
      },
    },
  },
  talks: {
    name: "pourparlers",
    line: "Ce que chacun fait des pourparlers entre Bamako et le JNIM. Un veto pendant ces trimestres est une rupture.",
    options: {
      open: "ouvre des pourparlers avec le JNIM",
      mandate: "renouvelle le mandat de dialogue",
      no_veto: "ne s’oppose pas aux pourparlers",
      back: "soutient les pourparlers",
    },
    said: {
      open: { any: "{who} ouvre des pourparlers.", here: "{who} ouvre des pourparlers\u00a0: {zone}." },
      mandate: {
        any: "{who} renouvelle le mandat de dialogue.",
        here: "{who} renouvelle le mandat de dialogue\u00a0: {zone}.",
      },
      no_veto: {
        any: "{who} ne s’oppose pas aux pourparlers.",
        here: "{who} ne s’oppose pas aux pourparlers\u00a0: {zone}.",
      },
      back: { any: "{who} soutient les pourparlers.", here: "{who} soutient les pourparlers\u00a0: {zone}." },
    },
  },
  ladder_step: {
    name: "étape des pourparlers",
    line: "L’étape où les deux parties doivent se trouver quand la clause est vérifiée.",
    options: {
      contact: "prend contact",
      mandate: "envoie des émissaires mandatés",
      framework: "convient d’un cadre",
      settlement: "signe l’accord final",
    },
    said: {
      contact: { any: "{who} prend contact.", here: "{who} prend contact\u00a0: {zone}." },
      mandate: {
        any: "{who} envoie des émissaires mandatés.",
        here: "{who} envoie des émissaires mandatés\u00a0: {zone}.",
      },
      framework: { any: "{who} convient d’un cadre.", here: "{who} convient d’un cadre\u00a0: {zone}." },
      settlement: { any: "{who} signe l’accord final.", here: "{who} signe l’accord final\u00a0: {zone}." },
    },
  },
  hostages: {
    name: "otages et prisonniers",
    line: "Les personnes libérées, et leur nombre.",
    options: {
      release_hostage: "libère {amount, plural, one {# otage} other {# otages}}",
      release_prisoners: "libère {amount, plural, one {# prisonnier} other {# prisonniers}}",
    },
    said: {
      release_hostage: {
        any: "{who} libère {amount, plural, one {# otage} other {# otages}}.",
        here: "{who} libère {amount, plural, one {# otage} other {# otages}}\u00a0: {zone}.",
      },
      release_prisoners: {
        any: "{who} libère {amount, plural, one {# prisonnier} other {# prisonniers}}.",
        here: "{who} libère {amount, plural, one {# prisonnier} other {# prisonniers}}\u00a0: {zone}.",
      },
    },
  },
  withdrawal: {
    name: "retrait",
    line: "Annoncé, ou exécuté zone par zone, avec ou sans relève désignée.",
    options: {
      announce: "annonce son retrait",
      draw_down: "se désengage",
    },
    said: {
      announce: { any: "{who} annonce son retrait.", here: "{who} annonce son retrait\u00a0: {zone}." },
      draw_down: { any: "{who} se désengage.", here: "{who} se désengage\u00a0: {zone}." },
    },
  },
  aid: {
    name: "aide et services",
    line: "De l’argent, des services, des armes ou des agents. Vérifié d’après les ordres donnés.",
    options: {
      services: "finance des services",
      aid: "envoie de l’aide",
      arms: "envoie des armes",
      administration: "rétablit l’administration",
    },
    said: {
      services: { any: "{who} finance des services.", here: "{who} finance des services\u00a0: {zone}." },
      aid: { any: "{who} envoie de l’aide.", here: "{who} envoie de l’aide\u00a0: {zone}." },
      arms: { any: "{who} envoie des armes.", here: "{who} envoie des armes\u00a0: {zone}." },
      administration: {
        any: "{who} rétablit l’administration.",
        here: "{who} rétablit l’administration\u00a0: {zone}.",
      },
    },
  },
  basing: {
    name: "bases et survol",
    line: "Le droit pour les forces françaises de rester et de voler. Vérifié d’après les exigences et les restrictions de Bamako.",
    options: {
      basing: "accepte la présence française\u00a0: ni exigence, ni restriction, ni expulsion",
      overflight: "laisse voler les avions français",
    },
    said: {
      basing: {
        any: "{who} accepte la présence française\u00a0: ni exigence, ni restriction, ni expulsion.",
        here: "{who} accepte la présence française\u00a0: ni exigence, ni restriction, ni expulsion ({zone}).",
      },
      overflight: {
        any: "{who} laisse voler les avions français.",
        here: "{who} laisse voler les avions français\u00a0: {zone}.",
      },
    },
  },
  local_rule: {
    name: "partage du pouvoir local",
    line: "Ceux qui ont voix au chapitre dans une zone, et les moyens par lesquels elle est tenue. Vérifié d’après les ordres en vigueur dans la zone.",
    options: {
      councils: "laisse parler les conseils locaux dans la zone",
      justice: "exerce sa propre justice dans la zone",
      no_coercion: "renonce à tenir la zone par la contrainte",
    },
    said: {
      councils: {
        any: "{who} laisse parler les conseils locaux dans la zone.",
        here: "{who} laisse parler les conseils locaux dans la zone\u00a0: {zone}.",
      },
      justice: {
        any: "{who} exerce sa propre justice dans la zone.",
        here: "{who} exerce sa propre justice dans la zone\u00a0: {zone}.",
      },
      no_coercion: {
        any: "{who} renonce à tenir la zone par la contrainte.",
        here: "{who} renonce à tenir la zone par la contrainte\u00a0: {zone}.",
      },
    },
  },
  deconfliction: {
    name: "déconfliction face à l’EI",
    line: "Combattre l’État islamique au Sahel, ou ne pas frapper ceux qui le combattent.",
    options: {
      fight_is: "combat l’État islamique chaque trimestre",
      stand_aside: "ne frappe pas le JNIM là où il affronte l’État islamique",
    },
    said: {
      fight_is: {
        any: "{who} combat l’État islamique chaque trimestre.",
        here: "{who} combat l’État islamique chaque trimestre\u00a0: {zone}.",
      },
      stand_aside: {
        any: "{who} ne frappe pas le JNIM là où il affronte l’État islamique.",
        here: "{who} ne frappe pas le JNIM là où il affronte l’État islamique\u00a0: {zone}.",
      },
    },
  },
  wagner: {
    name: "contrat avec Wagner",
    line: "L’existence d’un contrat, le nombre d’unités, le prix, et les zones où Wagner ne va pas.",
    options: {
      sign: "signe un contrat avec Wagner",
      no_contract: "n’a pas de contrat avec Wagner",
      number: "fait venir au moins {amount, plural, one {# unité Wagner} other {# unités Wagner}}",
      price: "baisse le prix de Wagner",
      keep_out: "tient Wagner à l’écart",
    },
    said: {
      sign: {
        any: "{who} signe un contrat avec Wagner.",
        here: "{who} signe un contrat avec Wagner\u00a0: {zone}.",
      },
      no_contract: {
        any: "{who} n’a pas de contrat avec Wagner.",
        here: "{who} n’a pas de contrat avec Wagner\u00a0: {zone}.",
      },
      number: {
        any: "{who} fait venir au moins {amount, plural, one {# unité Wagner} other {# unités Wagner}}.",
        here: "{who} fait venir au moins {amount, plural, one {# unité Wagner} other {# unités Wagner}}\u00a0: {zone}.",
      },
      price: {
        any: "{who} baisse le prix de Wagner.",
        here: "{who} baisse le prix de Wagner\u00a0: {zone}.",
      },
      keep_out: { any: "{who} tient Wagner à l’écart.", here: "{who} tient Wagner à l’écart\u00a0: {zone}." },
    },
  },
  media_truce: {
    name: "silence médiatique",
    line: "Ni mise en cause, ni dénonciation, ni menace en public tant qu’il dure. Les campagnes de Moscou sont anonymes\u00a0: il ne peut rien promettre à leur sujet.",
    plain: "garde le silence dans les médias",
    said: {
      plain: {
        any: "{who} garde le silence dans les médias.",
        here: "{who} garde le silence dans les médias\u00a0: {zone}.",
      },
    },
  },
  recognition: {
    name: "reconnaissance",
    line: "Une junte reconnue comme gouvernement, ou le JNIM reconnu comme partie aux négociations.",
    options: {
      regime: "accepte le pouvoir en place à Bamako",
      party: "traite le JNIM comme une partie aux négociations",
    },
    said: {
      regime: {
        any: "{who} accepte le pouvoir en place à Bamako.",
        here: "{who} accepte le pouvoir en place à Bamako\u00a0: {zone}.",
      },
      party: {
        any: "{who} traite le JNIM comme une partie aux négociations.",
        here: "{who} traite le JNIM comme une partie aux négociations\u00a0: {zone}.",
      },
    },
  },
  elections: {
    name: "élections",
    line: "Une date fixée, une date tenue, ou un scrutin organisé.",
    options: {
      date: "fixe une date pour les élections",
      no_delay: "ne reporte pas les élections",
      held: "est issu d’un vote",
    },
    said: {
      date: {
        any: "{who} fixe une date pour les élections.",
        here: "{who} fixe une date pour les élections\u00a0: {zone}.",
      },
      no_delay: {
        any: "{who} ne reporte pas les élections.",
        here: "{who} ne reporte pas les élections\u00a0: {zone}.",
      },
      held: { any: "{who} est issu d’un vote.", here: "{who} est issu d’un vote\u00a0: {zone}." },
    },
  },
} satisfies Shape<typeof en>;

export const termParts = {
  venue: "lieu\u00a0: {venue}",
  mediator: "médiation\u00a0: {mediator}",
  receiver: "relève\u00a0: {receiver}",
  once: "au {from}",
  span: "du {from} au {to}",
  kept: "tenue",
  broken: "rompue",
  pending: "pas encore vérifiée",
} satisfies Shape<typeof enParts>;
