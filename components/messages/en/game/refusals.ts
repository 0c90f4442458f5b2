// Every no, in game terms: what rule stands in the way, and what can be done instead.
export const refusals = {
  phase: {
    not_orders: "Orders are written in the orders phase. Keep your draft; commit it when the phase opens.",
    over: "The game is over. The debrief is open.",
    stale: "The quarter has moved on meanwhile. Look at where the game stands and try again.",
    wrong: "That cannot be done in this phase. Wait for the phase that takes it.",
  },
  sheet: {
    already_committed: "Your sheet is committed. Reopen it first if you want to change it.",
    not_committed: "There is no committed sheet to reopen.",
    too_many_orders:
      "The sheet has {slots, plural, one {# slot} other {# slots}} and {written} orders that need one. Remove some, or keep to standing orders.",
    twice: "The same order stands twice on the sheet. Remove one, or choose another zone or target.",
    limit: "This order can stand {limit, plural, one {once} other {# times}} on a sheet. Remove one.",
    family: "Two standing orders on the sheet exclude one another. Keep one of them.",
    purse: "The sheet costs {cost}; you have {free}. Remove an order or choose a cheaper one.",
    loyalty:
      "The sheet costs {cost} of the army’s loyalty; you have {free}. Remove an order, or pay the army first.",
    committed: "Your sheet is committed; drafts are closed. Reopen it first.",
    closed: "The sheets of this quarter are closed. Write for the next one.",
  },
  story: {
    not_news: "This is no news any more, or has not happened (D19, D29). Choose something of the last year.",
    not_yours: "This account is not one that your side gives of it. Choose one of your own.",
    told_before: "Your side has told this already (D19). An event is told once by each side.",
    once_a_quarter: "One account a quarter is heard (D19). Tell the other next quarter.",
  },
  role: { not_seated: "This role has no seat in this scenario. The engine plays it." },
  order: {
    not_yours: "That order stands on another role’s menu.",
    needs_zone: "This order needs a zone. Choose one on the map or in the list.",
    not_here: "This order cannot be given in that zone, as far as you know it. Choose another zone.",
    bad_target: "That is no target for this order. Choose one of those offered.",
    bad_option: "That is no choice for this order. Choose one of those offered.",
    no_french_in_mali: "No French unit is left in Mali. The order needs one there.",
    french_are_out: "The French have left Mali. This order no longer applies.",
    french_still_in: "French units are still in Mali. This comes after the exit.",
    veto_needs_a_hold:
      "A veto needs French forces or French money in Mali (D13). Pay for services or send aid first, or do without a veto.",
    strike_needs_leave:
      "After the exit, strikes need Bamako’s leave: no demand standing, and a government that is not estranged.",
    too_many_aims: "Four aims are declared. Drop one before you declare another (D1).",
    no_aim_to_drop: "No aim is declared, so none can be dropped.",
    exit_announced: "The exit is announced (D25). What leads the other way is closed.",
    exit_not_announced:
      "There is no timetable yet (D25). Announce the exit first, or hand over base by base.",
    no_signal: "No live JNIM signal to answer (D15).",
    channel_closed: "There is no channel to JNIM (D28). Open one through a third party first.",
    no_hostages: "No hostages are held.",
    no_framework: "There is no framework yet that could be guaranteed (D14). Help the talks get there first.",
    no_moscow: "Moscow has no part in this game yet (D17).",
    no_coup_yet: "Mali has its elected government; there is no junta to take a position on (D26).",
    nothing_to_claim:
      "Nothing stands on record that could be claimed (D19). A claim works only on a true event, once.",
    no_wagner: "Wagner is not in Mali (D20).",
    no_legal_ground:
      "Bamako has demanded that the French go: a stand against Wagner has lost its legal ground (D20).",
    already_demanded: "The demand stands already. The next rung is to restrict.",
    rung_before: "One rung per quarter: demand, then restrict, then expel. The rung before is missing.",
    street_not_behind: "Sentiment does not carry a demand yet (D18). Below 45 the street would not follow.",
    no_alternative:
      "There is no alternative to the French yet. It takes a contract, or more Russian influence in Bamako.",
    talks_open: "Talks are open already. Pursue them, or enter them.",
    no_talks: "There are no talks. Contact comes first (D14).",
    settled: "There is a settlement. Keep it, or leave the talks openly.",
    contract_signed: "There is a contract with Wagner already.",
    no_offer: "No offer of Wagner’s is on the table (D17).",
    no_contract: "There is no contract with Wagner (D17). Bamako has to sign one first.",
    already_elected: "The government is an elected one.",
    already_promised: "Elections are promised already. Hold or postpone them.",
    not_promised: "No elections are promised that could be postponed.",
    too_soon: "Elections need three quarters after a change of regime.",
  },
  deal: {
    parties:
      "A deal needs two or more different roles that are seated, and a counter keeps the same parties.",
    not_a_party: "You can only propose a deal that you are a party to.",
    no_channel:
      "Paris and JNIM have no channel between them (D28). Paris can open one through a third party.",
    unknown: "There is no such deal on your table.",
    not_open: "That deal is no longer open. Propose a new one.",
    old_version: "The deal has changed meanwhile: it stands at version {version}. Read it and answer again.",
    no_secret: "That deal is no secret: it was never signed, or everybody knows of it.",
    knows_already: "They are in the deal themselves. Choose somebody outside it.",
    passed_on: "You have handed it on to them already this quarter. It gets out as the quarter is judged.",
    signed_already: "You have signed this version already.",
    expired: "Time for this deal has run out. Propose it again with quarters still ahead.",
    term_by: "Term {term} cannot be promised by that role. Choose another role or another term.",
    term_field: "Term {term} lacks something, or holds something it does not take. Fill in what is asked.",
    term_quarters:
      "The quarters of term {term} do not fit: from this quarter on, first before last, at most twelve ahead.",
    term_twice: "Term {term} says again what term {first} says. Take one of them out.",
    too_many: "Too many, or none at all: from one to {max}.",
    phase: "Deals are made before resolution begins, and after it. Wait a moment.",
  },
  message: {
    empty: "There is nothing to send yet.",
    too_long: "That is too long: {max} characters at most. Send it in parts.",
    no_channel:
      "Paris and JNIM have no channel between them (D28). Paris can open one through a third party.",
    nobody: "Choose whom to write to.",
    mixed: "A message goes to roles or to the facilitator, not to both at once.",
    to_self: "That is your own team: write there with no other role.",
  },
  facilitator: {
    nothing_to_end: "The game can be ended at an outcome. Play this quarter out first.",
    open_already: "The first quarter is open already. Move on with the next phase.",
    unknown_track: "There is no such figure, or it needs a zone.",
    beyond_limit: "The figure stands at the end of its scale already.",
  },
  line_lost:
    "No answer came. It may have been done, so look first. Pressing the same again is safe: it is never done twice.",
  request: {
    unknown: "The server does not know that request. Load the page again.",
    malformed: "The request was malformed at {path}. Reload the page.",
    too_large: "That is too long: at most {limit}. Shorten it.",
    too_fast: "Too many requests at once. Wait {seconds} seconds.",
  },
  text: {
    control_characters:
      "A character that cannot be shown stands in {path}. Delete it, or type the text anew.",
  },
  body: { too_large: "That is too large: at most {limit}.", not_json: "That is not a JSON file." },
  method: { wrong: "That address takes {allow} only." },
  api: { unknown: "There is nothing at this address." },
  origin: {
    wrong:
      "The page is at {page}, but the server was asked as {server}, so the request was not taken. If both are the same server, the proxy before it must pass on the Host that the browser names, or the server needs TRUST_PROXY or ALLOWED_ORIGINS: see the README.",
  },
  host: { malformed: "The address of the server was not well formed." },
  socket: {
    too_many: "You have this seat open in {limit} windows. Close one of them.",
  },
  address: {
    too_many_failures: "Too many wrong links from this address. Wait {seconds} seconds.",
    too_fast: "Too many requests from this address. Wait {seconds} seconds.",
  },
  link: {
    unknown: "This link opens no seat. Ask the facilitator for a new one.",
    ended: "This link has been replaced. Ask the facilitator for the new one.",
  },
  cookie: {
    missing: "This browser is not seated. Open your link again.",
    wrong: "This browser is seated elsewhere. Open your link again.",
  },
  member: {
    removed: "The facilitator took you out of this seat. Ask the facilitator if you should come back.",
    unknown: "That person is not in this seat any more.",
    yourself: "You cannot remove yourself. Ask another facilitator.",
  },
  operator: {
    needs_key: "This needs the operator’s key. Enter it.",
    wrong_key: "This is not the operator’s key. Check it and enter it again.",
    not_confirmed: "The exercise was not deleted: the two names differ. Ask again.",
  },
  create: {
    needs_key: "This server asks for a key before an exercise is created. Enter the key.",
    wrong_key: "This key does not open this server. Check it, or ask whoever runs the server.",
  },
  exercise: {
    unknown: "There is no such exercise, or it was deleted.",
    unreadable:
      "This version of the server cannot read this exercise. Its record is kept: tell whoever runs the server.",
    not_open: "The exercise is not open yet. The facilitator opens it.",
    already_open: "The exercise is open already.",
    ended: "The exercise is over. The debrief stays open.",
  },
  seat: {
    may_not: "This seat may not do that.",
    not_in_scenario: "This role has no seat in this scenario.",
    full: "This seat has its {limit} people. Ask the facilitator for a new link: it makes room.",
    not_a_link: "There is no link for that seat.",
    bot: "A bot plays this role now. You can read along until it is given back to people.",
    not_absent:
      "A bot can play a role for a quarter only once its people have been away for {after} seconds, and only where no facilitator and no clock moves the exercise on.",
  },
  scenario: {
    unknown: "There is no scenario of that name.",
    invalid: "The scenario does not hold together at {path}.",
  },
  turn: { stale: "That quarter is over. The game stands at turn {turn}." },
  key: { reused: "That was sent already, with other contents. Try again." },
  superseded:
    "The facilitator has taken the exercise back, and this belonged to what no longer counts. Do it again if it still fits.",
  line: {
    no_moment:
      "The exercise cannot be taken back to there. Choose a phase that was played on the present line.",
  },
  debrief: {
    not_ended: "The game is not over yet. The debrief opens at its end.",
    closed: "The debrief is not open yet. The facilitator opens it.",
    opened: "The debrief is open: what you wrote before stands.",
    not_leading: "Somebody else leads the debrief. Look around on your own, or ask for the lead.",
  },
  result: {
    held: "The facilitator is looking at the result. Wait until it is released; you can still talk in your team and to the facilitator.",
    not_held: "No result is being held. Everybody sees the present one already.",
  },
  pen: {
    not_yours: "Only whoever holds the pen can do that. Ask for it.",
    yours: "You hold the pen already.",
    no_such_member: "That person is not in this team.",
    not_asked: "This request for the pen was answered already, or the pen has moved.",
  },
  talk: {
    too_fast: "Too many messages at once. Wait {seconds} seconds.",
    too_much: "Your seat has sent its {limit} messages of this quarter. Send more in the next quarter.",
    too_long:
      "The messages of your seat are full for this quarter: {limit} bytes. Send more in the next quarter.",
  },
  draft: { too_many: "Your seat has {limit} drafts already. Clear one first." },
  statement: {
    too_many: "Your seat has made its {limit} statements of this quarter. Make this one in the next quarter.",
  },
  inject: { too_many: "You have sent {limit} injects in this quarter. Send this one in the next quarter." },
  act: { too_many: "Your seat has done this {limit} times in this quarter. Go on in the next quarter." },
  clock: {
    paused: "The clock is paused. Commits and deals wait; drafts and talk stay open.",
    not_paused: "The clock is running.",
    no_days: "Only an exercise of a quarter a day, with an hour of its own, has holidays.",
    none: "This exercise runs without a clock.",
    no_close:
      "With these days left out, a quarter ahead finds no day to close within {days} days. Take days off the list.",
  },
  server: {
    busy: "The server is busy with this exercise. Try again in a moment; nothing is lost.",
    full: "This server holds {limit} exercises that have not ended, and takes no more. End one of yours, or ask whoever runs the server.",
    failed:
      "Something failed on the server, several times. Nothing confirmed is lost. Try again, or tell the facilitator.",
    unavailable: "The server cannot be reached. Your drafts are kept here; try again.",
  },
} as const;

/** What is wrong with a scenario file, at which place. */
export const problems = {
  scenario: {
    not_an_object: "Expected an object here.",
    not_a_list: "Here stands something other than a list.",
    number_between: "Expected a number from {low} to {high}.",
    one_of: "Here belongs one of: {of}.",
    bad_id: "An id has small letters, digits, hyphens and underscores, forty at most.",
    unknown_key: "Nothing is called “{key}” here. Correct the name or take it out.",
    too_long: "A list has {most} entries at most. Shorten it.",
    empty_list: "This list is empty. Name at least one.",
    twice: "This stands here twice: {what}. Keep one.",
    tenths: "A figure has one decimal at most.",
    control_characters: "A character that cannot be shown stands here. Delete it, or type the text anew.",
    no_weight: "No zone here has people: give one a weight above 0.",
    words: "Expected 1 to {most} characters of text.",
    own_words: "An event of your own needs a headline in your words.",
    own_neighbour: "A zone is not its own neighbour. Take this way out.",
    one_malian: "At least one zone lies in Mali.",
    zone_once: "Each zone stands on the board once: {zone}.",
    one_capital: "One zone is the capital, and only one.",
    border_one_way: "A border runs both ways; this one does not: {zone}.",
  },
} as const;
