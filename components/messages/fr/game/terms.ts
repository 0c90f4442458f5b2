// Ce qu'un accord peut contenir. `options` suit le nom ou le jeton de qui promet ; `said` donne des phrases entières.
import type { terms as en, termParts as enParts } from "../../en/game/terms";
import type { Shape } from "../../shape";

export const terms = {
  local_truce: {
    name: "trêve locale",
    line: "Ni attaque, ni blocus, ni embuscade dans la zone tant qu’elle dure. Jugée à la fin de la politique.",
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
    name: "un degré de l’échelle",
    line: "Le degré où les deux côtés doivent se tenir quand le terme est jugé.",
    options: {
      contact: "prend contact",
      mandate: "envoie des émissaires mandatés",
      framework: "convient d’un cadre",
      settlement: "signe le règlement",
    },
    said: {
      contact: { any: "{who} prend contact.", here: "{who} prend contact\u00a0: {zone}." },
      mandate: {
        any: "{who} envoie des émissaires mandatés.",
        here: "{who} envoie des émissaires mandatés\u00a0: {zone}.",
      },
      framework: { any: "{who} convient d’un cadre.", here: "{who} convient d’un cadre\u00a0: {zone}." },
      settlement: { any: "{who} signe le règlement.", here: "{who} signe le règlement\u00a0: {zone}." },
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
    line: "Annoncé, ou exécuté zone par zone, avec un repreneur nommé ou sans.",
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
} satisfies Shape<typeof en>;

export const termParts = {
  venue: "lieu\u00a0: {venue}",
  mediator: "médiation\u00a0: {mediator}",
  receiver: "repris par {receiver}",
  once: "en {from}",
  span: "de {from} à {to}",
  kept: "tenu",
  broken: "rompu",
  pending: "pas encore jugé",
} satisfies Shape<typeof enParts>;
