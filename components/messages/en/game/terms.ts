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
    line: "The rung that both parties must have reached when the term is checked.",
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
    line: "Who is released, and how many.",
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
    line: "Announced, or carried out zone by zone, with or without a named successor force.",
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
    line: "Money, services, arms or officials. Checked against the orders given.",
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
  basing: {
    name: "bases and overflight",
    line: "Whether French forces may stay and fly. Checked against Bamako’s demands and restrictions.",
    options: {
      basing: "lets the French stay: no demand, no restriction, no expulsion",
      overflight: "keeps its sky open to French aircraft",
    },
    said: {
      basing: {
        any: "{who} lets the French stay: no demand, no restriction, no expulsion.",
        here: "{who} lets the French stay: no demand, no restriction, no expulsion ({zone}).",
      },
      overflight: {
        any: "{who} keeps its sky open to French aircraft.",
        here: "{who} keeps its sky open to French aircraft: {zone}.",
      },
    },
  },
  local_rule: {
    name: "sharing of local power",
    line: "Who has a say in a zone, and by what means it is held. Checked against the orders in force there.",
    options: {
      councils: "lets local councils talk in the zone",
      justice: "runs a justice of its own in the zone",
      no_coercion: "does not hold the zone by coercion",
    },
    said: {
      councils: {
        any: "{who} lets local councils talk in the zone.",
        here: "{who} lets local councils talk in the zone: {zone}.",
      },
      justice: {
        any: "{who} runs a justice of its own in the zone.",
        here: "{who} runs a justice of its own in the zone: {zone}.",
      },
      no_coercion: {
        any: "{who} does not hold the zone by coercion.",
        here: "{who} does not hold the zone by coercion: {zone}.",
      },
    },
  },
  deconfliction: {
    name: "deconfliction against IS",
    line: "Fighting the Islamic State in the Sahel, or not striking those who do.",
    options: {
      fight_is: "fights the Islamic State each quarter",
      stand_aside: "does not strike JNIM where it faces the Islamic State",
    },
    said: {
      fight_is: {
        any: "{who} fights the Islamic State each quarter.",
        here: "{who} fights the Islamic State each quarter: {zone}.",
      },
      stand_aside: {
        any: "{who} does not strike JNIM where it faces the Islamic State.",
        here: "{who} does not strike JNIM where it faces the Islamic State: {zone}.",
      },
    },
  },
  wagner: {
    name: "a Wagner contract",
    line: "Whether there is a contract, how many units, at what price, and where Wagner does not go.",
    options: {
      sign: "signs a contract with Wagner",
      no_contract: "has no contract with Wagner",
      number: "brings at least {amount, plural, one {# Wagner unit} other {# Wagner units}}",
      price: "lowers Wagner’s price",
      keep_out: "keeps Wagner out",
    },
    said: {
      sign: {
        any: "{who} signs a contract with Wagner.",
        here: "{who} signs a contract with Wagner: {zone}.",
      },
      no_contract: {
        any: "{who} has no contract with Wagner.",
        here: "{who} has no contract with Wagner: {zone}.",
      },
      number: {
        any: "{who} brings at least {amount, plural, one {# Wagner unit} other {# Wagner units}}.",
        here: "{who} brings at least {amount, plural, one {# Wagner unit} other {# Wagner units}}: {zone}.",
      },
      price: { any: "{who} lowers Wagner’s price.", here: "{who} lowers Wagner’s price: {zone}." },
      keep_out: { any: "{who} keeps Wagner out.", here: "{who} keeps Wagner out: {zone}." },
    },
  },
  media_truce: {
    name: "silence in the media",
    line: "No blame, no exposure, no threat in public while it lasts. Moscow’s campaigns are anonymous, so it cannot promise anything about them.",
    plain: "keeps silent in the media",
    said: {
      plain: { any: "{who} keeps silent in the media.", here: "{who} keeps silent in the media: {zone}." },
    },
  },
  recognition: {
    name: "recognition",
    line: "A junta dealt with as a government, or JNIM as a party to negotiate with.",
    options: {
      regime: "accepts the government in place in Bamako",
      party: "treats JNIM as a party to negotiate with",
    },
    said: {
      regime: {
        any: "{who} accepts the government in place in Bamako.",
        here: "{who} accepts the government in place in Bamako: {zone}.",
      },
      party: {
        any: "{who} treats JNIM as a party to negotiate with.",
        here: "{who} treats JNIM as a party to negotiate with: {zone}.",
      },
    },
  },
  elections: {
    name: "elections",
    line: "A date set, a date kept, or a vote held.",
    options: {
      date: "sets a date for elections",
      no_delay: "does not put the elections off",
      held: "has been elected",
    },
    said: {
      date: { any: "{who} sets a date for elections.", here: "{who} sets a date for elections: {zone}." },
      no_delay: {
        any: "{who} does not put the elections off.",
        here: "{who} does not put the elections off: {zone}.",
      },
      held: { any: "{who} has been elected.", here: "{who} has been elected: {zone}." },
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
  pending: "not checked yet",
} as const;
