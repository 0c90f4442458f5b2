// Les nombres de chaque dynamique que le livret explique : ce qu'est chacun, et pourquoi il est ce qu'il est. Les chiffres restent
// dans les tables du moteur. C et un nombre : l'énoncé, imprimé par `npm run claims`, qu'un chiffre sert.
import type { numbers as en } from "../../en/game/numbers";
import type { Shape } from "../../shape";

export const numbers = {
  D1: {
    carried: {
      name: "Objectifs qu’une opération porte sans dérive",
      why: "Le rapport loue les objectifs peu nombreux et limités de Serval\u202f; combien, c’est notre lecture.",
    },
    counts_after: {
      name: "Trimestres avant qu’un objectif compte",
      why: "Assez pour qu’il soit payé et mené à bien\u00a0: un objectif trouvé le dernier jour est un récit, non un succès.",
    },
    one_too_many: {
      name: "Dérive pour un objectif de trop, ou vague",
      why: "Assez pour se sentir dans le coût et le récit\u00a0: une longue liste est un choix qui a son prix (C114).",
    },
    vague: {
      name: "Dérive par trimestre d’un objectif sans critère de réussite",
      why: "Il n’a pas de fin, son prix non plus\u202f; assez petite pour que ce soit de le garder qui use Paris (C14, C114).",
    },
  },
  D2: {
    after_patrol: {
      name: "Chance qu’une frappe après patrouille retire une cellule",
      why: "Le rapport dit que les patrouilles faisaient sortir les combattants\u202f; le chiffre fait valoir la paire ses deux ordres (C12).",
    },
    alone: {
      name: "Chance qu’une frappe seule retire une cellule",
      why: "Assez basse pour que patrouille et frappe ensemble en retirent au moins le double (C12).",
    },
    harm_alone: {
      name: "Chance qu’une frappe seule nuise à des civils",
      why: "À couvert, on devine sa cible\u202f; fixée pour que frapper à chaque occasion rapporte moins que s’en abstenir (C25).",
    },
    harm_after_patrol: {
      name: "Chance d’atteintes aux civils après une patrouille",
      why: "Quelqu’un a vu ce qu’on vise\u00a0: elle est bien plus basse, et jamais nulle (C25).",
    },
    hidden: {
      name: "Ce que se cacher retire à la chance après patrouille",
      why: "Il fallait débusquer les combattants\u202f; ceux qui restent à l’abri se trouvent d’autant moins.",
    },
  },
  D3: {
    back: {
      name: "Chance qu’une cellule revienne après une frappe",
      why: "On ne tient pas la terre depuis le ciel\u00a0: où personne ne reste, bien des vides se remplissent (C13).",
    },
    enough: {
      name: "Cellules dans une zone à partir desquelles nulle ne doit venir",
      why: "Un groupe encore fort sur place n’appelle personne\u202f; seul un terrain éclairci attire ses voisins.",
    },
  },
  D4: {
    bare: {
      name: "Probabilité, par trimestre, qu’une zone reprise sans administration retombe",
      why: "Avec une relative facilité, dit le rapport\u202f; cela rend la plupart de ces zones aux groupes en un an (C11).",
    },
    one_level: {
      name: "La même, avec un niveau d’administration",
      why: "Un bureau presque vide n’est guère qu’un nom\u00a0: la moitié environ de ces zones retombent en un an (C41).",
    },
    two_levels: {
      name: "La même, avec deux niveaux",
      why: "Une administration qui fonctionne est ce qui a manqué aux avancées\u00a0: ces zones retombent rarement (C41).",
    },
    enough: {
      name: "Une garnison tient à partir de cette part de ceux qui peuvent revenir",
      why: "Des soldats tiennent une zone tant qu’ils y sont, et seulement s’ils sont assez forts pour ce qui les entoure (C29).",
    },
    guarded: {
      name: "Part de la probabilité qui subsiste derrière une telle garnison",
      why: "Une garnison forte perd rarement une zone\u202f; elle ne la garde pas une fois partie (C29).",
    },
    fear: {
      name: "Peur que laisse une chute",
      why: "Ceux qui avaient travaillé avec l’État sont punis devant tous\u202f; il faut bien des trimestres calmes pour l’oublier.",
    },
    harder: {
      name: "Chance de rétablir l’administration, par chute passée",
      why: "Le rapport décrit un cycle de peur\u00a0: à chaque retour, moins de gens osent se montrer avec l’État.",
    },
  },
  D5: {
    removes: {
      name: "Chance par trimestre qu’un partenaire armé retire une cellule",
      why: "De la force à bas prix, tout de suite et sans ordre\u00a0: voilà la tentation (C16).",
    },
    harms: {
      name: "Chance par trimestre qu’il règle un compte",
      why: "Le rapport dit que les partenaires avaient leurs comptes à régler\u202f; rare chaque fois, sûr à la longue (C16).",
    },
    tension: {
      name: "Tensions entre communautés quand on en arme un",
      why: "Les divisions se durcissent aussitôt\u202f; les recrues qui suivent viennent des trimestres plus tard (C16).",
    },
    keep_arms: {
      name: "Chance que des partenaires lâchés gardent leurs armes",
      why: "Pas tout à fait sûrs\u00a0: nous lisons que cela vaut aussi pour la séparation.",
    },
  },
  D6: {
    first: {
      name: "Chance que la première demande amène une unité européenne",
      why: "Tant qu’il n’y en a aucune, partager la charge une fois est facile (C101).",
    },
    later: {
      name: "De même une fois qu’elles sont plusieurs",
      why: "Chaque partenaire se gagne moins bien que le précédent\u00a0: une grande coalition n’est jamais donnée (C101).",
    },
    asked: {
      name: "Friction pour le seul fait de demander",
      why: "Une capitale de plus avec qui s’entendre, qu’elle vienne ou non\u00a0: le rapport n’a vu aucun mécanisme efficace.",
    },
    late: {
      name: "Friction qui retarde un ordre sur cent",
      why: "Fixée pour qu’une coalition d’une certaine taille retarde parfois un mouvement de Paris, sans jamais tout arrêter (C101).",
    },
  },
  D7: {
    grievance: {
      name: "Poids des griefs dans l’envie de rejoindre",
      why: "Le rapport met le mauvais gouvernement en tête de ce qui nourrit les insurrections\u202f; la part est de nous (C115).",
    },
    tension: {
      name: "Poids des tensions entre communautés",
      why: "Il nomme à côté les griefs communautaires\u202f; nous leur donnons moins de poids qu’à la manière de gouverner.",
    },
    from: {
      name: "Envie au-dessous de laquelle nul ne rejoint de lui-même",
      why: "Fixée pour que, sur le plateau de 2020, le JNIM gagne de lui-même environ une cellule par trimestre.",
    },
    full: {
      name: "Cellules qu’une zone peut nourrir",
      why: "Le frein à la croissance\u00a0: sans lui, la zone la plus forte croîtrait toujours.",
    },
    squeezed: {
      name: "Recrues qui restent où le JNIM prélève, bloque ou contraint",
      why: "Sous un prélèvement ou un blocus, on s’engage moins\u00a0: la force et l’accueil ne s’ajoutent pas.",
    },
  },
  D8: {
    battlegroup: {
      name: "Coût d’un groupement tactique par trimestre",
      why: "Le presque milliard d’euros de 2020 que donne le rapport, réparti sur les unités en place (C4).",
    },
    cost: {
      name: "Coût au-delà qui retourne un point de l’opinion française",
      why: "Ajusté, avec les pertes et la dérive, aux 51\u00a0% d’opposants de janvier 2021 dans le rapport (C4).",
    },
    costFrom: {
      name: "Coût trimestriel que l’opinion tient pour acquis",
      why: "Une petite guerre ne fait pas l’actualité\u00a0: l’opinion a peu bougé tant que l’opération coûtait la moitié de ce qu’elle a coûté en 2020 (C30).",
    },
    losses: {
      name: "Ce que les pertes d’un trimestre retournent au plus",
      why: "Le rapport dit les pertes françaises limitées\u00a0: le deuil meut l’opinion, il n’en décide pas seul.",
    },
    time: {
      name: "Impatience par trimestre",
      why: "Le temps seul use une démocratie\u202f; assez lentement pour que le reste de ce que fait Paris compte encore (C4).",
    },
    brake: {
      name: "Part d’opposants jusqu’à laquelle chaque raison compte en entier",
      why: "Le frein\u00a0: plus il y a d’opposants, moins il en reste à retourner.",
    },
  },
  D9: {
    legitimacy: {
      name: "Légitimité qu’achète un reproche neuf où tous sont contre la France",
      why: "À proportion du sentiment\u00a0: où nul n’en veut à Paris, les mêmes mots n’achètent rien (C102).",
    },
    sentiment: {
      name: "Sentiment qu’un reproche avive",
      why: "Peu chaque fois\u202f; c’est l’habitude de mettre Paris en cause qui remplit la rue.",
    },
    repeat: {
      name: "Ce qui reste d’un reproche chaque fois qu’on le répète",
      why: "Le frein\u00a0: la mise en cause vaut le plus à qui la garde pour un nouvel acte français (C102).",
    },
    bound: {
      name: "Légitimité par trimestre tant que restent les Français mis en cause",
      why: "Qui met les Français en cause et les garde est lié par ses propres mots\u00a0: c’est notre lecture.",
    },
    fades: {
      name: "Trimestres après le retrait avant qu’il n’y ait plus qui blâmer",
      why: "Les Français partis, les échecs sont ceux de Bamako, le temps qu’on s’en aperçoive.",
    },
  },
  D10: {
    floor: {
      name: "Ressentiment au-dessous duquel une campagne n’a pas de prise",
      why: "Le rapport dit qu’elle reflétait des griefs anciens\u00a0: où il y en a peu, elle n’a rien à travailler (C15).",
    },
    reach: {
      name: "Effet d’une campagne ouverte, sur le ressentiment au-dessus du seuil",
      why: "Quelques points par trimestre au pire endroit\u00a0: une campagne creuse ce qui est là, elle ne le crée pas (C15).",
    },
    junta: {
      name: "Effet en plus sous une junte",
      why: "Le rapport dit qu’elle a opéré avec l’appui de la junte\u202f; ce qu’il vaut, nous le déduisons (C15).",
    },
    repeat: {
      name: "Ce qui reste d’un thème chaque fois qu’on le répète",
      why: "Le frein\u00a0: la même histoire deux fois s’entend moins, et se remonte mieux.",
    },
    found: {
      name: "Chance de trouver l’auteur, sans indice encore",
      why: "Le rapport a pu nommer les mains, on peut donc les trouver\u202f; sans piste, c’est surtout de la chance.",
    },
  },
  D11: {
    from: {
      name: "Chaleur de la rue à partir de laquelle elle défile",
      why: "Il faut plus qu’un grognement pour que les gens sortent (C103).",
    },
    chance: {
      name: "Chance d’une marche à cette chaleur",
      why: "Rien de sûr au seuil, et plus probable à chaque point au-dessus\u00a0: une pente, non un interrupteur.",
    },
    presses: {
      name: "Légitimité qu’une petite marche prend à un gouvernement élu",
      why: "On marchait contre les Français qu’il garde\u00a0: elle le presse plus qu’elle ne presse des officiers.",
    },
    saps: {
      name: "Opposition française pour une petite marche",
      why: "Vue de Paris, une foule contre le drapeau est une raison de rentrer.",
    },
    tires: {
      name: "Fatigue que laisse une petite marche",
      why: "Le frein\u00a0: après quelques marches, la rue se repose, même si son humeur ne se repose pas.",
    },
  },
  D12: {
    elected: {
      name: "Légitimité au-dessous de laquelle un gouvernement élu peut tomber",
      why: "Fixée pour que celui de 2020 tombe à peu près à son heure, dans la plupart des parties et non dans toutes (C1).",
    },
    transition: {
      name: "De même pour une transition",
      why: "Des hommes que nul n’a élus ont besoin de plus d’appui\u00a0: le second coup d’État vint en moins d’un an (C1).",
    },
    worst: {
      name: "Chance d’un coup d’État par trimestre, au pire",
      why: "Haute, car une armée qui en est là attend rarement un trimestre de plus\u202f; jamais sûre (C1).",
    },
    safe: {
      name: "Trimestres après une chute sans qu’une autre vienne",
      why: "Nul n’est prêt aussitôt pour le coup suivant\u202f; et une crise n’en fait pas deux.",
    },
    honeymoon: {
      name: "Trimestres d’état de grâce d’un nouveau régime",
      why: "Le frein\u00a0: on laisse du temps aux hommes neufs avant de les prendre au mot.",
    },
  },
  D13: {
    sentiment: {
      name: "Sentiment qu’un veto avive",
      why: "Le rapport y voit un affront à un État souverain\u00a0: le gain d’un trimestre, payé dans la rue (C10).",
    },
    legitimacy: {
      name: "Légitimité que perd un gouvernement élu",
      why: "Un président à qui l’on passe outre en public est vu comme tel (C10).",
    },
    private: {
      name: "Part du prix tant que le veto reste privé",
      why: "Peu le savent, peu s’en fâchent\u202f; les émissaires le savent, et ce n’est donc pas gratuit.",
    },
    leaks: {
      name: "Chance qu’un veto privé se sache le lendemain",
      why: "Des émissaires des deux côtés l’apprennent, l’un d’eux peut parler\u00a0: le secret réduit le prix, il ne l’abolit pas.",
    },
    again: {
      name: "Part du prix quand on le répète aussitôt",
      why: "Le frein\u00a0: le second non humilie moins que le premier.",
    },
  },
  D14: {
    pressure: {
      name: "Pression sur le JNIM à laquelle un accord final peut se signer",
      why: "Le rapport dit que la pression militaire pouvait l’amener à la table\u202f; trop forte, lisons-nous, elle n’y laisse personne pour signer.",
    },
    cohesion: {
      name: "Cohésion qu’il y faut au JNIM",
      why: "Un mouvement divisé ne peut tenir ce qu’il signe\u00a0: l’aile dure part la première.",
    },
    signed: {
      name: "Chance de signer avant toute aide",
      why: "Presque tout se gagne par le contact, la confiance, le soutien et les garanties\u00a0: quatre qui coopèrent signent, l’histoire non (C28).",
    },
    held: {
      name: "Trimestres qu’un cadre doit avoir tenu",
      why: "Un accord final n’est pas l’œuvre d’une nuit, et l’attente laisse à chacun le temps de le gâcher.",
    },
    undone: {
      name: "Chance par trimestre qu’une étape atteinte se défasse d’elle-même",
      why: "Petite par temps calme\u202f; la division et un État islamique plus fort s’y ajoutent (C18).",
    },
  },
  D15: {
    words: {
      name: "Peur en France quand le JNIM cantonne la guerre au Mali",
      why: "Des mots seuls calment peu\u00a0: les mêmes voix avaient dit le contraire en 2019.",
    },
    confirms: {
      name: "Chance que la direction d’AQMI le confirme",
      why: "En juin 2021, elle l’a fait\u202f; plus probable que non, pas assez pour s’y fier.",
    },
    rest: {
      name: "Menace vraie sur le sol français quand rien ne la nourrit",
      why: "Près du bas de l’échelle, la France n’ayant jamais été attaquée depuis le Mali\u202f; Paris commence par en croire plus.",
    },
    risk: {
      name: "Risque par trimestre d’un attentat en France, à cette menace",
      why: "Fixé pour que presque aucune partie n’en voie, et qu’un JNIM qui menace toujours le rende plusieurs fois plus probable (C5).",
    },
    learns: {
      name: "Part de son erreur que Paris perd de lui-même par trimestre",
      why: "Si lent que l’estimation reste trop haute, sauf signaux, contacts ou analyses.",
    },
  },
  D16: {
    rung: {
      name: "Force que gagne l’État islamique par étape des pourparlers",
      why: "La peur de lui céder du terrain faisait combattre les autres\u00a0: parler a ce prix chaque trimestre (C18).",
    },
    most: {
      name: "Ce qu’un JNIM adouci lui laisse au plus en un trimestre",
      why: "Le frein\u00a0: la douceur d’un rival n’ouvre qu’un certain espace.",
    },
    tolerated: {
      name: "Cohésion par trimestre tant que le JNIM le tolère",
      why: "Pour ses propres combattants, tolérer ressemble à de la peur.",
    },
    fight: {
      name: "Chance qu’une cellule soit perdue où les deux se tiennent, ennemis non comptés",
      why: "Basse en soi, elle monte avec chaque cellule ennemie\u00a0: une guerre d’usure, non de batailles.",
    },
    tension: {
      name: "Tensions là où ils se battent",
      why: "Le rapport dit que les gens sont forcés de choisir\u202f; chaque trimestre durcit la fracture.",
    },
  },
  D17: {
    takes: {
      name: "Chance qu’un succès prenne aussi du terrain",
      why: "Agressif et à courte vue, dit le rapport\u00a0: des gains rapides sont ce que l’hôte paie (C17).",
    },
    harm: {
      name: "Chance qu’une opération nuise à des civils",
      why: "Toujours un peu, souvent beaucoup\u00a0: fixée pour que les atteintes aux civils durent plus que le gain (C17, C25).",
    },
    recruits: {
      name: "Chance par trimestre d’une recrue du JNIM, par point d’atteintes aux civils",
      why: "Les atteintes aux civils recrutent pour l’autre camp, lisons-nous\u202f; la chance s’efface avec elles.",
    },
    failed: {
      name: "Légitimité qu’un échec coûte à l’hôte",
      why: "Le frein\u00a0: un échec se raconte dans la capitale de l’hôte, et c’est lui qui les a recrutés.",
    },
    hire: {
      name: "Trésorerie de Bamako par trimestre, pour une unité",
      why: "L’hôte paie Wagner\u202f; qu’il l’ait fait est connu, la somme est à l’échelle de ses ressources.",
    },
  },
  D18: {
    choice: {
      name: "Lecture à partir de laquelle un retrait est un choix",
      why: "Au-dessus du milieu\u00a0: un choix se gagne par plusieurs causes à la fois (C7, C21).",
    },
    duress: {
      name: "Lecture au-dessous de laquelle il est contrainte",
      why: "Entre les deux, le retrait est disputé\u202f; celui de l’histoire finit au-dessous (C3).",
    },
    wagner: {
      name: "Lecture une fois Wagner sur le terrain",
      why: "Le rapport dit que son arrivée a fermé la fenêtre\u00a0: aucune autre cause seule ne pèse autant (C9).",
    },
    settlement: {
      name: "Perception du retrait avec un accord final signé",
      why: "Des groupes amenés à la table\u00a0: le succès dont, selon le rapport, on pouvait se prévaloir (C7).",
    },
    freely: {
      name: "Lecture si on l’annonce avant que nul ne le demande",
      why: "Partir sans qu’on l’exige, avant Wagner, c’est ce que le rapport entend par partir à ses conditions (C8).",
    },
  },
  D19: {
    claim: {
      name: "Récit gagné à mettre un fait vrai à son actif",
      why: "Cela vaut un ordre, et une seule fois par camp\u00a0: le moment compte (C104).",
    },
    record: {
      name: "De même quand le fait est établi",
      why: "Ce qui se vérifie se croit plus longtemps que ce qui se dit.",
    },
    sentiment: {
      name: "Ce que l’humeur des Maliens déplace au plus dans la lecture, en bien ou en mal",
      why: "Le rapport demande deux priorités à la fois\u202f; celle-ci est la populaire.",
    },
    framing: {
      name: "Ce que le récit y déplace au plus, en bien ou en mal",
      why: "Moins que ce que ressentent les Maliens\u00a0: un récit encadre un retrait, il ne le remplace pas.",
    },
    bare: {
      name: "Ce qui reste d’un récit que rien n’appuie",
      why: "Assez pour valoir d’être dit, trop peu pour tenir lieu d’acte.",
    },
  },
  D20: {
    gives_way: {
      name: "Chance que Wagner cède où sont les Français",
      why: "Plus probable que non la première fois, moins ensuite\u00a0: tenir tête deux fois n’effraie plus.",
    },
    escalates: {
      name: "Chance que tenir tête tourne à l’escalade",
      why: "Les deux voies doivent coûter, sans quoi il n’y a pas de dilemme (C105).",
    },
    warmth: {
      name: "Paris et Bamako, après avoir tenu tête",
      why: "On brave les contractants du gouvernement, donc le gouvernement (C105).",
    },
    sentiment: {
      name: "Sentiment après avoir tenu tête",
      why: "La rue voit des soldats étrangers défier la capitale (C105).",
    },
    stood_by: {
      name: "Récit par trimestre tant que Paris ne tient tête ni ne part",
      why: "L’autre voie du rapport est un rude échec\u00a0: il vient par usure, non d’un coup.",
    },
  },
  D21: {
    eases: {
      name: "Pression sur le JNIM qui se perd chaque trimestre",
      why: "Le rapport le dit prêt à une guerre d’usure\u00a0: une pression doit s’entretenir pour durer.",
    },
    waits: {
      name: "Pression que l’attente secoue",
      why: "Bon marché et sûr, quand tout le reste risque des cellules\u00a0: le temps sert qui n’a pas de public (C106).",
    },
    rival: {
      name: "Cohésion perdue à attendre près d’un État islamique fort",
      why: "Le frein\u00a0: les rangs demandent ce qu’ils attendent pendant qu’un rival se bat.",
    },
    while_talking: {
      name: "Reconnaissance perdue à attaquer pendant les pourparlers",
      why: "On doute d’une partie qui attaque des postes pendant que les émissaires se voient\u00a0: c’est notre lecture.",
    },
  },
  D22: {
    drift: {
      name: "Fermeté d’un voisin par trimestre, par point d’humiliation",
      why: "Lente\u00a0: le Burkina Faso a suivi en février 2023, six mois après le départ de la dernière unité du Mali (C107).",
    },
    turned: {
      name: "Fermeté à laquelle un voisin s’est détourné",
      why: "Bien au-dessous d’où les deux voisins commencent\u00a0: un seul mauvais trimestre n’y suffit jamais.",
    },
    moscow: {
      name: "Ce que Moscou déplace au plus en courtisant, par trimestre",
      why: "Le frein\u00a0: il part d’une humiliation, et même alors nul gouvernement ne se détourne d’un coup.",
    },
    paris: {
      name: "Ce que vaut encore la cour d’un Paris humilié",
      why: "Une puissance qu’on pousse dehors à côté persuade moins.",
    },
  },
  D23: {
    harm: {
      name: "Atteintes aux civils dans tout le pays au-dessous desquelles elles comptent pour limitées",
      why: "Le rapport demande de les limiter, non de les abolir\u00a0: la barre est basse, et une guerre qui dure peut encore la passer.",
    },
    support: {
      name: "Terrain tenu par des soldats où les griefs doivent être faibles",
      why: "Plus de lieux que l’inverse\u00a0: un appui en quelques-uns est un hasard.",
    },
    administered: {
      name: "Terrain qui doit être administré de nouveau",
      why: "Assez pour qu’il faille gouverner de nouveau le centre, et non la capitale et le sud seuls.",
    },
    contact: {
      name: "Contact avec le JNIM qui vaut d’être à la table, si un signal a reçu réponse",
      why: "Un contact chaud à côté d’un signal saisi est une table sans le nom.",
    },
  },
  D24: {
    built: {
      name: "Force qu’un ordre donne à la relève",
      why: "Assez lent pour que qui veut remettre doive commencer avant de partir (C108).",
    },
    needed: {
      name: "Force qu’il faut par cellule hostile",
      why: "Ce qui reprend doit peser plus que qui est là\u202f; tenir est plus facile que prendre.",
    },
    army: {
      name: "Force d’une unité de l’armée sur place",
      why: "Seule, elle tient contre peu\u202f; où les cellules sont nombreuses, il lui faut ce qu’on a préparé.",
    },
    held: {
      name: "Perception du retrait si chaque zone trouve une relève",
      why: "Serval a remis pas à pas, et à quelqu’un\u00a0: le rapport y voit une raison de son succès (C7).",
    },
    left: {
      name: "Lecture si aucune n’en trouve",
      why: "Moins que ce que gagne une bonne remise, car le vide se voit surtout à ce qui reste derrière (C21).",
    },
  },
  D25: {
    convoy: {
      name: "Unités qu’un ordre ramène",
      why: "Toute la force de 2020 peut partir en bon ordre en deux trimestres\u00a0: notre lecture de ce qui était possible.",
    },
    longest: {
      name: "Plus long calendrier qu’on puisse nommer",
      why: "Le vrai départ a duré de juin 2021 à août 2022\u00a0: ce qui prend plus qu’on ne peut nommer est en retard.",
    },
    slip: {
      name: "Lecture par trimestre tardif ou oisif",
      why: "Quelques-uns défont ce que gagnait une annonce précoce\u00a0: pourquoi si lentement, demande le rapport (C8).",
    },
    sentiment: {
      name: "Sentiment par trimestre de ce genre",
      why: "Un départ annoncé et qu’on ne voit pas se croit moins chaque mois.",
    },
    ordered_out: {
      name: "Unités qui partent par trimestre une fois sommées de partir",
      why: "Les dernières bases de 2022 ont été quittées à peu près aussi vite\u202f; il ne reste personne à qui les remettre.",
    },
  },
  D26: {
    break: {
      name: "Paris et Bamako quand Paris rompt",
      why: "La ligne la plus chère sur le coup\u202f; en retour, la parole sur la démocratie est crue.",
    },
    accept: {
      name: "Récit par trimestre tant que Paris accepte",
      why: "Travailler avec des officiers coûte du crédit peu à peu, quand rompre coûte tout de suite.",
    },
    none: {
      name: "Récit par trimestre sans ligne",
      why: "Pire que toute ligne tenue\u00a0: le rapport dit qu’hésiter a coûté du crédit des deux côtés (C109).",
    },
    changed: {
      name: "Récit quand on change de ligne",
      why: "Plus cher que d’hésiter un temps\u00a0: qui a parlé est pris au mot (C109).",
    },
    wears_in: {
      name: "Trimestres après lesquels une ligne coûte moitié moins",
      why: "Le frein\u00a0: avec le temps, tous s’y habituent.",
    },
  },
  D27: {
    unit: {
      name: "Attente qu’entretient chaque unité visible",
      why: "Fixée d’après ce que les Maliens voyaient en 2020\u00a0: plus une force paraît puissante, plus on lui demande.",
    },
    most: {
      name: "Sentiment que la déception ajoute au plus en un trimestre",
      why: "Rarement atteint\u00a0: une colère lente, sans campagne, qui s’additionne au fil des ans (C110).",
    },
    modest: {
      name: "Attente au-dessous de laquelle nul n’est déçu",
      why: "À qui promet peu, on ne demande pas pourquoi dix ans n’ont pas suffi.",
    },
    relief: {
      name: "Sentiment par trimestre au-dessous",
      why: "La modestie paie, lentement\u00a0: moins que ce que défait une seule bonne campagne.",
    },
    eases: {
      name: "Sentiment au-dessus du ressentiment qui s’efface quand on voit peu de Français",
      why: "Le frein\u00a0: loin des yeux, l’humeur retombe, jusqu’au vieux ressentiment et pas plus bas.",
    },
  },
  D28: {
    opens: {
      name: "Canal qu’ouvre un ordre",
      why: "Un tiers se trouve en un trimestre si l’on paie\u00a0: en 2023, cela s’est pu (C111).",
    },
    leaks: {
      name: "Chance que l’ouvrir fuite",
      why: "Un tiers est un de plus qui sait\u202f; assez rare pour que la crainte n’en soit pas une excuse.",
    },
    leak: {
      name: "Récit après une fuite",
      why: "Avoir parlé à qui l’on disait ne pas parler\u202f; le double tant que Paris l’interdit à Bamako.",
    },
    freed: {
      name: "Chance qu’un otage revienne, si le JNIM négocie",
      why: "Plus probable que non quand les deux le veulent\u202f; deux ont été libérés en mars 2023 (C111).",
    },
    deal: {
      name: "Chance par trimestre qu’un accord secret s’ébruite de lui-même",
      why: "La plupart des secrets tiennent un an si nul ne les transmet\u202f; entre Paris et le JNIM, où un tiers sait, moitié moins.",
    },
    traced: {
      name: "Chance qu’un service nomme la bonne main derrière une fuite",
      why: "Un peu mieux qu’une pièce\u00a0: un soupçon vaut d’être eu, et ne peut être une preuve.",
    },
    laid: {
      name: "Confiance envers qui l’on soupçonne d’une fuite",
      why: "Le quart de ce que coûte une parole rompue\u00a0: ce peut être le mauvais.",
    },
  },
  D29: {
    contact: {
      name: "Contact perdu chaque trimestre où nul ne l’entretient",
      why: "Ce que nul n’entretient vaut bientôt peu\u00a0: les émissaires changent, certains sont tués (C112).",
    },
    mandate: {
      name: "Mandat perdu chaque trimestre",
      why: "Plus lentement qu’un contact, car il fut donné en public\u202f; il se périme pourtant s’il ne sert pas (C112).",
    },
    signal: {
      name: "Force d’un signal perdue chaque trimestre",
      why: "Plus faible à chaque trimestre\u00a0: ouvert assez pour qu’on y réponde, trop peu pour remettre à plus tard (C26).",
    },
    coup: {
      name: "Ce qu’un coup d’État prend aux contacts et aux canaux",
      why: "Ils tenaient à des personnes, et beaucoup ne sont plus là\u00a0: c’est notre lecture.",
    },
    unelected: {
      name: "Part d’un mandat que renouvelle un gouvernement sans vote",
      why: "Le dialogue a donné son mandat à des élus\u202f; d’autres le portent moins loin.",
    },
    source: {
      name: "Trimestres où une source rapporte sans être entretenue",
      why: "Un an\u00a0: une image veut être entretenue de temps en temps, jamais chaque trimestre (C120).",
    },
    exposed: {
      name: "Chance qu’une frappe brûle la source de sa zone",
      why: "Si l’on agit chaque trimestre, une source en dure environ trois\u202f; laissée tranquille, elle parle encore\u00a0: qui écoute doit choisir (C120).",
    },
    hunted: {
      name: "Ce qu’y ajoute une emprise par la peur",
      why: "Le rapport parle de «\u00a0collaborateurs\u00a0» supposés, tués dans des villages repris\u202f; de combien c’est plus probable, c’est notre lecture.",
    },
  },
} satisfies Shape<typeof en>;
