// Chaque ordre de chaque menu : son nom, une ligne sur ce qu'il fait, et les mots de ses choix.
import type { orders as en, endPosture as enEnd, orderGroups as enGroups } from "../../en/game/orders";
import type { Shape } from "../../shape";

export const orders = {
  paris: {
    declare_aim: {
      name: "Déclarer un objectif",
      line: "Compte seulement après trois trimestres de déclaration, moyens payés, et s’il n’était pas déjà atteint. Le troisième objectif nourrit la dérive.",
    },
    drop_aim: {
      name: "Retirer un objectif",
      line: "Réduit la dérive. En cours de retrait, cela passe pour un objectif revu à la baisse, sauf signal ou relève à l’appui.",
    },
    deploy_battlegroup: {
      name: "Déployer un groupement tactique",
      line: "Une unité française de plus dans une zone. Coûte de l’argent et de l’opinion, et accroît les attentes des Maliens.",
    },
    redeploy_battlegroup: {
      name: "Redéployer un groupement tactique",
      line: "Déplace une unité française. La zone quittée se dégarnit au trimestre suivant.",
    },
    patrol_zone: {
      name: "Patrouiller",
      line: "Pousse les cellules à découvert, où une frappe dans la même zone les trouve. Entretient la pression sur le JNIM. Peut coûter des vies.",
    },
    strike_zone: {
      name: "Frappe aérienne",
      line: "Touche des cellules après une patrouille dans la même zone. Seule, elle ne trouve presque rien et touche parfois des civils. Ne tient aucun terrain.",
    },
    raid_leadership: {
      name: "Raid contre les cadres",
      line: "Ébranle la cohésion du groupe visé. Fait monter la pression et refroidit les pourparlers.",
    },
    clear_zone: {
      name: "Reprendre une zone",
      line: "Prend la zone à ceux qui la tiennent. Sans administration, elle retombe en quelques trimestres, et la peur demeure.",
    },
    hand_over: {
      name: "Transférer une emprise",
      line: "Une unité française transfère la zone à la relève. La suite dira si celle-ci tient.",
    },
    build_receiver: {
      name: "Préparer la relève",
      line: "Renforce la force qui prendra la zone. Demande plusieurs trimestres\u00a0: à commencer avant de partir.",
    },
    arm_partners: {
      name: "Armer des partenaires paramilitaires",
      line: "De la force à peu de frais, tout de suite. Les tensions montent, et des recrues pour d’autres groupes suivent.",
    },
    drop_partners: {
      name: "Rompre avec les partenaires paramilitaires",
      line: "Les tensions s’apaisent. Certains gardent leurs armes.",
    },
    ask_europeans: {
      name: "Appeler les Européens à Takuba",
      line: "Une unité de plus et une charge partagée. Chaque partenaire apporte moins que le précédent et ralentit tout changement de cap.",
    },
    support_minusma: {
      name: "Soutenir la MINUSMA",
      line: "La mission peut tenir davantage de terrain. Vous pouvez quitter les zones qu’elle tient.",
    },
    pay_services: {
      name: "Financer des services",
      line: "Eau, santé, marchés dans une zone. Les griefs reculent tant que cela dure.",
    },
    send_aid: {
      name: "Envoyer une aide à l’État",
      line: "Réchauffe un peu les relations avec Bamako et vous garde un moyen de pression au Mali.",
    },
    forbid_talks: {
      name: "Interdire les pourparlers de Bamako",
      line: "Arrête les pourparlers ce trimestre. Le sentiment antifrançais monte\u202f; le pouvoir y perd en légitimité ou se tourne vers d’autres. Un veto public encore en vigueur quand vous annoncez votre retrait vous sera reproché.",
      options: { open: "en public", private: "en privé" },
    },
    tolerate_talks: {
      name: "Tolérer les pourparlers de Bamako",
      line: "Ni veto ni aide. Bamako et le JNIM mènent les pourparlers à leur gré.",
    },
    back_talks: {
      name: "Soutenir les pourparlers de Bamako",
      line: "L’étape suivante devient plus probable, et la rue le remarque. En France, certains protesteront.",
      options: { open: "en public", private: "en privé" },
    },
    open_channel: {
      name: "Ouvrir un canal indirect",
      line: "Un moyen de communiquer avec le JNIM, par un tiers. Il peut être divulgué\u202f; une fuite pendant un veto coûte deux fois.",
    },
    answer_signal: {
      name: "Répondre au signal du JNIM",
      line: "Prend au mot l’engagement du JNIM à cantonner la guerre au Mali. La peur en France baisse, et Paris pourra s’en prévaloir.",
    },
    seek_hostages: {
      name: "Négocier la libération des otages",
      line: "Par le canal indirect. Plus facile si le JNIM accepte d’en parler.",
    },
    guarantee_settlement: {
      name: "Garantir l’accord final",
      line: "La France se porte garante de ce que Bamako et le JNIM conviennent. Possible dès qu’il y a un cadre.",
    },
    take_line: {
      name: "Arrêter une position à l’égard de la junte",
      line: "Rompre, poser des conditions ou accepter. Chaque position a son coût\u202f; n’en avoir aucune, ou en changer, coûte le plus.",
      options: { break: "rompre", condition: "poser des conditions", accept: "accepter" },
    },
    claim_event: {
      name: "Mettre un succès à son actif",
      line: "Présente un fait établi comme le résultat de votre politique. Une seule fois par fait\u202f; porte davantage si le fait est documenté\u00a0: pour des pourparlers ou un signal, par la pression, dont une part est dépensée.",
      options: {
        contact: "le contact avec le JNIM",
        signal: "l’engagement du JNIM à cantonner la guerre au Mali",
        aim_met: "un objectif atteint",
        settlement: "l’accord final",
      },
    },
    speak_home: {
      name: "S’exprimer en France",
      line: "Résultats, menace ou limites\u00a0: chaque thème agit autrement sur l’opinion. Faible effet sans résultats à montrer.",
      options: {
        results: "des résultats",
        threat: "de la menace",
        limits: "de ce qui est possible et de ce qui ne l’est pas",
      },
    },
    speak_mali: {
      name: "S’exprimer au Mali",
      line: "Explique votre action et répond aux campagnes. Faible effet tant que griefs et ressentiment sont forts.",
    },
    counter_campaign: {
      name: "Contrer une campagne",
      line: "Contre un thème là où il circule et conserve comme preuve ce qui est trouvé. Faible effet là où Paris suscite du ressentiment.",
      options: {
        anti_french: "contre la présence française",
        pro_russian: "pour la Russie",
        pro_junta: "pour les officiers",
      },
    },
    attribute_campaign: {
      name: "Attribuer une campagne",
      line: "Recherche l’auteur de ce qui circule. S’il est identifié, il peut être nommé.",
    },
    analyse_threat: {
      name: "Analyser la menace",
      line: "Corrige peu à peu l’estimation de la menace sur le sol français.",
    },
    court_neighbour: {
      name: "Ménager un voisin",
      line: "Du temps et des égards pour Niamey ou Ouagadougou, afin qu’elle reste plus ferme à vos côtés.",
    },
    announce_exit: {
      name: "Annoncer le retrait",
      line: "Ouvre un calendrier que vous fixez. Dès lors, chaque trimestre en retard ou sans départ dégrade la perception du retrait.",
      options: { "2": "en deux trimestres", "3": "en trois trimestres", "4": "en quatre trimestres" },
    },
    draw_down: {
      name: "Se désengager",
      line: "Des unités françaises quittent la zone, avec ou sans relève. Sans relève, d’autres occupent le vide.",
    },
    face_wagner: {
      name: "Tenir tête à Wagner",
      line: "Contient Wagner un temps. Vous affrontez aussi Bamako, et cela peut dégénérer.",
    },
    post_to_niamey: {
      name: "Se redéployer au Niger ou au Burkina Faso",
      line: "Après le Mali\u00a0: une présence réduite chez un voisin, avec son accord.",
    },
    gather_intelligence: {
      name: "Recueillir du renseignement",
      line: "Une image actualisée d’une zone au moment du bilan, et une source qui reste sur place.",
    },
  },
  bamako: {
    deploy_army: {
      name: "Déployer l’armée",
      line: "Déplace une unité des FAMa. La zone quittée se dégarnit, et les affectations coûtent de la loyauté.",
    },
    sweep_zone: {
      name: "Ratisser une zone",
      line: "L’armée prend du terrain. Des civils en souffrent, les griefs montent, et sans administration la zone retombe.",
    },
    garrison_zone: {
      name: "Tenir garnison",
      line: "L’armée reste dans la zone et conserve ce qu’elle tient.",
    },
    restore_administration: {
      name: "Rétablir l’administration",
      line: "Préfet, juge et état civil reviennent, si la peur le permet.",
    },
    restore_services: {
      name: "Rétablir les services",
      line: "Eau, santé, écoles dans une zone. Les griefs reculent tant que cela dure.",
    },
    reform_army: {
      name: "Réformer l’armée",
      line: "Apaise les griefs là où l’armée est déployée. Les officiers s’en plaignent\u202f; les bailleurs s’en félicitent.",
    },
    tolerate_predation: {
      name: "Tolérer les exactions",
      line: "L’armée se paie sur la population. Elle reste loyale\u202f; les griefs montent partout où elle est.",
    },
    pay_army: { name: "Payer l’armée", line: "Arriérés, logements, équipement. Achète de la loyauté." },
    open_talks: {
      name: "Ouvrir des pourparlers avec le JNIM",
      line: "Prend contact, ou le renoue. Paris peut l’interdire.",
    },
    pursue_talks: {
      name: "Poursuivre les pourparlers",
      line: "Vise l’étape suivante. Il faut être deux\u00a0: le JNIM doit entrer en pourparlers.",
    },
    break_talks: { name: "Rompre les pourparlers", line: "L’étape est perdue." },
    local_talks: {
      name: "Dialogue local",
      line: "Notables, juges et commandants d’une zone discutent des marchés, des routes et des champs. La peur recule\u202f; s’il y a des services dans la zone, les griefs aussi.",
    },
    renew_mandate: {
      name: "Renouveler le mandat",
      line: "Le dialogue national est consulté de nouveau. Un mandat s’efface s’il ne sert pas.",
    },
    blame_paris: {
      name: "Mettre Paris en cause",
      line: "Rapporte de la légitimité en proportion du sentiment antifrançais. Moitié moins à chaque fois\u202f; cela vous lie et ne règle rien sur le terrain.",
    },
    counter_campaign: {
      name: "Contrer une campagne",
      line: "Contre un thème là où il circule et conserve comme preuve ce qui est trouvé. Plus le gouvernement est jugé légitime, plus l’effet est fort.",
      options: {
        anti_french: "contre la présence française",
        pro_russian: "pour la Russie",
        pro_junta: "pour les officiers",
      },
    },
    praise_paris: {
      name: "Saluer l’action de Paris",
      line: "Réchauffe les relations. La rue l’entend aussi.",
    },
    demand_exit: {
      name: "Demander le départ des Français",
      line: "Première étape. Il y faut assez de sentiment antifrançais, et les bailleurs en font payer le prix.",
    },
    restrict_french: {
      name: "Restreindre les Français",
      line: "Deuxième étape\u00a0: vols et routes soumis à autorisation. Suppose une autre offre.",
    },
    expel_french: {
      name: "Expulser les Français",
      line: "Troisième étape. Les Français doivent partir\u202f; à vous de tenir ce qu’ils tenaient.",
    },
    court_moscow: {
      name: "Courtiser Moscou",
      line: "Visites, catalogues d’armes, propos chaleureux. Paris et les bailleurs en prennent note.",
    },
    refuse_moscow: {
      name: "Refuser Moscou",
      line: "Décline les offres. Les relations avec Paris et les bailleurs se détendent.",
    },
    sign_contract: {
      name: "Signer avec Wagner",
      line: "Accepte l’offre. Wagner peut arriver\u202f; les bailleurs et Paris prennent leurs distances.",
    },
    end_contract: {
      name: "Mettre fin au contrat",
      line: "Wagner doit partir. Les officiers qui l’ont fait venir n’apprécieront pas.",
    },
    promise_elections: {
      name: "Promettre des élections",
      line: "Une date que les voisins et les bailleurs vous demanderont de respecter.",
      options: { "4": "sous quatre trimestres", "6": "sous six trimestres" },
    },
    hold_elections: {
      name: "Tenir les élections",
      line: "Un gouvernement élu, et la légitimité qu’il en tire.",
    },
    postpone_elections: {
      name: "Reporter les élections",
      line: "L’armée gagne du temps. Bailleurs et électeurs perdent patience.",
    },
    arm_militias: {
      name: "Armer des milices",
      line: "De la force à peu de frais dans une zone. Les tensions montent, et des recrues pour d’autres groupes suivent.",
    },
    restrain_militias: {
      name: "Contenir les milices",
      line: "Certaines déposent les armes. Les tensions entre communautés s’apaisent.",
    },
    seek_donors: {
      name: "Solliciter les bailleurs",
      line: "De l’argent pour la trésorerie, en échange d’un calendrier et de comptes rendus.",
    },
    gather_intelligence: {
      name: "Recueillir du renseignement",
      line: "Une image actualisée d’une zone au moment du bilan, et une source qui reste sur place.",
    },
  },
  jnim: {
    ambush_convoy: {
      name: "Embuscade",
      line: "Des soldats peuvent mourir. Rend la présence française plus coûteuse et refroidit les pourparlers.",
    },
    attack_post: {
      name: "Attaquer un poste",
      line: "L’armée peut quitter la zone. Des civils en souffrent, et cela vous est imputé.",
    },
    blockade_zone: {
      name: "Blocus",
      line: "Prive une zone de services. Griefs et atteintes aux civils montent\u202f; la reconnaissance baisse.",
    },
    infiltrate_zone: {
      name: "S’infiltrer",
      line: "Une cellule de plus dans la zone. Les autres la voient tard.",
    },
    recruit_fighters: {
      name: "Recruter",
      line: "Plus de cellules là où griefs et tensions sont forts, peu ailleurs.",
    },
    raise_levy: {
      name: "Lever une taxe",
      line: "Des moyens tout de suite. Ceux qui paient s’en souviennent.",
    },
    hold_by_persuasion: {
      name: "Tenir par la persuasion",
      line: "Une présence sans recours à la force. Griefs et peur reculent lentement.",
    },
    hold_by_coercion: {
      name: "Tenir par la contrainte",
      line: "Ne coûte pas de moyens. Les atteintes aux civils vous sont imputées\u00a0: reconnaissance, cohésion et griefs en pâtissent.",
    },
    govern_shadow: {
      name: "Administration parallèle",
      line: "Assure ce que l’État n’assure pas, dans une zone que vous tenez. Les griefs reculent, quel que soit celui qui rend le service.",
    },
    local_justice: {
      name: "Justice locale",
      line: "Tranche les querelles de terre, d’eau et de troupeaux. Griefs et tensions reculent.",
    },
    hide_cells: {
      name: "Se cacher",
      line: "Les patrouilles débusquent moins de cellules, les frappes en trouvent moins. Pas de croissance ici ce trimestre.",
    },
    contest_is: {
      name: "Combattre l’État islamique",
      line: "Lui prend des cellules et du terrain. La population doit choisir un camp.",
    },
    tolerate_is: {
      name: "Tolérer l’État islamique",
      line: "Économise des moyens et entame votre crédit. L’État islamique se renforce.",
    },
    hold_hostages: {
      name: "Garder les otages",
      line: "Le dossier reste fermé. Conserve une monnaie d’échange pour plus tard.",
    },
    negotiate_hostages: {
      name: "Accepter de parler des otages",
      line: "Le dossier est ouvert à ceux qui le demandent.",
    },
    release_hostages: {
      name: "Libérer un otage",
      line: "Une monnaie d’échange pour l’étape suivante. L’aile dure proteste.",
    },
    communique: {
      name: "Communiqué",
      line: "Cantonne la guerre au Mali, ou menace la France. Dans le premier cas, les autres reçoivent un signal, à saisir ou à laisser passer. Vos rangs y consentent plus volontiers sous la pression, moins s’ils sont humiliés.",
      options: { bound: "cantonner la guerre au Mali", threaten: "menacer" },
    },
    seek_talks: {
      name: "Proposer des pourparlers",
      line: "Fait savoir à Bamako que vous recevriez des émissaires.",
    },
    enter_talks: {
      name: "Entrer en pourparlers",
      line: "Vise l’étape suivante. Il faut être deux\u00a0: Bamako doit poursuivre. Chaque pas coûte de la cohésion.",
    },
    leave_talks: { name: "Quitter les pourparlers", line: "L’étape est perdue. L’aile dure approuve." },
    local_truce: {
      name: "Trêve locale",
      line: "Pas d’attaque dans une zone tant qu’elle tient. Peur et tensions reculent. Des paramilitaires présents dans la zone peuvent la rompre.",
    },
    steady_hardliners: {
      name: "Rassurer l’aile dure",
      line: "Du temps et des faveurs pour ceux qui pourraient faire défection. Restaure la cohésion.",
    },
    wait_out: {
      name: "Attendre",
      line: "Économise des forces. L’attente ne vous use que par l’État islamique et par votre aile dure.",
    },
    gather_intelligence: {
      name: "Recueillir du renseignement",
      line: "Une image actualisée d’une zone au moment du bilan, et une source qui reste sur place.",
    },
  },
  moscow: {
    campaign: {
      name: "Campagne",
      line: "Agit là où le ressentiment est ancien, à peine ailleurs, et mieux si Bamako aide. Chaque répétition d’un thème réduit son effet de moitié.",
      options: {
        anti_french: "contre la présence française",
        pro_russian: "pour la Russie",
        pro_junta: "pour les officiers",
      },
    },
    fund_movement: {
      name: "Financer un mouvement",
      line: "De l’argent pour des manifestations dans la capitale. Elles font pression sur Bamako\u202f; l’origine des fonds peut être découverte.",
    },
    publish_poll: {
      name: "Publier un sondage",
      line: "Exploite l’humeur du moment. Plus le chiffre est audacieux, plus vous vous exposez.",
    },
    cultivate_officers: {
      name: "Nouer des liens avec des officiers",
      line: "Formations, visites, amis dans les casernes. Lent, et utile plus tard.",
    },
    offer_wagner: {
      name: "Proposer Wagner",
      line: "Une offre qui reste ouverte. Un gouvernement en quête d’autre chose que Paris l’acceptera.",
    },
    deploy_wagner: {
      name: "Déployer Wagner",
      line: "Un détachement arrive dans une zone. C’est public aussitôt\u202f; un retrait français passera ensuite difficilement pour un choix.",
    },
    use_wagner: {
      name: "Employer Wagner",
      line: "Des gains locaux rapides, puis des atteintes aux civils, puis des recrues pour le JNIM.",
    },
    pull_back_wagner: { name: "Retirer Wagner", line: "Un détachement quitte la zone." },
    send_arms: {
      name: "Envoyer des armes",
      line: "Des avions et des instructeurs pour l’armée. Influence et loyauté montent.",
    },
    cover_council: {
      name: "Couvrir Bamako au Conseil de sécurité",
      line: "Affaiblit les décisions qui viseraient Bamako.",
    },
    court_neighbour: {
      name: "Courtiser un voisin",
      line: "Exploite une humiliation française au Mali. Peu d’effet sans elle.",
    },
    hide_hand: { name: "Masquer son rôle", line: "Les indices s’effacent tant que cela dure." },
    show_hand: {
      name: "Assumer son rôle",
      line: "Vous en tirez le mérite au grand jour. L’influence monte, les indices aussi.",
    },
    claim_victory: {
      name: "Proclamer la victoire",
      line: "Présente un retrait, ou l’arrivée de Wagner, comme votre succès. Il faut des faits établis.",
    },
    lower_price: {
      name: "Baisser le prix",
      line: "Sur une offre en cours\u00a0: gagne de l’influence, et Bamako paie moins s’il signe ce trimestre.",
    },
    gather_intelligence: {
      name: "Recueillir du renseignement",
      line: "Une image actualisée d’une zone au moment du bilan, et une source qui reste sur place.",
    },
  },
} satisfies Shape<typeof en>;

export const endPosture: Shape<typeof enEnd> = "y mettre fin";

export const orderGroups = {
  force: "Force",
  ground: "Terrain",
  state: "État",
  talks: "Pourparlers",
  voice: "Communication",
  exit: "Retrait",
  sources: "Sources",
} satisfies Shape<typeof enGroups>;
