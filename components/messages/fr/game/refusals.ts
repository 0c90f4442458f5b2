// Chaque refus, dans les mots du jeu : quelle règle s'y oppose, et que faire à la place.
import type { refusals as en, problems as enProblems } from "../../en/game/refusals";
import type { Shape } from "../../shape";

export const refusals = {
  phase: {
    not_orders:
      "Les ordres se rédigent pendant la phase des ordres. Votre brouillon est conservé\u202f; validez-le à l’ouverture de cette phase.",
    over: "La partie est finie. Le débriefing est ouvert.",
    stale: "Le trimestre a avancé entre-temps. Voyez où en est la partie et réessayez.",
    wrong: "Cette action n’est pas possible dans cette phase. Attendez la phase prévue.",
  },
  sheet: {
    already_committed: "Votre feuille est validée. Rouvrez-la pour la modifier.",
    not_committed: "Aucune feuille validée à rouvrir.",
    too_many_orders:
      "La feuille a {slots, plural, one {# case} other {# cases}} et {written} ordres qui en occupent une. Retirez des ordres, ou limitez-vous aux ordres permanents.",
    twice: "Le même ordre figure deux fois sur la feuille. Retirez-en un, ou changez de zone ou de cible.",
    limit:
      "Cet ordre peut figurer {limit, plural, one {une fois} other {# fois}} sur une feuille. Retirez-en un.",
    family: "Deux ordres permanents de la feuille sont incompatibles. Gardez-en un.",
    purse: "La feuille coûte {cost} et vous avez {free}. Retirez un ordre ou choisissez-en un moins coûteux.",
    loyalty:
      "La feuille coûte {cost} de loyauté de l’armée et vous en avez {free}. Retirez un ordre, ou payez d’abord l’armée.",
    committed: "Votre feuille est validée\u00a0: les brouillons sont fermés. Rouvrez-la d’abord.",
    closed: "Les feuilles de ce trimestre sont closes. Préparez la suivante.",
  },
  story: {
    not_news:
      "Ce fait n’est plus d’actualité, ou ne s’est pas produit (D19, D29). Choisissez un fait de l’année écoulée.",
    not_yours: "Ce récit n’est pas proposé à votre camp. Choisissez-en un des vôtres.",
    told_before: "Votre camp a déjà raconté ce fait (D19). Un fait se raconte une fois par camp.",
    once_a_quarter: "Un seul récit par trimestre (D19). Racontez l’autre au prochain.",
  },
  role: { not_seated: "Ce rôle n’est pas joué dans ce scénario. Le moteur s’en charge." },
  order: {
    not_yours: "Cet ordre figure au menu d’un autre rôle.",
    needs_zone: "Cet ordre demande une zone. Choisissez-la sur la carte ou dans la liste.",
    not_here: "D’après ce que vous savez, cet ordre est impossible dans cette zone. Choisissez-en une autre.",
    bad_target: "Cette cible ne convient pas à cet ordre. Choisissez parmi celles proposées.",
    bad_option: "Ce choix ne convient pas à cet ordre. Choisissez parmi ceux proposés.",
    no_french_in_mali: "Il n’y a plus d’unité française au Mali, et cet ordre en demande une.",
    french_are_out: "Les Français ont quitté le Mali. Cet ordre est sans objet.",
    french_still_in: "Des unités françaises sont encore au Mali. Cet ordre vient après le retrait.",
    veto_needs_a_hold:
      "Un veto suppose des forces ou de l’argent français au Mali (D13). Financez d’abord des services ou envoyez de l’aide, ou renoncez au veto.",
    strike_needs_leave:
      "Après le retrait, une frappe suppose l’accord de Bamako\u00a0: aucune demande en cours, et de bonnes relations avec Paris.",
    too_many_aims: "Quatre objectifs sont déjà déclarés. Retirez-en un avant d’en déclarer un autre (D1).",
    no_aim_to_drop: "Aucun objectif n’est déclaré\u00a0: il n’y en a pas à retirer.",
    exit_announced: "Le retrait est annoncé (D25). Les ordres contraires ne sont plus possibles.",
    exit_not_announced:
      "Il n’y a pas encore de calendrier (D25). Annoncez d’abord le retrait, ou transférez les emprises une à une.",
    no_signal: "Il n’y a pas de signal du JNIM auquel répondre (D15).",
    channel_closed: "Il n’y a pas de canal vers le JNIM (D28). Ouvrez-en un d’abord, par un tiers.",
    no_hostages: "Aucun otage n’est détenu.",
    no_framework:
      "Il n’y a pas encore de cadre à garantir (D14). Aidez d’abord les pourparlers à y parvenir.",
    no_moscow: "Moscou ne joue encore aucun rôle dans ce scénario (D17).",
    no_coup_yet:
      "Le Mali a son gouvernement élu\u00a0: il n’y a pas de junte à l’égard de laquelle arrêter une position (D26).",
    nothing_to_claim:
      "Il n’y a aucun fait à mettre à votre actif (D19). Il faut un fait vrai, et il ne sert qu’une fois.",
    no_wagner: "Wagner n’est pas au Mali (D20).",
    no_legal_ground:
      "Bamako a demandé le départ des Français\u00a0: tenir tête à Wagner n’a plus de base légale (D20).",
    already_demanded: "La demande est déjà faite. L’étape suivante est de restreindre les Français.",
    rung_before:
      "Une étape par trimestre\u00a0: demander, puis restreindre, puis expulser. L’étape précédente manque.",
    street_not_behind:
      "Le sentiment antifrançais est trop faible pour une demande (D18). Sous 45, la rue ne suivrait pas.",
    no_alternative:
      "Il n’existe pas encore d’autre offre que la présence française. Il faut un contrat avec Wagner, ou davantage d’influence de Moscou.",
    talks_open: "Les pourparlers sont déjà ouverts. Poursuivez-les, ou entrez-y.",
    no_talks: "Il n’y a pas de pourparlers. Le contact vient d’abord (D14).",
    settled: "Un accord final est signé. Respectez-le, ou quittez les pourparlers au grand jour.",
    contract_signed: "Un contrat avec Wagner est déjà signé.",
    no_offer: "Wagner n’a pas d’offre en cours (D17).",
    no_contract: "Il n’y a pas de contrat avec Wagner (D17). Bamako doit d’abord en signer un.",
    already_elected: "Le gouvernement est déjà issu d’une élection.",
    already_promised: "Des élections sont déjà promises. Tenez-les ou reportez-les.",
    not_promised: "Aucune élection n’est promise\u00a0: il n’y a rien à reporter.",
    too_soon: "Il faut trois trimestres après un changement de régime pour tenir des élections.",
  },
  deal: {
    parties:
      "Un accord suppose au moins deux rôles différents, présents dans ce scénario\u202f; une contre-proposition garde les mêmes parties.",
    not_a_party: "Vous ne pouvez proposer qu’un accord auquel vous êtes partie.",
    no_channel: "Paris et le JNIM n’ont pas de canal entre eux (D28). Paris peut en ouvrir un par un tiers.",
    unknown: "Votre rôle n’a pas accès à cet accord.",
    not_open: "Cet accord n’est plus ouvert à la négociation. Proposez-en un nouveau.",
    old_version:
      "L’accord a changé entre-temps\u00a0: il en est à la version {version}. Lisez-la, puis répondez.",
    no_secret: "Cet accord n’est pas secret\u00a0: il n’est pas signé, ou tous le connaissent.",
    knows_already: "Ce rôle est lui-même partie à l’accord. Choisissez-en un autre.",
    passed_on: "Vous l’avez déjà divulgué ce trimestre. Il sera connu à la clôture du trimestre.",
    signed_already: "Vous avez déjà signé cette version.",
    expired: "Cet accord a expiré. Proposez-le de nouveau, avec des trimestres à venir.",
    term_by:
      "La clause {term} ne peut être promise par ce rôle. Choisissez un autre rôle ou une autre clause.",
    term_field: "Un élément manque à la clause {term}, ou n’y a pas sa place. Remplissez ce qui est demandé.",
    term_quarters:
      "Trimestres de la clause {term} non valables\u00a0: à partir de celui-ci, début avant la fin, douze au plus à l’avance.",
    term_twice: "La clause {term} répète la clause {first}. Retirez l’une des deux.",
    too_many: "Nombre non valable\u00a0: de 1 à {max}.",
    phase: "Les accords se négocient avant la résolution, et après. Attendez un instant.",
  },
  message: {
    empty: "Il n’y a rien à envoyer.",
    too_long: "C’est trop long\u00a0: {max} caractères au plus. Envoyez-le en plusieurs fois.",
    no_channel: "Paris et le JNIM n’ont pas de canal entre eux (D28). Paris peut en ouvrir un par un tiers.",
    nobody: "Choisissez un destinataire.",
    mixed: "Un message s’adresse à des rôles ou à l’animateur, pas aux deux à la fois.",
    to_self: "C’est votre propre équipe\u00a0: écrivez dans son canal.",
  },
  facilitator: {
    nothing_to_end: "La partie peut se terminer au bilan. Jouez d’abord ce trimestre.",
    open_already: "Le premier trimestre est déjà ouvert. Passez à la phase suivante.",
    unknown_track: "Cette valeur n’existe pas, ou il faut préciser une zone.",
    beyond_limit: "La valeur est déjà à la limite de son échelle.",
    past_limit:
      "Au-delà de la limite imprimée de {limit, number}. Confirmez encore une fois pour la dépasser.",
  },
  line_lost:
    "Le serveur n’a pas répondu. L’action est peut-être faite\u00a0: vérifiez d’abord. Vous pouvez recommencer sans risque\u00a0: rien n’est fait deux fois.",
  request: {
    unknown: "Le serveur ne connaît pas cette demande. Rechargez la page.",
    malformed: "La demande est mal formée ({path}). Rechargez la page.",
    too_large: "C’est trop long\u00a0: {limit} au plus. Abrégez.",
    too_fast: "Trop de demandes à la fois. Attendez {seconds} secondes.",
  },
  text: {
    control_characters:
      "Le champ {path} contient un caractère qui ne s’affiche pas. Supprimez-le, ou retapez le texte.",
  },
  body: {
    too_large: "Le contenu est trop volumineux\u00a0: {limit} au plus.",
    not_json: "Ce n’est pas un fichier JSON.",
  },
  method: { wrong: "Cette adresse n’accepte que {allow}." },
  api: { unknown: "Il n’y a rien à cette adresse." },
  origin: {
    wrong:
      "La page est à l’adresse {page}, mais le serveur a été appelé {server}\u00a0: la demande a été refusée. Si c’est bien le même serveur, le proxy placé devant lui doit transmettre l’en-tête Host tel que le navigateur l’envoie, ou le serveur a besoin de TRUST_PROXY ou d’ALLOWED_ORIGINS\u00a0: voir le README.",
  },
  host: { malformed: "L’adresse du serveur est mal formée." },
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
  practice: {
    none: "Aucun trimestre d’essai n’est ouvert. Poursuivez l’exercice.",
    open: "Un trimestre d’essai est déjà ouvert. Rejoignez-le, ou mettez-y fin d’abord.",
    one_quarter: "Un trimestre d’essai s’arrête à son bilan. Mettez-y fin, ou revenez à l’exercice.",
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
      "Un bot ne peut jouer un rôle pour un trimestre que si son équipe est absente depuis {after} secondes, et seulement si ni l’animateur ni une horloge ne font avancer l’exercice.",
  },
  prepared: {
    changed:
      "Quelqu’un d’autre à la direction a modifié la préparation entre-temps. Gardez votre version ou prenez la sienne.",
  },
  report: {
    changed:
      "Un autre membre de la direction a modifié la même partie du rapport entre-temps. Gardez votre version ou prenez la sienne.",
  },
  template: {
    unknown: "Ce modèle n’existe plus, ou ce navigateur n’en a pas ouvert le lien.",
    changed:
      "Quelqu’un d’autre a enregistré ce modèle entre-temps. Ouvrez-le, regardez, et enregistrez sous un autre nom.",
    too_many:
      "Ce serveur conserve déjà {limit} modèles et n’a plus de place. Enregistrez le vôtre dans un fichier.",
  },
  class: {
    unknown: "Cette classe n’existe plus\u00a0: ses exercices ont été supprimés.",
    too_many_links: "Une classe a au plus {limit} liens. Retirez-en d’abord un.",
    own_link: "Vous ne pouvez pas retirer le lien par lequel vous êtes venu. Demandez à un autre animateur.",
  },
  scenario: { unknown: "Aucun scénario de ce nom.", invalid: "Scénario incohérent ({path})." },
  turn: { stale: "Ce trimestre est passé. La partie en est au tour {turn}." },
  key: { reused: "Cette demande a déjà été envoyée, avec un autre contenu. Réessayez." },
  superseded:
    "L’animateur a fait revenir l’exercice en arrière, et cette action appartient à une suite abandonnée. Refaites-la si elle est encore utile.",
  line: {
    no_moment:
      "L’exercice ne peut pas revenir à ce moment. Choisissez une phase jouée sur le cours actuel de la partie.",
  },
  debrief: {
    not_ended: "La partie n’est pas terminée. Le débriefing ouvre à la fin.",
    closed: "Le débriefing n’est pas encore ouvert. C’est à l’animateur de l’ouvrir.",
    opened: "Le débriefing est ouvert\u00a0: ce que vous avez écrit auparavant ne change plus.",
    not_leading: "Quelqu’un d’autre mène le débriefing. Consultez-le de votre côté, ou demandez à le mener.",
    step_shut: "Cette étape n’est pas encore ouverte.",
    answers_open: "Les réponses sont ouvertes\u00a0: ce qui a été scellé avant ne change plus.",
  },
  whatif: {
    impossible:
      "Cela n’aurait pas pu être\u00a0: un ordre impossible alors, ou un trimestre où personne n’a agi. Changez-le, et rejouez la suite.",
    going_on: "On la joue encore. Elle pourra être posée sur cette partie une fois finie.",
  },
  result: {
    held: "L’animateur examine le résultat. Attendez qu’il le publie\u202f; vous pouvez toujours échanger dans votre équipe et avec l’animateur.",
    not_held: "Aucun résultat n’est retenu\u00a0: tous voient déjà le résultat actuel.",
  },
  ruling: {
    stale:
      "Quelqu’un d’autre à la table de l’animateur a tranché depuis votre lecture. Voyez ce qui a changé, puis décidez de nouveau.",
  },
  own: {
    unknown: "Cet ordre n’existe pas ce trimestre.",
    settled: "Cet ordre est déjà réglé et ne change plus.",
    not_shown: "Cet ordre ne vous a pas été montré.",
    too_many: "Au plus {limit} ordres hors menu par trimestre. Retirez-en un d’abord.",
  },
  pen: {
    not_yours: "Seul celui qui tient la plume peut le faire. Demandez-la.",
    yours: "Vous tenez déjà la plume.",
    no_such_member: "Cette personne n’est pas dans cette équipe.",
    not_asked:
      "Aucune demande n’est en attente\u00a0: elle a reçu une réponse, ou la plume a changé de main.",
  },
  talk: {
    too_fast: "Trop de messages à la fois. Attendez {seconds} secondes.",
    too_much:
      "Votre équipe a envoyé ses {limit} messages du trimestre. Écrivez la suite au prochain trimestre.",
    too_long:
      "Les messages de votre équipe ont atteint la limite du trimestre\u00a0: {limit} octets. Écrivez la suite au prochain trimestre.",
  },
  draft: { too_many: "Votre équipe a déjà {limit} brouillons. Supprimez-en un d’abord." },
  statement: {
    too_many:
      "Votre équipe a fait ses {limit} déclarations du trimestre. Faites celle-ci au prochain trimestre.",
  },
  inject: {
    too_many: "Vous avez envoyé {limit} incidents ce trimestre. Envoyez celui-ci au prochain trimestre.",
    unknown: "Cette ligne ne figure pas dans la liste des incidents.",
    changed: "Quelqu’un d’autre a modifié l’incident {number} entre-temps. Relisez-le avant de le modifier.",
    out: "L’incident {number} a été diffusé et reste tel qu’il est parti.",
    wrong: "L’incident {number} ne peut pas être enregistré\u00a0: {path}, {problem}. Corrigez ce champ.",
    needs_reason: "Écarter un incident demande un motif. Écrivez-en un.",
    too_large: "La liste contient au plus {rows} lignes et {bytes} octets. Raccourcissez-la.",
  },
  info: {
    unknown: "Cette demande a déjà reçu sa réponse.",
    taken: "Quelqu’un d’autre répond à cette demande.",
    too_many: "Votre équipe a {limit} demandes en attente de réponse. Attendez l’une d’elles.",
  },
  act: {
    too_many:
      "Votre équipe a atteint {limit} fois cette action ce trimestre. Reprenez au prochain trimestre.",
  },
  clock: {
    paused:
      "L’horloge est en pause. Validations et accords attendent\u202f; brouillons et échanges restent ouverts.",
    not_paused: "L’horloge tourne.",
    no_days: "Les jours fériés ne concernent qu’un exercice d’un trimestre par jour, à heure fixe.",
    none: "Cet exercice se joue sans horloge.",
    no_close:
      "Avec ces jours exclus, un trimestre à venir ne trouve aucun jour de clôture dans les {days} jours. Retirez des jours de la liste.",
  },
  server: {
    busy: "Le serveur est occupé par cet exercice. Réessayez dans un instant\u202f; rien n’est perdu.",
    full: "Ce serveur compte {limit} exercices en cours et n’en accepte pas d’autre. Terminez-en un, ou demandez à la personne qui gère le serveur.",
    failed:
      "Le serveur a échoué plusieurs fois. Rien de ce qui a été confirmé n’est perdu. Réessayez, ou prévenez l’animateur.",
    unavailable: "Le serveur est injoignable. Vos brouillons sont conservés ici\u202f; réessayez.",
  },
} satisfies Shape<typeof en>;

export const problems = {
  scenario: {
    not_an_object: "Un objet est attendu ici.",
    not_a_list: "Une liste est attendue ici.",
    number_between: "Un nombre de {low} à {high} est attendu ici.",
    one_of: "Une de ces valeurs est attendue ici\u00a0: {of}.",
    bad_id:
      "Un identifiant contient des minuscules, des chiffres, des traits d’union et des tirets bas, quarante caractères au plus.",
    unknown_key: "Le nom «\u00a0{key}\u00a0» n’existe pas ici. Corrigez-le ou retirez-le.",
    too_long: "Une liste a {most} entrées au plus. Raccourcissez-la.",
    empty_list: "Cette liste est vide. Ajoutez-y au moins un élément.",
    twice: "Élément en double\u00a0: {what}. N’en gardez qu’un.",
    tenths: "Un nombre a une décimale au plus.",
    control_characters:
      "Ce texte contient un caractère qui ne s’affiche pas. Supprimez-le, ou retapez le texte.",
    no_weight: "Aucune zone n’a de population\u00a0: donnez à l’une d’elles un poids supérieur à 0.",
    words: "Un texte de 1 à {most} caractères est attendu ici.",
    own_words: "Donnez un titre, dans vos mots, à votre événement.",
    own_neighbour: "Une zone ne peut pas être sa propre voisine. Retirez cette liaison.",
    one_malian: "Au moins une zone doit se trouver au Mali.",
    zone_once: "Chaque zone ne figure qu’une fois sur la carte\u00a0: {zone}.",
    one_capital: "Une zone, et une seule, est la capitale.",
    border_one_way: "Une frontière va dans les deux sens\u202f; celle-ci ne va que dans un\u00a0: {zone}.",
  },
} satisfies Shape<typeof enProblems>;
