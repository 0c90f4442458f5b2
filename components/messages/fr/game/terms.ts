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
    name: "une étape des pourparlers",
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
    line: "Qui est relâché, et combien.",
    options: {
      release_hostage: "libère {amount, plural, one {# otage} other {# otages}}",
      release_prisoners: "relâche {amount, plural, one {# prisonnier} other {# prisonniers}}",
    },
    said: {
      release_hostage: {
        any: "{who} libère {amount, plural, one {# otage} other {# otages}}.",
        here: "{who} libère {amount, plural, one {# otage} other {# otages}}\u00a0: {zone}.",
      },
      release_prisoners: {
        any: "{who} relâche {amount, plural, one {# prisonnier} other {# prisonniers}}.",
        here: "{who} relâche {amount, plural, one {# prisonnier} other {# prisonniers}}\u00a0: {zone}.",
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
    line: "De l’argent, des services, des armes ou des agents, jugés aux ordres donnés.",
    options: {
      services: "paie des services",
      aid: "envoie de l’aide",
      arms: "envoie des armes",
      administration: "rétablit l’administration",
    },
    said: {
      services: { any: "{who} paie des services.", here: "{who} paie des services\u00a0: {zone}." },
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
    line: "Si les forces françaises peuvent rester et voler\u00a0: jugé sur les exigences et les entraves de Bamako.",
    options: {
      basing: "laisse rester les Français\u00a0: ni exigence, ni entrave, ni expulsion",
      overflight: "garde son ciel ouvert aux avions français",
    },
    said: {
      basing: {
        any: "{who} laisse rester les Français\u00a0: ni exigence, ni entrave, ni expulsion.",
        here: "{who} laisse rester les Français\u00a0: ni exigence, ni entrave, ni expulsion\u00a0: {zone}.",
      },
      overflight: {
        any: "{who} garde son ciel ouvert aux avions français.",
        here: "{who} garde son ciel ouvert aux avions français\u00a0: {zone}.",
      },
    },
  },
  local_rule: {
    name: "partage du pouvoir local",
    line: "Qui est écouté dans une zone, et par quels moyens elle est tenue. Jugé sur ce qui y est en vigueur.",
    options: {
      councils: "laisse parler les conseils locaux dans la zone",
      justice: "exerce sa propre justice dans la zone",
      no_coercion: "ne tient pas la zone par la peur",
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
        any: "{who} ne tient pas la zone par la peur.",
        here: "{who} ne tient pas la zone par la peur\u00a0: {zone}.",
      },
    },
  },
  deconfliction: {
    name: "non-gêne contre l’EI",
    line: "Qui combat l’État islamique au Sahel, et qui ne frappe pas ceux qui le font.",
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
    name: "un contrat Wagner",
    line: "S’il y en a un, combien, à quel prix, et où il ne va pas.",
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
    line: "Ni mise en cause, ni dénonciation, ni menace en public tant qu’il dure. Les campagnes de Moscou ne sont pas signées\u00a0: il ne peut rien en promettre.",
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
    line: "Une junte traitée en gouvernement, ou le JNIM comme une partie à qui l’on parle.",
    options: {
      regime: "accepte qui gouverne à Bamako",
      party: "traite le JNIM comme une partie à qui l’on parle",
    },
    said: {
      regime: {
        any: "{who} accepte qui gouverne à Bamako.",
        here: "{who} accepte qui gouverne à Bamako\u00a0: {zone}.",
      },
      party: {
        any: "{who} traite le JNIM comme une partie à qui l’on parle.",
        here: "{who} traite le JNIM comme une partie à qui l’on parle\u00a0: {zone}.",
      },
    },
  },
  elections: {
    name: "élections",
    line: "Une date donnée, tenue, ou un scrutin organisé.",
    options: {
      date: "donne une date aux élections",
      no_delay: "ne reporte pas les élections",
      held: "est issu d’un vote",
    },
    said: {
      date: {
        any: "{who} donne une date aux élections.",
        here: "{who} donne une date aux élections\u00a0: {zone}.",
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
  receiver: "repris par {receiver}",
  once: "au {from}",
  span: "du {from} au {to}",
  kept: "tenu",
  broken: "rompu",
  pending: "pas encore jugé",
} satisfies Shape<typeof enParts>;
