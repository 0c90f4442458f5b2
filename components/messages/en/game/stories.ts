// How each side tells what happened: the events, the accounts that can be given of them, and what can stand behind one.
export const stories = {
  exit_announced: "The announced exit",
  french_out: "The departure of the last units",
  coup: "The change of power in Bamako",
  wagner_came: "The coming of Wagner",
  veto: "The veto on talks",
  settlement: "The settlement with JNIM",
  expulsion: "The order to leave",
} as const;

/**
 * `name` in a list or a cause, `headline` over it in the papers, `said` as a statement without words of its own, in reported speech;
 * `headlineGone` and `gone` once the last units have left.
 */
export const angles = {
  paris_choice: {
    name: "an exit by choice",
    headline: "Paris presents its exit as a choice",
    said: "Paris says that what could be reached has been reached, that the rest is for Malians to settle, and that the exit is its own choice.",
    headlineGone: "Paris says that it leaves to its own plan",
    gone: "The operation came for a time, Paris says, and the time is over.",
  },
  paris_handover: {
    name: "a handover in good order",
    headline: "Paris speaks of an orderly handover",
    said: "Post by post, Paris says, the ground goes to forces that are said to be ready for it.",
    headlineGone: "Paris says that the ground is handed over",
    gone: "Others now hold what Paris held, Paris says: the last departure is the last handover.",
  },
  paris_unlawful: {
    name: "power without a vote",
    headline: "Paris denounces power without a vote",
    said: "Power was taken by force, Paris says, and nothing goes on as before until a vote is held.",
  },
  paris_hired: {
    name: "a private company in place of the state",
    headline: "Paris denounces recourse to a private company",
    said: "Paris says that a private firm answers to no parliament and no court, and that Malians will pay its price.",
  },
  paris_no_talks: {
    name: "no talks while the killing goes on",
    headline: "Paris rules out talks while attacks go on",
    said: "Paris says that it will not negotiate while attacks continue, and recalls its soldiers’ losses.",
  },
  paris_pressed: {
    name: "pressure that brought them to the table",
    headline: "Paris puts the settlement down to years of pressure",
    said: "Paris says that it was years of pressure that brought JNIM to sign.",
  },
  paris_law: {
    name: "agreements broken by one side",
    headline: "Paris says that one side broke the agreements",
    said: "Paris says that the agreements were broken by one side alone, and that it leaves with its word kept.",
  },
  bamako_abandoned: {
    name: "abandonment on the way",
    headline: "Bamako says that it was abandoned on the way",
    said: "Without having been consulted, Bamako says, it was left alone and must look for other partners.",
    headlineGone: "Bamako says that it is left alone on the ground",
    gone: "The last soldiers left without consultation, Bamako says, and Mali must now hold the ground.",
  },
  bamako_agreed: {
    name: "an exit agreed between two governments",
    headline: "Bamako calls the exit agreed",
    said: "Bamako thanks those who came when they were called, and says that both governments agreed on their departure.",
    headlineGone: "Bamako says that the departure went as agreed",
    gone: "The last soldiers left as the two governments had agreed, Bamako says, and all is settled between them.",
  },
  bamako_put_right: {
    name: "order restored",
    headline: "Bamako says that order is restored",
    said: "The state was about to fail, Bamako says, and elections will be held.",
  },
  bamako_free_to_choose: {
    name: "a free choice of partners",
    headline: "Bamako defends its free choice of partners",
    said: "Bamako says that a sovereign state chooses its partners and need not justify it.",
  },
  bamako_overruled: {
    name: "a mandate overruled from abroad",
    headline: "Bamako says that its mandate was overruled from abroad",
    said: "Bamako says that Malians had given a mandate to talk, and that it was overruled from abroad.",
  },
  bamako_own_peace: {
    name: "a peace of Malians among themselves",
    headline: "Bamako hails a peace among Malians",
    said: "Bamako says that Malians have made their peace among themselves, as the national dialogue had asked.",
  },
  bamako_sovereign: {
    name: "sovereignty, asked for by the street",
    headline: "Bamako invokes sovereignty and the street",
    said: "Bamako says that it answers the street and decides alone on its partners.",
  },
  jnim_driven_out: {
    name: "an army driven out",
    headline: "JNIM takes credit for the French departure",
    said: "JNIM says that the French army was worn down and driven out.",
    headlineGone: "JNIM calls the departure forced",
    gone: "JNIM says that the last soldiers were forced to leave.",
  },
  jnim_ask_met: {
    name: "a demand met, the war limited to Mali",
    headline: "JNIM says that it is about to obtain what it asked",
    said: "JNIM says that what it asked for is being done, and that its war ends at the border.",
    headlineGone: "JNIM says that it obtained what it asked",
    gone: "JNIM says that what it had asked for has been done, and that beyond the border it has no war.",
  },
  jnim_rotten: {
    name: "infighting in the capital",
    headline: "JNIM points to divisions in the capital",
    said: "JNIM says that those who govern in the capital turn on one another, and offers its own justice instead.",
  },
  jnim_new_master: {
    name: "one foreign force for another",
    headline: "JNIM objects to a new foreign force",
    said: "JNIM says that one foreign force takes the place of another, and that the rest is unchanged.",
  },
  jnim_shut_door: {
    name: "a door shut from abroad",
    headline: "JNIM says that it had been ready to talk",
    said: "JNIM says that it was ready to talk, and that the door was shut from abroad.",
  },
  jnim_terms_won: {
    name: "terms that were won",
    headline: "JNIM says that it obtained its terms",
    said: "JNIM says that it negotiated as a recognised party.",
  },
  jnim_the_people: {
    name: "a country that wants them gone",
    headline: "JNIM invokes the will of the country",
    said: "JNIM says that the whole country, and not JNIM alone, wants the foreign soldiers gone.",
  },
  moscow_failed: {
    name: "a failed operation",
    headline: "Moscow calls the operation a failure",
    said: "Years of operations have brought less security, Moscow says, and the exit admits it.",
    headlineGone: "Moscow sums up a failed operation",
    gone: "The last aircraft, Moscow says, leaves a failed operation behind.",
  },
  moscow_successor: {
    name: "a partner that stays",
    headline: "Moscow offers itself as a lasting partner",
    said: "A partner is ready to stay, Moscow says, and sets no conditions.",
    headlineGone: "Moscow calls itself the partner that stays",
    gone: "Others leave, says Moscow, which says that it stays.",
  },
  moscow_peoples_will: {
    name: "the will of the street",
    headline: "Moscow speaks of an answer to the street",
    said: "Moscow says that the army met the demand of the street, and warns against interference.",
  },
  moscow_invited: {
    name: "an invitation by a sovereign state",
    headline: "Moscow defends the invitation of a private company",
    said: "Moscow says that a sovereign state has invited a private firm, and that this concerns nobody else.",
  },
  moscow_tutelage: {
    name: "tutelage from Paris",
    headline: "Moscow denounces tutelage from Paris",
    said: "Moscow says that Paris still decides with whom Malians may negotiate.",
  },
  moscow_good_offices: {
    name: "good offices",
    headline: "Moscow stresses its good offices",
    said: "Moscow welcomes the settlement, and says that its good offices had a part in it.",
  },
  moscow_unwelcome: {
    name: "a guest no longer welcome",
    headline: "Moscow says that France outstayed its welcome",
    said: "Moscow says that France stayed after its host had asked it to leave.",
  },
} as const;

export const facts = {
  aim_met: "an aim met",
  at_the_table: "JNIM at the table, and under pressure",
  signal_answered: "a signal that was answered",
  war_bounded: "a war that JNIM limits to Mali",
  receiver_ready: "a successor force that is ready",
  in_good_order: "a timetable kept, post by post",
  late_or_left: "posts left late, or to nobody",
  nothing_built: "no successor force built up",
  exit_agreed: "a signed agreement on the withdrawal",
  nobody_asked: "no demand for a French departure",
  line_held: "a position held towards the officers",
  hand_found: "evidence of Moscow’s role",
  stood_up: "a stand against Wagner",
  fear_at_home: "fear of an attack at home",
  never_overruled: "no public veto on any talks",
  vote_promised: "a vote promised and not put off",
  asked_to_leave: "a demand that the French go",
  french_leaving: "a French departure under way",
  mandate_held: "the dialogue’s mandate",
  contact_begun: "a contact begun",
  street_behind: "the street’s support",
  uncontained: "a JNIM under little pressure",
  fell_before: "an earlier government’s fall",
  contract_signed: "a contract with Wagner",
} as const;

export const ears = {
  home: "the French public",
  street: "the street of Bamako",
  zones: "the rest of the country",
  abroad: "the press abroad",
} as const;
