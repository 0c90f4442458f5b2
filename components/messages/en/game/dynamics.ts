// D1 to D29: what the report says (in our words, with its section), what the rule does with it, and what holds it back.
export const dynamics = {
  D1: {
    name: "Objectives",
    says: "Serval worked because its aim was limited and spelt out. Barkhane had no aim that could be met, and one cannot defeat a tactic (Serval Success, Barkhane Bane; Lessons Learned).",
    does: "Paris declares aims from a list. A limited aim has a test that can be met; “defeat terrorism” has none. An aim counts after three quarters, the quarter of declaring included, with its means paid; one that is met already when it is declared does not count. Each further or vague aim feeds mission creep.",
    brake:
      "Dropping an aim reduces creep; one narrowed on the way out reads as moved goalposts unless a signal or a successor force supports it.",
  },
  D2: {
    name: "Flush and strike",
    says: "Under Serval, patrols drove fighters out of hiding, where aircraft and artillery could reach them (Serval Success, Barkhane Bane).",
    does: "A strike in a zone that was patrolled in the same quarter finds cells. Alone it mostly finds nothing, sometimes civilians. Patrols, hits and raids build up pressure on JNIM, and every operation costs money.",
    brake: "Cells that hide are found less, and patrols cost lives.",
  },
  D3: {
    name: "Drones hold nothing",
    says: "Drones reach a point from far away; they do not secure wide land by day and night (Serval Success, Barkhane Bane).",
    does: "A strike never changes who holds a zone. If no troops stay afterwards, cells come back from neighbouring zones.",
    brake: "Boots on the ground hold what a strike opened.",
  },
  D4: {
    name: "Clear without hold and build",
    says: "Advances were not followed by administration and services; the groups came back, punished those who had worked with the state, and fear grew (Serval Success, Barkhane Bane).",
    does: "A cleared zone without administration falls back within a few quarters; one level of administration makes little difference, two mostly hold. A garrison holds while it is there, if it is strong enough for what is around it. Each fall leaves fear, and fear makes the next restoration harder.",
    brake:
      "A zone administered and guarded for a year is no longer fragile; fear eases slowly where calm lasts.",
  },
  D5: {
    name: "Paramilitary partners",
    says: "One could not wholly rely on the irregulars at Barkhane’s side: they pursued quarrels of their own, and divisions hardened (Serval Success, Barkhane Bane).",
    does: "Arming irregulars gives cheap strength now, then tension between communities and recruits for others. They break local truces around them, and make every further rung of talks less likely.",
    brake:
      "Partners can be dropped and militias restrained; tension eases with justice and time. Some keep their arms.",
  },
  D6: {
    name: "A coalition’s friction",
    says: "Barkhane gathered many European partners and lacked an efficient way of working together (Serval Success, Barkhane Bane).",
    does: "Each further partner adds less and raises friction: orders are held up, and Paris changes course more slowly.",
    brake: "Friction eases as partners learn to work together, or leave.",
  },
  D7: {
    name: "Grievance feeds the insurgency",
    says: "Insurgencies live off bad government and off economic and communal grievance; few in the West see it (The Missed Moment; Lessons Learned).",
    does: "Recruitment follows grievance and tension, zone by zone. Both fall with services, justice and administration, whoever provides them.",
    brake: "Recruits thin out where grievance is low, and levies are remembered.",
  },
  D8: {
    name: "French opinion",
    says: "51% of the French were against in January 2021; the operation cost almost €1 bn in 2020, 76% of what was spent on operations (The Missed Moment; Executive Summary).",
    does: "Support falls with cost, losses, mission creep and time, and limits Paris’s political will. Fear of attack at home pulls both ways. An election makes people impatient, and new leaders bring aims of their own.",
    brake: "Fewer forces in the field, a timetable or an aim met give some of it back.",
  },
  D9: {
    name: "Blame",
    says: "Governments in Bamako, one after the other, blamed Paris for their own failures (Serval Success, Barkhane Bane).",
    does: "Blame buys legitimacy in proportion to anti-French sentiment, and raises it. It binds the speaker: keeping the French costs afterwards. On the ground it solves nothing.",
    brake: "The same blame buys half as much each time, until a fresh French act renews it.",
  },
  D10: {
    name: "Disinformation",
    says: "Kremlin-backed accounts, a funded movement and a poll with 87% worked on grievances that had long been there, with the junta’s support (Serval Success, Barkhane Bane).",
    does: "Effect = reach × old resentment above a floor × Bamako’s help. Without resentment there is next to no effect. The author can be found out, and a theme can be countered where it circulates, by a voice that is believed there.",
    brake: "Each repeat of a theme halves it and adds to exposure.",
  },
  D11: {
    name: "The street",
    says: "What was said online ended in mass demonstrations against France in Bamako (Serval Success, Barkhane Bane).",
    does: "Above a threshold sentiment becomes demonstrations. They press Bamako, feed the next campaign and sap French opinion.",
    brake: "Marches tire: after each one fewer come for a while.",
  },
  D12: {
    name: "Legitimacy and coups",
    says: "Mali went through two coups while France waited; democracy was not what France put first (The Missed Moment).",
    does: "Legitimacy falls with losses, predation, lost ground and humiliation, and rises with order, talks, elections and blame. Low legitimacy risks a coup; coups come from nowhere else. Each changes what Bamako wants and what donors do.",
    brake: "A new regime has a honeymoon, and a paid army waits longer.",
  },
  D13: {
    name: "Sovereignty",
    says: "Paris overruled the Malian President on talks, against what Mali’s national dialogue had concluded (The Missed Moment).",
    does: "A veto works that quarter and costs afterwards: sentiment rises; an elected government loses legitimacy, a transition is pushed towards Moscow and the street. A public veto still in force when the exit is announced, or when the last unit leaves, is held against the exit.",
    brake:
      "Without forces or money in Mali there is no veto; the same veto again so soon humbles less. For four quarters Paris cannot claim the talks that it forbade.",
  },
  D14: {
    name: "Talks with JNIM",
    says: "Contacts were admitted in February 2020 under the dialogue’s mandate; JNIM’s goals were limited and regional; pressure can bring such groups to the table, and talking is one tool among others (The Missed Moment; Lessons Learned).",
    does: "A ladder of four rungs: contact, mandate, framework, settlement. Pressure opens it; humiliation and vetoes close it. Venue, mediator, hostages, prisoners and local truces are what the parties bargain with. While a settlement holds, officials return, legitimacy grows and Moscow’s influence shrinks; without talks JNIM’s recognition fades.",
    brake:
      "Each rung costs JNIM cohesion, through hard-liners and the Islamic State; a coup voids the mandate. Under a settlement, some of its fighters fight on, the more so the stronger its rival.",
  },
  D15: {
    name: "JNIM’s restraint",
    says: "In January 2021 JNIM declared that its war would not reach French soil; in June AQIM’s new head said that France had never been attacked from Mali. In 2019 he had said the opposite (The Missed Moment).",
    does: "JNIM may pledge to limit the war to Mali: a signal that Paris can answer or waste. Under pressure its ranks agree to it more readily; once humiliated, less. Paris’s estimate of the threat starts too high, and signals, contacts and analysis correct it slowly. Fear of the Islamic State is a matter of its own: no pledge of JNIM’s calms it.",
    brake:
      "Words cost JNIM cohesion and fade; AQIM’s leadership confirms or disowns them one to three quarters later.",
  },
  D16: {
    name: "The rivalry with the Islamic State",
    says: "A war between the Islamic State and JNIM forces people to choose; fear of losing ground keeps JNIM fighting (Lessons Learned; Serval Success, Barkhane Bane).",
    does: "The Islamic State gains where JNIM softens or is weakened. People in contested zones must take a side, and tension hardens.",
    brake: "Harm turns people from it, and JNIM can contest it.",
  },
  D17: {
    name: "Wagner",
    says: "Wagner arrived in December 2021, lightly equipped and unopposed; its methods were aggressive and looked no further than the next gain (Executive Summary; Serval Success, Barkhane Bane).",
    does: "Cheap for Moscow, open when a junta needs an alternative. Quick local gains, then harm to civilians and recruits for JNIM. With its arrival no exit is likely to read as a choice.",
    brake: "Its failures fall on its host, and detachments bind Moscow’s leverage.",
  },
  D18: {
    name: "The windows",
    says: "Twice, in early 2020 and in January 2021, leaving would have cost France less; afterwards choice turned into duress (The Missed Moment; Executive Summary).",
    does: "At every moment the engine can say how an exit announced now would be read: aims met, pressure that Paris can claim, talks, a successor force, the timetable, a veto in force, sentiment, Wagner, demands to leave, and the three criticisms of the summary. Leaving by itself starts low: the rest is earned. Once the last unit has left, the reading is fixed, and with it what it was made of.",
    brake:
      "No single cause decides it: safe soil alone, without talks or a successor force, does not read as a choice.",
  },
  D19: {
    name: "The war of optics",
    says: "It took both, to hold the groups down and to keep Malians on one’s side; leaving in time could have been presented as a choice and a success (Serval Success, Barkhane Bane).",
    does: "The military and the popular outcome are counted apart. Each side can take credit for a true event once, with more effect if it is documented; for talks and signals it takes pressure of 35 or more, part of which is then spent. Each side may also tell an event its own way: the first, if believed and able to back it up, sways the audiences reached. A broken promise costs trust among its parties at once, and among all once everybody knows of it, in its quarter or later.",
    brake: "Only a true event can be claimed, and only once.",
  },
  D20: {
    name: "Facing Wagner",
    says: "Once Wagner was there, France could take a military stand against it and the junta, or withdraw in a harsh defeat (Executive Summary).",
    does: "Both options exist and both cost. Standing up to Wagner holds it back, confronts Bamako as well, and risks escalation and the street.",
    brake: "It loses its legal ground once Bamako demands that the French go.",
  },
  D21: {
    name: "Patience",
    says: "Russia keeps its course with no public to answer to; JNIM had prepared for a long war of attrition, Paris and its partners had not (Serval Success, Barkhane Bane).",
    does: "Moscow and JNIM have no opinion track. JNIM may wait at little cost, closes its ranks, and can win its hard-liners round; time alone weakens Paris. Pressure falls by about a sixth each quarter unless force keeps it up.",
    brake:
      "Waiting costs JNIM, too, through the Islamic State and its hard-liners; Moscow loses leverage to a war elsewhere as 2022 begins.",
  },
  D22: {
    name: "Contagion",
    says: "A junta in Burkina Faso pushed the French out as well; what worked for Wagner in Mali drives influence elsewhere (The Missed Moment; Executive Summary).",
    does: "A French humiliation in Mali loosens the neighbours and makes courting them easier. It counts at the end.",
    brake: "Attention from Paris and an exit that reads as a choice hold them.",
  },
  D23: {
    name: "Measures that can be met",
    says: "Limited harm to civilians, groups brought to the table, local support for the security forces; and civil society, administration, public works (Lessons Learned).",
    does: "These are the aims of D1 that can come true, and the yardsticks of the debrief for all four roles.",
    brake: "Each needs its means paid, quarter after quarter.",
  },
  D24: {
    name: "Successor force",
    says: "Serval succeeded because leaving was planned step by step, with a force to hand over to; Barkhane did what MINUSMA’s mandate left out (Serval Success, Barkhane Bane).",
    does: "Every step of a drawdown names who takes over. A successor force able to hold keeps the zone and lifts the reading; without one the gap is filled by JNIM, the Islamic State or Wagner.",
    brake: "A successor force is built up beforehand, at a price, and weakens if left alone.",
  },
  D25: {
    name: "Slow-roll",
    says: "The end was announced in June 2021, before Wagner; the last units left in August 2022, after it (The Missed Moment).",
    does: "Announcing opens a timetable of two to four quarters. The reading is counted anew each quarter and fixed only when the last unit leaves; each late or idle quarter lowers it.",
    brake:
      "What happens after the last unit has left changes what stays behind, and no longer changes the reading.",
  },
  D26: {
    name: "Indecision",
    says: "France wavered between democracy and influence and lost credit in both (Executive Summary; The Missed Moment).",
    does: "After a coup Paris takes a position: break, set conditions or accept. Each has its own cost.",
    brake: "Having no position, or changing it, costs most; elections close the question.",
  },
  D27: {
    name: "Expectations",
    says: "That such powerful countries could go on failing for a decade was more than many in Mali would believe (Serval Success, Barkhane Bane).",
    does: "Visible French means over quarters, without more safety, raise sentiment with no campaign at all, and raise the resentment that campaigns work on.",
    brake: "Modest promises and fewer visible means lower it.",
  },
  D28: {
    name: "Indirect channel",
    says: "For the hostages of 2023, Paris talked at one remove when it chose to (Lessons Learned).",
    does: "Paris has no channel to JNIM until it opens one through a third party, at a cost. With it, messages and deals between the two become possible. Any secret deal can leak, by itself or because somebody who knows of it passes it to a role or to the press. The source of a leak is never revealed; each party’s service guesses, and a suspicion costs trust, right or wrong.",
    brake:
      "It cools unless renewed, and may leak; a leak while Paris forbids Bamako’s talks costs it twice. What the press has printed is no longer a secret and cannot be passed on.",
  },
  D29: {
    name: "Shelf life",
    says: "The landscape keeps moving, and solutions that were argued for become obsolete (Lessons Learned).",
    does: "Contacts, offers, signals, intelligence and unused mandates decay each quarter, and lapse after a coup unless renewed. A role that gathers intelligence in a zone leaves a source behind, whose reports are better until it fades; acting on its reports can burn it, the more so where the other side lies low or holds by fear.",
    brake: "What is renewed in time is kept, and a source that is left alone goes on reporting.",
  },
} as const;
