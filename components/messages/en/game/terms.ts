// What a deal can hold. `options` follow the name or token of whoever promises; `said` are whole sentences, with and without a zone.
export const terms = {
  local_truce: {
    name: "local truce",
    line: "No attack, blockade or ambush in the zone while it lasts. Judged at the end of politics.",
    plain: "keeps a truce",
    said: { plain: { any: "{who} keeps a local truce.", here: "{who} keeps a local truce: {zone}." } },
  },
  talks: {
    name: "talks",
    line: "What each side does about talks between Bamako and JNIM. A veto in these quarters is a breach.",
    options: {
      open: "opens talks with JNIM",
      mandate: "renews the mandate for talks",
      no_veto: "does not veto the talks",
      back: "backs the talks",
    },
    said: {
      open: { any: "{who} opens talks.", here: "{who} opens talks: {zone}." },
      mandate: {
        any: "{who} renews the mandate for talks.",
        here: "{who} renews the mandate for talks: {zone}.",
      },
      no_veto: { any: "{who} does not veto the talks.", here: "{who} does not veto the talks: {zone}." },
      back: { any: "{who} backs the talks.", here: "{who} backs the talks: {zone}." },
    },
  },
  ladder_step: {
    name: "a step of the ladder",
    line: "The rung on which both sides must stand when the term is judged.",
    options: {
      contact: "makes contact",
      mandate: "sends envoys with a mandate",
      framework: "agrees to a framework",
      settlement: "signs the settlement",
    },
    said: {
      contact: { any: "{who} makes contact.", here: "{who} makes contact: {zone}." },
      mandate: {
        any: "{who} sends envoys with a mandate.",
        here: "{who} sends envoys with a mandate: {zone}.",
      },
      framework: { any: "{who} agrees to a framework.", here: "{who} agrees to a framework: {zone}." },
      settlement: { any: "{who} signs the settlement.", here: "{who} signs the settlement: {zone}." },
    },
  },
  hostages: {
    name: "hostages and prisoners",
    line: "Who is let go, and how many.",
    options: {
      release_hostage: "releases {amount, plural, one {# hostage} other {# hostages}}",
      release_prisoners: "frees {amount, plural, one {# prisoner} other {# prisoners}}",
    },
    said: {
      release_hostage: {
        any: "{who} releases {amount, plural, one {# hostage} other {# hostages}}.",
        here: "{who} releases {amount, plural, one {# hostage} other {# hostages}}: {zone}.",
      },
      release_prisoners: {
        any: "{who} frees {amount, plural, one {# prisoner} other {# prisoners}}.",
        here: "{who} frees {amount, plural, one {# prisoner} other {# prisoners}}: {zone}.",
      },
    },
  },
  withdrawal: {
    name: "withdrawal",
    line: "Announced, or carried out zone by zone, with a receiver named or none.",
    options: {
      announce: "announces its exit",
      draw_down: "draws down",
    },
    said: {
      announce: { any: "{who} announces its exit.", here: "{who} announces its exit: {zone}." },
      draw_down: { any: "{who} draws down.", here: "{who} draws down: {zone}." },
    },
  },
  aid: {
    name: "aid and services",
    line: "Money, services, arms or officials, judged by the orders given.",
    options: {
      services: "pays for services",
      aid: "sends aid",
      arms: "sends arms",
      administration: "restores administration",
    },
    said: {
      services: { any: "{who} pays for services.", here: "{who} pays for services: {zone}." },
      aid: { any: "{who} sends aid.", here: "{who} sends aid: {zone}." },
      arms: { any: "{who} sends arms.", here: "{who} sends arms: {zone}." },
      administration: {
        any: "{who} restores administration.",
        here: "{who} restores administration: {zone}.",
      },
    },
  },
} as const;

/** What can follow a term. */
export const termParts = {
  venue: "in {venue}",
  mediator: "through {mediator}",
  receiver: "handed to {receiver}",
  once: "in {from}",
  span: "from {from} to {to}",
  kept: "kept",
  broken: "broken",
  pending: "not judged yet",
} as const;
