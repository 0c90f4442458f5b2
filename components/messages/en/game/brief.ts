// Private intelligence: what a service believes, and how sure it is. Never more than the service could know.
export const brief = {
  cells:
    "{error, select, 0 {{low, plural, one {# JNIM cell} other {# JNIM cells}}.} other {JNIM cells: {low} to {high}.}}",
  is_cells:
    "{error, select, 0 {{low, plural, one {# Islamic State cell} other {# Islamic State cells}}.} other {Islamic State cells: {low} to {high}.}}",
  fear: "People there avoid anyone in uniform, and anyone who was seen with one.",
  talks_moved:
    "Bamako and JNIM: {rung, select, 0 {they are no longer in contact} 1 {contact is made} 2 {the envoys have a mandate} 3 {a framework is agreed} other {a settlement is signed}}.",
  talks_vetoed_privately: "Paris has told Bamako in private that the talks must stop.",
  wagner_offered: "Bamako has received an offer: Wagner, for a monthly fee.",
  contract_signed: "The contract with Wagner is signed. It is not public.",
  counts_now:
    "You now govern as {kind, select, elected {the elected government} transition {a transition} other {a junta}}. Your quarters count as follows, of a hundred: survival of the regime {regime}, legitimacy {legitimacy}, territory administered {territory}, sovereignty {sovereignty}.",
  deal_leaked_to_us: "We have learnt that others have a deal: {parties}. We do not know its content.",
  leak_traced:
    "Our deal has leaked ({parties}). {by, select, nobody {The service believes that the leak was an accident.} other {The service suspects {name}.}}",
  deal_kept: "Our deal, term kept: {promise}. Promised by: {role}.",
  deal_breached: "Our deal, term broken: {promise}. Promised by: {role}.",
  their_deal_kept:
    "In a deal between others that we have heard of, a term fell due and was kept. Promised by: {role}.",
  their_deal_breached:
    "In a deal between others that we have heard of, a term fell due and was broken. Promised by: {role}.",
  source_burned:
    "Our source in {zone} is burned: {by, select, strike {the strike pointed to it} raid {the raid pointed to it} sweep {the sweep pointed to it} accusation {the public accusation pointed to it} attack {the attack pointed to it} blockade {the blockade pointed to it} other {those who hold the zone found it}}. Nobody there will talk to us for a year (D29).",
  source_faded:
    "Our source in {zone} no longer reports: {why, select, regime {its contacts fell with the government} other {it had not been renewed for a year}} (D29).",
  campaign_traced: "A campaign has been attributed, at least according to the service.",
  event_hostage_exchange_talk:
    "Intermediaries carry lists of hostages and prisoners. The first to move will be heard.",
  event_restraint_possible:
    "Some in the coalition would limit the war to Mali. A communiqué can say so; hard-liners will object.",
  event_contract_rumours: "There is talk of a contract with a Russian company. Nothing is signed yet.",
} as const;

/** How sure a service is, in four steps. */
export const briefSure = { "1": "doubtful", "2": "possible", "3": "probable", "4": "confirmed" } as const;
