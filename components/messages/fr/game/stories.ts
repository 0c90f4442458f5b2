// Comment chaque camp raconte ce qui est arrivé : les événements, les récits possibles, et ce qui peut les appuyer.
export const stories = {
  exit_announced: "L’annonce du retrait",
  french_out: "Le départ des dernières unités",
  coup: "Le changement de pouvoir à Bamako",
  wagner_came: "L’arrivée de Wagner",
  veto: "Le veto aux pourparlers",
  settlement: "L’accord final avec le JNIM",
  expulsion: "L’ordre de partir",
} as const;

export const angles = {
  paris_choice: {
    name: "un retrait par choix",
    headline: "Paris présente son retrait comme un choix",
    said: "Paris dit que ce qui pouvait être atteint l’a été, que le reste revient aux Maliens, et que le retrait est son choix.",
    headlineGone: "Paris dit partir selon son propre plan",
    gone: "L’opération, dit Paris, était prévue pour un temps, et ce temps est écoulé.",
  },
  paris_handover: {
    name: "un transfert en bon ordre",
    headline: "Paris parle d’un transfert en bon ordre",
    said: "Poste par poste, dit Paris, le terrain passe à des forces qui seraient prêtes.",
    headlineGone: "Paris dit avoir transféré tout le terrain",
    gone: "D’autres forces tiennent désormais le terrain, dit Paris\u00a0: le dernier départ est le dernier transfert.",
  },
  paris_unlawful: {
    name: "un pouvoir sans vote",
    headline: "Paris dénonce un pouvoir sans vote",
    said: "Le pouvoir a été pris par la force, dit Paris, et rien ne reprendra comme avant sans élections.",
  },
  paris_hired: {
    name: "une société privée à la place de l’État",
    headline: "Paris dénonce le recours à une société privée",
    said: "Paris dit qu’une société privée ne rend de comptes à aucun parlement ni à aucun juge, et que les Maliens en paieront le prix.",
  },
  paris_no_talks: {
    name: "pas de pourparlers tant que les attaques durent",
    headline: "Paris exclut de négocier tant que durent les attaques",
    said: "Paris dit qu’il ne négociera pas tant que les attaques continuent, et rappelle ses pertes.",
  },
  paris_pressed: {
    name: "une pression qui les a menés à la table",
    headline: "Paris attribue l’accord final à des années de pression",
    said: "Paris dit que des années de pression ont amené le JNIM à signer.",
  },
  paris_law: {
    name: "des accords rompus unilatéralement",
    headline: "Paris dénonce une rupture unilatérale des accords",
    said: "Paris dit que les accords ont été rompus unilatéralement, et qu’il part en ayant tenu parole.",
  },
  bamako_abandoned: {
    name: "un abandon en chemin",
    headline: "Bamako se dit abandonné en chemin",
    said: "Sans avoir été consulté, dit Bamako, il se retrouve seul et doit chercher d’autres partenaires.",
    headlineGone: "Bamako se dit laissé seul sur le terrain",
    gone: "Les derniers soldats sont partis sans consultation, dit Bamako, et il lui revient de tenir le terrain.",
  },
  bamako_agreed: {
    name: "un retrait convenu entre deux gouvernements",
    headline: "Bamako parle d’un retrait convenu",
    said: "Bamako remercie ceux qui sont venus à son appel, et dit que les deux gouvernements se sont entendus sur leur départ.",
    headlineGone: "Bamako dit le départ conforme à l’accord",
    gone: "Les derniers soldats sont partis comme prévu entre les deux gouvernements, dit Bamako, et tout est réglé entre eux.",
  },
  bamako_put_right: {
    name: "l’ordre rétabli",
    headline: "Bamako dit l’ordre rétabli",
    said: "L’État était au bord de l’effondrement, dit Bamako, et des élections auront lieu.",
  },
  bamako_free_to_choose: {
    name: "le libre choix des partenaires",
    headline: "Bamako défend le libre choix de ses partenaires",
    said: "Bamako dit qu’un État souverain choisit ses partenaires sans avoir à s’en justifier.",
  },
  bamako_overruled: {
    name: "un mandat bloqué depuis l’étranger",
    headline: "Bamako dénonce un mandat bloqué depuis l’étranger",
    said: "Bamako dit que les Maliens avaient donné un mandat pour négocier, et qu’il a été bloqué depuis l’étranger.",
  },
  bamako_own_peace: {
    name: "une paix entre Maliens",
    headline: "Bamako salue une paix entre Maliens",
    said: "Bamako dit que les Maliens ont fait la paix entre eux, comme le dialogue national l’avait demandé.",
  },
  bamako_sovereign: {
    name: "la souveraineté, à la demande de la rue",
    headline: "Bamako invoque la souveraineté et la rue",
    said: "Bamako dit répondre à la demande de la rue et décider seul de ses partenaires.",
  },
  jnim_driven_out: {
    name: "une armée chassée",
    headline: "Le JNIM s’attribue le départ des Français",
    said: "Le JNIM dit que l’armée française a été usée, puis chassée.",
    headlineGone: "Le JNIM parle d’un départ forcé",
    gone: "Le JNIM dit que les derniers soldats ont été contraints de partir.",
  },
  jnim_ask_met: {
    name: "une demande satisfaite, la guerre cantonnée au Mali",
    headline: "Le JNIM se dit près d’obtenir satisfaction",
    said: "Sa demande, dit le JNIM, est en voie d’être satisfaite, et sa guerre s’arrête à la frontière.",
    headlineGone: "Le JNIM se dit satisfait",
    gone: "Le JNIM dit que sa demande est satisfaite, et qu’il ne mène aucune guerre au-delà de la frontière.",
  },
  jnim_rotten: {
    name: "des divisions dans la capitale",
    headline: "Le JNIM pointe les divisions de la capitale",
    said: "Le JNIM dit que ceux qui gouvernent la capitale se divisent, et propose sa propre justice.",
  },
  jnim_new_master: {
    name: "une force étrangère pour une autre",
    headline: "Le JNIM s’élève contre une nouvelle force étrangère",
    said: "Le JNIM dit qu’une force étrangère en remplace une autre, et que le reste ne change pas.",
  },
  jnim_shut_door: {
    name: "une porte fermée de l’étranger",
    headline: "Le JNIM dit qu’il était prêt à négocier",
    said: "Le JNIM dit qu’il était prêt à négocier, et que la porte a été fermée depuis l’étranger.",
  },
  jnim_terms_won: {
    name: "des conditions obtenues",
    headline: "Le JNIM dit avoir obtenu ses conditions",
    said: "Le JNIM dit avoir négocié comme une partie reconnue.",
  },
  jnim_the_people: {
    name: "un pays qui veut leur départ",
    headline: "Le JNIM invoque la volonté du pays",
    said: "Le JNIM dit que le pays entier, et pas lui seul, veut le départ des soldats étrangers.",
  },
  moscow_failed: {
    name: "une opération ratée",
    headline: "Moscou parle d’une opération ratée",
    said: "Des années d’opérations ont apporté moins de sécurité, dit Moscou, et le retrait en est l’aveu.",
    headlineGone: "Moscou dresse un bilan d’échec",
    gone: "Le dernier avion, dit Moscou, laisse derrière lui une opération ratée.",
  },
  moscow_successor: {
    name: "un partenaire qui reste",
    headline: "Moscou se pose en partenaire durable",
    said: "Un partenaire est prêt à rester, dit Moscou, sans poser de conditions.",
    headlineGone: "Moscou se dit le partenaire qui reste",
    gone: "D’autres partent, dit Moscou, qui dit rester.",
  },
  moscow_peoples_will: {
    name: "la volonté de la rue",
    headline: "Moscou parle d’une réponse à la rue",
    said: "Moscou dit que l’armée a fait ce que la rue demandait, et met en garde contre toute ingérence.",
  },
  moscow_invited: {
    name: "l’invitation d’un État souverain",
    headline: "Moscou défend l’invitation faite à une société privée",
    said: "Moscou dit qu’un État souverain a invité une société privée, et que l’affaire ne regarde qu’eux.",
  },
  moscow_tutelage: {
    name: "la tutelle de Paris",
    headline: "Moscou dénonce la tutelle de Paris",
    said: "Moscou dit que Paris continue de décider avec qui les Maliens peuvent négocier.",
  },
  moscow_good_offices: {
    name: "de bons offices",
    headline: "Moscou met en avant ses bons offices",
    said: "Moscou salue l’accord final et dit y avoir contribué par ses bons offices.",
  },
  moscow_unwelcome: {
    name: "un hôte devenu indésirable",
    headline: "Moscou juge que la France s’est attardée",
    said: "Moscou dit que la France est restée alors que son hôte lui demandait de partir.",
  },
} as const;

export const facts = {
  aim_met: "un objectif atteint",
  at_the_table: "le JNIM à la table, sous pression",
  signal_answered: "un signal auquel il a été répondu",
  war_bounded: "l’engagement du JNIM à cantonner la guerre au Mali",
  receiver_ready: "une relève prête",
  in_good_order: "un calendrier tenu, poste par poste",
  late_or_left: "des postes quittés en retard, ou sans relève",
  nothing_built: "aucune relève préparée",
  exit_agreed: "un accord signé sur le retrait",
  nobody_asked: "l’absence de demande de départ",
  line_held: "une position tenue à l’égard des officiers",
  hand_found: "des preuves du rôle de Moscou",
  stood_up: "un face-à-face avec Wagner",
  fear_at_home: "la peur d’un attentat en France",
  never_overruled: "l’absence de veto public sur les pourparlers",
  vote_promised: "un scrutin promis et maintenu",
  asked_to_leave: "une demande de départ des Français",
  french_leaving: "le départ des Français en cours",
  mandate_held: "le mandat du dialogue",
  contact_begun: "un contact entamé",
  street_behind: "le soutien de la rue",
  uncontained: "un JNIM peu affaibli",
  fell_before: "la chute d’un précédent gouvernement",
  contract_signed: "un contrat avec Wagner",
} as const;

export const ears = {
  home: "l’opinion française",
  street: "la rue de Bamako",
  zones: "le reste du pays",
  abroad: "la presse étrangère",
} as const;
