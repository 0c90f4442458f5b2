// The report claim by claim, in our own words: what it says, and for what no rule holds, why none does.
export const findings = {
  cost_without_end: {
    says: "Barkhane came to cost close to a billion euros a year without an agreed picture of what winning would look like.",
  },
  opinion_on_both_sides: {
    says: "The operation had lost touch with what people wanted, in France as in Mali.",
  },
  undecided_on_governments: {
    says: "Paris never settled its attitude towards the governments of the Sahel.",
  },
  window_of_2021: {
    says: "At the start of 2021, with talks within reach, France could have left and called it a success.",
  },
  window_shut: {
    says: "That way out closed when Wagner came in December 2021, with little effort and no battle.",
  },
  stand_or_leave: {
    says: "What remained was to face Wagner and the officers in power, or to leave and take the defeat.",
  },
  three_reproaches: {
    says: "The exit is open to three criticisms: the jihadists were not contained, civilians were not protected, influence went to Russia.",
  },
  influence_carried_on: {
    says: "Moscow uses what Wagner achieved in Mali to win ground elsewhere in West Africa.",
  },
  limited_aim: {
    says: "Serval succeeded because its military aims were few and spelt out, and the will behind them was clear.",
  },
  flushed_out: {
    says: "Patrols drew fighters out of hiding into the reach of aircraft and artillery.",
  },
  planned_exit: {
    says: "Serval planned its end from the start: step by step, with a UN force to hand over to.",
  },
  capital_not_sought: {
    says: "The capital was never what the jihadists were after, though defending it made the operation look like a success.",
  },
  many_partners: {
    says: "Barkhane brought in many European partners and had no good way of working with them.",
  },
  what_minusma_may_not: {
    says: "It did the counterterrorism that the UN mission had no mandate for, and so supported it.",
  },
  tactic_as_enemy: {
    says: "Fighting a tactic, rather than for ground or against an idea, leaves the political question open.",
  },
  ready_for_attrition: {
    says: "Their opponents knew what they wanted and were ready for a long war; France and its partners were not.",
  },
  rivals_keep_fighting: {
    says: "Fear of losing ground to the Islamic State kept al-Qaeda’s people fighting.",
  },
  democracies_turn: {
    says: "Democracies change their aims with opinion and leaders; authoritarian states keep their line and set themselves cheap, near goals.",
  },
  china: {
    says: "China gains influence in Africa through aid and construction rather than by arms.",
    why: "No role and no figure represents China. The report sets it beside Russia for comparison; it takes no part in the events that the game is about.",
  },
  no_build: {
    says: "Offices and services did not follow the advance. The groups returned, punished those who had cooperated, and fear grew.",
  },
  irregulars: {
    says: "Armed groups at Barkhane’s side had scores of their own to settle, and divisions deepened.",
  },
  peace_complicated: {
    says: "These partners also made it harder to make peace and to return to ordinary life.",
  },
  fleeting_victories: {
    says: "Small victories that did not last took the place of lasting success.",
  },
  blame: {
    says: "One government in Bamako after another blamed Paris for what had failed at home.",
  },
  disinformation: {
    says: "Accounts backed by Moscow, a paid movement and a poll worked on old resentment, with help from the junta.",
  },
  street: {
    says: "Words online became crowds in the streets of Bamako.",
  },
  model_outlives: {
    says: "What Wagner did will be done again, by the company under another name or by others like it.",
    why: "The game ends before the company was taken apart. In it Wagner stands for all who offer Bamako such a contract.",
  },
  high_expectations: {
    says: "Many Malians could not believe that such strong states would fail for ten years unless they meant to.",
  },
  drones: {
    says: "Drones hit a point from afar; they do not keep wide country safe day and night.",
  },
  optics: {
    says: "France did not see that it was also fighting over how the war looked, and that Malian support counted as much as the enemy’s losses.",
  },
  talks_of_2020: {
    says: "In February 2020 Mali’s president said openly that contacts with jihadist leaders had begun.",
  },
  overruled: {
    says: "Paris stopped those talks against a sovereign government and against what a national dialogue had decided.",
  },
  pledge: {
    says: "In January 2021 JNIM declared that its war with France would not be fought in France.",
  },
  word_from_above: {
    says: "In June 2021 AQIM’s new leader said much the same, the reverse of his words two years before.",
  },
  pressure_brings_them: {
    says: "French military pressure may have been what could bring JNIM to talk.",
  },
  soil_as_aim: {
    says: "Had the aim been that no attack on France comes from Mali, it would have been met.",
  },
  told_as_won: {
    says: "Either moment could have been presented as the result of that pressure, and the exit as France’s own choice.",
  },
  bad_governance: {
    says: "Where local government is poor and grievances are economic and ethnic, insurgency finds its fuel.",
  },
  two_coups: {
    says: "Paris waited more than two years, through two coups, and left under duress.",
  },
  of_two_minds: {
    says: "It wanted democracy in Mali and influence in Mali, and did not choose.",
  },
  burkina: {
    says: "A junta next door, in Burkina Faso, sent the French away as well.",
  },
  slow_roll: {
    says: "The end was announced in June 2021 and then drawn out for more than a year.",
  },
  fear_at_home: {
    says: "Fear of attacks in France served as the reason to wait. It was justified where the Islamic State was concerned, and overlooked how limited JNIM’s aims were.",
  },
  means_not_end: {
    says: "For such groups terror is one means among others to change society; talking and governing are others.",
  },
  why_people_join: {
    says: "The grievances and the need for safety that make people join are poorly understood abroad.",
  },
  home_apart: {
    says: "The threat at home and the war in the Sahel are two questions and have to be kept apart.",
  },
  measures: {
    says: "Success needs measures that can be met: fewer civilians harmed, groups brought to the table, local support for the security forces.",
  },
  more_than_arms: {
    says: "Administration, public works, good government and civil society are what keeps people from joining.",
  },
  choose_a_side: {
    says: "The war between the Islamic State and JNIM changes everything: people must choose, and few will lay down arms.",
  },
  fractures: {
    says: "Old divisions between communities are turning into divisions of doctrine.",
  },
  solutions_age: {
    says: "The situation moves on, and what was good advice is soon out of date.",
  },
  old_influence: {
    says: "If the West cared as little for democracy as it once did, most juntas would be on its side; its commitments make that unlikely.",
  },
  hostages: {
    says: "The hostages released in March 2023 show that Paris can deal with such groups, if at one remove.",
  },
  talks_as_tool: {
    says: "After twenty years, refusing to negotiate means giving up one of the tools that there are.",
  },
  afghanistan: {
    says: "The talks between Washington and the Taliban are a precedent.",
    why: "A precedent elsewhere moves no figure on this map. What it speaks for, the ladder of talks, is there under D14.",
  },
  third_path: {
    says: "The death of al-Qaeda’s leader and the course taken by an armed group in north-west Syria open possibilities.",
    why: "Both lie outside the region and one after the years that are played. How AQIM’s leadership takes a pledge is a rule of its own (D15).",
  },
} as const;
