// Chaque refus, dans les mots du jeu : quelle règle s'y oppose, et que faire à la place.
import type { refusals as en, problems as enProblems } from "../../en/game/refusals";
import type { Shape } from "../../shape";

export const refusals = {
  phase: {
    not_orders:
      "Les ordres s’écrivent pendant la phase des ordres. Votre brouillon est conservé\u202f; validez-le quand elle ouvre.",
    over: "La partie est finie. Le débriefing est ouvert.",
    stale: "Le trimestre a avancé entre-temps. Voyez où en est la partie et réessayez.",
    wrong: "Cela ne se fait pas dans cette phase. Attendez celle qui l’accepte.",
  },
  sheet: {
    already_committed: "Votre feuille est validée. Rouvrez-la d’abord pour la changer.",
    not_committed: "Aucune feuille validée à rouvrir.",
    too_many_orders:
      "La feuille a {slots, plural, one {# case} other {# cases}} et {written} ordres qui en demandent une. Retirez-en, ou tenez-vous aux ordres permanents.",
    twice: "Le même ordre figure deux fois sur la feuille. Retirez-en un, ou changez de zone ou de cible.",
    limit:
      "Cet ordre peut figurer {limit, plural, one {une fois} other {# fois}} sur une feuille. Retirez-en un.",
    family: "Deux ordres permanents de la feuille s’excluent. Gardez-en un.",
    purse: "La feuille coûte {cost} et vous avez {free}. Retirez un ordre ou choisissez-en un moindre.",
    loyalty:
      "La feuille coûte {cost} de la loyauté de l’armée et il y en a {free}. Retirez un ordre, ou payez d’abord l’armée.",
    committed: "Votre feuille est validée\u202f; les brouillons sont clos. Rouvrez-la d’abord.",
    closed: "Les feuilles de ce trimestre sont closes. Écrivez pour le suivant.",
  },
  story: {
    not_news:
      "Ce n’est plus une nouvelle, ou n’est pas arrivé (D19, D29). Choisissez un fait de l’année écoulée.",
    not_yours: "Ce récit n’est pas de ceux que votre camp en donne. Choisissez-en un des vôtres.",
    told_before: "Votre camp l’a déjà raconté (D19). Un fait se raconte une fois par camp.",
    once_a_quarter: "Un récit par trimestre est entendu (D19). Racontez l’autre au prochain.",
  },
  role: { not_seated: "Ce rôle n’est pas joué dans ce scénario. Le moteur s’en charge." },
  order: {
    not_yours: "Cet ordre figure au menu d’un autre rôle.",
    needs_zone: "Cet ordre demande une zone. Choisissez-la sur la carte ou dans la liste.",
    not_here:
      "Cet ordre ne peut être donné dans cette zone, pour ce que vous en savez. Choisissez-en une autre.",
    bad_target: "Ce n’est pas une cible pour cet ordre. Choisissez parmi celles proposées.",
    bad_option: "Ce n’est pas un choix pour cet ordre. Choisissez parmi ceux proposés.",
    no_french_in_mali: "Aucune unité française ne reste au Mali. L’ordre en demande une.",
    french_are_out: "Les Français ont quitté le Mali. L’ordre a perdu son objet.",
    french_still_in: "Des unités françaises sont encore au Mali. Cela vient après le retrait.",
    veto_needs_a_hold:
      "Un veto demande des forces ou de l’argent français au Mali (D13). Payez des services ou envoyez de l’aide d’abord, ou passez-vous de veto.",
    strike_needs_leave:
      "Après le retrait, une frappe demande l’accord de Bamako\u00a0: aucune demande en cours, et un gouvernement qui n’est pas brouillé avec Paris.",
    too_many_aims: "Quatre objectifs sont déclarés. Retirez-en un avant d’en déclarer un autre (D1).",
    no_aim_to_drop: "Aucun objectif n’est déclaré\u202f; il n’y en a pas à retirer.",
    exit_announced: "Le retrait est annoncé (D25). Ce qui mène dans l’autre sens est fermé.",
    exit_not_announced:
      "Il n’y a pas encore de calendrier (D25). Annoncez d’abord le retrait, ou remettez base après base.",
    no_signal: "Aucun signal du JNIM en cours auquel répondre (D15).",
    channel_closed: "Il n’y a pas de canal vers le JNIM (D28). Ouvrez-en un d’abord, par un tiers.",
    no_hostages: "Aucun otage n’est détenu.",
    no_framework:
      "Il n’y a pas encore de cadre à garantir (D14). Aidez d’abord les pourparlers à y parvenir.",
    no_moscow: "Moscou ne joue encore aucun rôle dans ce scénario (D17).",
    no_coup_yet:
      "Le Mali a son gouvernement élu\u202f; il n’y a pas de junte envers qui arrêter une position (D26).",
    nothing_to_claim:
      "Aucun fait documenté à mettre à son actif (D19). Cela ne porte que sur un fait vrai, une fois.",
    no_wagner: "Wagner n’est pas au Mali (D20).",
    no_legal_ground:
      "Bamako a demandé le départ des Français\u00a0: tenir tête à Wagner n’a plus de base légale (D20).",
    already_demanded: "La demande est déjà faite. L’étape suivante est de restreindre.",
    rung_before:
      "Une étape par trimestre\u00a0: demander, puis restreindre, puis expulser. Il manque la précédente.",
    street_not_behind: "Le sentiment ne porte pas encore une demande (D18). Sous 45, la rue ne suivrait pas.",
    no_alternative:
      "Aucune autre offre que la présence française n’existe encore. Il faut un contrat avec Wagner, ou davantage d’influence de Moscou.",
    talks_open: "Les pourparlers sont déjà ouverts. Poursuivez-les, ou entrez-y.",
    no_talks: "Il n’y a pas de pourparlers. Le contact vient d’abord (D14).",
    settled: "Un accord final est signé. Tenez-le, ou quittez les pourparlers au grand jour.",
    contract_signed: "Il y a déjà un contrat avec Wagner.",
    no_offer: "Aucune offre de Wagner n’est sur la table (D17).",
    no_contract: "Il n’y a pas de contrat avec Wagner (D17). Bamako doit d’abord en signer un.",
    already_elected: "Le gouvernement est un gouvernement élu.",
    already_promised: "Des élections sont déjà promises. Tenez-les ou reportez-les.",
    not_promised: "Aucune élection n’est promise\u202f; il n’y a rien à reporter.",
    too_soon: "Des élections demandent trois trimestres après un changement de régime.",
  },
  deal: {
    parties:
      "Un accord suppose au moins deux rôles différents, présents dans ce scénario\u202f; une contre-proposition garde les mêmes parties.",
    not_a_party: "Vous ne pouvez proposer qu’un accord auquel vous êtes partie.",
    no_channel: "Paris et le JNIM n’ont pas de canal entre eux (D28). Paris peut en ouvrir un par un tiers.",
    unknown: "Cet accord n’est pas sur votre table.",
    not_open: "Cet accord n’est plus ouvert. Proposez-en un nouveau.",
    old_version:
      "L’accord a changé entre-temps\u00a0: il en est à la version {version}. Lisez-la et répondez de nouveau.",
    no_secret: "Cet accord n’est pas un secret\u00a0: il n’a pas été signé, ou chacun le connaît.",
    knows_already: "Ce rôle est lui-même partie à l’accord. Choisissez-en un autre.",
    passed_on: "Vous l’avez déjà transmis ce trimestre. Il s’ébruite quand le trimestre est jugé.",
    signed_already: "Vous avez déjà signé cette version.",
    expired: "Le temps de cet accord est passé. Proposez-le de nouveau, avec des trimestres à venir.",
    term_by:
      "La clause {term} ne peut être promise par ce rôle. Choisissez un autre rôle ou une autre clause.",
    term_field:
      "Il manque quelque chose à la clause {term}, ou elle contient ce qu’elle ne prend pas. Remplissez ce qui est demandé.",
    term_quarters:
      "Trimestres de la clause {term} non valables\u00a0: à partir de celui-ci, début avant la fin, douze au plus à l’avance.",
    term_twice: "La clause {term} répète la clause {first}. Retirez l’une des deux.",
    too_many: "Trop, ou aucun\u00a0: de un à {max}.",
    phase: "Les accords se font avant la résolution, et après. Attendez un instant.",
  },
  message: {
    empty: "Il n’y a encore rien à envoyer.",
    too_long: "C’est trop long\u00a0: {max} caractères au plus. Envoyez-le en plusieurs fois.",
    no_channel: "Paris et le JNIM n’ont pas de canal entre eux (D28). Paris peut en ouvrir un par un tiers.",
    nobody: "Choisissez à qui écrire.",
    mixed: "Un message va à des rôles ou à l’animateur, non aux deux à la fois.",
    to_self: "C’est votre propre équipe\u00a0: écrivez-y sans autre rôle.",
  },
  facilitator: {
    nothing_to_end: "La partie peut se terminer au bilan. Jouez d’abord ce trimestre.",
    open_already: "Le premier trimestre est déjà ouvert. Passez à la phase suivante.",
    unknown_track: "Ce chiffre n’existe pas, ou il lui faut une zone.",
    beyond_limit: "Le chiffre est déjà au bout de son échelle.",
  },
  line_lost:
    "Aucune réponse n’est venue. C’est peut-être fait\u00a0: vérifiez d’abord. Vous pouvez appuyer de nouveau sans risque\u00a0: rien n’est fait deux fois.",
  request: {
    unknown: "Le serveur ne connaît pas cette demande. Rechargez la page.",
    malformed: "La demande était mal formée, en {path}. Rechargez la page.",
    too_large: "C’est trop long\u00a0: {limit} au plus. Abrégez.",
    too_fast: "Trop de demandes à la fois. Attendez {seconds} secondes.",
  },
  text: {
    control_characters:
      "Le champ {path} contient un caractère qui ne s’affiche pas. Supprimez-le, ou retapez le texte.",
  },
  body: { too_large: "C’est trop gros\u00a0: {limit} au plus.", not_json: "Ce n’est pas un fichier JSON." },
  method: { wrong: "Cette adresse n’accepte que {allow}." },
  api: { unknown: "Il n’y a rien à cette adresse." },
  origin: {
    wrong:
      "La page est à l’adresse {page}, mais le serveur a été appelé {server}\u00a0: la demande n’a pas été prise. Si c’est bien le même serveur, le proxy placé devant lui doit transmettre l’en-tête Host tel que le navigateur l’envoie, ou le serveur a besoin de TRUST_PROXY ou d’ALLOWED_ORIGINS\u00a0: voir le README.",
  },
  host: { malformed: "L’adresse du serveur était mal formée." },
  socket: {
    too_many: "Vous avez ouvert cette place dans {limit} fenêtres. Fermez-en une.",
  },
  address: {
    too_many_failures: "Trop de mauvais liens depuis cette adresse. Attendez {seconds} secondes.",
    too_fast: "Trop de demandes depuis cette adresse. Attendez {seconds} secondes.",
  },
  link: {
    unknown: "Ce lien ne donne accès à aucune place. Demandez-en un nouveau à l’animateur.",
    ended: "Ce lien a été remplacé. Demandez le nouveau à l’animateur.",
  },
  cookie: {
    missing: "Ce navigateur n’occupe aucune place. Rouvrez votre lien.",
    wrong: "Ce navigateur occupe une autre place. Rouvrez votre lien.",
  },
  member: {
    removed: "L’animateur vous a retiré de cette place. Demandez-lui si vous devez revenir.",
    unknown: "Cette personne n’occupe plus cette place.",
    yourself: "Vous ne pouvez pas vous retirer vous-même. Demandez à un autre animateur.",
  },
  operator: {
    needs_key: "Il faut la clé de l’exploitant. Saisissez-la.",
    wrong_key: "Ce n’est pas la clé de l’exploitant. Vérifiez-la et saisissez-la de nouveau.",
    not_confirmed: "L’exercice n’a pas été supprimé\u00a0: les deux noms diffèrent. Recommencez.",
  },
  create: {
    needs_key: "Ce serveur demande une clé pour créer un exercice. Saisissez la clé.",
    wrong_key:
      "Cette clé n’est pas valable sur ce serveur. Vérifiez-la, ou demandez-la à l’exploitant du serveur.",
  },
  exercise: {
    unknown: "Cet exercice n’existe pas, ou il a été supprimé.",
    unreadable:
      "Cette version du serveur ne sait pas lire cet exercice. Son journal est conservé\u00a0: prévenez la personne qui gère le serveur.",
    not_open: "L’exercice n’est pas encore ouvert. C’est à l’animateur de l’ouvrir.",
    already_open: "L’exercice est déjà ouvert.",
    ended: "L’exercice est terminé. Le débriefing reste ouvert.",
  },
  seat: {
    may_not: "Cette place ne permet pas de le faire.",
    not_in_scenario: "Ce rôle n’est pas joué dans ce scénario.",
    full: "Cette place compte déjà {limit} personnes. Demandez un nouveau lien à l’animateur\u00a0: il libère des places.",
    not_a_link: "Il n’y a pas de lien pour cette place.",
    bot: "Un bot joue ce rôle pour le moment. Vous pouvez suivre jusqu’à ce qu’il soit rendu à son équipe.",
    not_absent:
      "Un bot ne peut jouer un rôle pour un trimestre que si son équipe est absente depuis {after} secondes, et seulement si ni animateur ni horloge ne font avancer l’exercice.",
  },
  scenario: { unknown: "Aucun scénario de ce nom.", invalid: "Scénario incohérent ({path})." },
  turn: { stale: "Ce trimestre est passé. La partie en est au tour {turn}." },
  key: { reused: "Cela a déjà été envoyé, avec un autre contenu. Réessayez." },
  superseded:
    "L’animateur a fait revenir l’exercice en arrière, et ceci appartenait à ce qui ne compte plus. Refaites-le si c’est encore utile.",
  line: {
    no_moment:
      "L’exercice ne peut pas revenir à ce moment. Choisissez une phase jouée sur le cours actuel de la partie.",
  },
  debrief: {
    not_ended: "La partie n’est pas finie. Le débriefing ouvre à la fin.",
    closed: "Le débriefing n’est pas encore ouvert. L’animateur l’ouvre.",
    opened: "Le débriefing est ouvert\u00a0: ce que vous avez écrit avant reste tel quel.",
    not_leading: "Quelqu’un d’autre mène le débriefing. Regardez de votre côté, ou demandez la main.",
  },
  result: {
    held: "L’animateur examine le résultat. Attendez qu’il le publie\u202f; vous pouvez toujours échanger dans votre équipe et avec l’animateur.",
    not_held: "Aucun résultat n’est retenu. Chacun voit déjà celui du moment.",
  },
  pen: {
    not_yours: "Seul celui qui tient la plume peut le faire. Demandez-la.",
    yours: "Vous tenez déjà la plume.",
    no_such_member: "Cette personne n’est pas dans cette équipe.",
    not_asked: "Aucune demande n’attend de réponse\u00a0: on y a répondu, ou la plume a changé de main.",
  },
  talk: {
    too_fast: "Trop de messages à la fois. Attendez {seconds} secondes.",
    too_much:
      "Votre équipe a envoyé ses {limit} messages du trimestre. Écrivez la suite au prochain trimestre.",
    too_long:
      "Les messages de votre équipe ont atteint la limite du trimestre\u00a0: {limit} octets. Écrivez la suite au prochain trimestre.",
  },
  draft: { too_many: "Votre équipe a déjà {limit} brouillons. Effacez-en un d’abord." },
  statement: {
    too_many:
      "Votre équipe a fait ses {limit} déclarations du trimestre. Faites celle-ci au prochain trimestre.",
  },
  inject: {
    too_many: "Vous avez envoyé {limit} injections ce trimestre. Envoyez celle-ci au prochain trimestre.",
  },
  act: { too_many: "Votre équipe a fait cela {limit} fois ce trimestre. Reprenez au prochain trimestre." },
  clock: {
    paused:
      "L’horloge est en pause. Validations et accords attendent\u202f; brouillons et échanges restent ouverts.",
    not_paused: "L’horloge tourne.",
    no_days: "Seul un exercice d’un trimestre par jour, à heure fixe, a des jours fériés.",
    none: "Cet exercice se joue sans horloge.",
    no_close:
      "Avec ces jours exclus, un trimestre à venir ne trouve aucun jour de clôture dans les {days} jours. Retirez des jours de la liste.",
  },
  server: {
    busy: "Le serveur est occupé par cet exercice. Réessayez dans un instant\u202f; rien n’est perdu.",
    full: "Ce serveur compte {limit} exercices en cours et n’en accepte pas d’autre. Terminez-en un, ou demandez à la personne qui gère le serveur.",
    failed:
      "Le serveur a échoué plusieurs fois. Rien de ce qui a été confirmé n’est perdu. Réessayez, ou prévenez l’animateur.",
    unavailable: "Le serveur est hors d’atteinte. Vos brouillons sont conservés ici\u202f; réessayez.",
  },
} satisfies Shape<typeof en>;

export const problems = {
  scenario: {
    not_an_object: "Il y a ici autre chose qu’un objet.",
    not_a_list: "Il y a ici autre chose qu’une liste.",
    number_between: "Il faut ici un nombre de {low} à {high}.",
    one_of: "Il faut ici l’un de ceux-ci\u00a0: {of}.",
    bad_id:
      "Un identifiant a des minuscules, des chiffres, des traits d’union et des tirets bas, quarante signes au plus.",
    unknown_key: "Rien ne s’appelle «\u00a0{key}\u00a0» ici. Corrigez le nom ou retirez-le.",
    too_long: "Une liste a {most} entrées au plus. Raccourcissez-la.",
    empty_list: "Cette liste est vide. Nommez-en au moins un.",
    twice: "Ceci figure ici deux fois\u00a0: {what}. N’en gardez qu’un.",
    tenths: "Un chiffre a une décimale au plus.",
    control_characters: "Il y a ici un caractère qui ne s’affiche pas. Supprimez-le, ou retapez le texte.",
    no_weight: "Aucune zone n’a ici de population\u00a0: donnez à l’une un poids supérieur à 0.",
    words: "Il faut ici un texte de 1 à {most} signes.",
    own_words: "Un événement à vous demande un titre dans vos mots.",
    own_neighbour: "Une zone n’est pas sa propre voisine. Retirez cette voie.",
    one_malian: "Une zone au moins se trouve au Mali.",
    zone_once: "Chaque zone figure une fois sur la carte\u00a0: {zone}.",
    one_capital: "Une zone est la capitale, et une seule.",
    border_one_way: "Une frontière va dans les deux sens\u202f; celle-ci non\u00a0: {zone}.",
  },
} satisfies Shape<typeof enProblems>;
