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

/** `name` in a list or a cause, `said` as a statement without words of its own, in reported speech; `gone` once the last units have left. */
export const angles = {
  paris_choice: {
    name: "an exit by choice",
    said: "Paris presents the exit as its own choice: what could be reached has been reached, and the rest is for Malians to settle.",
    gone: "Paris presents the last departure as the end of a plan of its own: it came for a time, and the time is over.",
  },
  paris_handover: {
    name: "a handover in good order",
    said: "Paris presents the exit as a handover: post by post, to forces that are said to be ready for it.",
    gone: "Paris presents the last departure as the last handover: what it held, others hold now.",
  },
  paris_unlawful: {
    name: "power without a vote",
    said: "Paris says that power was taken without a vote, and that nothing goes on as before until one is held.",
  },
  paris_hired: {
    name: "a private company in place of the state",
    said: "Paris says that a private firm answers to no parliament and no court, and that Malians will pay its price.",
  },
  paris_no_talks: {
    name: "no talks while the killing goes on",
    said: "Paris says that it will not negotiate while attacks continue, and recalls its soldiers’ losses.",
  },
  paris_pressed: {
    name: "pressure that brought them to the table",
    said: "Paris says that it was years of pressure that brought JNIM to sign.",
  },
  paris_law: {
    name: "agreements broken by one side",
    said: "Paris says that the agreements were broken by one side alone, and that it leaves with its word kept.",
  },
  bamako_abandoned: {
    name: "abandonment on the way",
    said: "Bamako says that it was left alone on the way, without having been asked, and that it must look for other partners.",
    gone: "Bamako says that the last soldiers left as they had announced it, without asking, and that the ground they left is its own to hold.",
  },
  bamako_agreed: {
    name: "an exit agreed between two governments",
    said: "Bamako says that the exit was agreed between two governments, and thanks those who came when they were called.",
    gone: "Bamako says that the last soldiers left as two governments had agreed, and that the account between them is settled.",
  },
  bamako_put_right: {
    name: "order restored",
    said: "Bamako says that the state was about to fail, that order is restored, and that the people will vote.",
  },
  bamako_free_to_choose: {
    name: "a free choice of partners",
    said: "Bamako says that a sovereign state chooses its partners, and owes nobody an account of it.",
  },
  bamako_overruled: {
    name: "a mandate overruled from abroad",
    said: "Bamako says that Malians had given a mandate to talk, and that it was overruled from abroad.",
  },
  bamako_own_peace: {
    name: "a peace of Malians among themselves",
    said: "Bamako says that Malians have made their peace among themselves, as the national dialogue had asked.",
  },
  bamako_sovereign: {
    name: "sovereignty, asked for by the street",
    said: "Bamako says that the street asked for it, and that sovereignty is not negotiated.",
  },
  jnim_driven_out: {
    name: "an army driven out",
    said: "JNIM says that an army was worn down and driven out, and that nobody gave it leave to go.",
    gone: "JNIM says that the last soldiers are gone, and that it was not their own will that moved them.",
  },
  jnim_ask_met: {
    name: "a demand met, the war limited to Mali",
    said: "JNIM says that what it asked for is being done, and that its war ends at the border.",
    gone: "JNIM says that what it had asked for has been done, and that beyond the border it has no war.",
  },
  jnim_rotten: {
    name: "infighting in the capital",
    said: "JNIM says that those who govern in the capital turn on one another, and offers its own justice instead.",
  },
  jnim_new_master: {
    name: "one foreigner for another",
    said: "JNIM says that one foreign force takes the place of another, and that nothing else has changed.",
  },
  jnim_shut_door: {
    name: "a door shut from abroad",
    said: "JNIM says that a door stood open, and that it was shut from abroad.",
  },
  jnim_terms_won: {
    name: "terms that were won",
    said: "JNIM says that it sat down as a party and rose with its terms.",
  },
  jnim_the_people: {
    name: "a country that wants them gone",
    said: "JNIM says that not it alone, but the country wants the foreign soldiers gone.",
  },
  moscow_failed: {
    name: "a failed operation",
    said: "Moscow says that years of operations have brought less safety, and that the exit owns up to it.",
    gone: "Moscow says that the last aircraft has left an operation behind that nobody will call a success.",
  },
  moscow_successor: {
    name: "a partner that stays",
    said: "Moscow says that others leave, and that a partner stands ready that sets no conditions.",
    gone: "Moscow says that whoever stays is a partner, and that it is staying.",
  },
  moscow_peoples_will: {
    name: "the will of the street",
    said: "Moscow says that the army did what the street had asked for, and warns against meddling.",
  },
  moscow_invited: {
    name: "an invitation by a sovereign state",
    said: "Moscow says that a sovereign state has invited a private firm, and that this concerns nobody else.",
  },
  moscow_tutelage: {
    name: "tutelage from Paris",
    said: "Moscow says that Paris still decides with whom Malians may talk.",
  },
  moscow_good_offices: {
    name: "good offices",
    said: "Moscow welcomes the settlement, and says that its good offices had a part in it.",
  },
  moscow_unwelcome: {
    name: "a guest no longer welcome",
    said: "Moscow says that France stayed after its host had asked it to leave.",
  },
} as const;

export const facts = {
  aim_met: "an aim met",
  at_the_table: "JNIM at the table, and under pressure",
  signal_answered: "a signal that was answered",
  war_bounded: "a war that JNIM limits to Mali",
  receiver_ready: "a force to hand over to",
  in_good_order: "a timetable kept, post by post",
  late_or_left: "posts left late, or to nobody",
  nothing_built: "nothing built to hand over to",
  exit_agreed: "a signed agreement on the withdrawal",
  nobody_asked: "that nobody had asked the French to go",
  line_held: "a position towards the officers, held",
  hand_found: "evidence of Moscow’s hand",
  stood_up: "a stand against Wagner",
  fear_at_home: "fear of an attack at home",
  never_overruled: "that no talks were ever vetoed in the open",
  vote_promised: "a vote promised and not put off",
  asked_to_leave: "a demand that the French go",
  french_leaving: "that the French are leaving",
  mandate_held: "the dialogue’s mandate",
  contact_begun: "a contact begun",
  street_behind: "the street",
  uncontained: "that JNIM is under little pressure",
  fell_before: "that a government had fallen before",
  contract_signed: "a contract with Wagner",
} as const;

export const ears = {
  home: "the French public",
  street: "the street of Bamako",
  zones: "the rest of the country",
  abroad: "the press abroad",
} as const;
