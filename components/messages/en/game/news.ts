// The front page: what everybody may know, three ways each. Reported speech, no counts, no names.
import { scenarioEvents } from "./events";

const AIM =
  "{aim, select, soil_safe {no attack on French soil} jnim_at_table {JNIM at the table} limit_harm {less harm to civilians} local_security {local support for the security forces} administration_back {administration back in the centre} capital_safe {a safe capital} towns_back {the northern towns taken back} defeat_terrorism {the defeat of terrorism} other {regional stability}}";
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
      body: "Weeks of discontent ended in a mutiny near the capital. The new leaders say that agreements with foreign forces stand, for now.",
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
      headline: "The military takes all power",
      body: "The transition is now run by the military. ECOWAS meets; the streets are quieter than last time.",
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
      body: "The officers salute and step aside. The list of files they leave to the winner is longer than the one they found.",
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
    "3": {
      headline: "Bamako announces a vote",
      body: "The decree was read at the evening news. The electoral roll has to be drawn up first.",
    },
    "4": {
      headline: "A date is set for the return of civilian rule",
      body: "The head of state signed it in front of the diplomatic corps. Parties begin to look for candidates.",
    },
    "5": {
      headline: "Mali’s authorities commit to a vote",
      body: "The calendar has two rounds and a referendum before them. Observers ask who will pay for it.",
    },
    "6": {
      headline: "The transition gives itself an end",
      body: "The announcement came at the close of a long meeting with ECOWAS. The first deadline is the voters’ list.",
    },
  },
  elections_postponed: {
    "0": {
      headline: "Elections put off in Mali",
      body: "The authorities point to insecurity over much of the country. ECOWAS calls the delay unacceptable.",
    },
    "1": {
      headline: "No vote this year in Bamako",
      body: "A national meeting recommends more time, and the authorities take it. Neighbours speak of sanctions.",
    },
    "2": {
      headline: "Bamako gives itself more time",
      body: "The calendar is withdrawn and the next is still to be set. Donors stop what they had only just resumed.",
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
      body: "Associations call for a demonstration and part of the town comes. The banners are new and carefully printed.",
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
      headline: "Bamako: protesters on the square",
      body: "The crowd is modest and many in it know each other. They want an account of how the war is run.",
    },
    "7": {
      headline: "A sit-in on the boulevard",
      body: "Somebody brought chairs, somebody else loudspeakers. The traffic finds another way.",
    },
    "8": {
      headline: "Unions in the street",
      body: "The march goes from the labour exchange to the ministry. The French presence is fifth on the list.",
    },
    "9": {
      headline: "A vigil before parliament",
      body: "Soldiers’ families brought photographs. Members left by the back door.",
    },
    "10": {
      headline: "Bamako: a march in the rain",
      body: "Half of the crowd stayed through the downpour. The slogans are about the war, prices and alliances.",
    },
    "11": {
      headline: "A gathering before an embassy",
      body: "The police hold the street and let a delegation through. The letter it delivers asks for a timetable of departure.",
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
    "3": {
      headline: "A stadium rally against the French presence",
      body: "The stands are full by noon. Speakers name cut roads and empty villages.",
    },
    "4": {
      headline: "Bamako marches from bridge to bridge",
      body: "The procession took three hours to pass. The government promises a written answer.",
    },
    "5": {
      headline: "A day of marches in Bamako and the regions",
      body: "Ségou and Sikasso have marched on the same day. The slogans name the French bases.",
    },
    "6": {
      headline: "The capital shuts its shops and marches",
      body: "Traders close for the day and join the crowd. The organisers hand in a list of demands at the ministry.",
    },
    "7": {
      headline: "Flags and loudspeakers on the Boulevard de l’Indépendance",
      body: "The crowd is the largest in months. Speakers call for a date for the departure of foreign troops.",
    },
  },
  street_3: {
    "0": {
      headline: "Bamako stands still: the largest march yet",
      body: "The crowd filled the capital from the bridges to the monument. The government promises to listen.",
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
      headline: "The state is back {zoneIn}",
      body: "The flag is up over the prefecture. People there now wait for a prefect.",
    },
    "1": {
      headline: "{zone}: the state regains the zone",
      body: "Markets open under guard. Those who worked for the other side have left.",
    },
    "2": {
      headline: "Government forces back {zoneIn}",
      body: "The main towns are in the army’s hands. They were before, an elder recalls, until they were lost.",
    },
    "3": {
      headline: "{zone}: officials on the road home",
      body: "A first convoy brings clerks and soldiers. They return to looted offices.",
    },
    "4": {
      headline: "The army moves in: {zone}",
      body: "There was little shooting. People ask how long the convoy will stay.",
    },
    "5": {
      headline: "{zone}: one flag replaces another",
      body: "The square was swept in the morning. In the evening people stayed behind locked doors.",
    },
    "6": {
      headline: "The first offices reopen {zoneIn}",
      body: "Civil registry resumes with two clerks and a new book. The queue reaches the market.",
    },
    "7": {
      headline: "{zone}: the state returns by the main road",
      body: "Familiar uniforms man the checkpoints again. Outlying villages await their turn.",
    },
    "8": {
      headline: "Schools reopen {zoneIn}",
      body: "Teachers came back with an escort. The classrooms overflow.",
    },
    "9": {
      headline: "{zone}: a governor returns to his office",
      body: "He received the elders on the first day. The garrison camps in the yard.",
    },
  },
  zone_contested: {
    "0": {
      headline: "{zone}: a contested zone",
      body: "By day one side is on the road, by night the other. Travellers turn back.",
    },
    "1": {
      headline: "Fighting {zoneIn}",
      body: "Posts change hands and change back. Schools close until further notice.",
    },
    "2": {
      headline: "{zone}: two sides, two taxes",
      body: "Traders pay twice, officials sleep elsewhere. The authorities speak of an operation under way.",
    },
    "3": {
      headline: "The road is cut {zoneIn}",
      body: "Lorries queue at the edge of town. Millet has doubled in price within a month.",
    },
    "4": {
      headline: "{zone}: clashes around the posts",
      body: "The army holds the towns, its opponents the tracks. Mayors work from the regional capital.",
    },
    "5": {
      headline: "An undecided fight {zoneIn}",
      body: "Each side announces the same village retaken. People there see both go by.",
    },
    "6": {
      headline: "{zone}: villages between two forces",
      body: "Patrols pass by day; by night other men knock at the doors. Markets are held every other day.",
    },
    "7": {
      headline: "Armed escorts {zoneIn}",
      body: "Food convoys travel under protection. Carriers ask for twice the fare.",
    },
  },
  zone_lost: {
    "0": {
      headline: "The state loses its footing {zoneIn}",
      body: "The last officials left with the last convoy. Armed men settle the first quarrels in the market.",
    },
    "1": {
      headline: "{zone}: out of the state’s hands",
      body: "The prefecture is empty. Those who had worked with the authorities are leaving, if they can.",
    },
    "2": {
      headline: "{zone}: the flag comes down",
      body: "They left without a fight. The army speaks of a redeployment.",
    },
    "3": {
      headline: "{zone}: last officials evacuated",
      body: "They left by night with the registers. The nearest court is now two days away.",
    },
    "4": {
      headline: "{zone}: the army falls back",
      body: "The staff speaks of regrouping. People saw the vehicles leave at dawn.",
    },
    "5": {
      headline: "{zone}: the zone comes under other rules",
      body: "Schools close, markets open at other hours. Elders bargain for what they can.",
    },
  },
  harm_heavy: {
    "0": {
      headline: "Civilians killed {zoneIn}",
      body: "The number is still to be established, and accounts differ on who did it. People there are collecting the names.",
    },
    "1": {
      headline: "{zone}: severe harm to civilians",
      body: "Villages have emptied. The United Nations ask for access; an inquiry is promised.",
    },
    "2": {
      headline: "Many civilian victims reported {zoneIn}",
      body: "Witnesses speak of a whole day. The estimate is rough and is given to all sides alike.",
    },
    "3": {
      headline: "{zone}: the dead are being counted",
      body: "Each list differs from the last. The sides accuse one another.",
    },
    "4": {
      headline: "Severe harm to civilians {zoneIn}",
      body: "Families leave on foot. Investigators look for witnesses who will speak.",
    },
    "5": {
      headline: "{zone}: an inquiry is called for",
      body: "Several bodies ask for one. The region has seen more inquiries than findings.",
    },
    "6": {
      headline: "Villages mourn their dead {zoneIn}",
      body: "Village heads have given their lists to investigators. Families ask for the names of those responsible.",
    },
    "7": {
      headline: "Thousands displaced {zoneIn}",
      body: "They arrive on foot with what they could carry. Their accounts agree on the hour and differ on the uniform.",
    },
    "8": {
      headline: "{zone}: the hospital is overwhelmed",
      body: "Staff work shifts of twenty hours. The wounded come from several villages.",
    },
    "9": {
      headline: "Days of mourning {zoneIn}",
      body: "The market stayed closed for two days. Associations keep a register of their own.",
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
      body: "The staff is asked to cost it. It will be measured in quarters.",
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
      body: "The list is shorter. Whether it is met sooner remains to be seen.",
    },
  },
  line_break: {
    "0": {
      headline: "Paris breaks with the officers",
      body: "Joint operations are suspended. In Bamako, other offers are said to be looked at again.",
    },
    "1": {
      headline: "France suspends its cooperation with Bamako",
      body: "Paris refuses to work with those who took power by arms. The soldiers stay for now.",
    },
    "2": {
      headline: "Paris: not with these authorities",
      body: "Neighbours and donors approve. On the ground, patrols go out alone.",
    },
  },
  line_condition: {
    "0": {
      headline: "Paris sets conditions",
      body: "Cooperation goes on in return for a date for elections. Bamako replies that it keeps its own calendar.",
    },
    "1": {
      headline: "Paris sets terms for working with Bamako",
      body: "The list is short: a date, a civilian head of state, foreign contractors kept out. The offer has no end date yet.",
    },
    "2": {
      headline: "A conditional yes from Paris",
      body: "Military work continues, money waits. ECOWAS takes the same position.",
    },
    "3": {
      headline: "Paris ties its help to a timetable",
      body: "Instructors stay at their posts; new contracts wait for a date. Bamako asks for a meeting.",
    },
    "4": {
      headline: "Cooperation with Bamako, under conditions",
      body: "A letter from Paris sets out three steps and what follows each. The first falls within six months.",
    },
    "5": {
      headline: "Paris lists what it expects of Bamako",
      body: "The list went to the embassy and to the press on the same day. Europeans speak of a clear course.",
    },
    "6": {
      headline: "A French offer with terms attached",
      body: "Paris will go on working with the army while the calendar is kept. Officers in Bamako call it supervision.",
    },
  },
  line_accept: {
    "0": {
      headline: "Paris accepts the new leaders",
      body: "There is a war to wage, the minister says. In parliament some ask to what end.",
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
      body: "Earlier statements on the new authorities are withdrawn. Bamako waits for the next.",
    },
    "2": {
      headline: "Paris in two minds over Bamako",
      body: "The statement speaks of democracy in its first half and of partnership in its second.",
    },
  },
  demand_demand: {
    "0": {
      headline: "Bamako demands that the French go",
      body: "The demand was read out on television and leaves the date open. Paris answers that it came at Mali’s request.",
    },
    "1": {
      headline: "Mali asks France to leave",
      body: "The note is delivered in the morning. By evening there are flags in the street.",
    },
    "2": {
      headline: "Bamako says that it is time to part",
      body: "The authorities speak of sovereignty. Donors count what would leave with the soldiers.",
    },
  },
  demand_restrict: {
    "0": {
      headline: "Bamako curbs French flights",
      body: "From now on aircraft and convoys need permission, and permission takes time. Operations are put off.",
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
      body: "The note was quietly withdrawn. The street has noticed.",
    },
    "2": {
      headline: "Bamako and Paris step back",
      body: "The demand to leave is withdrawn. The press looks for what was given in return.",
    },
  },
  talks_rung_1: {
    "0": {
      headline: "Bamako and JNIM in contact",
      body: "Envoys have met. The government recalls that the national dialogue asked for it.",
    },
    "1": {
      headline: "Contact made with JNIM",
      body: "It is confirmed in few words. In the centre, elders say that it was time.",
    },
    "2": {
      headline: "Envoys between Bamako and JNIM",
      body: "The place of the meeting is kept secret. What each side wants will come later.",
    },
  },
  talks_rung_2: {
    "0": {
      headline: "Talks with JNIM get a mandate",
      body: "Envoys may now speak for those who send them. Few know how far they may go.",
    },
    "1": {
      headline: "Bamako gives its envoys a mandate",
      body: "The talks become official. Paris is asked what it thinks.",
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
      body: "Bamako and JNIM have signed. Guns are silent where the text says so; the word peace will have to wait.",
    },
    "1": {
      headline: "Bamako and JNIM sign",
      body: "It covers prisoners and hostages, markets and judges. The Islamic State stays outside it.",
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
      headline: "An end to talks with JNIM",
      body: "The room is empty. The points agreed are said to have lapsed.",
    },
    "2": {
      headline: "Bamako and JNIM part",
      body: "The contact goes back a step, or ends. In the centre, posts are reinforced.",
    },
    "3": {
      headline: "Negotiators leave the table",
      body: "The two delegations left by different doors. The mediator keeps the files.",
    },
    "4": {
      headline: "Talks: back to where they began",
      body: "The messengers between the parties are recalled. Each says that it made the effort the other refused.",
    },
  },
  talks_vetoed: {
    "0": {
      headline: "Paris says no to Bamako’s talks",
      body: "Paris is reported to have ruled out any negotiation with terrorists. Bamako recalls what its national dialogue concluded.",
    },
    "1": {
      headline: "A French veto on talks in Mali",
      body: "The envoys’ journey is called off. In the capital, people ask who governs Mali.",
    },
    "2": {
      headline: "Paris overrules Bamako",
      body: "The talks stop. The government says that it was presented with a decision.",
    },
    "3": {
      headline: "Paris rules JNIM out of any negotiation",
      body: "A telephone call was enough. In Bamako the file is closed.",
    },
    "4": {
      headline: "Talks struck from Bamako’s list",
      body: "The French position is said to be known. The conclusions of the national dialogue are known as well.",
    },
  },
  signal_bound: {
    "0": {
      headline: "JNIM says that its war stays in Mali",
      body: "A communiqué names the departure of French forces as its aim and rules out French soil. Analysts differ on its worth.",
    },
    "1": {
      headline: "A communiqué limits the war to Mali",
      body: "JNIM is reported as limiting its war to the Sahel. Paris can answer, or let the signal pass.",
    },
    "2": {
      headline: "JNIM rules out attacks in France",
      body: "The text is short and political. In Paris the ministries are silent on the first day.",
    },
    "3": {
      headline: "JNIM says that its enemies are in the Sahel alone",
      body: "The text names no addressee and is read everywhere. Services compare it with earlier ones.",
    },
    "4": {
      headline: "JNIM sets a limit to its war",
      body: "It says that it fights the forces that came to Mali, in Mali. Some call it an opening, others a ruse.",
    },
    "5": {
      headline: "A message from JNIM: the fight ends at the Sahel’s edge",
      body: "The recording lasts four minutes. It addresses the French public and asks for the departure of the troops.",
    },
    "6": {
      headline: "JNIM draws a line around its war",
      body: "The group’s media arm speaks of local goals only. Two former negotiators call for a reply.",
    },
    "7": {
      headline: "JNIM puts a limit in writing",
      body: "The communiqué repeats in three languages that its war is in the Sahel. Services look at the date and at the signature.",
    },
  },
  signal_threaten: {
    "0": {
      headline: "JNIM threatens France",
      body: "A communiqué speaks of more than the Sahel. Security is raised; those who argued for talks fall silent.",
    },
    "1": {
      headline: "A threat against French soil",
      body: "The text is harsh and general. It is a bad week for those who argued for talks.",
    },
    "2": {
      headline: "JNIM’s communiqué names France",
      body: "The tone of restraint is gone. The true weight of the new text is disputed.",
    },
  },
  signal_answered: {
    "0": {
      headline: "Paris answers JNIM",
      body: "The statement takes note of the pledge to limit the war to Mali. It leaves every option open.",
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
      headline: "Statement for statement",
      body: "Paris answers a public text in public. Those who had called it impossible are silent today.",
    },
    "5": {
      headline: "Paris takes JNIM at its word",
      body: "The Foreign Ministry’s text fills half a page. It asks that deeds follow what was written.",
    },
    "6": {
      headline: "A French answer, read out at a briefing",
      body: "The spokesman reads it twice at reporters’ request. The services will watch what JNIM does next.",
    },
    "7": {
      headline: "Paris acknowledges JNIM’s pledge",
      body: "The answer speaks of French soil alone. Bamako learned of it an hour before it was published.",
    },
  },
  signal_confirmed: {
    "0": {
      headline: "AQIM’s leadership confirms JNIM’s restraint",
      body: "An audio message says that the goals are regional. The signal carries more weight.",
    },
    "1": {
      headline: "Al-Qaida’s branch endorses JNIM’s declaration",
      body: "The leadership repeats that France was never attacked from Mali.",
    },
    "2": {
      headline: "AQIM’s leadership speaks as JNIM did",
      body: "Its superiors repeat JNIM’s declaration almost word for word.",
    },
    "3": {
      headline: "AQIM backs JNIM’s restraint",
      body: "The statement comes from the top and is brief. Services raise their confidence in the signal.",
    },
    "4": {
      headline: "The same position at the top of AQIM",
      body: "The audio confirms goals limited to the Sahel. In Paris the analysis goes to the highest level.",
    },
  },
  signal_disowned: {
    "0": {
      headline: "AQIM’s leadership disowns JNIM’s restraint",
      body: "An audio message says that every front stays open. The signal carries less weight.",
    },
    "1": {
      headline: "JNIM contradicted by its leadership",
      body: "AQIM’s leadership goes back on what JNIM said. In Paris the doubters feel confirmed.",
    },
    "2": {
      headline: "AQIM keeps its distance from JNIM’s restraint",
      body: "AQIM’s head is reported as keeping every target open.",
    },
  },
  signal_lapsed: {
    "0": {
      headline: "JNIM’s communiqué is forgotten",
      body: "An answer should have come sooner. The opportunity has passed.",
    },
    "1": {
      headline: "A communiqué without an answer",
      body: "Months have gone by. The situation has changed.",
    },
    "2": { headline: "The signal has faded", body: "Its authors speak of other things now." },
    "3": {
      headline: "Too late for an answer",
      body: "The file is closed for lack of action. It had been left on a desk.",
    },
    "4": {
      headline: "A declaration left unanswered",
      body: "It was open for some quarters. Other declarations have taken its place.",
    },
    "5": {
      headline: "The communiqué is filed away",
      body: "Analysts had given it a few months. The desks have moved on to other files.",
    },
    "6": {
      headline: "JNIM speaks of other things",
      body: "The limit it had announced is absent from its latest texts. The services had noted the change early.",
    },
    "7": {
      headline: "A text that has had its day",
      body: "Paris had it read by three services. The reply stayed a draft.",
    },
  },
  hostage_freed: {
    "0": {
      headline: "A hostage is free",
      body: "The family thanks an unnamed envoy. The terms of the release are kept secret.",
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
      body: "The family had kept a place for him at supper. The price of his freedom is a question for tomorrow.",
    },
    "5": {
      headline: "A hostage regains freedom",
      body: "The go-between is said to have travelled eleven days. He declines all interviews.",
    },
    "6": {
      headline: "A release after long negotiation",
      body: "The handover took place in open desert, between two vehicles. Governments give thanks and name no one.",
    },
    "7": {
      headline: "A former hostage back among family",
      body: "He shook hands on the tarmac and asked for rest. The inquiry into the kidnapping goes on.",
    },
  },
  hostage_taken: {
    "0": {
      headline: "A foreigner missing in the Sahel",
      body: "The authorities ask for discretion. The captors are silent.",
    },
    "1": {
      headline: "Abduction reported",
      body: "The road had been thought safe. Families and ministries are in touch.",
    },
    "2": {
      headline: "Kidnapping in the Sahel",
      body: "The hostage file, which many thought all but closed, is open again.",
    },
    "3": {
      headline: "A car found empty on the track",
      body: "The driver raised the alarm. The search widens to neighbouring zones.",
    },
    "4": {
      headline: "New hostage in the Sahel",
      body: "The ministry confirms it and asks for restraint. Travel to the region is advised against.",
    },
    "5": {
      headline: "An expatriate seized on the way home",
      body: "Colleagues saw two motorcycles leave. A crisis unit has been set up.",
    },
    "6": {
      headline: "Kidnapping on the edge of a town",
      body: "Witnesses describe four men and a pick-up. The army has closed two tracks.",
    },
    "7": {
      headline: "A medical mission stopped on the road",
      body: "Local staff were let go the same day. The authorities look for a go-between.",
    },
  },
  claimed: {
    "0": {
      headline: `{role} claims credit for ${CLAIM}`,
      body: "It is presented as the result of a policy. The facts, at least, are on record.",
    },
    "1": {
      headline: `{role} takes credit for ${CLAIM}`,
      body: "The speech is short, the setting careful. The argument can be used once.",
    },
    "2": {
      headline: `{role} returns to a success: ${CLAIM}`,
      body: "Others tell the same event another way. The public chooses.",
    },
    "3": {
      headline: `{role} speaks of what it has achieved: ${CLAIM}`,
      body: "The speech was given at a lectern, before flags. Among those who were there opinion is divided.",
    },
    "4": {
      headline: `Credit claimed by {role}: ${CLAIM}`,
      body: "The event is true; who brought it about is disputed. The speech has no such doubt.",
    },
    "5": {
      headline: `{role} adds it to its record: ${CLAIM}`,
      body: "The evening news gives it four minutes. Elsewhere it gets four words.",
    },
  },
  exit_announced: {
    "0": {
      headline: "France announces its exit from Mali",
      body: "The President names a timetable. Each quarter will now be compared with those dates.",
    },
    "1": {
      headline: "Paris sets an end to the operation",
      body: "The announcement was made before cameras and allies. The first question is who takes over, base by base.",
    },
    "2": {
      headline: "The French will leave Mali",
      body: "The dates are public. So is the wish to present the departure as a choice.",
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
      body: "The last aircraft took off before noon. In the market people talk of who comes next.",
    },
    "3": {
      headline: "A convoy heads for the coast",
      body: "It is a day long. At the crossroads children count the lorries and lose count.",
    },
    "4": {
      headline: "French tents come down",
      body: "What can be carried is carried. The rest is listed, signed for and left.",
    },
    "5": {
      headline: "A post handed over for the cameras",
      body: "The handshake took a minute. The inventory had taken a week.",
    },
  },
  exit_slipped: {
    "0": {
      headline: "The timetable slips",
      body: "This quarter’s departures are put off. Paris speaks of logistics.",
    },
    "1": {
      headline: "A quarter without departures",
      body: "The announced end is as far away as before. Each delay draws comment, seldom kind.",
    },
    "2": {
      headline: "French exit behind its dates",
      body: "Bases that were to close are still held. In Bamako the press asks why.",
    },
    "3": {
      headline: "Lorries at a standstill",
      body: "The engines are run in the mornings, then switched off. The date on the board has been wiped away.",
    },
    "4": {
      headline: "Paris asks for patience over its exit",
      body: "A spokesman says weeks where he had said days. The papers print both sentences.",
    },
    "5": {
      headline: "The departure is put off again",
      body: "The reasons given differ from one ministry to the next.",
    },
    "6": {
      headline: "The exit timetable falls behind",
      body: "Staffs speak of tracks, rains and spare parts. Allies ask for a new date.",
    },
    "7": {
      headline: "Containers beside the runway",
      body: "They have been sealed for weeks. The carrier bills for the delay.",
    },
    "8": {
      headline: "Exit: parliament asks for dates",
      body: "The minister answers with stages. The papers compare them with last quarter’s.",
    },
    "9": {
      headline: "The exit marks time",
      body: "Units due home have been extended. Their families learned it from the press.",
    },
    "10": {
      headline: "Departures held up by the tracks",
      body: "The tracks are impassable, the staff says. The press prints pictures of parked lorries.",
    },
    "11": {
      headline: "Paris refers to next quarter’s dates",
      body: "The planning meeting has been moved twice. The hosts of the force ask for a written timetable.",
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
      body: "The column crossed the border in the afternoon. How the departure will be judged was decided earlier.",
    },
    "1": {
      headline: "France is out of Mali",
      body: "After so many years the last base is empty. Some say choice, some say duress.",
    },
    "2": {
      headline: "The end of a French presence",
      body: "The last soldiers left as they had come, by road and by air. The count of what stays behind begins.",
    },
  },
  wagner_deployed: {
    "0": {
      headline: "Wagner is in Mali, {zoneIn}",
      body: "Aircraft brought men and crates and met no resistance. Bamako speaks of instructors.",
    },
    "1": {
      headline: "Russian contractors arrive {zoneIn}",
      body: "Partners abroad condemn it. The authorities say that a sovereign state chooses its partners.",
    },
    "2": {
      headline: "A Russian company sets up {zoneIn}",
      body: "They came with little and took over a camp. For the French, leaving cleanly has become harder.",
    },
  },
  wagner_left: {
    "0": {
      headline: "Wagner has to go",
      body: "Bamako ends the contract. Crates go back into aircraft; the reasons are kept quiet.",
    },
    "1": {
      headline: "Bamako sends the Russian contractors home",
      body: "The bill is disputed. The officers who had brought them keep silent.",
    },
    "2": {
      headline: "The contract with Wagner is over",
      body: "The army now has to hold what they held. Donors ask for a meeting.",
    },
  },
  wagner_faced: {
    "0": {
      headline: "France stands up to Wagner",
      body: "Aircraft overhead, patrols on the road, and not a shot fired. Bamako calls it an affront.",
    },
    "1": {
      headline: "A show of force against Wagner",
      body: "The contractors stay in their camp. Paris leaves open how long that will last.",
    },
    "2": {
      headline: "Paris draws a red line before Wagner’s camp",
      body: "The street in Bamako answers within days.",
    },
  },
  campaign_run: {
    "0": {
      headline: "The same words on many screens",
      body: "Messages against the French presence circulate by the thousand. Their author is unknown.",
    },
    "1": {
      headline: "An anonymous campaign",
      body: "Pictures and claims travel faster than denials. They stay where resentment is old.",
    },
    "2": {
      headline: "Rumours about the French presence",
      body: "Their content changes from week to week, their purpose stays the same. Who pays is an open question.",
    },
  },
  campaign_attributed: {
    "0": {
      headline: "Paris: a campaign comes from Moscow’s circle",
      body: "Accounts, dates and payments are shown. Moscow denies.",
    },
    "1": {
      headline: "Online campaign: Paris points to Russia",
      body: "The evidence was laid out before the press. Those who had believed the messages hardly change their minds.",
    },
    "2": {
      headline: "Paris names the author of a campaign",
      body: "The messages are said to come from people working for Moscow. In Bamako some call it a diversion.",
    },
  },
  poll_published: {
    "0": {
      headline: "A poll finds a large majority for Russia",
      body: "The method is unknown. The figure is quoted all the same.",
    },
    "1": {
      headline: "Survey: Malians said to favour new partners",
      body: "The institute is little known. Its figures are everywhere by evening.",
    },
    "2": {
      headline: "A figure makes the rounds",
      body: "A poll claims to reflect the street. Statisticians ask for the tables.",
    },
  },
  neighbour_niamey: {
    "0": {
      headline: "Niamey turns away from France",
      body: "What was said in Bamako is now said in Niger. French bases there are losing their host.",
    },
    "1": {
      headline: "Niger asks France to think again",
      body: "The government backs away from the agreements. Mali is named as the example.",
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
      body: "The government backs away from the agreements. Mali is named as the example.",
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
    "0": { headline: "{role} makes a statement", body: "“{text}”" },
    "1": { headline: "A statement {roleFrom}", body: "“{text}”" },
    "2": { headline: "{role} sets out its position", body: "“{text}”" },
    "3": { headline: "{role} takes a stand", body: "“{text}”" },
    "4": { headline: "Communiqué of {role}", body: "“{text}”" },
    "5": { headline: "{role} speaks publicly", body: "“{text}”" },
    "6": { headline: "{role} addresses the press", body: "“{text}”" },
    "7": { headline: "Press conference by {role}", body: "“{text}”" },
  },
  // An account is headed by what it says, so that no formula comes twice.
  account: { "0": { headline: "{headline}", body: "{said}" } },
  account_quoted: { "0": { headline: "{headline}", body: "“{text}”" } },
  deal_public: {
    "0": {
      headline: "A deal is signed",
      body: "The terms are public and dated. Each date will show whether they are kept.",
    },
    "1": {
      headline: "An agreement in the open",
      body: "The parties signed before witnesses. Others read the terms for what they leave out.",
    },
    "2": {
      headline: "Signed, and published",
      body: "Each term has its date. Trust grows or goes with them.",
    },
    "3": {
      headline: "A signing before the cameras",
      body: "The text is handed out in the press room. Lawyers look for the dates.",
    },
    "4": {
      headline: "Commitments in writing, with dates",
      body: "Each party reads its own aloud. Observers copy the dates.",
    },
    "5": {
      headline: "A deal its signatories publish",
      body: "It appears in several papers the same day. The first term falls due soon.",
    },
  },
  deal_leaked: {
    "0": {
      headline: "A secret deal comes to light",
      body: "The document was confidential. The parties named in it are silent: {parties}. The source of the leak is unknown.",
    },
    "1": {
      headline: "The press reveals a secret deal",
      body: "It was made between {partiesThe}. Others ask what was kept from them, and who talked.",
    },
    "2": {
      headline: "Report of a hidden agreement",
      body: "It is said to bind {partiesThe}. They speak of technical talks, and look for the source of the leak.",
    },
  },
  deal_breached: {
    "0": {
      headline: "A signed term is broken",
      body: "Responsible: {role}. The next signature will cost more.",
    },
    "1": {
      headline: "A promise missed",
      body: "The quarter is over and the term is still unmet. It was due from: {role}.",
    },
    "2": {
      headline: "A commitment broken",
      body: "The signed term was left undone. Party responsible: {role}.",
    },
    "3": {
      headline: "A deal is dented",
      body: "The date has gone by and the term is still due. At fault: {role}.",
    },
    "4": {
      headline: "A signature in doubt",
      body: "One party has failed its term: {role}. The others reread theirs.",
    },
    "5": {
      headline: "A deadline missed in a signed deal",
      body: "Witnesses take note. The term fell to: {role}.",
    },
  },
  quiet: {
    "0": {
      headline: "A quiet quarter",
      body: "The quarter was played behind the scenes.",
    },
    "1": {
      headline: "Little news from the Sahel",
      body: "People talk of the rains, or of the heat. Everybody waits.",
    },
    "2": {
      headline: "All sides report nothing new",
      body: "Communiqués are short this quarter. Underlying causes are at work all the same.",
    },
    "3": {
      headline: "A quarter of waiting",
      body: "Newspapers run stories held back for a slow week.",
    },
    "4": {
      headline: "Prices and roads lead the page",
      body: "Correspondents write about the cost of living and the state of the tracks. Both say something of the war.",
    },
    "5": {
      headline: "A pause, or the look of one",
      body: "Announcements and denials are few. Staffs make use of the time.",
    },
    "6": {
      headline: "Markets before arms",
      body: "Cattle sell better and roads open in places. The services stay cautious.",
    },
    "7": {
      headline: "A quarter of small news",
      body: "Editors send their reporters to schools and clinics.",
    },
    "8": {
      headline: "Diplomats take their time",
      body: "Visits follow one another, communiqués read alike.",
    },
    "9": {
      headline: "Attention is elsewhere",
      body: "The large capitals speak of other crises. In the Sahel, daily life fills the front page.",
    },
  },
  event_mission_decided: {
    "0": scenarioEvents.mission_decided,
    "1": {
      headline: "Blue helmets for Mali from July",
      body: "The Security Council has decided on a United Nations force. It can hold ground that others have taken back; taking it is left to others.",
    },
    "2": {
      headline: "A mission is decided, its ground still open",
      body: "The United Nations will send a force in July. Where it can go depends on who holds the towns by then.",
    },
  },
  event_mission_takes_over: {
    "0": scenarioEvents.mission_takes_over,
    "1": {
      headline: "Blue helmets on the road north",
      body: "The mission takes over from its African predecessor. It goes where the way is free.",
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
      body: "Rumour has become policy. The question of the quarter is how Paris will react.",
    },
  },
  event_aqim_leader_killed: {
    "0": scenarioEvents.aqim_leader_killed,
    "1": {
      headline: "Operation in the far north: AQIM’s head said to be dead",
      body: "Paris speaks of a success for its forces. The succession will take months.",
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
      body: "Hostages on one, prisoners on the other. Agreement is still to be found.",
    },
    "2": {
      headline: "Talk of an exchange",
      body: "Intermediaries travel. Families are told to hope and to keep silent.",
    },
  },
  event_poll_in_france: {
    "0": scenarioEvents.poll_in_france,
    "1": {
      headline: "French majority turns, a poll finds",
      body: "About one in two of those asked is now against the operation. The government replies that wars are run outside the polls.",
    },
    "2": {
      headline: "Support wears thin in France",
      body: "The mark of one half is crossed, or nearly. Elections are a year away.",
    },
  },
  event_restraint_possible: {
    "0": scenarioEvents.restraint_possible,
    "1": {
      headline: "Restraint is debated within JNIM",
      body: "Some in JNIM would say aloud that the war stays in Mali. Others would leave over it.",
    },
    "2": {
      headline: "Debate within JNIM over restraint",
      body: "The group could now declare that its war is limited to soldiers in Mali.",
    },
  },
  event_aqim_audio: {
    "0": scenarioEvents.aqim_audio,
    "1": {
      headline: "AQIM’s first audio under its new head",
      body: "The speaker addresses the French public and recalls that no attack ever came from Mali. In Paris the services play the tape again.",
    },
    "2": {
      headline: "A voice from AQIM",
      body: "The message speaks of regional goals and of a departure. Two years ago the same voice said the opposite.",
    },
  },
  event_kabul_falls: {
    "0": scenarioEvents.kabul_falls,
    "1": {
      headline: "Afghanistan’s government collapses",
      body: "The pictures from the airport are seen in Bamako, Paris and the bush. Each reads something else in them.",
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
    "2": {
      headline: "Is Wagner coming?",
      body: "Bamako lets the rumour run. Neighbours send envoys to ask.",
    },
  },
  event_war_in_europe: {
    "0": scenarioEvents.war_in_europe,
    "1": {
      headline: "Russia invades Ukraine",
      body: "In the Sahel, the changes are smaller than in Europe, and everything costs more.",
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
