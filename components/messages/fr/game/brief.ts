// Le renseignement confidentiel : ce que croit un service, et avec quelle assurance.
import type { brief as en, briefSure as enSure } from "../../en/game/brief";
import type { Shape } from "../../shape";

export const brief = {
  cells:
    "{error, select, 0 {{low, plural, one {# cellule du JNIM} other {# cellules du JNIM}}.} other {Cellules du JNIM\u00a0: de {low} à {high}.}}",
  is_cells:
    "{error, select, 0 {{low, plural, one {# cellule de l’État islamique} other {# cellules de l’État islamique}}.} other {Cellules de l’État islamique\u00a0: de {low} à {high}.}}",
  fear: "Les gens y évitent quiconque porte un uniforme, et quiconque fut vu avec un.",
  talks_moved:
    "Bamako et le JNIM ont bougé\u00a0: {rung, select, 0 {on ne se parle plus} 1 {il y a un contact} 2 {les émissaires ont un mandat} 3 {il y a un cadre} other {il y a un accord final}}.",
  talks_vetoed_privately: "Paris a dit à Bamako, en privé, que les pourparlers doivent cesser.",
  wagner_offered: "Une offre est sur la table de Bamako\u00a0: Wagner, contre un paiement mensuel.",
  contract_signed: "Le contrat avec Wagner est signé. Il n’est pas public.",
  counts_now:
    "Vous gouvernez désormais en {kind, select, elected {gouvernement élu} transition {transition} other {junte}}, et vos trimestres se comptent à cette mesure, sur cent\u00a0: le régime vit {regime}, légitimité {legitimacy}, territoire administré {territory}, souveraineté {sovereignty}.",
  deal_leaked_to_us:
    "Nous avons appris que d’autres ont un accord entre eux\u00a0: {parties}. Ce qu’il dit, nous ne le savons pas.",
  leak_traced:
    "Notre accord s’est ébruité ({parties}). {by, select, nobody {Selon le service, personne ne l’a voulu.} other {Le service en soupçonne {name}.}}",
  deal_kept: "De notre accord\u00a0: {promise}. Tenu. Par\u00a0: {role}.",
  deal_breached: "De notre accord\u00a0: {promise}. Rompu. Par\u00a0: {role}.",
  their_deal_kept:
    "Dans l’accord d’autres parties dont nous avons eu vent, une clause est venue à échéance et a été tenue. Par\u00a0: {role}.",
  their_deal_breached:
    "Dans l’accord d’autres parties dont nous avons eu vent, une clause est venue à échéance et a été rompue. Par\u00a0: {role}.",
  source_burned:
    "Notre source ({zone}) s’est tue\u00a0: {by, select, strike {la frappe la désignait} raid {le raid la désignait} sweep {le ratissage la désignait} accusation {l’accusation publique la désignait} attack {l’attaque la désignait} blockade {le blocus la désignait} other {ceux qui tiennent le terrain la cherchaient}}. Personne là-bas ne nous parlera d’ici un an (D29).",
  source_faded:
    "Notre source ({zone}) ne rapporte plus\u00a0: {why, select, regime {ceux à qui elle parlait sont tombés avec le gouvernement} other {nul ne l’avait entretenue depuis un an}} (D29).",
  campaign_traced: "Une campagne a été attribuée, du moins le service le croit.",
  event_hostage_exchange_talk:
    "Des intermédiaires portent des listes d’otages et de prisonniers. Qui bouge le premier sera entendu.",
  event_restraint_possible:
    "Dans la coalition, certains voudraient cantonner la guerre au Mali. Un communiqué peut le dire\u202f; l’aile dure protestera.",
  event_contract_rumours: "On parle d’un contrat avec une société russe. Rien n’est encore signé.",
} satisfies Shape<typeof en>;

export const briefSure = { "1": "rumeur", "2": "possible", "3": "probable", "4": "confirmé" } satisfies Shape<
  typeof enSure
>;
