// D1 à D29 : ce que dit le rapport (dans nos mots, avec sa section), ce qu'en fait la règle, et ce qui la retient.
import type { dynamics as en } from "../../en/game/dynamics";
import type { Shape } from "../../shape";

export const dynamics = {
  D1: {
    name: "Objectifs",
    says: "Serval a réussi parce que son objectif était limité et explicite. Barkhane n’avait aucun objectif qui puisse être atteint, et l’on ne vainc pas un mode d’action (Serval Success, Barkhane Bane\u202f; Lessons Learned).",
    does: "Paris déclare des objectifs choisis dans une liste. Un objectif limité a un critère de réussite vérifiable\u202f; «\u00a0vaincre le terrorisme\u00a0» n’en a pas. Un objectif compte après trois trimestres, celui de la déclaration compris, si ses moyens sont payés\u202f; déjà atteint quand il est déclaré, il ne compte pas. Chaque objectif de plus, ou trop vague, nourrit la dérive.",
    brake:
      "Retirer un objectif réduit la dérive\u202f; un objectif restreint pendant le retrait est perçu comme revu à la baisse, sauf signal ou relève à l’appui.",
  },
  D2: {
    name: "Débusquer et frapper",
    says: "Sous Serval, les patrouilles faisaient sortir les combattants de leurs abris, à portée de l’aviation et de l’artillerie (Serval Success, Barkhane Bane).",
    does: "Dans une zone patrouillée le même trimestre, une frappe trouve des cellules. Seule, elle ne trouve presque rien, parfois des civils. Patrouilles, frappes réussies et raids font monter la pression sur le JNIM, et toute opération a un coût.",
    brake: "Les cellules qui se cachent sont moins souvent trouvées, et les patrouilles coûtent des vies.",
  },
  D3: {
    name: "Les drones ne tiennent rien",
    says: "Les drones atteignent un point de très loin\u202f; ils ne sécurisent pas de vastes étendues jour et nuit (Serval Success, Barkhane Bane).",
    does: "Une frappe ne change jamais le contrôle d’une zone. Si personne n’y reste ensuite, des cellules reviennent des zones voisines.",
    brake: "Des troupes au sol tiennent le terrain qu’une frappe a ouvert.",
  },
  D4: {
    name: "Reprendre sans reconstruire",
    says: "Ni administration ni services n’ont suivi les avancées\u202f; les groupes sont revenus, ont puni ceux qui avaient travaillé avec l’État, et la peur a grandi (Serval Success, Barkhane Bane).",
    does: "Une zone reprise sans administration retombe en quelques trimestres\u202f; un seul niveau d’administration ne change guère les choses, deux tiennent le plus souvent. Une garnison tient tant qu’elle est là, si elle est assez forte face à ceux qui l’entourent. Chaque chute laisse de la peur, et la peur rend le rétablissement suivant plus difficile.",
    brake:
      "Une zone administrée et gardée pendant un an n’est plus fragile\u202f; la peur recule lentement là où le calme dure.",
  },
  D5: {
    name: "Partenaires paramilitaires",
    says: "Les partenaires paramilitaires de Barkhane n’étaient pas entièrement fiables\u00a0: ils avaient des comptes à régler, et les divisions se sont durcies (Serval Success, Barkhane Bane).",
    does: "Armer des irréguliers donne de la force à peu de frais, puis des tensions entre communautés et des recrues pour d’autres groupes. Ils rompent les trêves locales autour d’eux et rendent chaque étape des pourparlers moins probable.",
    brake:
      "Paris peut rompre avec ses partenaires et Bamako contenir les milices\u202f; la justice et le temps apaisent les tensions. Certains gardent leurs armes.",
  },
  D6: {
    name: "La friction d’une coalition",
    says: "Barkhane réunissait de nombreux partenaires européens, sans mécanisme efficace pour travailler ensemble (Serval Success, Barkhane Bane).",
    does: "Chaque partenaire supplémentaire apporte moins et accroît la friction\u00a0: des ordres prennent du retard, et Paris change de cap plus lentement.",
    brake: "La friction recule quand les partenaires apprennent à travailler ensemble, ou s’en vont.",
  },
  D7: {
    name: "Les griefs nourrissent l’insurrection",
    says: "Les insurrections se nourrissent de la mauvaise gouvernance et de griefs économiques et communautaires\u202f; peu d’Occidentaux le voient (The Missed Moment\u202f; Lessons Learned).",
    does: "Le recrutement suit les griefs et les tensions, zone par zone. Les deux reculent avec les services, la justice et l’administration, quel que soit celui qui les assure.",
    brake: "Les recrues se raréfient là où les griefs sont faibles, et la population se souvient des taxes.",
  },
  D8: {
    name: "L’opinion française",
    says: "En janvier 2021, 51\u00a0% des Français étaient opposés à l’opération\u202f; elle a coûté près d’un milliard d’euros en 2020, 76\u00a0% des dépenses d’opérations (The Missed Moment\u202f; Executive Summary).",
    does: "Le soutien baisse avec le coût, les pertes, la dérive et le temps, et limite la volonté politique de Paris. La peur d’un attentat joue dans les deux sens. Une élection rend l’opinion impatiente, et de nouveaux dirigeants ont leurs propres objectifs.",
    brake: "Moins de forces sur le terrain, un calendrier ou un objectif atteint en rétablissent une part.",
  },
  D9: {
    name: "La mise en cause",
    says: "À Bamako, les gouvernements successifs ont imputé à Paris leurs propres échecs (Serval Success, Barkhane Bane).",
    does: "Mettre Paris en cause rapporte de la légitimité en proportion du sentiment antifrançais, et l’attise. Bamako est ensuite lié par ses propos\u00a0: garder les Français lui coûte. Sur le terrain, rien n’est réglé.",
    brake:
      "Répétée, la mise en cause rapporte moitié moins à chaque fois, tant qu’un nouvel acte français ne la ravive pas.",
  },
  D10: {
    name: "Désinformation",
    says: "Des comptes soutenus par le Kremlin, un mouvement financé et un sondage à 87\u00a0% ont exploité des griefs anciens, avec l’appui de la junte (Serval Success, Barkhane Bane).",
    does: "Effet = portée × ressentiment ancien au-dessus d’un seuil × aide de Bamako. Sans ressentiment, l’effet est infime. L’auteur peut être découvert, et un thème peut être contré là où il circule, par une voix jugée crédible.",
    brake: "Chaque répétition d’un thème réduit son effet de moitié et augmente l’exposition.",
  },
  D11: {
    name: "La rue",
    says: "Ce qui se disait en ligne a fini en manifestations de masse contre la France à Bamako (Serval Success, Barkhane Bane).",
    does: "Au-delà d’un seuil, le sentiment antifrançais se traduit en manifestations. Elles pèsent sur Bamako, nourrissent la campagne suivante et minent l’opinion française.",
    brake: "Les manifestations lassent\u00a0: après chacune, il vient moins de monde pendant un temps.",
  },
  D12: {
    name: "Légitimité et coups d’État",
    says: "Le Mali a connu deux coups d’État pendant que la France attendait\u202f; la démocratie n’était pas sa priorité (The Missed Moment).",
    does: "La légitimité baisse avec les pertes, les exactions, le terrain perdu et l’humiliation\u202f; elle monte avec l’ordre, les pourparlers, les élections et la mise en cause de Paris. Trop basse, elle expose à un coup d’État, et rien d’autre n’en provoque. Chaque coup d’État change les objectifs de Bamako et l’attitude des bailleurs.",
    brake: "Un nouveau régime bénéficie d’un état de grâce, et une armée payée patiente plus longtemps.",
  },
  D13: {
    name: "Souveraineté",
    says: "Paris est passé outre le Président malien sur les pourparlers, contre les conclusions du dialogue national (The Missed Moment).",
    does: "Un veto agit ce trimestre-là et coûte ensuite\u00a0: le sentiment antifrançais monte\u202f; un gouvernement élu perd de la légitimité, une transition est poussée vers Moscou et vers la rue. Un veto public encore en vigueur à l’annonce du retrait, ou au départ de la dernière unité, est reproché à la France.",
    brake:
      "Sans forces ni argent français au Mali, pas de veto\u202f; répété aussitôt, il humilie moins. Pendant quatre trimestres, Paris ne peut se prévaloir des pourparlers qu’il a interdits.",
  },
  D14: {
    name: "Pourparlers avec le JNIM",
    says: "Des contacts ont été reconnus en février 2020 dans le cadre du mandat du dialogue\u202f; les objectifs du JNIM étaient limités et régionaux\u202f; la pression peut amener de tels groupes à la table, et négocier est un outil parmi d’autres (The Missed Moment\u202f; Lessons Learned).",
    does: "Quatre étapes\u00a0: contact, mandat, cadre, accord final. La pression les ouvre\u202f; l’humiliation et les vetos les ferment. Lieu, médiateur, otages, prisonniers et trêves locales servent de monnaie d’échange. Tant qu’un accord final tient, les fonctionnaires reviennent, la légitimité croît et l’influence de Moscou recule\u202f; sans pourparlers, la reconnaissance du JNIM s’efface.",
    brake:
      "Chaque étape coûte de la cohésion au JNIM, à cause de l’aile dure et de l’État islamique\u202f; un coup d’État annule le mandat. Sous un accord final, une partie de ses combattants continue de se battre, d’autant plus que son rival est fort.",
  },
  D15: {
    name: "La retenue du JNIM",
    says: "En janvier 2021, le JNIM a déclaré que sa guerre n’atteindrait pas le sol français\u202f; en juin, le nouveau chef d’AQMI a dit que la France n’avait jamais été attaquée depuis le Mali. En 2019, il disait le contraire (The Missed Moment).",
    does: "Le JNIM peut s’engager à cantonner la guerre au Mali\u00a0: un signal que Paris peut saisir ou laisser passer. Sous la pression, ses rangs y consentent plus volontiers\u202f; humiliés, moins. L’estimation de la menace par Paris part trop haut\u202f; signaux, contacts et analyses la corrigent lentement. La peur de l’État islamique est une autre affaire\u00a0: aucun engagement du JNIM ne l’apaise.",
    brake:
      "Ces déclarations coûtent de la cohésion au JNIM et s’effacent\u202f; la direction d’AQMI les confirme ou les désavoue un à trois trimestres plus tard.",
  },
  D16: {
    name: "La rivalité avec l’État islamique",
    says: "La guerre entre l’État islamique et le JNIM oblige la population à choisir\u202f; la crainte de céder du terrain pousse le JNIM à continuer (Lessons Learned\u202f; Serval Success, Barkhane Bane).",
    does: "L’État islamique gagne là où le JNIM se modère ou s’affaiblit. Dans les zones disputées, la population doit choisir un camp, et les tensions se durcissent.",
    brake: "Ses atteintes aux civils détournent de lui la population, et le JNIM peut le combattre.",
  },
  D17: {
    name: "Wagner",
    says: "Wagner est venu en décembre 2021, avec peu de moyens et sans combat\u202f; ses méthodes étaient agressives et à courte vue (Executive Summary\u202f; Serval Success, Barkhane Bane).",
    does: "Peu coûteux pour Moscou, possible quand une junte cherche une autre offre. Des gains locaux rapides, puis des atteintes aux civils et des recrues pour le JNIM. Après son arrivée, un retrait a peu de chances d’être perçu comme choisi.",
    brake:
      "Ses échecs retombent sur son hôte, et ses détachements mobilisent les leviers d’influence de Moscou.",
  },
  D18: {
    name: "Les fenêtres",
    says: "Deux fois, au début de 2020 et en janvier 2021, partir aurait moins coûté à la France\u202f; ensuite, le choix est devenu contrainte (The Missed Moment\u202f; Executive Summary).",
    does: "À tout moment, le moteur calcule comment serait perçu un retrait annoncé maintenant\u00a0: objectifs atteints, pression dont Paris peut se prévaloir, pourparlers, relève, calendrier, veto en vigueur, sentiment, Wagner, demandes de départ, et les trois critiques du résumé. Un retrait, en soi, part de bas\u00a0: le reste se gagne. Au départ de la dernière unité, la perception est fixée, avec toutes ses causes.",
    brake:
      "Aucune cause ne suffit seule\u00a0: un sol à l’abri, sans pourparlers ni relève, ne fait pas un retrait choisi.",
  },
  D19: {
    name: "La guerre des perceptions",
    says: "Il fallait à la fois contenir les groupes et garder le soutien des Maliens\u202f; un départ à temps pouvait être présenté comme un choix et un succès (Serval Success, Barkhane Bane).",
    does: "Le résultat militaire et le résultat dans l’opinion se comptent à part. Chaque camp peut mettre une fois à son actif un fait vrai, avec plus d’effet s’il est documenté\u202f; pour des pourparlers ou un signal, il faut une pression d’au moins 35, dont une part est alors dépensée. Chaque camp peut aussi raconter un fait à sa façon\u00a0: le premier, s’il est cru et peut l’étayer, emporte l’opinion des publics qu’il atteint. Une promesse rompue coûte aussitôt la confiance de ses parties, puis celle de tous quand elle est connue de tous, dans son trimestre ou plus tard.",
    brake: "Seul un fait vrai peut être mis à son actif, et une seule fois.",
  },
  D20: {
    name: "Face à Wagner",
    says: "Une fois Wagner sur place, la France pouvait tenir tête par les armes à Wagner et à la junte, ou se retirer sur un rude échec (Executive Summary).",
    does: "Les deux options existent et ont un coût. Tenir tête contient Wagner, mais affronte aussi Bamako, avec un risque d’escalade et de réaction de la rue.",
    brake: "Cette option perd sa base légale dès que Bamako demande le départ des Français.",
  },
  D21: {
    name: "Patience",
    says: "La Russie garde son cap sans opinion à qui rendre des comptes\u202f; le JNIM était prêt à une guerre d’usure, la France et ses partenaires ne l’étaient pas (Serval Success, Barkhane Bane).",
    does: "Moscou et le JNIM n’ont pas d’opinion à ménager. Le JNIM peut attendre à peu de frais, resserrer les rangs et rallier son aile dure\u202f; le temps seul use Paris. La pression perd environ un sixième par trimestre si les opérations ne l’entretiennent pas.",
    brake:
      "L’attente use aussi le JNIM, par l’État islamique et son aile dure\u202f; au début de 2022, une guerre ailleurs prend à Moscou une part de ses leviers.",
  },
  D22: {
    name: "Contagion",
    says: "Au Burkina Faso aussi, une junte a fait partir les Français\u202f; la réussite de Wagner au Mali étend son influence ailleurs (The Missed Moment\u202f; Executive Summary).",
    does: "Une humiliation française au Mali ébranle les voisins et facilite la tâche de celui qui les courtise. Cela compte à la fin.",
    brake: "Les égards de Paris, et un retrait perçu comme choisi, les retiennent.",
  },
  D23: {
    name: "Des critères atteignables",
    says: "Moins d’atteintes aux civils, des groupes amenés à la table, le soutien de la population aux forces de sécurité\u202f; et société civile, administration, travaux publics (Lessons Learned).",
    does: "Ce sont les objectifs vérifiables de D1, et les critères du débriefing pour les quatre rôles.",
    brake: "Chacun suppose des moyens payés, trimestre après trimestre.",
  },
  D24: {
    name: "La relève",
    says: "Serval a réussi parce que le départ était prévu pas à pas, avec une force à qui transférer le terrain\u202f; Barkhane faisait ce que le mandat de la MINUSMA excluait (Serval Success, Barkhane Bane).",
    does: "Chaque étape du désengagement désigne une relève. Une relève capable tient la zone et améliore la perception du retrait\u202f; sans elle, le JNIM, l’État islamique ou Wagner occupent le vide.",
    brake: "La relève se prépare d’avance, à un prix, et s’affaiblit sans soutien.",
  },
  D25: {
    name: "Le retrait qui traîne",
    says: "La fin a été annoncée en juin 2021, avant Wagner\u202f; les dernières unités sont parties en août 2022, après son arrivée (The Missed Moment).",
    does: "L’annonce ouvre un calendrier de deux à quatre trimestres. La perception du retrait est recalculée chaque trimestre et n’est fixée qu’au départ de la dernière unité\u202f; chaque trimestre en retard ou sans départ la dégrade.",
    brake:
      "Ce qui arrive après le départ de la dernière unité change ce qui reste derrière, et ne change plus la perception du retrait.",
  },
  D26: {
    name: "L’indécision",
    says: "La France a hésité entre démocratie et influence, et a perdu du crédit sur les deux tableaux (Executive Summary\u202f; The Missed Moment).",
    does: "Après un coup d’État, Paris arrête une position\u00a0: rompre, poser des conditions ou accepter. Chacune a un coût différent.",
    brake: "N’avoir aucune position, ou en changer, coûte le plus\u202f; des élections closent la question.",
  },
  D27: {
    name: "Les attentes",
    says: "Beaucoup de Maliens ne pouvaient croire que des pays si puissants échouent dix ans de suite (Serval Success, Barkhane Bane).",
    does: "Des moyens français visibles pendant des trimestres, sans plus de sécurité, font monter le sentiment antifrançais sans aucune campagne, ainsi que le ressentiment dont les campagnes se nourrissent.",
    brake: "Des promesses modestes et moins de moyens visibles abaissent les attentes.",
  },
  D28: {
    name: "Canal indirect",
    says: "Pour les otages de 2023, Paris a négocié par un intermédiaire quand il l’a voulu (Lessons Learned).",
    does: "Paris n’a pas de canal vers le JNIM tant qu’il n’en ouvre pas un par un tiers, à un prix. Grâce au canal, échanges et accords entre les deux deviennent possibles. Tout accord secret peut être divulgué, par accident ou parce que quelqu’un qui le connaît le transmet à un rôle ou à la presse. L’auteur de la fuite n’est jamais révélé\u202f; le service de chaque partie fait des hypothèses, et un soupçon coûte de la confiance, même infondé.",
    brake:
      "Le canal refroidit s’il n’est pas renouvelé, et peut être divulgué\u202f; une fuite pendant que Paris interdit les pourparlers coûte deux fois. Ce que la presse a publié n’est plus un secret et ne se transmet plus.",
  },
  D29: {
    name: "Péremption",
    says: "La situation évolue sans cesse, et les solutions proposées deviennent caduques (Lessons Learned).",
    does: "Contacts, offres, signaux, renseignement et mandats inutilisés s’usent chaque trimestre, et sont perdus après un coup d’État s’ils ne sont pas renouvelés. Un rôle qui recueille du renseignement dans une zone y laisse une source, dont les rapports sont meilleurs jusqu’à ce qu’elle s’épuise\u202f; agir d’après ses rapports peut la griller, surtout là où l’adversaire se cache ou tient la zone par la peur.",
    brake:
      "Un renouvellement à temps conserve l’acquis, et une source laissée tranquille continue de rapporter.",
  },
} satisfies Shape<typeof en>;
