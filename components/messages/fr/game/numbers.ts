// Les nombres de chaque dynamique que le livret explique : ce qu'est chacun, et pourquoi il est ce qu'il est. Les chiffres restent
// dans les tables du moteur. C et un nombre : l'énoncé, imprimé par `npm run claims`, qu'un chiffre sert.
import type { numbers as en } from "../../en/game/numbers";
import type { Shape } from "../../shape";

export const numbers = {
  D1: {
    carried: {
      name: "Objectifs qu’une opération peut porter sans dérive",
      why: "Le rapport loue les objectifs peu nombreux et limités de Serval\u202f; leur nombre est notre lecture.",
    },
    counts_after: {
      name: "Trimestres avant qu’un objectif compte",
      why: "Il faut le temps de le financer et de le mener à bien\u00a0: un objectif trouvé le dernier jour est un récit, pas un succès.",
    },
    one_too_many: {
      name: "Dérive pour un objectif de trop, ou vague",
      why: "Assez pour se sentir dans le coût et le récit\u00a0: une longue liste est un choix qui a un prix (C114).",
    },
    vague: {
      name: "Dérive, par trimestre, d’un objectif sans critère de réussite",
      why: "Il n’a pas de fin, son prix non plus\u202f; la valeur est assez faible pour que ce soit la durée qui use Paris (C14, C114).",
    },
  },
  D2: {
    after_patrol: {
      name: "Probabilité qu’une frappe après patrouille élimine une cellule",
      why: "Le rapport dit que les patrouilles faisaient sortir les combattants\u202f; le chiffre justifie les deux ordres que coûte la combinaison (C12).",
    },
    alone: {
      name: "Probabilité qu’une frappe seule élimine une cellule",
      why: "Assez faible pour que patrouille et frappe ensemble en éliminent au moins deux fois plus (C12).",
    },
    harm_alone: {
      name: "Probabilité qu’une frappe seule touche des civils",
      why: "Sous couvert, la cible est devinée\u202f; la valeur est fixée pour que frapper à chaque occasion rapporte moins que s’en abstenir (C25).",
    },
    harm_after_patrol: {
      name: "Probabilité d’atteintes aux civils après une patrouille",
      why: "La cible a été vue\u00a0: la probabilité est bien plus basse, mais reste réelle (C25).",
    },
    hidden: {
      name: "Réduction de la probabilité quand les cellules se cachent",
      why: "Il fallait débusquer les combattants\u202f; ceux qui restent à couvert sont d’autant moins trouvés.",
    },
  },
  D3: {
    back: {
      name: "Probabilité qu’une cellule revienne après une frappe",
      why: "L’aviation ne tient pas le terrain\u00a0: si personne ne reste sur place, une bonne part des vides se comble (C13).",
    },
    enough: {
      name: "Nombre de cellules au-delà duquel aucune ne vient en renfort",
      why: "Un groupe encore fort sur place n’attire personne\u202f; seul un terrain dégarni attire les voisins.",
    },
  },
  D4: {
    bare: {
      name: "Probabilité, par trimestre, qu’une zone reprise sans administration retombe",
      why: "Le rapport parle d’une relative facilité\u202f; cette valeur rend la plupart de ces zones aux groupes en un an (C11).",
    },
    one_level: {
      name: "La même, avec un niveau d’administration",
      why: "Un bureau presque vide ne change guère les choses\u00a0: la moitié environ de ces zones retombent en un an (C41).",
    },
    two_levels: {
      name: "La même, avec deux niveaux",
      why: "Une administration qui fonctionne est ce qui a manqué aux avancées\u00a0: ces zones retombent rarement (C41).",
    },
    enough: {
      name: "Rapport de forces à partir duquel une garnison tient",
      why: "Des soldats tiennent une zone tant qu’ils y sont, et seulement s’ils sont assez nombreux face à ceux qui les entourent (C29).",
    },
    guarded: {
      name: "Part de la probabilité qui subsiste derrière une telle garnison",
      why: "Une garnison forte perd rarement une zone\u202f; elle ne la garde pas une fois partie (C29).",
    },
    fear: {
      name: "Peur que laisse une chute",
      why: "Ceux qui avaient travaillé avec l’État sont punis en public\u202f; il faut de nombreux trimestres calmes pour que la peur s’efface.",
    },
    harder: {
      name: "Probabilité de rétablir l’administration, par chute passée",
      why: "Le rapport décrit un cycle de peur\u00a0: à chaque retour, moins de gens osent s’afficher avec l’État.",
    },
  },
  D5: {
    removes: {
      name: "Probabilité, par trimestre, qu’un partenaire armé élimine une cellule",
      why: "De la force à peu de frais, tout de suite et sans ordre\u00a0: c’est la tentation (C16).",
    },
    harms: {
      name: "Probabilité, par trimestre, qu’il règle un compte",
      why: "Le rapport dit que les partenaires avaient des comptes à régler\u202f; c’est rare chaque trimestre, certain à la longue (C16).",
    },
    tension: {
      name: "Tensions entre communautés quand l’une d’elles est armée",
      why: "Les divisions se durcissent aussitôt\u202f; les recrues suivent, des trimestres plus tard (C16).",
    },
    keep_arms: {
      name: "Probabilité que des partenaires gardent leurs armes après la rupture",
      why: "Le rapport les dit peu fiables\u00a0: nous l’appliquons aussi à la rupture.",
    },
  },
  D6: {
    first: {
      name: "Probabilité que la première demande amène une unité européenne",
      why: "Tant qu’il n’y en a aucune, partager la charge une fois est facile (C101).",
    },
    later: {
      name: "La même, une fois qu’elles sont plusieurs",
      why: "Chaque partenaire est plus difficile à convaincre que le précédent\u00a0: une grande coalition a toujours un prix (C101).",
    },
    asked: {
      name: "Friction pour le seul fait de demander",
      why: "Une capitale de plus avec qui se coordonner, qu’elle vienne ou non\u00a0: le rapport n’a vu aucun mécanisme efficace.",
    },
    late: {
      name: "Friction qui retarde un ordre sur cent",
      why: "Fixée pour qu’une grande coalition retarde parfois un mouvement de Paris, sans jamais tout arrêter (C101).",
    },
  },
  D7: {
    grievance: {
      name: "Poids des griefs dans le recrutement",
      why: "Le rapport place la mauvaise gouvernance en tête de ce qui nourrit les insurrections\u202f; la part est notre choix (C115).",
    },
    tension: {
      name: "Poids des tensions entre communautés",
      why: "Le rapport cite aussi les griefs entre communautés\u202f; nous leur donnons moins de poids qu’à la gouvernance.",
    },
    from: {
      name: "Seuil de griefs et de tensions sous lequel personne ne s’engage de lui-même",
      why: "Fixé pour que, sur le plateau de 2020, le JNIM gagne de lui-même environ une cellule par trimestre.",
    },
    full: {
      name: "Nombre de cellules qu’une zone peut faire vivre",
      why: "Le frein à la croissance\u00a0: sans lui, la zone la plus forte croîtrait toujours.",
    },
    squeezed: {
      name: "Part des recrues qui reste là où le JNIM taxe, bloque ou contraint",
      why: "Sous une taxe ou un blocus, les engagements sont moins nombreux\u00a0: la contrainte et l’adhésion ne s’ajoutent pas.",
    },
  },
  D8: {
    battlegroup: {
      name: "Coût d’un groupement tactique par trimestre",
      why: "Le presque milliard d’euros de 2020 que donne le rapport, réparti sur les unités en place (C4).",
    },
    cost: {
      name: "Dépassement de coût qui fait basculer un point de l’opinion française",
      why: "Ajusté, avec les pertes et la dérive, aux 51\u00a0% d’opposants de janvier 2021 dans le rapport (C4).",
    },
    costFrom: {
      name: "Coût trimestriel que l’opinion accepte",
      why: "Une petite guerre ne fait pas l’actualité\u00a0: l’opinion a peu bougé tant que l’opération coûtait la moitié de ce qu’elle a coûté en 2020 (C30).",
    },
    losses: {
      name: "Effet maximal des pertes d’un trimestre",
      why: "Le rapport dit que les pertes françaises sont restées limitées\u00a0: le deuil touche l’opinion, sans décider seul.",
    },
    time: {
      name: "Impatience par trimestre",
      why: "Le temps suffit à user une démocratie, assez lentement pour que le reste de ce que fait Paris compte encore (C4).",
    },
    brake: {
      name: "Part d’opposants jusqu’à laquelle chaque raison compte entièrement",
      why: "Le frein\u00a0: plus il y a d’opposants, moins il en reste à convaincre.",
    },
  },
  D9: {
    legitimacy: {
      name: "Légitimité gagnée par une première mise en cause, si tous sont contre la France",
      why: "Proportionnelle au sentiment\u00a0: là où personne n’en veut à Paris, les mêmes mots ne rapportent rien (C102).",
    },
    sentiment: {
      name: "Sentiment ravivé par une mise en cause",
      why: "Peu chaque fois\u202f; c’est l’habitude de mettre Paris en cause qui remplit la rue.",
    },
    repeat: {
      name: "Effet restant à chaque répétition de la mise en cause",
      why: "Le frein\u00a0: la mise en cause rapporte le plus si elle attend un nouvel acte français (C102).",
    },
    bound: {
      name: "Légitimité, par trimestre, tant que les Français mis en cause restent",
      why: "Un gouvernement qui met les Français en cause et les garde est lié par ses propres mots\u00a0: c’est notre lecture.",
    },
    fades: {
      name: "Trimestres après le retrait avant que la mise en cause n’ait plus d’objet",
      why: "Une fois les Français partis, les échecs sont ceux de Bamako, le temps que l’opinion s’en aperçoive.",
    },
  },
  D10: {
    floor: {
      name: "Ressentiment au-dessous duquel une campagne n’a pas de prise",
      why: "Le rapport dit qu’elle reflétait des griefs anciens\u00a0: là où il y en a peu, elle n’a rien à exploiter (C15).",
    },
    reach: {
      name: "Effet d’une campagne ouverte, par rapport au ressentiment au-dessus du seuil",
      why: "Quelques points par trimestre au pire endroit\u00a0: une campagne aggrave ce qui existe, elle ne le crée pas (C15).",
    },
    junta: {
      name: "Effet supplémentaire sous une junte",
      why: "Le rapport dit qu’elle a agi avec l’appui de la junte\u202f; nous en déduisons la valeur (C15).",
    },
    repeat: {
      name: "Effet restant à chaque répétition d’un thème",
      why: "Le frein\u00a0: la même histoire, répétée, convainc moins et s’attribue mieux.",
    },
    found: {
      name: "Probabilité d’identifier l’auteur, sans indice",
      why: "Le rapport a pu nommer les auteurs\u00a0: ils sont donc identifiables\u202f; sans piste, c’est surtout une question de chance.",
    },
  },
  D11: {
    from: {
      name: "Sentiment à partir duquel une manifestation est possible",
      why: "Il faut plus qu’un mécontentement diffus pour que les gens sortent (C103).",
    },
    chance: {
      name: "Probabilité d’une manifestation à ce seuil",
      why: "Rien de sûr au seuil, et de plus en plus probable au-dessus\u00a0: une pente, pas un interrupteur.",
    },
    presses: {
      name: "Légitimité qu’une petite manifestation coûte à un gouvernement élu",
      why: "Les manifestants visaient les Français qu’il maintient\u00a0: il est plus exposé que des officiers.",
    },
    saps: {
      name: "Opposition en France due à une petite manifestation",
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
      why: "Des dirigeants non élus ont besoin de plus de soutien pour durer\u00a0: le second coup d’État a eu lieu en moins d’un an (C1).",
    },
    worst: {
      name: "Probabilité maximale d’un coup d’État par trimestre",
      why: "Élevée, car une armée parvenue à ce point attend rarement un trimestre de plus\u202f; jamais certaine (C1).",
    },
    safe: {
      name: "Trimestres de répit après une chute",
      why: "Personne n’est prêt aussitôt pour le coup suivant\u202f; cela évite aussi qu’une crise n’en fasse deux.",
    },
    honeymoon: {
      name: "Trimestres d’état de grâce d’un nouveau régime",
      why: "Le frein\u00a0: de nouveaux dirigeants ont du temps avant d’être jugés sur leurs promesses.",
    },
  },
  D13: {
    sentiment: {
      name: "Sentiment ravivé par un veto",
      why: "Le rapport y voit un affront à un État souverain\u00a0: le gain d’un trimestre, payé dans la rue (C10).",
    },
    legitimacy: {
      name: "Légitimité que perd un gouvernement élu",
      why: "Passer outre un président en public l’affaiblit en public (C10).",
    },
    private: {
      name: "Part du prix tant que le veto reste privé",
      why: "Peu de gens le savent, peu s’en offusquent\u202f; les émissaires le savent\u00a0: il a donc un prix.",
    },
    leaks: {
      name: "Probabilité qu’un veto privé soit connu le lendemain",
      why: "Les émissaires des deux parties l’apprennent et l’un d’eux peut parler\u00a0: le secret réduit le prix, il ne le supprime pas.",
    },
    again: {
      name: "Part du prix quand il est répété aussitôt",
      why: "Le frein\u00a0: le second refus humilie moins que le premier.",
    },
  },
  D14: {
    pressure: {
      name: "Pression sur le JNIM à laquelle un accord final peut se signer",
      why: "Le rapport dit que la pression militaire pouvait l’amener à la table\u202f; trop forte, selon notre lecture, elle ne laisse personne pour signer.",
    },
    cohesion: {
      name: "Cohésion du JNIM nécessaire pour signer",
      why: "Un mouvement divisé ne peut pas respecter ce qu’il signe\u00a0: l’aile dure part la première.",
    },
    signed: {
      name: "Probabilité de signer, avant tout soutien",
      why: "Presque tout se gagne par le contact, la confiance, le soutien et les garanties\u00a0: quatre joueurs qui coopèrent signent, l’histoire ne signe pas (C28).",
    },
    held: {
      name: "Durée, en trimestres, pendant laquelle un cadre doit avoir tenu",
      why: "Un accord final ne se fait pas en une nuit, et l’attente laisse à chacun le temps de le faire échouer.",
    },
    undone: {
      name: "Probabilité, par trimestre, qu’une étape atteinte se perde d’elle-même",
      why: "Faible par temps calme\u202f; la division et un État islamique plus fort l’augmentent (C18).",
    },
  },
  D15: {
    words: {
      name: "Peur en France quand le JNIM cantonne la guerre au Mali",
      why: "Une déclaration seule rassure peu\u00a0: les mêmes voix disaient le contraire en 2019.",
    },
    confirms: {
      name: "Probabilité que la direction d’AQMI le confirme",
      why: "En juin 2021, elle l’a fait\u202f; c’est plus probable que l’inverse, sans être assuré.",
    },
    rest: {
      name: "Menace réelle sur le sol français quand rien ne l’alimente",
      why: "Près du bas de l’échelle, car la France n’avait jamais été attaquée depuis le Mali\u202f; au départ, Paris la croit plus forte.",
    },
    risk: {
      name: "Risque par trimestre d’un attentat en France, à cette menace",
      why: "Fixé pour que presque aucune partie n’en connaisse, et qu’un JNIM qui menace sans cesse le rende plusieurs fois plus probable (C5).",
    },
    learns: {
      name: "Part de son erreur que Paris corrige de lui-même par trimestre",
      why: "Si faible que l’estimation reste trop haute sans signaux, contacts ni analyses.",
    },
  },
  D16: {
    rung: {
      name: "Force que gagne l’État islamique par étape des pourparlers",
      why: "La peur de lui céder du terrain poussait les autres à combattre\u00a0: négocier a ce prix chaque trimestre (C18).",
    },
    most: {
      name: "Gain maximal de l’État islamique face à un JNIM modéré, par trimestre",
      why: "Le frein\u00a0: la modération d’un rival n’ouvre qu’un espace limité.",
    },
    tolerated: {
      name: "Cohésion par trimestre tant que le JNIM le tolère",
      why: "Aux yeux de ses propres combattants, tolérer ressemble à de la peur.",
    },
    fight: {
      name: "Probabilité de perdre une cellule là où les deux s’affrontent, avant de compter les ennemis",
      why: "Faible au départ, elle augmente avec chaque cellule ennemie\u00a0: une guerre d’usure plutôt que de batailles.",
    },
    tension: {
      name: "Tensions là où ils se battent",
      why: "Le rapport dit que la population est forcée de choisir\u202f; chaque trimestre durcit la fracture.",
    },
  },
  D17: {
    takes: {
      name: "Probabilité qu’un succès prenne aussi du terrain",
      why: "Le rapport parle de méthodes agressives et à courte vue\u00a0: l’hôte paie pour des gains rapides (C17).",
    },
    harm: {
      name: "Probabilité qu’une opération touche des civils",
      why: "Toujours un peu, souvent beaucoup\u00a0: fixée pour que les atteintes aux civils durent plus que le gain (C17, C25).",
    },
    recruits: {
      name: "Probabilité, par trimestre, d’une recrue du JNIM, par point d’atteintes aux civils",
      why: "Selon notre lecture, les atteintes aux civils recrutent pour l’autre camp\u202f; l’effet s’efface avec elles.",
    },
    failed: {
      name: "Légitimité qu’un échec coûte à l’hôte",
      why: "Le frein\u00a0: un échec est connu dans la capitale de l’hôte, et c’est l’hôte qui les a fait venir.",
    },
    hire: {
      name: "Coût pour la trésorerie de Bamako, par unité et par trimestre",
      why: "L’hôte paie Wagner\u00a0: c’est établi\u202f; la somme est à l’échelle de ses ressources.",
    },
  },
  D18: {
    choice: {
      name: "Perception à partir de laquelle un retrait est choisi",
      why: "Au-dessus du milieu\u00a0: un retrait choisi suppose plusieurs causes à la fois (C7, C21).",
    },
    duress: {
      name: "Perception au-dessous de laquelle il est subi",
      why: "Entre les deux, le retrait est contesté\u202f; celui de l’histoire finit au-dessous (C3).",
    },
    wagner: {
      name: "Perception du retrait une fois Wagner sur le terrain",
      why: "Le rapport dit que son arrivée a fermé la fenêtre\u00a0: aucune autre cause ne pèse autant à elle seule (C9).",
    },
    settlement: {
      name: "Perception du retrait avec un accord final signé",
      why: "Des groupes amenés à la table\u00a0: le succès dont, selon le rapport, on pouvait se prévaloir (C7).",
    },
    freely: {
      name: "Perception du retrait annoncé avant toute demande",
      why: "Partir sans que personne l’exige, avant Wagner\u00a0: c’est ce que le rapport entend par partir à ses conditions (C8).",
    },
  },
  D19: {
    claim: {
      name: "Crédit du récit gagné en mettant un fait vrai à son actif",
      why: "Cela vaut un ordre, et une seule fois par camp\u00a0: le choix du moment compte (C104).",
    },
    record: {
      name: "Le même, quand le fait est documenté",
      why: "Ce qui se vérifie convainc plus longtemps que ce qui s’affirme.",
    },
    sentiment: {
      name: "Effet maximal de l’opinion malienne sur la perception du retrait, en plus ou en moins",
      why: "Le rapport demande deux priorités à la fois\u202f; celle-ci touche l’opinion.",
    },
    framing: {
      name: "Effet maximal du récit de Paris, en plus ou en moins",
      why: "Moins que l’opinion malienne\u00a0: un récit accompagne un retrait, il ne le remplace pas.",
    },
    bare: {
      name: "Effet restant d’un récit que rien n’appuie",
      why: "Assez pour qu’il vaille d’être dit, trop peu pour remplacer un acte.",
    },
  },
  D20: {
    gives_way: {
      name: "Probabilité que Wagner recule là où sont les Français",
      why: "Plus probable que l’inverse la première fois, moins ensuite\u00a0: la seconde fois impressionne moins.",
    },
    escalates: {
      name: "Probabilité que le face-à-face dégénère",
      why: "Les deux options doivent avoir un coût, sinon il n’y a pas de dilemme (C105).",
    },
    warmth: {
      name: "Relations avec Bamako après avoir tenu tête",
      why: "Défier les contractants du gouvernement, c’est défier le gouvernement (C105).",
    },
    sentiment: {
      name: "Sentiment après avoir tenu tête",
      why: "La rue voit des soldats étrangers défier la capitale (C105).",
    },
    stood_by: {
      name: "Crédit du récit, par trimestre, tant que Paris ne tient pas tête et ne part pas",
      why: "L’autre option du rapport est un rude échec\u00a0: il vient par usure, pas d’un coup.",
    },
  },
  D21: {
    eases: {
      name: "Part de la pression sur le JNIM perdue chaque trimestre",
      why: "Le rapport dit le JNIM prêt à une guerre d’usure\u00a0: la pression ne dure que si elle est entretenue.",
    },
    waits: {
      name: "Pression perdue quand le JNIM attend",
      why: "Peu coûteux et sûr, quand tout le reste risque des cellules\u00a0: le temps sert ceux qui n’ont pas d’opinion à ménager (C106).",
    },
    rival: {
      name: "Cohésion perdue à attendre près d’un État islamique fort",
      why: "Le frein\u00a0: les rangs se demandent pourquoi attendre pendant qu’un rival se bat.",
    },
    while_talking: {
      name: "Reconnaissance perdue à attaquer pendant les pourparlers",
      why: "Une partie qui attaque des postes pendant que les émissaires se rencontrent perd en crédit\u00a0: c’est notre lecture.",
    },
  },
  D22: {
    drift: {
      name: "Fermeté d’un voisin par trimestre, par point d’humiliation",
      why: "Lente\u00a0: le Burkina Faso a suivi en février 2023, six mois après le départ de la dernière unité du Mali (C107).",
    },
    turned: {
      name: "Fermeté au-dessous de laquelle un voisin se détourne",
      why: "Bien au-dessous du niveau de départ des deux voisins\u00a0: un seul mauvais trimestre ne suffit jamais.",
    },
    moscow: {
      name: "Effet maximal, par trimestre, d’un voisin courtisé par Moscou",
      why: "Le frein\u00a0: il suppose une humiliation, et même alors aucun gouvernement ne se détourne d’un coup.",
    },
    paris: {
      name: "Effet restant des égards d’un Paris humilié",
      why: "Une puissance chassée du pays voisin convainc moins.",
    },
  },
  D23: {
    harm: {
      name: "Niveau d’atteintes aux civils, dans tout le pays, au-dessous duquel l’objectif est atteint",
      why: "Le rapport demande de les limiter\u00a0: la barre est basse, mais une guerre qui dure peut la respecter.",
    },
    support: {
      name: "Part du terrain tenu par des soldats où les griefs doivent être faibles",
      why: "Plus de la moitié\u00a0: un soutien dans quelques zones relève du hasard.",
    },
    administered: {
      name: "Terrain qui doit être administré de nouveau",
      why: "Assez pour qu’il faille rétablir l’administration au centre, au-delà de la capitale et du sud.",
    },
    contact: {
      name: "Niveau de contact avec le JNIM qui suffit, si un signal a reçu une réponse",
      why: "Un contact chaud et un signal saisi équivalent à des pourparlers.",
    },
  },
  D24: {
    built: {
      name: "Force qu’un ordre donne à la relève",
      why: "Assez lent pour qu’il faille commencer avant de partir (C108).",
    },
    needed: {
      name: "Force nécessaire par cellule hostile",
      why: "La relève doit peser plus que les forces hostiles présentes\u202f; tenir est plus facile que prendre.",
    },
    army: {
      name: "Force d’une unité de l’armée sur place",
      why: "Seule, elle tient contre peu de cellules\u202f; là où elles sont nombreuses, il faut une relève préparée.",
    },
    held: {
      name: "Perception du retrait si chaque zone trouve une relève",
      why: "Serval a transféré le terrain pas à pas, à une force désignée\u00a0: le rapport y voit une raison de son succès (C7).",
    },
    left: {
      name: "Perception du retrait si aucune zone ne trouve de relève",
      why: "Moins que ce que gagne un bon transfert, car le vide se voit surtout dans ce qui reste derrière (C21).",
    },
  },
  D25: {
    convoy: {
      name: "Unités qu’un ordre fait partir",
      why: "Toute la force de 2020 peut partir en bon ordre en deux trimestres\u00a0: notre lecture de ce qui était possible.",
    },
    longest: {
      name: "Calendrier le plus long possible",
      why: "Le départ réel a duré de juin 2021 à août 2022\u00a0: au-delà du calendrier possible, un départ est en retard.",
    },
    slip: {
      name: "Perception du retrait, par trimestre en retard ou sans départ",
      why: "Quelques-uns annulent le gain d’une annonce précoce\u00a0: le rapport demande pourquoi ce fut si lent (C8).",
    },
    sentiment: {
      name: "Sentiment par trimestre de ce genre",
      why: "Un départ annoncé mais invisible perd chaque mois en crédit.",
    },
    ordered_out: {
      name: "Unités qui partent par trimestre, sur ordre de Bamako",
      why: "Les dernières bases de 2022 ont été quittées à peu près à ce rythme\u202f; il n’y a plus personne à qui les transférer.",
    },
  },
  D26: {
    break: {
      name: "Relations avec Bamako quand Paris rompt",
      why: "La position la plus coûteuse sur le moment\u202f; en retour, le discours sur la démocratie est cru.",
    },
    accept: {
      name: "Crédit du récit, par trimestre, tant que Paris accepte",
      why: "Travailler avec des officiers coûte du crédit peu à peu, alors que rompre coûte tout de suite.",
    },
    none: {
      name: "Crédit du récit, par trimestre, sans position",
      why: "Pire que toute position tenue\u00a0: le rapport dit qu’hésiter a coûté du crédit dans les deux cas (C109).",
    },
    changed: {
      name: "Crédit du récit quand Paris change de position",
      why: "Plus coûteux que d’hésiter un temps\u00a0: une position déclarée engage (C109).",
    },
    wears_in: {
      name: "Trimestres après lesquels une position coûte moitié moins",
      why: "Le frein\u00a0: avec le temps, tous s’y habituent.",
    },
  },
  D27: {
    unit: {
      name: "Attentes entretenues par chaque unité visible",
      why: "Fixées d’après ce que les Maliens voyaient en 2020\u00a0: plus une force paraît puissante, plus elle est attendue.",
    },
    most: {
      name: "Sentiment que la déception ajoute au plus en un trimestre",
      why: "Rarement atteint\u00a0: une colère lente, sans campagne, qui s’accumule au fil des ans (C110).",
    },
    modest: {
      name: "Niveau d’attentes au-dessous duquel personne n’est déçu",
      why: "Celui qui promet peu n’a pas à expliquer pourquoi dix ans n’ont pas suffi.",
    },
    relief: {
      name: "Sentiment, par trimestre, au-dessous de ce niveau",
      why: "La modestie paie, lentement\u00a0: moins que ce que défait une seule bonne campagne.",
    },
    eases: {
      name: "Part du sentiment qui s’efface quand les Français sont peu visibles",
      why: "Le frein\u00a0: loin des yeux, l’hostilité retombe au niveau du ressentiment ancien, et pas plus bas.",
    },
  },
  D28: {
    opens: {
      name: "Canal qu’ouvre un ordre",
      why: "Un tiers se trouve en un trimestre, à condition de payer\u00a0: en 2023, cela a été possible (C111).",
    },
    leaks: {
      name: "Probabilité que l’ouverture soit divulguée",
      why: "Un tiers est une personne de plus dans la confidence\u202f; le risque est trop faible pour servir d’excuse.",
    },
    leak: {
      name: "Crédit du récit après une fuite",
      why: "Paris a parlé à ceux à qui il disait ne pas parler\u202f; l’effet double tant qu’il l’interdit à Bamako.",
    },
    freed: {
      name: "Probabilité qu’un otage soit libéré, si le JNIM négocie",
      why: "Plus probable que l’inverse quand les deux le veulent\u202f; deux otages ont été libérés en mars 2023 (C111).",
    },
    deal: {
      name: "Probabilité, par trimestre, qu’un accord secret soit divulgué de lui-même",
      why: "La plupart des secrets tiennent un an si personne ne les divulgue\u202f; entre Paris et le JNIM, où un tiers est dans la confidence, moitié moins.",
    },
    traced: {
      name: "Probabilité qu’un service identifie le bon auteur d’une fuite",
      why: "Un peu mieux que pile ou face\u00a0: un soupçon est utile, mais ne peut être une preuve.",
    },
    laid: {
      name: "Confiance envers le rôle soupçonné d’une fuite",
      why: "Le quart de ce que coûte une parole rompue\u00a0: le soupçon peut être infondé.",
    },
  },
  D29: {
    contact: {
      name: "Contact perdu chaque trimestre faute d’entretien",
      why: "Un contact négligé vaut bientôt peu\u00a0: les émissaires changent, certains sont tués (C112).",
    },
    mandate: {
      name: "Mandat perdu chaque trimestre",
      why: "Plus lentement qu’un contact, car il a été donné en public\u202f; il s’épuise pourtant s’il ne sert pas (C112).",
    },
    signal: {
      name: "Force d’un signal perdue chaque trimestre",
      why: "Plus faible à chaque trimestre\u00a0: assez long pour permettre une réponse, trop court pour la remettre à plus tard (C26).",
    },
    coup: {
      name: "Part des contacts et des canaux perdue dans un coup d’État",
      why: "Ils tenaient à des personnes, et beaucoup ne sont plus là\u00a0: c’est notre lecture.",
    },
    unelected: {
      name: "Part d’un mandat que renouvelle un gouvernement non élu",
      why: "Le dialogue a donné son mandat à des élus\u202f; d’autres le portent moins loin.",
    },
    source: {
      name: "Trimestres pendant lesquels une source rapporte sans être entretenue",
      why: "Un an\u00a0: une source doit être entretenue de temps en temps, pas chaque trimestre (C120).",
    },
    exposed: {
      name: "Probabilité qu’une frappe grille la source de sa zone",
      why: "Exploitée chaque trimestre, une source en dure environ trois\u202f; laissée tranquille, elle continue\u00a0: il faut choisir (C120).",
    },
    hunted: {
      name: "Ce qu’y ajoute une zone tenue par la peur",
      why: "Le rapport parle de «\u00a0collaborateurs\u00a0» supposés, tués dans des villages repris\u202f; l’ampleur de l’effet est notre lecture.",
    },
  },
} satisfies Shape<typeof en>;
