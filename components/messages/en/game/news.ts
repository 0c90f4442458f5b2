// The front page: what everybody may know, three ways each. Reported speech, no counts, no names.
import { scenarioEvents } from "./events";

const AIM =
  "{aim, select, soil_safe {no attack on French soil} jnim_at_table {JNIM at the table} limit_harm {less harm to civilians} local_security {local support for the security forces} administration_back {administration back in the centre} capital_safe {a safe capital} defeat_terrorism {the defeat of terrorism} other {regional stability}}";
const CLAIM =
  "{what, select, signal {JNIM’s pledge to limit the war to Mali} aim_met {an aim that was met} settlement {the settlement} other {the contact with JNIM}}";

export const news = {
  coup: {
    "0": {
      headline: "Officers take Bamako; the President resigns",
      body: "Soldiers left their barracks in the morning; by night the President had spoken for the last time. The officers promise order and elections. Neighbours close their borders.",
    },
    "1": {
      headline: "The government falls to its army",
      body: "Weeks of discontent end in a mutiny near the capital. The new men say that agreements with foreign forces stand. They do not say for how long.",
    },
    "2": {
      headline: "Mali’s President steps down under arrest",
      body: "Crowds in the capital watch the trucks go by. ECOWAS demands a return to civilian rule; donors hold their transfers.",
    },
  },
  coup_again: {
    "0": {
      headline: "A second fall in Bamako",
      body: "The officers who made the last government have unmade it. Civilians leave the palace; the date of elections leaves with them.",
    },
    "1": {
      headline: "Bamako’s rulers removed by their own",
      body: "The heads of the government are taken to a camp outside the capital and resign there. Partners abroad say that they take note.",
    },
    "2": {
      headline: "Soldiers take the rest of power",
      body: "What was called a transition is now governed by uniform. ECOWAS meets; the streets are quieter than last time.",
    },
  },
  elections_held: {
    "0": {
      headline: "Mali votes",
      body: "Offices open late and close late; the count is accepted. An elected government takes its seat in Bamako.",
    },
    "1": {
      headline: "A President is elected in Mali",
      body: "Observers speak of gaps in the north and centre and of a result that holds. Donors announce their return.",
    },
    "2": {
      headline: "Bamako hands over to an elected government",
      body: "The officers salute and step aside. What they leave to the winner is a longer list than last time.",
    },
  },
  elections_promised: {
    "0": {
      headline: "Bamako names a date for elections",
      body: "The authorities set a calendar. ECOWAS welcomes it and says that it will count the months.",
    },
    "1": {
      headline: "Elections promised",
      body: "A roadmap is read out on television. Parties ask who will secure the polling stations outside the towns.",
    },
    "2": {
      headline: "A calendar for Mali’s return to the vote",
      body: "Donors speak of a first step. The opposition speaks of a promise.",
    },
  },
  elections_postponed: {
    "0": {
      headline: "Elections put off in Mali",
      body: "The date cannot be kept, the authorities say, while so much ground is unsafe. ECOWAS calls it unacceptable.",
    },
    "1": {
      headline: "No vote this year in Bamako",
      body: "A national meeting recommends more time, and the authorities take it. Neighbours speak of sanctions.",
    },
    "2": {
      headline: "Bamako gives itself more time",
      body: "The calendar is withdrawn without a new one. Donors stop what they had only just resumed.",
    },
  },
  street_1: {
    "0": {
      headline: "A march in Bamako",
      body: "Some hundreds walk to the monument and disperse. Speakers name the French presence among other grievances.",
    },
    "1": {
      headline: "Protesters gather against the French presence",
      body: "The gathering is small and loud. The police watch from the corners.",
    },
    "2": {
      headline: "Banners in the capital",
      body: "Associations call for a demonstration and part of the town comes. Who printed the banners is not known.",
    },
    "3": {
      headline: "A few hundred in the street",
      body: "They gather late in the day and are gone before dark. One placard in three is about the foreign soldiers.",
    },
    "4": {
      headline: "Capital: a march passes off calmly",
      body: "Traders close their shutters for an hour. The list of demands is read out, and it is long.",
    },
    "5": {
      headline: "Students and traders march",
      body: "They ask for schools, for wages, for an end to the war. At the back, others shout at an embassy.",
    },
    "6": {
      headline: "Bamako: protesters back in the street",
      body: "It is no bigger than the last one. Those who come have begun to know each other.",
    },
    "7": {
      headline: "A sit-in on the boulevard",
      body: "Somebody brought chairs, somebody else loudspeakers. The traffic finds another way.",
    },
  },
  street_2: {
    "0": {
      headline: "Thousands march in Bamako against France",
      body: "The boulevard is closed for an afternoon. Speakers demand that the government choose its partners.",
    },
    "1": {
      headline: "The street turns on the former power",
      body: "A large crowd fills the square before the monument. In Paris, the pictures lead the evening news.",
    },
    "2": {
      headline: "A large demonstration in the capital",
      body: "Marchers ask what so many soldiers and aircraft have changed. The authorities receive a delegation.",
    },
  },
  street_3: {
    "0": {
      headline: "Bamako stands still: the largest march yet",
      body: "The capital fills from the bridges to the monument. Whoever governs here cannot pretend not to have heard.",
    },
    "1": {
      headline: "A mass demonstration demands that France leave",
      body: "The crowd is larger than anyone had planned for. French opinion watches, and asks what its soldiers are there for.",
    },
    "2": {
      headline: "The capital takes to the street",
      body: "Shops close, ministries empty, squares fill. The demand is short and the same everywhere.",
    },
  },
  zone_regained: {
    "0": {
      headline: "{zone}: the state is back",
      body: "The flag is up over the prefecture. Whether a prefect will follow, people there want to see first.",
    },
    "1": {
      headline: "{zone} returns to the state",
      body: "Markets open under guard. Those who worked for the others have left, those who did not wait.",
    },
    "2": {
      headline: "Government forces hold {zone} again",
      body: "The main towns are in the army’s hands. What was lost once can be lost again, says an elder.",
    },
    "3": {
      headline: "{zone}: officials on the road home",
      body: "A first convoy brings clerks and soldiers. The offices they return to have no doors.",
    },
    "4": {
      headline: "The army is in {zone}",
      body: "There was little shooting. People ask who will be there when the convoy has gone.",
    },
    "5": {
      headline: "{zone}: a flag changes",
      body: "The square was swept in the morning. What the evening brings, nobody says aloud.",
    },
  },
  zone_contested: {
    "0": {
      headline: "{zone} is contested",
      body: "By day one side is on the road, by night the other. Travellers turn back.",
    },
    "1": {
      headline: "Fighting over {zone}",
      body: "Posts change hands and change back. Schools close until further notice.",
    },
    "2": {
      headline: "Nobody holds {zone}",
      body: "Traders pay twice, officials sleep elsewhere. The authorities speak of an operation under way.",
    },
  },
  zone_lost: {
    "0": {
      headline: "The state loses {zone}",
      body: "The last officials left with the last convoy. Armed men settle the first quarrels in the market.",
    },
    "1": {
      headline: "{zone} out of the state’s hands",
      body: "The prefecture is empty. Those who had worked with the authorities are leaving, if they can.",
    },
    "2": {
      headline: "{zone}: the flag comes down",
      body: "No battle was reported. The army speaks of a redeployment.",
    },
  },
  harm_heavy: {
    "0": {
      headline: "Civilians killed: {zone}",
      body: "How many is not established, and accounts of who did it differ. The names are being collected by those who live there.",
    },
    "1": {
      headline: "{zone}: severe harm to civilians",
      body: "Villages have emptied. MINUSMA asks for access; an inquiry is promised.",
    },
    "2": {
      headline: "Many civilian victims reported: {zone}",
      body: "Witnesses speak of a whole day. The estimate is rough and is given to all sides alike.",
    },
    "3": {
      headline: "{zone}: the dead are being counted",
      body: "Each list differs from the last. No side has yet owned to any of them.",
    },
    "4": {
      headline: "Severe harm to civilians: {zone}",
      body: "Families leave on foot. What happened is asked of those who would rather not have seen it.",
    },
    "5": {
      headline: "{zone}: an inquiry is called for",
      body: "Several bodies ask for one. The region has seen more inquiries than findings.",
    },
  },
  aim_declared: {
    "0": {
      headline: `Paris declares an aim: ${AIM}`,
      body: "The armed forces minister presents it to parliament. Members ask how anyone will know when it is met.",
    },
    "1": {
      headline: `Paris: the aim is ${AIM}`,
      body: "The statement is brief. Commentators count the aims that came before.",
    },
    "2": {
      headline: `A new aim for the operation: ${AIM}`,
      body: "The staff is told to draw up what it takes. It will be measured in quarters.",
    },
  },
  aim_dropped: {
    "0": {
      headline: `Paris drops an aim: ${AIM}`,
      body: "The spokesman calls it clarity. The opposition calls it moving the goalposts.",
    },
    "1": {
      headline: `No longer an aim: ${AIM}`,
      body: "One item is missing from the new statement of aims. Officers say that it makes the rest easier.",
    },
    "2": {
      headline: `Paris narrows its aims, without ${AIM}`,
      body: "What is left is shorter. Whether it is met sooner remains to be seen.",
    },
  },
  line_break: {
    "0": {
      headline: "Paris breaks with the officers",
      body: "Joint operations are suspended. In Bamako, other offers are said to be looked at again.",
    },
    "1": {
      headline: "France suspends its cooperation with Bamako",
      body: "There is no working with those who took power by arms, Paris says. The soldiers stay for now.",
    },
    "2": {
      headline: "Paris: not with these authorities",
      body: "Neighbours and donors approve. On the ground, patrols go out alone.",
    },
  },
  line_condition: {
    "0": {
      headline: "Paris sets conditions",
      body: "Cooperation goes on against a date for elections. Bamako replies that it keeps its own calendar.",
    },
    "1": {
      headline: "Paris sets terms for working with Bamako",
      body: "The list is short: a date, a civilian, no foreign contractors. How long the offer stands is not said.",
    },
    "2": {
      headline: "A conditional yes from Paris",
      body: "Military work continues, money waits. ECOWAS takes the same position.",
    },
  },
  line_accept: {
    "0": {
      headline: "Paris accepts the new men",
      body: "There is a war to wage, the minister says. In the assembly some ask what for, then.",
    },
    "1": {
      headline: "France goes on with those who govern",
      body: "Meetings resume, operations as well. Democrats in Bamako say that they will remember.",
    },
    "2": {
      headline: "Business as before between Paris and Bamako",
      body: "The visit is short and cordial. Neighbours wonder what the rules are.",
    },
  },
  line_none: {
    "0": {
      headline: "Paris has no position on the coup",
      body: "Two ministers say two things. In Bamako, each side quotes the one it likes.",
    },
    "1": {
      headline: "Paris withdraws its position",
      body: "What was said of the new authorities no longer holds; what holds is not said.",
    },
    "2": {
      headline: "Paris in two minds over Bamako",
      body: "The statement speaks of democracy in its first half and of partnership in its second.",
    },
  },
  demand_demand: {
    "0": {
      headline: "Bamako demands that the French go",
      body: "The demand is read out on television, with no date. Paris answers that it came on request.",
    },
    "1": {
      headline: "Mali asks France to leave",
      body: "The note is delivered in the morning. By evening there are flags in the street.",
    },
    "2": {
      headline: "Bamako is reported to call it time to part",
      body: "The authorities speak of sovereignty. Donors count what would leave with the soldiers.",
    },
  },
  demand_restrict: {
    "0": {
      headline: "Bamako curbs French flights",
      body: "From now on aircraft and convoys need leave, and leave takes time. Operations are put off.",
    },
    "1": {
      headline: "French movements restricted",
      body: "A decree names corridors and hours. Paris speaks of obstruction, Bamako of the rule of law.",
    },
    "2": {
      headline: "Mali closes part of its sky to France",
      body: "The airspace over several regions needs a permit. Convoys wait at the barriers.",
    },
  },
  demand_expel: {
    "0": {
      headline: "Bamako orders the French out",
      body: "The agreements are denounced. Mali will have to hold what French forces held.",
    },
    "1": {
      headline: "Mali ends the agreements with France",
      body: "A deadline is set; Paris says that it will set its own. Convoys form in Gao.",
    },
    "2": {
      headline: "French forces told to leave Mali",
      body: "The authorities speak of a page turned. Neighbours are asked who will take the bases.",
    },
  },
  demand_none: {
    "0": {
      headline: "Bamako takes its demand back",
      body: "The two sides have talked, a spokesman says. French flights resume.",
    },
    "1": {
      headline: "No more talk of leaving",
      body: "The note is withdrawn without a word. In the street it is noticed.",
    },
    "2": {
      headline: "Bamako and Paris step back",
      body: "What was demanded is on the table no longer. Nobody says what was given for it.",
    },
  },
  talks_rung_1: {
    "0": {
      headline: "Bamako and JNIM in contact",
      body: "Envoys have met. The government recalls that the national dialogue asked for nothing else.",
    },
    "1": {
      headline: "Contact made with JNIM",
      body: "It is confirmed in few words. In the centre, elders say that it was time.",
    },
    "2": {
      headline: "Envoys between Bamako and JNIM",
      body: "Nobody says where they met. What both sides want is not yet the question.",
    },
  },
  talks_rung_2: {
    "0": {
      headline: "Talks with JNIM get a mandate",
      body: "Envoys may now speak for those who send them. What they may say, few know.",
    },
    "1": {
      headline: "Bamako gives its envoys a mandate",
      body: "The talks leave the corridor for a room. Paris is asked what it thinks.",
    },
    "2": {
      headline: "From contact to mandate",
      body: "Both sides name those who speak for them. Hard-liners on either side are said to be unhappy.",
    },
  },
  talks_rung_3: {
    "0": {
      headline: "A framework between Bamako and JNIM",
      body: "Agenda, venue and guarantors are on paper. The substance is still to be negotiated.",
    },
    "1": {
      headline: "The talks have a frame",
      body: "A text of a few pages names subjects and a mediator. Local truces are said to come first.",
    },
    "2": {
      headline: "Bamako and JNIM agree an agenda",
      body: "The framework is dated and initialled. It has to hold before more can follow.",
    },
  },
  talks_rung_4: {
    "0": {
      headline: "A settlement in Mali",
      body: "Bamako and JNIM have signed. Nobody calls it peace yet; guns are silent where the text says so.",
    },
    "1": {
      headline: "Bamako and JNIM sign",
      body: "Prisoners and hostages are part of it, markets and judges as well. The Islamic State is not.",
    },
    "2": {
      headline: "The war between Bamako and JNIM is over, on paper",
      body: "Keeping it will be harder than signing it, says the mediator.",
    },
  },
  talks_broken: {
    "0": {
      headline: "The talks are broken off",
      body: "Each side says that the other did it. The envoys are on their way home.",
    },
    "1": {
      headline: "No more talks with JNIM",
      body: "The room is empty. What had been agreed is said to hold no one.",
    },
    "2": {
      headline: "Bamako and JNIM part",
      body: "The contact goes back a step, or ends. In the centre, posts are reinforced.",
    },
  },
  talks_vetoed: {
    "0": {
      headline: "Paris says no to Bamako’s talks",
      body: "One does not negotiate with terrorists, the French side is reported as saying. Bamako recalls its national dialogue.",
    },
    "1": {
      headline: "A French veto on talks in Mali",
      body: "The envoys do not travel. In the capital, people ask who governs here.",
    },
    "2": {
      headline: "Paris overrules Bamako",
      body: "The talks stop. The government says that it was not asked.",
    },
    "3": {
      headline: "No seat for the other side, Paris insists",
      body: "A telephone call was enough. In Bamako the file goes back into its drawer.",
    },
    "4": {
      headline: "Talks struck from Bamako’s list",
      body: "The French position is said to be known. What Malians concluded at their dialogue is known as well.",
    },
  },
  signal_bound: {
    "0": {
      headline: "JNIM says that its war stays in Mali",
      body: "A communiqué names the departure of French forces as its aim and says that French soil is none of its business. Analysts differ on its worth.",
    },
    "1": {
      headline: "A communiqué limits the war to Mali",
      body: "JNIM is reported as declaring that it has no quarrel beyond the Sahel. It can be answered, or left to fade.",
    },
    "2": {
      headline: "JNIM’s word: not in France",
      body: "The text is short and political. In Paris nobody comments on the first day.",
    },
    "3": {
      headline: "No quarrel beyond the Sahel, JNIM says",
      body: "The words are addressed to nobody and read by everybody. Services compare them with the last ones.",
    },
    "4": {
      headline: "JNIM draws a line around its war",
      body: "It is said to fight those who came, where they came. Some call it a hand held out, others a ruse.",
    },
  },
  signal_threaten: {
    "0": {
      headline: "JNIM threatens France",
      body: "A communiqué speaks of more than the Sahel. Security is raised; talk of talks falls silent.",
    },
    "1": {
      headline: "A threat against French soil",
      body: "The text is harsh and gives no details. Those who had spoken for talks have a bad week.",
    },
    "2": {
      headline: "JNIM’s communiqué names France",
      body: "The words of restraint are gone. What stands behind the new ones is disputed.",
    },
  },
  signal_answered: {
    "0": {
      headline: "Paris answers JNIM’s words",
      body: "The statement takes note that the war is said to stay where it is. It promises nothing, and closes nothing.",
    },
    "1": {
      headline: "Paris takes note",
      body: "For the first time a French statement treats a communiqué as something to be answered.",
    },
    "2": { headline: "A reply from Paris", body: "It is cautious and public. At home fear eases a little." },
    "3": {
      headline: "Paris has read the communiqué",
      body: "An answer in three sentences. Two of them can be read either way.",
    },
    "4": {
      headline: "Words for words",
      body: "Paris answers in public what was said in public. Those who had called it impossible are silent today.",
    },
  },
  signal_confirmed: {
    "0": {
      headline: "AQIM’s leadership confirms JNIM’s restraint",
      body: "An audio message says that the goals are regional. What was a signal weighs more now.",
    },
    "1": {
      headline: "Al-Qaida’s branch stands by JNIM’s words",
      body: "The leadership repeats that France was never attacked from Mali.",
    },
    "2": {
      headline: "From above, the same word",
      body: "What JNIM declared is now said by its superiors as well.",
    },
  },
  signal_disowned: {
    "0": {
      headline: "AQIM’s leadership disowns JNIM’s restraint",
      body: "An audio message says that no front is closed. What was a signal weighs less now.",
    },
    "1": {
      headline: "JNIM contradicted from above",
      body: "Its own leadership takes the words back. In Paris those who had doubted them nod.",
    },
    "2": {
      headline: "The restraint is not shared",
      body: "AQIM’s head is reported as keeping every target open.",
    },
  },
  signal_lapsed: {
    "0": {
      headline: "JNIM’s words are forgotten",
      body: "Nobody answered in time. What could have been made of them is no longer asked.",
    },
    "1": {
      headline: "A communiqué without an answer",
      body: "Its months have passed. The landscape has moved on.",
    },
    "2": { headline: "The signal has faded", body: "Those who sent it speak of other things now." },
    "3": {
      headline: "Too late for an answer",
      body: "The file is closed for lack of movement. Somebody had kept it on a desk.",
    },
    "4": {
      headline: "A word that nobody picked up",
      body: "It stood open for some quarters. Now other words are in the air.",
    },
  },
  hostage_freed: {
    "0": {
      headline: "A hostage is free",
      body: "The family thanks an envoy nobody names. What was given for it is not said.",
    },
    "1": {
      headline: "Home after long captivity",
      body: "The aircraft landed at dawn. Those who arranged it ask for silence.",
    },
    "2": {
      headline: "Release in the Sahel",
      body: "A third party carried the last messages. Others are still held.",
    },
    "3": {
      headline: "Freed after months in the desert",
      body: "A short film shows a tired but unharmed captive. Little else is disclosed.",
    },
    "4": {
      headline: "A hostage returns home",
      body: "The village that kept a place at the table can put it to use. Who paid what is not asked tonight.",
    },
    "5": {
      headline: "One captive fewer",
      body: "The go-between is said to have travelled eleven days. He gives no interviews.",
    },
  },
  hostage_taken: {
    "0": {
      headline: "A foreigner missing in the Sahel",
      body: "The authorities ask for discretion. No group has spoken.",
    },
    "1": {
      headline: "Abduction reported",
      body: "The road had been thought safe. Families and ministries are in touch.",
    },
    "2": { headline: "Another hostage in the Sahel", body: "The file that was closing is open again." },
  },
  claimed: {
    "0": {
      headline: `{role} claims credit for ${CLAIM}`,
      body: "It is told as the fruit of a policy. The facts, at least, stand on record.",
    },
    "1": {
      headline: `{role} takes credit for ${CLAIM}`,
      body: "The speech is short; the picture behind it is not. It can be told once.",
    },
    "2": {
      headline: `{role}: our doing, ${CLAIM}`,
      body: "Others tell the same event in another way. Listeners choose.",
    },
    "3": {
      headline: `{role} speaks of what it has achieved: ${CLAIM}`,
      body: "It is said from a lectern, with flags. Those who were there nod, or do not.",
    },
    "4": {
      headline: `Credit claimed by {role}: ${CLAIM}`,
      body: "The event is true; whose it is remains open. The speech does not leave it open.",
    },
    "5": {
      headline: `{role} counts it as its own: ${CLAIM}`,
      body: "The evening news gives it four minutes. Elsewhere it is told in four words.",
    },
  },
  exit_announced: {
    "0": {
      headline: "France announces its exit from Mali",
      body: "The President names a timetable. From now on each quarter will be held against it.",
    },
    "1": {
      headline: "Paris sets an end to the operation",
      body: "The announcement is made before the cameras and the allies. Who will take over which base is the first question.",
    },
    "2": {
      headline: "The French will leave Mali",
      body: "The dates are public. So is the wish to have it read as a choice.",
    },
  },
  exit_drawn_down: {
    "0": {
      headline: "French units leave a base",
      body: "The flag is folded, the keys are handed over, or left in the door.",
    },
    "1": {
      headline: "The drawdown goes on",
      body: "Convoys take the road south and east. Those who stay count them.",
    },
    "2": {
      headline: "One base fewer",
      body: "The last aircraft takes off before noon. In the market people wait to see who comes next.",
    },
    "3": {
      headline: "A convoy heads for the coast",
      body: "It is a day long. At the crossroads children count the lorries and lose count.",
    },
    "4": {
      headline: "French tents come down",
      body: "What can be carried is carried. What cannot is listed, signed for and left.",
    },
    "5": {
      headline: "Another post changes hands",
      body: "There is a handshake for the cameras. The inventory took longer.",
    },
  },
  exit_slipped: {
    "0": {
      headline: "The timetable slips",
      body: "This quarter’s departures did not take place. Paris speaks of logistics.",
    },
    "1": {
      headline: "A quarter without departures",
      body: "The announced end is no nearer. Each delay is read, and not kindly.",
    },
    "2": {
      headline: "French exit behind its dates",
      body: "What was to be left is still held. In Bamako people ask what is being waited for.",
    },
    "3": {
      headline: "Lorries that do not leave",
      body: "The engines are run in the mornings. The date on the board has been wiped off.",
    },
    "4": {
      headline: "Paris asks for patience over its exit",
      body: "A spokesman says weeks where he had said days. The papers keep both sentences.",
    },
    "5": {
      headline: "The departure is put off again",
      body: "Nobody gives a reason that another does not contradict.",
    },
  },
  exit_narrowed: {
    "0": {
      headline: "Goalposts moved, say critics",
      body: "An aim disappears while the soldiers leave. The spokesman says that it had been met in spirit.",
    },
    "1": {
      headline: "Paris redefines what success was",
      body: "On the way out, the list of aims grows shorter.",
    },
    "2": { headline: "Fewer aims, as the convoys leave", body: "The opposition reads the old list aloud." },
  },
  exit_out: {
    "0": {
      headline: "The last French unit has left Mali",
      body: "The column crossed the border in the afternoon. How the departure will be remembered was decided earlier.",
    },
    "1": {
      headline: "France is out of Mali",
      body: "After so many years the last base is empty. Some say choice, some say duress.",
    },
    "2": {
      headline: "The end of a French presence",
      body: "The last soldiers left as they had come, by the road and by air. What stays behind is being counted.",
    },
  },
  wagner_deployed: {
    "0": {
      headline: "Wagner is in Mali: {zone}",
      body: "Aircraft brought men and crates; nobody fought them. Bamako speaks of instructors.",
    },
    "1": {
      headline: "Russian contractors arrive: {zone}",
      body: "Partners abroad condemn it. The authorities say that a sovereign state chooses its partners.",
    },
    "2": {
      headline: "Russian company takes up quarters: {zone}",
      body: "They came with little and took over a camp. For the French, leaving cleanly has become harder.",
    },
  },
  wagner_left: {
    "0": {
      headline: "Wagner has to go",
      body: "Bamako ends the contract. Crates go back into aircraft; no reason is given.",
    },
    "1": {
      headline: "Bamako sends the Russian contractors home",
      body: "The bill is disputed. The officers who had brought them keep silent.",
    },
    "2": {
      headline: "The contract with Wagner is over",
      body: "What they held is the army’s to hold. Donors ask for a meeting.",
    },
  },
  wagner_faced: {
    "0": {
      headline: "France stands up to Wagner",
      body: "Aircraft overhead, patrols on the road: no shot was reported. Bamako calls it an affront.",
    },
    "1": {
      headline: "A show of force against Wagner",
      body: "The contractors stay in their camp. How long that can go on nobody in Paris says.",
    },
    "2": {
      headline: "Paris draws a line before Wagner’s camp",
      body: "The street in Bamako answers within days.",
    },
  },
  campaign_run: {
    "0": {
      headline: "The same words on many screens",
      body: "Messages against the French presence circulate by the thousand. Their author is not known.",
    },
    "1": {
      headline: "A campaign without an author",
      body: "Pictures and claims travel faster than denials. Where old resentment is strong they stay.",
    },
    "2": {
      headline: "Rumours about the French presence",
      body: "What they say differs from week to week, what they want does not. Who pays is an open question.",
    },
  },
  campaign_attributed: {
    "0": {
      headline: "Paris: a campaign comes from Moscow’s circle",
      body: "Accounts, dates and payments are shown. Moscow denies.",
    },
    "1": {
      headline: "Who wrote it: Paris points to Russia",
      body: "The evidence is laid out before the press. Those who had believed the words change their minds less than one might think.",
    },
    "2": {
      headline: "Paris names an author",
      body: "What is going round is said to come from people who work for Moscow. In Bamako it is called a diversion.",
    },
  },
  poll_published: {
    "0": {
      headline: "A poll finds a large majority for Russia",
      body: "Who was asked, and how, is not printed. It is quoted all the same.",
    },
    "1": {
      headline: "Survey: Malians said to favour new partners",
      body: "The institute is little known. Its figures are everywhere by evening.",
    },
    "2": {
      headline: "A figure makes the rounds",
      body: "A poll claims what the street is said to think. Statisticians ask for the tables.",
    },
  },
  neighbour_niamey: {
    "0": {
      headline: "Niamey turns away from France",
      body: "What was said in Bamako is now said in Niger. The bases there have no host they can count on.",
    },
    "1": {
      headline: "Niger asks France to think again",
      body: "The government no longer stands by the agreements. Mali is named as the example.",
    },
    "2": {
      headline: "After Bamako, Niamey",
      body: "The tone changes within days. In Paris the maps are taken out again.",
    },
  },
  neighbour_ouagadougou: {
    "0": {
      headline: "Ouagadougou turns away from France",
      body: "What was said in Bamako is now said in Burkina Faso. The special forces there are asked to go.",
    },
    "1": {
      headline: "Burkina Faso asks France to think again",
      body: "The government no longer stands by the agreements. Mali is named as the example.",
    },
    "2": {
      headline: "After Bamako, Ouagadougou",
      body: "The tone changes within days. In Paris the maps are taken out again.",
    },
  },
  // One neutral sentence each: no place, no means, no number.
  france_attacked: {
    "0": {
      headline: "An attack has struck France",
      body: "The authorities link it to the war in the Sahel.",
    },
    "1": { headline: "France has been attacked", body: "The authorities link it to the war in the Sahel." },
    "2": { headline: "Attack in France", body: "The authorities link it to the war in the Sahel." },
  },
  statement: {
    "0": { headline: "{role} speaks", body: "“{text}”" },
    "1": { headline: "A word {roleFrom}", body: "“{text}”" },
    "2": { headline: "{role} says where it stands", body: "“{text}”" },
  },
  account: {
    "0": { headline: "{role} speaks of {angle}", body: "{said}" },
    "1": { headline: "In the words of {role}: {angle}", body: "{said}" },
    "2": { headline: "{role} gives its account: {angle}", body: "{said}" },
  },
  account_quoted: {
    "0": { headline: "{role} speaks of {angle}", body: "“{text}”" },
    "1": { headline: "In the words of {role}: {angle}", body: "“{text}”" },
    "2": { headline: "{role} gives its account: {angle}", body: "“{text}”" },
  },
  deal_public: {
    "0": {
      headline: "A deal is signed",
      body: "The terms are public, the quarters are named. Whether it is kept will be seen at each of them.",
    },
    "1": {
      headline: "An agreement in the open",
      body: "The parties signed before witnesses. Others read the terms for what they leave out.",
    },
    "2": {
      headline: "Signed, and published",
      body: "Each term has its date. Trust grows or goes with them.",
    },
  },
  deal_leaked: {
    "0": {
      headline: "A secret deal comes to light",
      body: "The paper was meant for few eyes. Those named in it do not deny it: {parties}. Who passed it on is not known.",
    },
    "1": {
      headline: "What was agreed in secret",
      body: "There is a deal between {partiesThe}. Others ask what they were not told, and who told it.",
    },
    "2": {
      headline: "Word of a hidden agreement",
      body: "It is said to bind {partiesThe}. They speak of technical talks, and look for whoever spoke.",
    },
  },
  deal_breached: {
    "0": {
      headline: "A signed term is broken",
      body: "{role} did not keep what was due. The next signature will cost more.",
    },
    "1": {
      headline: "A promise not kept",
      body: "The quarter is over and the term is not met. On paper it was due from: {role}.",
    },
    "2": { headline: "Broken word", body: "What was signed was not done. Responsible: {role}." },
  },
  quiet: {
    "0": {
      headline: "A quiet quarter",
      body: "No event that everybody would know of. What moved, moved out of sight.",
    },
    "1": {
      headline: "Little news from the Sahel",
      body: "The rains have come, or the heat. Those who wait, wait.",
    },
    "2": {
      headline: "Nothing to report, says everyone",
      body: "Communiqués are short this quarter. Some causes are working all the same.",
    },
    "3": {
      headline: "The quarter passes",
      body: "Newspapers run stories held back for a slow week.",
    },
    "4": {
      headline: "No headline this quarter",
      body: "Correspondents write about prices, and about roads. Both say something of the war.",
    },
    "5": {
      headline: "A pause, or the look of one",
      body: "Nothing was announced and nothing denied. Staffs make use of it.",
    },
  },
  event_mission_decided: {
    "0": scenarioEvents.mission_decided,
    "1": {
      headline: "Blue helmets for Mali from July",
      body: "The Security Council has decided on a United Nations force. It can hold what others have taken back; taking it back is not its task.",
    },
    "2": {
      headline: "A mission is decided, its ground is not",
      body: "The United Nations will send a force in July. Where it can go depends on who holds the towns by then.",
    },
  },
  event_mission_takes_over: {
    "0": scenarioEvents.mission_takes_over,
    "1": {
      headline: "Blue helmets on the road north",
      body: "The mission takes over from its African predecessor. It goes where the way is free, and no further.",
    },
    "2": {
      headline: "MINUSMA begins its work",
      body: "Convoys reach the towns that were taken back. Staffs in Paris count who could stay when they leave.",
    },
  },
  event_contacts_admitted: {
    "0": scenarioEvents.contacts_admitted,
    "1": {
      headline: "Bamako admits contacts with JNIM",
      body: "The President says that envoys have met the other side, as the national dialogue wished. Capitals abroad are silent for a day.",
    },
    "2": {
      headline: "Talks with JNIM: the President confirms",
      body: "What had been rumour is now policy. What Paris will make of it is the question of the quarter.",
    },
  },
  event_aqim_leader_killed: {
    "0": scenarioEvents.aqim_leader_killed,
    "1": {
      headline: "Operation in the far north: AQIM’s head said to be dead",
      body: "Paris speaks of a success for its forces. Whom it brings to the head of the movement will be seen in months.",
    },
    "2": {
      headline: "AQIM loses its leader",
      body: "The announcement comes from Paris. In the Sahel the groups he led go on.",
    },
  },
  event_street_movement_forms: {
    "0": scenarioEvents.street_movement_forms,
    "1": {
      headline: "A coalition against the government",
      body: "Opposition, clerics and associations agree on one demand. The first march is larger than expected.",
    },
    "2": {
      headline: "Bamako’s squares fill",
      body: "The movement wants the President to go. The officers say that they watch and wait.",
    },
  },
  event_hostage_exchange_talk: {
    "0": scenarioEvents.hostage_exchange_talk,
    "1": {
      headline: "Lists go back and forth",
      body: "Hostages on one, prisoners on the other. Nothing is agreed.",
    },
    "2": {
      headline: "Talk of an exchange",
      body: "Intermediaries travel. Families are told to hope, and to say nothing.",
    },
  },
  event_poll_in_france: {
    "0": scenarioEvents.poll_in_france,
    "1": {
      headline: "French majority turns, a poll finds",
      body: "About one in two of those asked is now against the operation. The government says that one does not wage war by polls.",
    },
    "2": {
      headline: "Support wears thin in France",
      body: "The line that mattered is crossed, or nearly. Elections are a year away.",
    },
  },
  event_restraint_possible: {
    "0": scenarioEvents.restraint_possible,
    "1": {
      headline: "Restraint is being argued",
      body: "Some in JNIM would say aloud that the war stays in Mali. Others would leave over it.",
    },
    "2": {
      headline: "Debate within JNIM over restraint",
      body: "That the war is with soldiers in Mali and nowhere else could be declared now.",
    },
  },
  event_aqim_audio: {
    "0": scenarioEvents.aqim_audio,
    "1": {
      headline: "AQIM’s first audio under its new head",
      body: "The speaker addresses the French public: no attack ever came from Mali. In Paris the services listen twice.",
    },
    "2": {
      headline: "A voice from AQIM",
      body: "The message speaks of regional goals and of a departure. Two years ago the same voice spoke otherwise.",
    },
  },
  event_kabul_falls: {
    "0": scenarioEvents.kabul_falls,
    "1": {
      headline: "Afghanistan’s government collapses",
      body: "The pictures from the airport are seen in Bamako, Paris and the bush. They are not read alike.",
    },
    "2": {
      headline: "The end in Kabul",
      body: "Twenty years end in days. In the Sahel people ask who is next, and what patience is worth.",
    },
  },
  event_contract_rumours: {
    "0": scenarioEvents.contract_rumours,
    "1": {
      headline: "A company and a fee",
      body: "Sources speak of Russian contractors for Bamako. Paris calls it incompatible with its presence.",
    },
    "2": { headline: "Is Wagner coming?", body: "Neither signed nor denied. Neighbours send envoys to ask." },
  },
  event_war_in_europe: {
    "0": scenarioEvents.war_in_europe,
    "1": {
      headline: "Russia invades Ukraine",
      body: "In the Sahel, less changes than in Europe, and all of it costs more.",
    },
    "2": {
      headline: "A war elsewhere",
      body: "Moscow’s attention has a new centre, and so has Paris’s. Those in between take note.",
    },
  },
  event_agreement_of_algiers: { "0": scenarioEvents.agreement_of_algiers },
  event_is_pledge: { "0": scenarioEvents.is_pledge },
  event_attacks_in_france: { "0": scenarioEvents.attacks_in_france },
  event_attacks_in_france_again: { "0": scenarioEvents.attacks_in_france_again },
  event_hotels_attacked: { "0": scenarioEvents.hotels_attacked },
  event_is_recognised: { "0": scenarioEvents.is_recognised },
  event_groups_unite: { "0": scenarioEvents.groups_unite },
  event_regional_force: { "0": scenarioEvents.regional_force },
  event_border_ambush: { "0": scenarioEvents.border_ambush },
  event_president_reelected: { "0": scenarioEvents.president_reelected },
  event_villagers_killed: { "0": scenarioEvents.villagers_killed },
  event_helicopters_collide: { "0": scenarioEvents.helicopters_collide },
  event_dialogue_concludes: { "0": scenarioEvents.dialogue_concludes },
  event_embargo: { "0": scenarioEvents.embargo },
  event_embargo_lifted: { "0": scenarioEvents.embargo_lifted },
  event_coup_in_burkina: { "0": scenarioEvents.coup_in_burkina },
  event_second_coup_in_burkina: { "0": scenarioEvents.second_coup_in_burkina },
} as const;
