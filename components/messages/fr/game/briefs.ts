// La note de chaque rôle : qui vous êtes, ce qui compte, ce que vous avez. À lire une fois avant le premier trimestre.
import type { briefs as en, scenarioBriefs as enScenarioBriefs } from "../../en/game/briefs";
import type { Shape } from "../../shape";

export const briefs = {
  paris: {
    title: "Paris",
    lead: "Vous conduisez la présence française au Sahel, avec la promesse de bien la terminer.",
    paragraphs: {
      who: "Vous parlez à la fois pour le Président, les ministères et l’état-major. Quelque 5\u00a0000 soldats, des avions et dix ans d’engagement sont entre vos mains, de Gao à Kidal, du Liptako à Niamey. Vous êtes venus en 2013, à la demande du Mali, avec un objectif limité. Vous êtes restés avec de plus vastes.",
      counts:
        "À la fin, cinq choses comptent\u00a0: les objectifs déclarés qui ont été atteints\u202f; la perception de votre retrait, de subi à choisi\u202f; ce qu’il en a coûté en soldats et en argent\u202f; le recul de la crainte d’attentats en France\u202f; et ce que vous laissez, sur le terrain et chez les voisins. Si vous êtes encore au Mali à la fin, un retrait annoncé compte pour la moitié de la perception qu’il aurait alors, un retrait non annoncé pour un tiers environ.",
      purse:
        "Vous dépensez de la volonté politique. Elle suit l’opinion, les pertes et le coût\u202f; le temps l’use de lui-même. Les ordres permanents, comme le financement de services, se paient chaque trimestre. Ce que vous ne pouvez pas payer en France, vous ne pouvez pas le faire à Gao.",
      means:
        "Vous pouvez patrouiller et frapper, reprendre des zones et les transférer, préparer la relève, faire venir des Européens, financer des services, interdire ou soutenir les pourparlers de Bamako, ouvrir un canal vers le JNIM par un tiers, répondre à un signal, arrêter une position après un coup d’État, vous exprimer en France et au Mali, et annoncer un retrait assorti d’un calendrier.",
      care: "Une frappe sans patrouille trouve peu. Une zone reprise sans administration retombe. Un veto arrête les pourparlers et se paie ensuite. Un objectif sans critère de réussite n’est jamais atteint. Et un retrait est jugé jusqu’au départ de la dernière unité, pas le jour de l’annonce.",
      unknown:
        "Vous ne voyez ni les cellules du JNIM, sinon de vos propres yeux, ni sa cohésion, ni le commanditaire d’une campagne, ni ce que Bamako signe ailleurs. Votre estimation de la menace sur le sol français est peut-être trop haute. Demandez-vous ce qui la ferait changer.",
    },
  },
  bamako: {
    title: "Bamako",
    lead: "Vous êtes ceux qui gouvernent le Mali. Si le gouvernement tombe, vous êtes son successeur.",
    paragraphs: {
      who: "Vous commencez comme gouvernement élu, avec derrière vous un dialogue national qui a demandé des pourparlers, un contact déjà pris avec le JNIM, et une capitale qui perd patience. Un coup d’État peut faire de vous une transition, puis une junte. Ce qui compte change avec vous, et vous en êtes informé.",
      counts:
        "Chaque trimestre compte selon le gouvernement en place\u00a0: la survie du régime, sa légitimité, le territoire qu’il administre, sa souveraineté. Votre résultat est la moyenne des trimestres, moins un prix fixe par chute. Se laisser tomber ne paie jamais.",
      purse:
        "Vous dépensez la trésorerie, qui suit l’impôt, les bailleurs et le terrain administré\u202f; certains ordres dépensent aussi la loyauté de l’armée. Une armée impayée écoute d’autres voix.",
      means:
        "Vous pouvez déployer, ratisser et tenir garnison\u202f; rétablir administration et services\u202f; réformer l’armée ou la laisser vivre sur le pays\u202f; ouvrir, poursuivre ou rompre des pourparlers, dans tout le pays ou dans une zone\u202f; mettre Paris en cause, demander, restreindre, expulser\u202f; courtiser ou refuser Moscou\u202f; promettre, tenir ou reporter des élections\u202f; armer ou contenir des milices.",
      care: "Les soldats prennent le terrain, l’administration le garde. Mettre Paris en cause rapporte de la légitimité tant que l’humeur est contre la France, moitié moins à chaque fois, et vous lie ensuite. Les milices coûtent peu, jusqu’au jour où elles coûtent cher. Une armée qui vit sur le pays fait des recrues pour d’autres.",
      unknown:
        "Vous ne voyez ni le prochain tournant de l’opinion française, ni l’aile dure du JNIM, ni ceux qui paient les banderoles dans vos rues. Une autre offre que la France se présentera quand vous en aurez besoin. Demandez ce qu’elle vous coûtera alors.",
    },
  },
  jnim: {
    title: "JNIM",
    lead: "Rôle d’équipe rouge. Vous plaidez pour un adversaire, afin que les autres en rencontrent un qui pense.",
    paragraphs: {
      red: "Tenir ce rôle n’est pas approuver. Les ordres sont abstraits\u202f; les atteintes aux civils sont comptées, vous sont imputées, montrées en premier à la fin, et ne rapportent rien. Vous pouvez céder le rôle à tout moment.",
      who: "Vous menez une coalition de groupes armés au centre et au nord du Mali et au-delà de ses frontières. Deux pressions pèsent sur vous\u00a0: les Français, et l’État islamique, qui gagne partout où vous vous modérez ou faiblissez. Vos objectifs déclarés sont régionaux.",
      counts:
        "À la fin\u00a0: le terrain gouverné\u202f; le départ des Français, quelle qu’en soit la perception\u202f; la reconnaissance comme partie aux négociations\u202f; la cohésion de la coalition\u202f; et votre position face à l’État islamique.",
      purse:
        "Vous dépensez des moyens\u00a0: recrues et taxes. Les deux suivent les griefs là où vous êtes. Attendre coûte peu\u202f; l’attente ne vous use que par l’État islamique et par votre propre aile dure.",
      means:
        "Vous pouvez tendre une embuscade, attaquer ou bloquer\u202f; vous infiltrer, recruter et vous cacher\u202f; tenir par la persuasion ou par la contrainte\u202f; mettre en place une administration parallèle et rendre la justice\u202f; combattre l’État islamique ou le laisser\u202f; ouvrir ou fermer le dossier des otages\u202f; cantonner la guerre au Mali, ou menacer\u202f; chercher à ouvrir des pourparlers, y entrer ou les quitter\u202f; observer des trêves locales.",
      care: "La contrainte ne coûte pas de moyens et se paie quand même. Chaque étape des pourparlers coûte de la cohésion, plus encore si l’État islamique est proche\u202f; chaque attaque refroidit le contact. L’engagement à cantonner la guerre peut recevoir une réponse ou se perdre, et la direction d’AQMI peut confirmer ou désavouer vos déclarations.",
      unknown:
        "Un attentat en France et une prise d’otages ne sont l’ordre de personne. Vous ne voyez ni la volonté politique de Paris, ni ce qu’il estime de vous, ni ce que Bamako peut signer. Vous n’avez pas de canal vers Paris s’il n’en ouvre pas un. Demandez-vous ce qui le ferait répondre.",
    },
  },
  moscow: {
    title: "Moscou",
    lead: "Vous agissez de loin\u00a0: par le discours, les officiers, les armes et une société militaire privée.",
    paragraphs: {
      who: "Vous parlez pour un État et pour ceux qui agissent en son nom. Le Mali n’est pas votre guerre. Vous avez ici peu de moyens, beaucoup de temps, et aucune opinion à qui rendre des comptes. L’ouverture vient des autres\u00a0: d’un vieux ressentiment, d’un gouvernement qui cherche une autre offre, d’une présence française qui déçoit.",
      counts:
        "À la fin\u00a0: votre influence à Bamako\u202f; le départ des Français, et sa perception\u202f; à quel point les voisins se sont détournés\u202f; et le prix que vous avez payé en exposition, en forces retenues, en atteintes aux civils commises en votre nom.",
      purse:
        "Vous dépensez des leviers d’influence. Ils coûtent peu et se reconstituent, mais l’attention est comptée\u00a0: être démasqué ou avoir des soldats sur le terrain en absorbe, et au début de 2022 une guerre ailleurs en prend d’un coup.",
      means:
        "Vous pouvez mener des campagnes où vous voulez, financer des marches, publier un sondage, nouer des liens avec des officiers, proposer, déployer, employer ou retirer Wagner, envoyer des armes, couvrir Bamako au Conseil de sécurité, courtiser un voisin, masquer votre rôle ou l’assumer, et proclamer une victoire.",
      care: "Une campagne exploite un ressentiment qui est déjà là, et s’use. Les indices s’accumulent contre vous. Wagner arrive sans combat et gagne vite du terrain\u202f; viennent ensuite les atteintes aux civils et les recrues, et ses échecs retombent sur son hôte et sur vous.",
      unknown:
        "Vous ne voyez ni la volonté française, ni les plans du JNIM, ni le terrain où Wagner n’est pas. Demandez-vous s’il faut faire grand-chose.",
    },
  },
} satisfies Shape<typeof en>;

export const scenarioBriefs = {
  serval: {
    paris:
      "Nous sommes en janvier 2013. Des groupes armés tiennent le nord du Mali et avancent vers le centre\u202f; Bamako a demandé de l’aide. Vous avez quelques milliers de soldats, des avions, une opinion très favorable et un seul objectif, sur un terrain nommé\u00a0: reprendre Gao, Tombouctou et Kidal. À partir de juillet, une force des Nations unies s’installe partout où la voie est libre. Elle peut tenir ce que vous lui transférez, et rien de ce qui n’a jamais été repris. Ce qui reste après vous se compte sur ce terrain.",
    bamako:
      "Nous sommes en janvier 2013. La moitié de votre pays est en d’autres mains, votre armée y a été battue et vos fonctionnaires ont fui. Des soldats français viennent à votre demande. C’est à vous d’administrer ce qu’ils reprennent\u00a0: une plaque sur une porte ne suffit pas, et ils ne resteront pas longtemps.",
    jnim: "Nous sommes en janvier 2013. Les groupes au nom desquels vous parlez tiennent les villes du Nord et avancent vers le centre. Une armée arrive, avec des avions. À découvert, vous ne pouvez pas l’arrêter\u202f; vous pouvez vous esquiver, garder vos forces et revenir là où personne n’administre.",
  },
  barkhane: {
    paris:
      "Nous sommes au second semestre 2014. Serval est finie et a réussi\u202f; sa force est devenue une opération régionale, aux objectifs larges et sans date de fin. L’opinion est favorable et ne le restera pas. Chaque tour dure un semestre\u00a0: ce que vous commencez maintenant, vous le paierez encore dans des années.",
    bamako:
      "Nous sommes au second semestre 2014. Vous êtes le gouvernement élu. Le nord est aux mains de groupes avec qui un accord se négocie, le centre est encore calme, et l’administration tient presque partout au sud. Ce que vous lâchez maintenant sera dur à ramener.",
    jnim: "Nous sommes au second semestre 2014. Chassés des villes du nord, les groupes pour qui vous parlez sont dispersés et peu nombreux. Jusqu’en mars 2017, le rôle n’a pas de nom à lui. Les griefs du centre n’ont pas encore pris forme. Vous avez le temps\u202f; les Français ont une opinion.",
    moscow:
      "Nous sommes au second semestre 2014. Vous avez à peine un pied au Sahel, et une guerre à vous, plus près. Le ressentiment contre l’ancienne puissance est ancien et encore muet. Rien ne vous presse\u00a0: les années peuvent apporter ce que la hâte n’apporterait pas.",
  },
  "last-window": {
    paris:
      "Nous sommes en janvier 2021. Un coup d’État en août, un veto sur les pourparlers, une opinion dont la moitié est contre vous, et Wagner pas encore là. Le JNIM est peut-être sur le point de dire que sa guerre reste au Mali. Le récit de votre départ reste à écrire.",
    bamako:
      "Nous sommes en janvier 2021. Vous êtes la transition issue du coup d’État d’août. La CEDEAO et les bailleurs attendent de vous des élections. Le contact avec le JNIM a refroidi, le mandat est mince, l’armée veut des résultats, et la rue est contre les Français.",
    jnim: "Nous sommes en janvier 2021. Sous la pression des Français et en guerre avec l’État islamique, vous menez une coalition qui pourrait dire tout haut que sa guerre reste au Mali et vise le départ des forces françaises. Votre aile dure le prendrait mal. Ce que cela rapporte tient à ce que quelqu’un réponde.",
    moscow:
      "Nous sommes en janvier 2021. À Bamako, des officiers gouvernent derrière des civils, le sentiment contre la France monte de lui-même, et vos amis parmi les officiers sont plus nombreux. Une offre demande un gouvernement qui en cherche une. Ce ne sera peut-être plus long.",
  },
} satisfies Shape<typeof enScenarioBriefs>;
