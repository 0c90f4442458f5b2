// Private intelligence: what a service believes, and how sure it is. Never more than the service could know.
export const brief = {
  cells:
    "{error, select, 0 {{low, plural, one {# JNIM cell} other {# JNIM cells}}.} other {JNIM cells: {low} to {high}.}}",
  is_cells:
    "{error, select, 0 {{low, plural, one {# Islamic State cell} other {# Islamic State cells}}.} other {Islamic State cells: {low} to {high}.}}",
  fear: "People there avoid anyone in uniform, and anyone who was seen with one.",
  talks_moved:
    "Bamako and JNIM have moved: {rung, select, 0 {nobody speaks any more} 1 {there is contact} 2 {envoys have a mandate} 3 {there is a framework} other {there is a settlement}}.",
  talks_vetoed_privately: "Paris has told Bamako in private that the talks must stop.",
  wagner_offered: "An offer is on Bamako’s table: Wagner, for a monthly fee.",
  contract_signed: "The contract with Wagner is signed. It is not public.",
  counts_now:
    "You govern as {kind, select, elected {the elected government} transition {a transition} other {a junta}} now, and from here on your quarters count by this measure, of a hundred: the regime lives {regime}, legitimacy {legitimacy}, territory administered {territory}, sovereignty {sovereignty}.",
  deal_leaked_to_us:
    "We have learnt that others have a deal between them: {parties}. What it says we do not know.",
  leak_traced:
    "Word of our deal has got out ({parties}). {by, select, nobody {The service believes that nobody meant it to.} other {The service attributes it to {name}.}}",
  deal_kept: "Of our deal: {promise}. Kept. By: {role}.",
  deal_breached: "Of our deal: {promise}. Broken. By: {role}.",
  their_deal_kept: "In the deal of others that we heard of, a term fell due and was kept. By: {role}.",
  their_deal_breached: "In the deal of others that we heard of, a term fell due and was broken. By: {role}.",
  source_burned:
    "Our source in {zone} has fallen silent: {by, select, strike {the strike pointed at it} raid {the raid pointed at it} sweep {the sweep pointed at it} accusation {the public accusation pointed at it} attack {the attack pointed at it} blockade {the blockade pointed at it} other {those who hold the ground were looking for it}}. Nobody there will talk to us for a year (D29).",
  source_faded:
    "Our source in {zone} no longer reports: {why, select, regime {those it spoke to fell with the government} other {nobody had renewed the contact for a year}} (D29).",
  campaign_traced: "A campaign has been traced to its author, or so the service believes.",
  event_hostage_exchange_talk:
    "Intermediaries carry lists of hostages and prisoners. Whoever moves first will be heard.",
  event_restraint_possible:
    "Some in the coalition would limit the war to Mali. A communiqué can say so; hard-liners will object.",
  event_contract_rumours: "A contract with a Russian company is being talked about. Nothing is signed yet.",
} as const;

/** How sure a service is, in four steps. */
export const briefSure = { "1": "rumour", "2": "possible", "3": "probable", "4": "confirmed" } as const;
