// Comment chaque camp raconte ce qui est arrivé : les événements, les récits possibles, et ce qui peut les appuyer.
export const stories = {
  exit_announced: "La sortie annoncée",
  french_out: "Le départ des dernières unités",
  coup: "Le changement de pouvoir à Bamako",
  wagner_came: "L’arrivée de Wagner",
  veto: "Le veto aux pourparlers",
  settlement: "L’accord final avec le JNIM",
  expulsion: "L’ordre de partir",
} as const;

export const angles = {
  paris_choice: {
    name: "une sortie par choix",
    said: "Paris présente la sortie comme son choix\u00a0: ce qui pouvait être atteint l’a été, le reste revient aux Maliens.",
    gone: "Paris présente le dernier départ comme la fin d’un plan qui est le sien\u00a0: il était venu pour un temps, et ce temps est passé.",
  },
  paris_handover: {
    name: "une relève en bon ordre",
    said: "Paris présente la sortie comme une relève\u00a0: poste par poste, à des forces données pour prêtes.",
    gone: "Paris présente le dernier départ comme la dernière relève\u00a0: ce qu’il tenait, d’autres le tiennent.",
  },
  paris_unlawful: {
    name: "un pouvoir sans vote",
    said: "Paris dit que le pouvoir a été pris sans vote, et que rien ne continue comme avant tant qu’il n’y en a pas.",
  },
  paris_hired: {
    name: "des hommes à gages au lieu d’un État",
    said: "Paris dit qu’une société à gages ne répond devant aucun parlement ni aucun juge, et que les Maliens en paieront le prix.",
  },
  paris_no_talks: {
    name: "pas de pourparlers tant qu’on tue",
    said: "Paris dit qu’on ne parle pas avec ceux qui tuent, et que des soldats ne sont pas morts pour une table.",
  },
  paris_pressed: {
    name: "une pression qui les a menés à la table",
    said: "Paris dit que ce sont des années de pression qui ont amené le JNIM à signer.",
  },
  paris_law: {
    name: "des accords rompus par un seul",
    said: "Paris dit que les accords ont été rompus par un seul, et qu’il part en ayant tenu parole.",
  },
  bamako_abandoned: {
    name: "un abandon en chemin",
    said: "Bamako dit avoir été laissé seul en chemin, sans avoir été consulté, et devoir chercher d’autres partenaires.",
    gone: "Bamako dit que les derniers soldats sont partis comme ils l’avaient annoncé, sans consulter, et qu’il lui revient de tenir le terrain.",
  },
  bamako_agreed: {
    name: "une sortie convenue entre deux gouvernements",
    said: "Bamako dit que la sortie a été convenue entre deux gouvernements, et remercie ceux qui sont venus à son appel.",
    gone: "Bamako dit que les derniers soldats sont partis comme deux gouvernements en étaient convenus, et que les comptes sont soldés.",
  },
  bamako_put_right: {
    name: "l’ordre rétabli",
    said: "Bamako dit que l’État allait défaillir, que l’ordre est rétabli, et que le peuple votera.",
  },
  bamako_free_to_choose: {
    name: "le libre choix des partenaires",
    said: "Bamako dit qu’un État souverain choisit ses partenaires, et n’en doit compte à personne.",
  },
  bamako_overruled: {
    name: "un mandat écarté de l’étranger",
    said: "Bamako dit que les Maliens avaient donné mandat de parler, et qu’il a été écarté de l’étranger.",
  },
  bamako_own_peace: {
    name: "une paix entre Maliens",
    said: "Bamako dit que les Maliens ont fait la paix entre eux, comme le dialogue national l’avait demandé.",
  },
  bamako_sovereign: {
    name: "la souveraineté, voulue par la rue",
    said: "Bamako dit que la rue l’a demandé, et que la souveraineté ne se négocie pas.",
  },
  jnim_driven_out: {
    name: "une armée chassée",
    said: "Le JNIM dit qu’une armée a été usée et chassée, et que nul ne lui a donné congé.",
    gone: "Le JNIM dit que les derniers soldats sont partis, et que ce n’est pas leur volonté qui les a menés.",
  },
  jnim_ask_met: {
    name: "une demande satisfaite, la guerre cantonnée au Mali",
    said: "Le JNIM dit que ce qu’il demandait se fait, et que sa guerre s’arrête à la frontière.",
    gone: "Le JNIM dit que ce qu’il demandait est fait, et qu’au-delà de la frontière il n’a pas de guerre.",
  },
  jnim_rotten: {
    name: "un État qui se dévore",
    said: "Le JNIM dit que ceux qui gouvernent la capitale se jettent les uns sur les autres, et que la justice est ailleurs.",
  },
  jnim_new_master: {
    name: "un étranger pour un autre",
    said: "Le JNIM dit qu’une force étrangère en remplace une autre, et que rien d’autre n’a changé.",
  },
  jnim_shut_door: {
    name: "une porte fermée de l’étranger",
    said: "Le JNIM dit qu’une porte était ouverte, et qu’elle a été fermée de l’étranger.",
  },
  jnim_terms_won: {
    name: "des conditions obtenues",
    said: "Le JNIM dit être entré dans les pourparlers comme une partie et en être sorti avec ses conditions.",
  },
  jnim_the_people: {
    name: "un pays qui veut leur départ",
    said: "Le JNIM dit que ce n’est pas lui seul, mais le pays qui veut le départ des soldats étrangers.",
  },
  moscow_failed: {
    name: "une opération manquée",
    said: "Moscou dit que des années d’opérations ont apporté moins de sûreté, et que la sortie en est l’aveu.",
    gone: "Moscou dit que le dernier avion laisse derrière lui une opération que nul n’appellera un succès.",
  },
  moscow_successor: {
    name: "un partenaire qui reste",
    said: "Moscou dit que d’autres partent, et qu’un partenaire est prêt, qui ne pose pas de conditions.",
    gone: "Moscou dit que celui qui reste est un partenaire, et qu’il reste.",
  },
  moscow_peoples_will: {
    name: "la volonté de la rue",
    said: "Moscou dit que l’armée a fait ce que la rue demandait, et met en garde contre toute ingérence.",
  },
  moscow_invited: {
    name: "l’invitation d’un État souverain",
    said: "Moscou dit qu’un État souverain a invité une société privée, et que cela ne regarde personne d’autre.",
  },
  moscow_tutelage: {
    name: "la tutelle de Paris",
    said: "Moscou dit que Paris décide encore avec qui les Maliens peuvent parler.",
  },
  moscow_good_offices: {
    name: "de bons offices",
    said: "Moscou salue l’accord final, et dit que ses bons offices y ont eu leur part.",
  },
  moscow_unwelcome: {
    name: "un hôte devenu indésirable",
    said: "Moscou dit qu’un hôte prié de partir s’est trompé sur la maison.",
  },
} as const;

export const facts = {
  aim_met: "un objectif atteint",
  at_the_table: "le JNIM à la table, et sous pression",
  signal_answered: "un signal auquel il a été répondu",
  war_bounded: "une guerre que le JNIM cantonne au Mali",
  receiver_ready: "une force à qui passer la main",
  in_good_order: "un calendrier tenu, poste par poste",
  late_or_left: "des postes quittés en retard, ou laissés à personne",
  nothing_built: "rien de bâti à qui passer la main",
  exit_agreed: "un accord signé sur le retrait",
  nobody_asked: "que nul n’avait demandé aux Français de partir",
  line_held: "une position tenue envers les officiers",
  hand_found: "des preuves de la main de Moscou",
  stood_up: "une résistance opposée à Wagner",
  fear_at_home: "la peur d’un attentat en France",
  never_overruled: "qu’aucun pourparler n’a jamais reçu de veto public",
  vote_promised: "un vote promis et non reporté",
  asked_to_leave: "une demande de départ des Français",
  french_leaving: "que les Français partent",
  mandate_held: "le mandat du dialogue",
  contact_begun: "un contact entamé",
  street_behind: "la rue",
  uncontained: "que le JNIM est peu pressé",
  fell_before: "qu’un gouvernement était déjà tombé",
  contract_signed: "un contrat avec Wagner",
} as const;

export const ears = {
  home: "l’opinion française",
  street: "la rue de Bamako",
  zones: "le reste du pays",
  abroad: "la presse étrangère",
} as const;
