// What the calendar of a scenario brings. Offices and types, no quotations.
export const scenarioEvents = {
  mission_decided: {
    headline: "Security Council decides on a mission for Mali",
    body: "From July a United Nations force is to take over where the ground allows it. It will hold and protect; hunting armed groups is not in its mandate.",
  },
  mission_takes_over: {
    headline: "The United Nations take over in the north",
    body: "The mission’s battalions move into the places from which the armed groups have been driven. Elsewhere they wait.",
  },
  contacts_admitted: {
    headline: "President confirms contacts with armed groups",
    body: "The government in Bamako says that envoys have met leaders of JNIM, as the national dialogue asked. Paris has yet to react.",
  },
  aqim_leader_killed: {
    headline: "AQIM’s leader reported killed near the border",
    body: "Paris announces an operation in the far north. The succession is open, and the successor’s course unknown.",
  },
  street_movement_forms: {
    headline: "A movement gathers in the capital",
    body: "Parties, associations and religious leaders march together. They name corruption, schools and lost ground; some name France.",
  },
  hostage_exchange_talk: {
    headline: "An exchange under discussion",
    body: "Intermediaries carry lists between Bamako and JNIM. The first move, on hostages or on prisoners, will be closely watched.",
  },
  poll_in_france: {
    headline: "Poll: half of the French against the operation",
    body: "For the first time a published poll finds about half of those asked opposed to the presence in Mali.",
  },
  restraint_possible: {
    headline: "JNIM weighs a declaration",
    body: "Within JNIM, some would declare that the war stays in Mali and that its aim is the departure of the French. The hard-liners would object. A communiqué can say it.",
  },
  aqim_audio: {
    headline: "AQIM’s new head speaks",
    body: "An audio message recalls that France has never been attacked from Mali. Analysts are divided on its worth.",
  },
  kabul_falls: {
    headline: "Kabul falls",
    body: "The government in Afghanistan collapses as the Western forces leave. In the Sahel, each side draws its own lesson.",
  },
  contract_rumours: {
    headline: "Rumours of a contract",
    body: "A Russian company is said to be coming for a monthly fee. Nothing is signed: there is still time to push for it, or to stop it.",
  },
  war_in_europe: {
    headline: "War in Europe",
    body: "Russia invades Ukraine. Money, aircraft and attention go elsewhere, in Moscow as in Paris.",
  },
  agreement_of_algiers: {
    headline: "An agreement is signed",
    body: "In Bamako the government and the armed groups of the north sign what was negotiated in Algiers. The order and the places of disarmament are left to committees.",
  },
  is_pledge: {
    headline: "A faction pledges itself to the Islamic State",
    body: "At the borders with Niger and Burkina Faso, some of the jihadists leave the others and declare for the Islamic State. They are few.",
  },
  attacks_in_france: {
    headline: "Attacks in France",
    body: "The services say that they were planned elsewhere than in the Sahel.",
  },
  attacks_in_france_again: {
    headline: "France attacked again",
    body: "The services again rule out a link to the Sahel. The public asks what the soldiers there are for.",
  },
  hotels_attacked: {
    headline: "Hotels attacked in two capitals",
    body: "In Bamako, then in Ouagadougou, guests and passers-by are killed. Governments of the region ask for more help, and get it.",
  },
  is_recognised: {
    headline: "The Islamic State takes up the pledge",
    body: "After more than a year the faction at the three borders is named as one of its own. First attacks are reported in the north of Burkina Faso.",
  },
  groups_unite: {
    headline: "Armed groups unite under one name",
    body: "Four groups of the north and the centre announce that they are now one, JNIM, under AQIM’s authority. The Islamic State’s faction stays apart.",
  },
  regional_force: {
    headline: "Five states found a joint force",
    body: "The states of the Sahel are to send battalions to their common borders. The funding is still to be found.",
  },
  border_ambush: {
    headline: "An ambush on the Niger side",
    body: "Soldiers of Niger and their American advisers are killed near the border. The Islamic State is said to be behind it.",
  },
  president_reelected: {
    headline: "The President is elected again",
    body: "Mali votes in two rounds; in parts of the centre and the north polling stations stay shut.",
  },
  villagers_killed: {
    headline: "Villagers killed in the centre",
    body: "More than a hundred people die in one village in one morning. The capital marches; the government resigns.",
  },
  helicopters_collide: {
    headline: "Two French helicopters collide",
    body: "Thirteen soldiers die during an operation at the three borders. In France people ask again what it is for.",
  },
  dialogue_concludes: {
    headline: "National dialogue asks for talks",
    body: "It closes after a week with four resolutions; one asks the government to talk with the heads of the armed groups.",
  },
  embargo: {
    headline: "ECOWAS closes the borders to Mali",
    body: "The vote will be late. Neighbours close their borders and freeze the state’s accounts in the regional bank.",
  },
  embargo_lifted: {
    headline: "ECOWAS lifts its embargo",
    body: "A new date for the vote has been named. Trade resumes; salaries are paid again.",
  },
  coup_in_burkina: {
    headline: "Coup in Burkina Faso",
    body: "Officers who blame the government for ground and soldiers lost take power in Ouagadougou. They are silent on the French presence.",
  },
  second_coup_in_burkina: {
    headline: "Second coup in Burkina Faso within the year",
    body: "Younger officers remove those of January. In the streets of Ouagadougou some name France, some Russia.",
  },
} as const;
