// D1 à D29 : ce que dit le rapport (dans nos mots, avec sa section), ce qu'en fait la règle, et ce qui la retient.
import type { dynamics as en } from "../../en/game/dynamics";
import type { Shape } from "../../shape";

export const dynamics = {
  D1: {
    name: "Objectifs",
    says: "Serval a réussi parce que son objectif était limité et dit. Barkhane n’avait aucun objectif qu’on pût atteindre, et l’on ne vainc pas un mode d’action (Serval Success, Barkhane Bane\u202f; Lessons Learned).",
    does: "Paris déclare des objectifs dans une liste. Un objectif limité a un critère de réussite qui peut se vérifier\u202f; «\u00a0vaincre le terrorisme\u00a0» n’en a pas. Un objectif compte après trois trimestres, moyens payés\u202f; s’il est déjà vrai quand on le déclare, il ne compte pas. Chaque objectif de plus, ou vague, nourrit la dérive.",
    brake:
      "Retirer un objectif réduit la dérive\u202f; le restreindre en cours de retrait passe pour un objectif revu à la baisse, sauf signal ou relève à l’appui.",
  },
  D2: {
    name: "Débusquer et frapper",
    says: "Sous Serval, les patrouilles faisaient sortir les combattants de leurs abris, à portée des avions et de l’artillerie (Serval Success, Barkhane Bane).",
    does: "Une frappe dans une zone patrouillée le même trimestre trouve des cellules. Seule, elle ne trouve presque rien, parfois des civils. Patrouilles, frappes réussies et raids accumulent de la pression sur le JNIM, et toute opération a un coût.",
    brake: "Des cellules qui se cachent se trouvent moins, et les patrouilles coûtent des vies.",
  },
  D3: {
    name: "Les drones ne tiennent rien",
    says: "Les drones atteignent un point de très loin\u202f; ils ne gardent pas de vastes terres jour et nuit (Serval Success, Barkhane Bane).",
    does: "Une frappe ne change jamais qui tient une zone. Où personne ne reste ensuite, des cellules reviennent d’à côté.",
    brake: "Des troupes au sol tiennent ce qu’une frappe a ouvert.",
  },
  D4: {
    name: "Reprendre sans reconstruire",
    says: "Ni administration ni services n’ont suivi les avancées\u202f; les groupes sont revenus, ont puni ceux qui avaient travaillé avec l’État, et la peur a grandi (Serval Success, Barkhane Bane).",
    does: "Une zone reprise sans administration retombe en quelques trimestres\u202f; un seul niveau n’est guère qu’un nom, deux tiennent le plus souvent. Une garnison tient tant qu’elle est là, si elle est assez forte pour ce qui l’entoure. Chaque chute laisse de la peur, et la peur rend le rétablissement suivant plus difficile.",
    brake:
      "Une zone administrée et gardée pendant un an n’est plus une zone reprise\u202f; la peur recule lentement là où rien n’arrive.",
  },
  D5: {
    name: "Partenaires paramilitaires",
    says: "Les partenaires paramilitaires de Barkhane n’étaient pas tout à fait sûrs\u00a0: ils avaient leurs comptes à régler, et les divisions se sont durcies (Serval Success, Barkhane Bane).",
    does: "Armer des irréguliers donne de la force à bas prix, puis des tensions entre communautés et des recrues pour d’autres. Ils rompent les trêves locales autour d’eux et rendent chaque étape des pourparlers moins probable.",
    brake:
      "On peut lâcher des partenaires et contenir des milices\u202f; justice et temps apaisent. Certains gardent leurs armes.",
  },
  D6: {
    name: "La friction d’une coalition",
    says: "Barkhane réunissait de nombreux partenaires européens, sans mécanisme efficace pour travailler ensemble (Serval Success, Barkhane Bane).",
    does: "Chaque partenaire de plus ajoute moins et accroît la friction\u00a0: des ordres tardent, et Paris change de cap plus lentement.",
    brake: "La friction recule quand les partenaires apprennent à travailler ensemble, ou s’en vont.",
  },
  D7: {
    name: "Les griefs nourrissent l’insurrection",
    says: "Les insurrections vivent du mauvais gouvernement et de griefs économiques et communautaires\u202f; en Occident, peu le voient (The Missed Moment\u202f; Lessons Learned).",
    does: "Le recrutement suit griefs et tensions, zone par zone. Les deux reculent avec les services, la justice et l’administration, quel que soit celui qui les assure.",
    brake: "Les recrues se font rares où les griefs sont faibles, et l’on se souvient des prélèvements.",
  },
  D8: {
    name: "L’opinion française",
    says: "51\u00a0% des Français étaient contre en janvier 2021\u202f; l’opération a coûté près d’un milliard d’euros en 2020, 76\u00a0% des dépenses d’opérations (The Missed Moment\u202f; Executive Summary).",
    does: "Le soutien s’use avec le coût, les pertes, la dérive et le temps, et limite la volonté politique de Paris. La peur d’un attentat pousse dans les deux sens. Une élection rend impatient, et de nouveaux dirigeants ont leurs propres objectifs.",
    brake: "Moins de forces sur le terrain, un calendrier ou un objectif atteint en rendent une part.",
  },
  D9: {
    name: "La mise en cause",
    says: "Les gouvernements de Bamako, l’un après l’autre, ont mis leurs propres échecs au compte de Paris (Serval Success, Barkhane Bane).",
    does: "Mettre Paris en cause rapporte de la légitimité à proportion du sentiment antifrançais, et l’avive. Cela lie qui parle\u00a0: garder les Français coûte ensuite. Sur le terrain, cela ne règle rien.",
    brake:
      "La même mise en cause rapporte moitié moins à chaque fois, tant qu’un nouvel acte français ne la ravive pas.",
  },
  D10: {
    name: "Désinformation",
    says: "Des comptes soutenus par le Kremlin, un mouvement financé et un sondage à 87\u00a0% ont travaillé des griefs anciens, avec l’appui de la junte (Serval Success, Barkhane Bane).",
    does: "L’effet est la portée, fois l’ancien ressentiment au-dessus d’un seuil, fois l’aide de Bamako. Sans ressentiment, presque aucun effet. L’auteur peut être découvert, et l’on peut répondre à un thème là où il se dit, si l’on y est cru.",
    brake: "Chaque répétition d’un thème le réduit de moitié et ajoute à l’exposition.",
  },
  D11: {
    name: "La rue",
    says: "Ce qui se disait en ligne a fini en manifestations de masse contre la France à Bamako (Serval Success, Barkhane Bane).",
    does: "Au-delà d’un seuil, le sentiment antifrançais se traduit en manifestations. Elles pèsent sur Bamako, nourrissent la campagne suivante et minent l’opinion française.",
    brake: "Les marches lassent\u00a0: après chacune, moins de monde vient pendant un temps.",
  },
  D12: {
    name: "Légitimité et coups d’État",
    says: "Le Mali a connu deux coups d’État pendant que la France attendait\u202f; la démocratie n’était pas ce qu’elle mettait d’abord (The Missed Moment).",
    does: "La légitimité baisse avec les pertes, les exactions, le terrain perdu et l’humiliation\u202f; elle monte avec l’ordre, les pourparlers, les élections et la mise en cause de Paris. Trop basse, elle expose à un coup d’État, et rien d’autre n’en provoque. Chaque coup d’État change les objectifs de Bamako et l’attitude des bailleurs.",
    brake: "Un nouveau régime a son état de grâce, et une armée payée attend plus longtemps.",
  },
  D13: {
    name: "Souveraineté",
    says: "Paris est passé outre le Président malien sur les pourparlers, contre les conclusions du dialogue national (The Missed Moment).",
    does: "Un veto opère ce trimestre-là et coûte ensuite\u00a0: le sentiment monte\u202f; un gouvernement élu perd de la légitimité, une transition est poussée vers Moscou et la rue. Un veto public encore en vigueur à l’annonce du retrait, ou au départ de la dernière unité, est reproché à la France.",
    brake:
      "Sans forces ni argent au Mali, pas de veto\u202f; répété aussitôt, il humilie moins. Pendant quatre trimestres, Paris ne peut se prévaloir des pourparlers qu’il a interdits.",
  },
  D14: {
    name: "Pourparlers avec le JNIM",
    says: "Des contacts ont été admis en février 2020 sous le mandat du dialogue\u202f; les objectifs du JNIM étaient limités et régionaux\u202f; la pression peut amener de tels groupes à la table, et parler est un outil parmi d’autres (The Missed Moment\u202f; Lessons Learned).",
    does: "Quatre étapes\u00a0: contact, mandat, cadre, accord final. La pression les ouvre\u202f; humiliation et vetos les ferment. Lieu, médiateur, otages, prisonniers et trêves locales en sont la monnaie d’échange. Tant qu’un accord final tient, les fonctionnaires reviennent, la légitimité croît et l’influence de Moscou recule\u202f; sans pourparlers, la reconnaissance du JNIM s’efface.",
    brake:
      "Chaque étape coûte de la cohésion au JNIM, par l’aile dure et l’État islamique\u202f; un coup d’État annule le mandat. Sous un accord final, une partie de ses combattants se bat encore, d’autant plus que son rival est fort.",
  },
  D15: {
    name: "La retenue du JNIM",
    says: "En janvier 2021, le JNIM a déclaré que sa guerre n’atteindrait pas le sol français\u202f; en juin, le nouveau chef d’AQMI a dit que la France n’avait jamais été attaquée depuis le Mali. En 2019, il disait le contraire (The Missed Moment).",
    does: "Le JNIM peut s’engager à cantonner la guerre au Mali\u00a0: un signal que Paris peut saisir ou perdre. Sous la pression, ses rangs y consentent plus volontiers\u202f; humiliés, moins. L’estimation de la menace par Paris part trop haut\u202f; signaux, contacts et analyses la corrigent lentement. La peur de l’État islamique est une autre affaire\u00a0: aucun engagement du JNIM ne l’apaise.",
    brake:
      "Les mots coûtent de la cohésion au JNIM et s’effacent\u202f; la direction d’AQMI les confirme ou les désavoue un à trois trimestres plus tard.",
  },
  D16: {
    name: "La rivalité avec l’État islamique",
    says: "La guerre entre l’État islamique et le JNIM force les gens à choisir\u202f; la peur de perdre du terrain fait continuer le JNIM (Lessons Learned\u202f; Serval Success, Barkhane Bane).",
    does: "L’État islamique gagne où le JNIM s’adoucit ou s’affaiblit. Les gens des zones disputées doivent prendre un camp, et les tensions se durcissent.",
    brake: "Les atteintes aux civils qu’il commet en détournent, et le JNIM peut le combattre.",
  },
  D17: {
    name: "Wagner",
    says: "Wagner est venu en décembre 2021, avec peu de moyens et sans combat\u202f; ses méthodes étaient agressives et à courte vue (Executive Summary\u202f; Serval Success, Barkhane Bane).",
    does: "Bon marché pour Moscou, possible quand une junte cherche une autre offre. Des gains locaux rapides, puis des atteintes aux civils et des recrues pour le JNIM. Après son arrivée, un retrait a peu de chances d’être perçu comme choisi.",
    brake: "Ses échecs retombent sur son hôte, et ses détachements absorbent les leviers de Moscou.",
  },
  D18: {
    name: "Les fenêtres",
    says: "Deux fois, au début de 2020 et en janvier 2021, partir aurait moins coûté à la France\u202f; ensuite, le choix est devenu contrainte (The Missed Moment\u202f; Executive Summary).",
    does: "À tout moment, le moteur sait dire comment serait perçu un retrait annoncé maintenant\u00a0: objectifs atteints, pression dont Paris peut se prévaloir, pourparlers, relève, calendrier, veto en vigueur, sentiment, Wagner, demandes de départ, et les trois reproches du résumé. Partir, en soi, part de bas\u00a0: le reste se gagne. Au départ de la dernière unité, la perception est fixée, avec ce dont elle était faite.",
    brake:
      "Aucune cause n’en décide seule\u00a0: un sol à l’abri, sans pourparlers ni relève, ne fait pas un retrait choisi.",
  },
  D19: {
    name: "La guerre des perceptions",
    says: "Contenir les groupes et garder l’appui des Maliens étaient tous deux nécessaires\u202f; partir pouvait se raconter comme un choix et un succès (Serval Success, Barkhane Bane).",
    does: "Le résultat militaire et le résultat dans l’opinion se comptent à part. Chaque camp peut mettre une fois à son actif un fait vrai, avec plus d’effet si le fait est documenté\u00a0: pour des pourparlers ou un signal, par une pression d’au moins 35, dont le dire dépense une part. Chaque camp peut aussi raconter un fait à sa façon\u00a0: le premier à le raconter, s’il est cru et s’il a de quoi l’étayer, emporte l’opinion des publics qu’il atteint. Une promesse rompue coûte aussitôt la confiance de ses parties, et devant tous quand tous l’apprennent, dans son trimestre ou plus tard.",
    brake: "On ne peut mettre à son actif qu’un fait vrai, et une seule fois.",
  },
  D20: {
    name: "Face à Wagner",
    says: "Wagner une fois là, la France pouvait lui tenir tête par les armes, à lui et à la junte, ou se retirer sur un rude échec (Executive Summary).",
    does: "Les deux existent et coûtent. Tenir tête contient Wagner, affronte aussi Bamako, et risque l’escalade et la rue.",
    brake: "Cela perd sa base légale dès que Bamako demande le départ des Français.",
  },
  D21: {
    name: "Patience",
    says: "La Russie garde son cap sans public à qui répondre\u202f; le JNIM était prêt à une guerre d’usure, la France et ses alliés non (Serval Success, Barkhane Bane).",
    does: "Moscou et le JNIM n’ont pas de courbe d’opinion. Le JNIM peut attendre à peu de frais, serre les rangs et peut rallier son aile dure\u202f; le temps seul use Paris. La pression perd environ un sixième par trimestre si la force ne l’entretient pas.",
    brake:
      "L’attente use aussi le JNIM, par l’État islamique et son aile dure\u202f; au début de 2022, une guerre ailleurs prend à Moscou une part de ses leviers.",
  },
  D22: {
    name: "Contagion",
    says: "Au Burkina Faso aussi, une junte a fait partir les Français\u202f; ce qui réussit à Wagner au Mali porte son influence ailleurs (The Missed Moment\u202f; Executive Summary).",
    does: "Une humiliation française au Mali ébranle les voisins et donne prise à qui les courtise. Cela compte à la fin.",
    brake: "Les égards de Paris, et un retrait perçu comme choisi, les retiennent.",
  },
  D23: {
    name: "Des mesures qu’on peut atteindre",
    says: "Moins d’atteintes aux civils, des groupes amenés à la table, le soutien de la population aux forces de sécurité\u202f; et société civile, administration, travaux publics (Lessons Learned).",
    does: "Ce sont les objectifs de D1 qui peuvent se vérifier, et les étalons du débriefing pour les quatre rôles.",
    brake: "Chacun veut ses moyens payés, trimestre après trimestre.",
  },
  D24: {
    name: "La relève",
    says: "Serval a réussi parce que le départ était prévu pas à pas, avec une force à qui remettre\u202f; Barkhane faisait ce que le mandat de la MINUSMA laissait de côté (Serval Success, Barkhane Bane).",
    does: "Chaque pas du désengagement nomme qui prend la relève. Une relève capable tient la zone et améliore la perception du retrait\u202f; sans elle, le JNIM, l’État islamique ou Wagner remplissent le vide.",
    brake: "La relève se prépare d’avance, à un prix, et s’use si on la laisse seule.",
  },
  D25: {
    name: "Le retrait qui traîne",
    says: "La fin fut annoncée en juin 2021, avant Wagner\u202f; les dernières unités sont parties en août 2022, après lui (The Missed Moment).",
    does: "Annoncer ouvre un calendrier de deux à quatre trimestres. La perception du retrait est recalculée chaque trimestre et ne se fixe qu’au départ de la dernière unité\u202f; chaque trimestre tardif ou oisif la dégrade.",
    brake:
      "Ce qui arrive après le départ de la dernière unité change ce qui reste derrière, non plus la perception du retrait.",
  },
  D26: {
    name: "L’indécision",
    says: "La France a hésité entre démocratie et influence, et perdu du crédit dans l’une et l’autre (Executive Summary\u202f; The Missed Moment).",
    does: "Après un coup d’État, Paris arrête une position\u00a0: rompre, poser des conditions ou accepter. Chacune a un coût différent.",
    brake: "N’en prendre aucune, ou en changer, coûte le plus\u202f; des élections closent la question.",
  },
  D27: {
    name: "Les attentes",
    says: "Que des pays si puissants échouent dix ans de suite, beaucoup au Mali ne pouvaient le croire (Serval Success, Barkhane Bane).",
    does: "Des moyens français visibles pendant des trimestres, sans plus de sécurité, font monter le sentiment sans aucune campagne, et le ressentiment dont elles se nourrissent.",
    brake: "Des promesses modestes et moins de moyens visibles l’abaissent.",
  },
  D28: {
    name: "Canal indirect",
    says: "Pour les otages de 2023, Paris a su parler par personne interposée quand il l’a voulu (Lessons Learned).",
    does: "Paris n’a pas de canal vers le JNIM tant qu’il n’en ouvre pas un par un tiers, à un prix. Avec lui, échanges et accords entre les deux deviennent possibles. Tout accord secret peut s’ébruiter, de lui-même ou parce que quelqu’un qui le connaît le transmet à un rôle ou aux journaux. Personne n’apprend qui l’a fait\u202f; le service de chaque partie fait ses hypothèses, et un soupçon coûte de la confiance, même infondé.",
    brake:
      "Le canal refroidit si on ne le renouvelle pas, et peut être divulgué\u202f; une fuite pendant que Paris interdit les pourparlers lui coûte deux fois. Ce que les journaux ont imprimé n’est plus un secret, et ne se transmet plus.",
  },
  D29: {
    name: "Durée de vie",
    says: "Le paysage ne cesse de bouger, et les solutions qu’on défendait deviennent caduques (Lessons Learned).",
    does: "Contacts, offres, signaux, renseignement et mandats inutilisés s’usent chaque trimestre, et tombent après un coup d’État s’ils ne sont pas renouvelés. Qui recueille du renseignement dans une zone y laisse une source, dont les rapports sont meilleurs jusqu’à ce qu’elle s’épuise\u202f; agir sur ce qu’elle dit peut la brûler, surtout là où l’adversaire se terre ou tient par la peur.",
    brake: "Qui renouvelle à temps garde ce qu’il y a, et une source qu’on laisse tranquille parle encore.",
  },
} satisfies Shape<typeof en>;
