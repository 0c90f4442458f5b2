// Every no, in game terms: what rule stands in the way, and what can be done instead.
export const refusals = {
  phase: {
    not_orders: "Orders are written in the orders phase. Your draft is kept; commit it when the phase opens.",
    over: "The game is over. The debrief is open.",
    stale: "The quarter has moved on. See where the game stands and try again.",
    wrong: "This is not possible in this phase. Wait for the right one.",
  },
  sheet: {
    already_committed: "Your sheet is committed. Reopen it to change it.",
    not_committed: "There is no committed sheet to reopen.",
    too_many_orders:
      "The sheet has {slots, plural, one {# slot} other {# slots}} and {written} orders that need one. Remove some, or keep to standing orders.",
    twice: "The same order is on the sheet twice. Remove one, or choose another zone or target.",
    limit: "This order can be on a sheet {limit, plural, one {once} other {# times}}. Remove one.",
    family: "Two standing orders on the sheet are incompatible. Keep one of them.",
    purse: "The sheet costs {cost}; you have {free}. Remove an order or choose a cheaper one.",
    loyalty:
      "The sheet costs {cost} of the army’s loyalty; you have {free}. Remove an order, or pay the army first.",
    committed: "Your sheet is committed; drafts are closed. Reopen it first.",
    closed: "The sheets of this quarter are closed. Prepare the next one.",
  },
  story: {
    not_news: "This is no longer news, or did not happen (D19, D29). Choose an event of the past year.",
    not_yours: "This account is not open to your side. Choose one of your own.",
    told_before: "Your side has already told this event (D19). Each side tells an event once.",
    once_a_quarter: "One account per quarter (D19). Tell the other next quarter.",
  },
  role: { not_seated: "This role is not played in this scenario. The engine plays it." },
  order: {
    not_yours: "That order is on another role’s menu.",
    needs_zone: "This order needs a zone. Choose one on the map or in the list.",
    not_here: "As far as you know, this order is not possible in that zone. Choose another zone.",
    bad_target: "This target does not suit the order. Choose one of those offered.",
    bad_option: "This choice does not suit the order. Choose one of those offered.",
    no_french_in_mali: "No French unit is left in Mali, and this order needs one.",
    french_are_out: "The French have left Mali. This order no longer applies.",
    french_still_in: "French units are still in Mali. This order comes after the exit.",
    veto_needs_a_hold:
      "A veto needs French forces or French money in Mali (D13). Pay for services or send aid first, or do without a veto.",
    strike_needs_leave:
      "After the exit, a strike needs Bamako’s consent: no demand in force, and good relations with Paris.",
    too_many_aims: "Four aims are declared already. Drop one before you declare another (D1).",
    no_aim_to_drop: "No aim is declared, so there is none to drop.",
    exit_announced: "The exit is announced (D25). Orders that go against it are closed.",
    exit_not_announced:
      "There is no timetable yet (D25). Announce the exit first, or hand over base by base.",
    no_signal: "There is no JNIM signal to answer (D15).",
    channel_closed: "There is no channel to JNIM (D28). Open one through a third party first.",
    no_hostages: "No hostages are held.",
    no_framework: "There is no framework to guarantee yet (D14). Help the talks to reach one first.",
    no_moscow: "Moscow has no part in this game yet (D17).",
    no_coup_yet: "Mali has its elected government; there is no junta to take a position on (D26).",
    nothing_to_claim: "There is no event to take credit for (D19). It must be true, and can be claimed once.",
    no_wagner: "Wagner is not in Mali (D20).",
    no_legal_ground:
      "Bamako has demanded that the French go: standing up to Wagner has lost its legal basis (D20).",
    already_demanded: "The demand is made already. The next rung is to restrict the French.",
    rung_before: "One rung per quarter: demand, then restrict, then expel. The previous rung is missing.",
    street_not_behind:
      "Anti-French sentiment is too low for a demand (D18). Below 45 the street would not follow.",
    no_alternative:
      "There is no alternative to the French yet. It takes a contract, or more Russian influence in Bamako.",
    talks_open: "Talks are open already. Pursue them, or enter them.",
    no_talks: "There are no talks. Contact comes first (D14).",
    settled: "A settlement is signed. Keep it, or leave the talks openly.",
    contract_signed: "A contract with Wagner is signed already.",
    no_offer: "Wagner has no offer open (D17).",
    no_contract: "There is no contract with Wagner (D17). Bamako has to sign one first.",
    already_elected: "The government is already an elected one.",
    already_promised: "Elections are promised already. Hold or postpone them.",
    not_promised: "No elections are promised, so there is nothing to postpone.",
    too_soon: "Elections need three quarters after a change of regime.",
  },
  deal: {
    parties:
      "A deal needs at least two different roles that are played in this scenario; a counter-proposal keeps the same parties.",
    not_a_party: "You can only propose a deal that you are a party to.",
    no_channel:
      "Paris and JNIM have no channel between them (D28). Paris can open one through a third party.",
    unknown: "Your role has no access to this deal.",
    not_open: "That deal is no longer open. Propose a new one.",
    old_version: "The deal has changed: it is now at version {version}. Read it, then answer.",
    no_secret: "This deal is not secret: it is unsigned, or everybody knows of it.",
    knows_already: "That role is a party to the deal. Choose another one.",
    passed_on: "You have already leaked it to them this quarter. It becomes known when the quarter closes.",
    signed_already: "You have signed this version already.",
    expired: "This deal has expired. Propose it again with quarters still ahead.",
    term_by: "Term {term} cannot be promised by that role. Choose another role or another term.",
    term_field:
      "Term {term} lacks something, or holds something that does not belong. Fill in what is asked.",
    term_quarters:
      "Quarters of term {term} not valid: from this one on, start before end, at most twelve ahead.",
    term_twice: "Term {term} repeats term {first}. Remove one of them.",
    too_many: "Number not valid: from 1 to {max}.",
    phase: "Deals are negotiated before resolution, and after it. Wait a moment.",
  },
  message: {
    empty: "There is nothing to send.",
    too_long: "That is too long: {max} characters at most. Send it in parts.",
    no_channel:
      "Paris and JNIM have no channel between them (D28). Paris can open one through a third party.",
    nobody: "Choose a recipient.",
    mixed: "A message goes to roles or to the facilitator, not to both at once.",
    to_self: "That is your own team: write in its channel.",
  },
  facilitator: {
    nothing_to_end: "The game can be ended at an outcome. Play this quarter out first.",
    open_already: "The first quarter is already open. Move on to the next phase.",
    unknown_track: "This figure does not exist, or needs a zone.",
    beyond_limit: "The figure is already at the limit of its scale.",
    past_limit: "More than the printed limit of {limit, number}. Confirm once more to go beyond it.",
  },
  line_lost:
    "The server did not answer. The action may have been done: check first. It is safe to press again: nothing is done twice.",
  request: {
    unknown: "The server does not know that request. Reload the page.",
    malformed: "The request was malformed at {path}. Reload the page.",
    too_large: "That is too long: at most {limit}. Shorten it.",
    too_fast: "Too many requests at once. Wait {seconds} seconds.",
  },
  text: {
    control_characters:
      "The field {path} contains a character that cannot be shown. Delete it, or retype the text.",
  },
  body: { too_large: "That is too large: at most {limit}.", not_json: "That is not a JSON file." },
  method: { wrong: "This address accepts {allow} only." },
  api: { unknown: "There is nothing at this address." },
  origin: {
    wrong:
      "The page is at {page}, but the server was asked as {server}, so the request was not taken. If both are the same server, the proxy before it must pass on the Host that the browser names, or the server needs TRUST_PROXY or ALLOWED_ORIGINS: see the README.",
  },
  host: { malformed: "The address of the server is malformed." },
  socket: {
    too_many: "You have this seat open in {limit} windows. Close one of them.",
  },
  address: {
    too_many_failures: "Too many wrong links from this address. Wait {seconds} seconds.",
    too_fast: "Too many requests from this address. Wait {seconds} seconds.",
  },
  link: {
    unknown: "This link gives access to no seat. Ask the facilitator for a new one.",
    ended: "This link has been replaced. Ask the facilitator for the new one.",
  },
  cookie: {
    missing: "This browser holds no seat. Open your link again.",
    wrong: "This browser holds another seat. Open your link again.",
  },
  member: {
    removed: "The facilitator removed you from this seat. Ask whether you should come back.",
    unknown: "That person no longer holds this seat.",
    yourself: "You cannot remove yourself. Ask another facilitator.",
  },
  practice: {
    none: "No practice quarter is open. Go on with the exercise.",
    open: "A practice quarter is open already. Go to it, or end it first.",
    one_quarter: "A practice quarter ends with its outcome. End it, or go back to the exercise.",
  },
  operator: {
    needs_key: "This needs the operator’s key. Enter it.",
    wrong_key: "This is not the operator’s key. Check it and enter it again.",
    not_confirmed: "The exercise was not deleted: the two names differ. Ask again.",
  },
  create: {
    needs_key: "This server asks for a key before an exercise is created. Enter the key.",
    wrong_key: "This key is not valid on this server. Check it, or ask the server’s operator.",
  },
  exercise: {
    unknown: "There is no such exercise, or it was deleted.",
    unreadable:
      "This version of the server cannot read this exercise. Its record is kept: tell the person who runs the server.",
    not_open: "The exercise is not open yet. The facilitator has to open it.",
    already_open: "The exercise is open already.",
    ended: "The exercise is over. The debrief stays open.",
  },
  seat: {
    may_not: "This seat may not do that.",
    not_in_scenario: "This role is not played in this scenario.",
    full: "This seat already has {limit} people. Ask the facilitator for a new link: it makes room.",
    not_a_link: "There is no link for that seat.",
    bot: "A bot plays this role for now. You can follow until it is given back to its team.",
    not_absent:
      "A bot can play a role for a quarter only once its team has been away for {after} seconds, and only if neither a facilitator nor a clock moves the exercise on.",
  },
  prepared: {
    changed: "Somebody else at the desk changed the preparation in the meantime. Keep yours, or take theirs.",
  },
  report: {
    changed:
      "Another facilitator changed the same part of the report in the meantime. Keep yours, or take theirs.",
  },
  template: {
    unknown: "This template is no longer here, or this browser has not opened its link.",
    changed:
      "Somebody else has saved this template in the meantime. Open it, look, and save under another name.",
    too_many: "This server keeps {limit} templates and has no room for another. Save yours as a file.",
  },
  class: {
    unknown: "This class is no longer here: its exercises were deleted.",
    too_many_links: "A class has at most {limit} links. Withdraw one of them first.",
    own_link: "You cannot withdraw the link that you came by. Ask another facilitator.",
  },
  scenario: {
    unknown: "There is no scenario of that name.",
    invalid: "The scenario is inconsistent at {path}.",
  },
  turn: { stale: "That quarter is over. The game is at turn {turn}." },
  key: { reused: "This request was already sent, with different content. Try again." },
  superseded:
    "The facilitator has taken the exercise back, and this action belongs to a course that was dropped. Do it again if it is still useful.",
  line: {
    no_moment:
      "The exercise cannot go back to that moment. Choose a phase played on the present course of the game.",
  },
  debrief: {
    not_ended: "The game is not over yet. The debrief opens at its end.",
    closed: "The debrief is not open yet. The facilitator has to open it.",
    opened: "The debrief is open: what you wrote before can no longer change.",
    not_leading: "Somebody else leads the debrief. Look around on your own, or ask for the lead.",
    step_shut: "This step has not been opened yet.",
    answers_open: "The answers are open: what was sealed before stands.",
  },
  whatif: {
    impossible:
      "That could not have been: an order that could not be given then, or a quarter in which nobody acted. Change it, and play it on again.",
    going_on: "People still play it. It can be laid over this game once it is over.",
  },
  result: {
    held: "The facilitator is looking at the result. Wait until it is released; you can still talk in your team and to the facilitator.",
    not_held: "No result is being held: everybody already sees the present one.",
  },
  ruling: {
    stale:
      "Somebody else at the desk has decided something since you looked. See what changed, then decide again.",
  },
  own: {
    unknown: "This order is not there in this quarter.",
    settled: "This order is settled already and cannot change.",
    not_shown: "This order was not shown to you.",
    too_many: "At most {limit} orders of your own per quarter. Take one back first.",
  },
  pen: {
    not_yours: "Only the person who holds the pen can do that. Ask for it.",
    yours: "You hold the pen already.",
    no_such_member: "That person is not in this team.",
    not_asked: "No request is waiting: it was answered, or the pen has changed hands.",
  },
  talk: {
    too_fast: "Too many messages at once. Wait {seconds} seconds.",
    too_much: "Your team has sent its {limit} messages of this quarter. Write the rest next quarter.",
    too_long:
      "Your team’s messages have reached this quarter’s limit: {limit} bytes. Write the rest next quarter.",
  },
  draft: { too_many: "Your team already has {limit} drafts. Delete one first." },
  statement: {
    too_many: "Your team has made its {limit} statements of this quarter. Make this one next quarter.",
  },
  inject: {
    too_many: "You have sent {limit} injects this quarter. Send this one next quarter.",
    unknown: "This row is not in the list of injects.",
    changed: "Somebody else changed inject {number} meanwhile. Look at it again, then change it.",
    out: "Inject {number} has been released and stays as it went out.",
    wrong: "Inject {number} cannot be saved: {path}, {problem}. Correct that field.",
    needs_reason: "Skipping an inject needs a reason. Write one.",
    too_large: "The list holds {rows} rows and {bytes} bytes at most. Shorten it.",
  },
  info: {
    unknown: "This request has been answered already.",
    taken: "Somebody else is answering this request.",
    too_many: "Your team has {limit} requests that wait for an answer. Wait for one of them.",
  },
  act: { too_many: "Your team has done this {limit} times this quarter. Go on next quarter." },
  clock: {
    paused: "The clock is paused. Commits and deals wait; drafts and messages stay open.",
    not_paused: "The clock is running.",
    no_days: "Holidays exist only in an exercise of one quarter per day, at a fixed hour.",
    none: "This exercise is played without a clock.",
    no_close:
      "With these days excluded, a coming quarter finds no closing day within {days} days. Remove days from the list.",
  },
  server: {
    busy: "The server is busy with this exercise. Try again in a moment; nothing is lost.",
    full: "This server holds {limit} exercises under way and takes no more. End one, or ask the person who runs the server.",
    failed: "The server failed several times. Nothing confirmed is lost. Try again, or tell the facilitator.",
    unavailable: "The server cannot be reached. Your drafts are kept here; try again.",
  },
} as const;

/** What is wrong with a scenario file, at which place. */
export const problems = {
  scenario: {
    not_an_object: "Expected an object here.",
    not_a_list: "Expected a list here.",
    number_between: "Expected a number from {low} to {high}.",
    one_of: "Expected one of: {of}.",
    bad_id: "An id contains small letters, digits, hyphens and underscores, forty characters at most.",
    unknown_key: "The name “{key}” does not exist here. Correct it or remove it.",
    too_long: "A list has {most} entries at most. Shorten it.",
    empty_list: "This list is empty. Add at least one entry.",
    twice: "Duplicate entry: {what}. Keep one.",
    tenths: "A number has one decimal at most.",
    control_characters: "This text contains a character that cannot be shown. Delete it, or retype the text.",
    no_weight: "No zone has any population: give one of them a weight above 0.",
    words: "Expected 1 to {most} characters of text.",
    own_words: "Give your own event a headline in your words.",
    own_neighbour: "A zone cannot be its own neighbour. Remove this link.",
    one_malian: "At least one zone must be in Mali.",
    zone_once: "Each zone appears once on the map: {zone}.",
    one_capital: "Exactly one zone is the capital.",
    border_one_way: "A border runs both ways; this one does not: {zone}.",
  },
} as const;
