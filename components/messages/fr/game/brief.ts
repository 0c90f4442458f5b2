// Le renseignement confidentiel : ce que croit un service, et avec quelle assurance.
import type { brief as en, briefSure as enSure } from "../../en/game/brief";
import type { Shape } from "../../shape";

export const brief = {
  cells:
    "{error, select, 0 {{low, plural, one {# cellule du JNIM} other {# cellules du JNIM}}.} other {Cellules du JNIM\u00a0: de {low} à {high}.}}",
  is_cells:
    "{error, select, 0 {{low, plural, one {# cellule de l’État islamique} other {# cellules de l’État islamique}}.} other {Cellules de l’État islamique\u00a0: de {low} à {high}.}}",
  fear: "La population évite toute personne en uniforme, et toute personne vue avec elle.",
  talks_moved:
    "Bamako et le JNIM\u00a0: {rung, select, 0 {ils ne se parlent plus} 1 {un contact est établi} 2 {les émissaires ont un mandat} 3 {un cadre est convenu} other {un accord final est signé}}.",
  talks_vetoed_privately: "Paris a dit à Bamako, en privé, que les pourparlers doivent cesser.",
  wagner_offered: "Bamako a reçu une offre\u00a0: Wagner, contre un paiement mensuel.",
  contract_signed: "Le contrat avec Wagner est signé. Il n’est pas public.",
  counts_now:
    "Vous gouvernez désormais comme {kind, select, elected {gouvernement élu} transition {transition} other {junte}}. Vos trimestres comptent ainsi, sur cent\u00a0: survie du régime {regime}, légitimité {legitimacy}, territoire administré {territory}, souveraineté {sovereignty}.",
  deal_leaked_to_us:
    "Nous avons appris l’existence d’un accord entre d’autres parties\u00a0: {parties}. Nous n’en connaissons pas le contenu.",
  leak_traced:
    "Notre accord a été divulgué ({parties}). {by, select, nobody {Selon le service, la fuite est accidentelle.} other {Le service soupçonne {nameThe}.}}",
  deal_kept: "Notre accord, clause tenue\u00a0: {promise}. Promise par\u00a0: {role}.",
  deal_breached: "Notre accord, clause rompue\u00a0: {promise}. Promise par\u00a0: {role}.",
  their_deal_kept:
    "Dans un accord entre d’autres parties, dont nous avons eu connaissance, une clause est venue à échéance et a été tenue. Promise par\u00a0: {role}.",
  their_deal_breached:
    "Dans un accord entre d’autres parties, dont nous avons eu connaissance, une clause est venue à échéance et a été rompue. Promise par\u00a0: {role}.",
  source_burned:
    "Notre source ({zone}) est grillée\u00a0: {by, select, strike {la frappe l’a désignée} raid {le raid l’a désignée} sweep {le ratissage l’a désignée} accusation {l’accusation publique l’a désignée} attack {l’attaque l’a désignée} blockade {le blocus l’a désignée} other {ceux qui tiennent la zone l’ont trouvée}}. Personne ne nous parlera là-bas pendant un an (D29).",
  source_faded:
    "Notre source ({zone}) ne rapporte plus\u00a0: {why, select, regime {ses contacts sont tombés avec le gouvernement} other {elle n’a pas été entretenue depuis un an}} (D29).",
  campaign_traced: "Une campagne a été attribuée, du moins selon le service.",
  event_hostage_exchange_talk:
    "Des intermédiaires font circuler des listes d’otages et de prisonniers. Le premier qui fera un geste sera écouté.",
  event_restraint_possible:
    "Dans la coalition, certains voudraient cantonner la guerre au Mali. Un communiqué peut le dire\u202f; l’aile dure protestera.",
  event_contract_rumours: "Il serait question d’un contrat avec une société russe. Rien n’est encore signé.",
} satisfies Shape<typeof en>;

export const briefSure = {
  "1": "douteux",
  "2": "possible",
  "3": "probable",
  "4": "confirmé",
} satisfies Shape<typeof enSure>;
