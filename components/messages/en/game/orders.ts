// Every order of every menu: its name, one line of what it does, and the words of its choices.
export const orders = {
  paris: {
    declare_aim: {
      name: "Declare an aim",
      line: "Counts only after three quarters declared with its means paid, and only if it was not true yet. A third aim feeds mission creep.",
    },
    drop_aim: {
      name: "Drop an aim",
      line: "Less mission creep. On the way out it reads as moved goalposts, unless a signal or a successor force stands behind it.",
    },
    deploy_battlegroup: {
      name: "Deploy a battlegroup",
      line: "One more French unit in a zone. Costs money and opinion, and raises what Malians expect.",
    },
    redeploy_battlegroup: {
      name: "Redeploy a battlegroup",
      line: "Moves one French unit. The zone it leaves thins out next quarter.",
    },
    patrol_zone: {
      name: "Patrol",
      line: "Pushes cells into the open, where a strike in the same zone finds them. Keeps up pressure on JNIM. May cost lives.",
    },
    strike_zone: {
      name: "Strike from the air",
      line: "Finds cells after a patrol in the same zone. Alone it mostly finds nothing, sometimes civilians. Holds no ground.",
    },
    raid_leadership: {
      name: "Raid the leadership",
      line: "Shakes the cohesion of whoever is hit. Raises pressure, and cools the talks.",
    },
    clear_zone: {
      name: "Clear a zone",
      line: "Takes the zone from those who hold it. Without administration it falls back within a few quarters, and fear stays.",
    },
    hand_over: {
      name: "Hand over a base",
      line: "A French unit leaves the zone to a successor force. Whether it holds is tested afterwards.",
    },
    build_receiver: {
      name: "Build up a successor force",
      line: "Strengthens who will take over the zone. Takes several quarters; build before you leave.",
    },
    arm_partners: {
      name: "Arm paramilitary partners",
      line: "Cheap strength now. Tension rises, and recruits for others follow.",
    },
    drop_partners: { name: "Drop paramilitary partners", line: "Tension eases. Some keep their arms." },
    ask_europeans: {
      name: "Ask European partners for Takuba",
      line: "One more unit and a shared burden. Each partner adds less and slows every change of course.",
    },
    support_minusma: {
      name: "Support MINUSMA",
      line: "The UN mission can hold more. What it holds, you can leave.",
    },
    pay_services: {
      name: "Pay for services",
      line: "Water, clinics, markets in one zone. Grievance falls while it lasts.",
    },
    send_aid: {
      name: "Send aid to the state",
      line: "Warms relations with Bamako a little, and keeps a hold in Mali.",
    },
    forbid_talks: {
      name: "Forbid Bamako’s talks",
      line: "Stops the talks this quarter. Sentiment rises; whoever governs pays with legitimacy or turns elsewhere. Said in public and still standing as you announce your exit, it is held against that exit.",
      options: { open: "in public", private: "in private" },
    },
    tolerate_talks: {
      name: "Tolerate Bamako’s talks",
      line: "Neither a veto nor help. The talks go as far as Bamako and JNIM take them.",
    },
    back_talks: {
      name: "Back Bamako’s talks",
      line: "The next rung is likelier, and the street notes it. At home some will object.",
      options: { open: "in public", private: "in private" },
    },
    open_channel: {
      name: "Open an indirect channel",
      line: "A means of communicating with JNIM through a third party. It may leak, and a leak while you forbid talks costs twice.",
    },
    answer_signal: {
      name: "Answer JNIM’s signal",
      line: "Takes JNIM’s pledge to limit the war at face value. Fear at home falls, and an event to claim opens.",
    },
    seek_hostages: {
      name: "Seek the hostages’ release",
      line: "Through the indirect channel. Easier if JNIM is ready to talk about them.",
    },
    guarantee_settlement: {
      name: "Guarantee the settlement",
      line: "France stands behind what Bamako and JNIM agree. Opens with a framework.",
    },
    take_line: {
      name: "Take a position on the junta",
      line: "Break, condition or accept. Each costs something else; none, or a change, costs more than any.",
      options: { break: "break", condition: "set conditions", accept: "accept" },
    },
    claim_event: {
      name: "Take credit for an event",
      line: "Tells a true event as the fruit of your policy. Each event can be claimed once; it works best on what stands on record: for talks and signals, pressure, some of which this spends.",
      options: {
        contact: "the contact with JNIM",
        signal: "JNIM’s pledge to limit the war to Mali",
        aim_met: "an aim met",
        settlement: "the settlement",
      },
    },
    speak_home: {
      name: "Speak at home",
      line: "Results, threat or limits: each moves opinion another way. Weak without results to show.",
      options: {
        results: "of results",
        threat: "of the threat",
        limits: "of what can be done, and what cannot",
      },
    },
    speak_mali: {
      name: "Speak in Mali",
      line: "Explains, and answers campaigns. Weak while grievance and resentment are high.",
    },
    counter_campaign: {
      name: "Answer a campaign",
      line: "Counters a theme where it circulates and keeps what is found as evidence. Weak where Paris is resented.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    attribute_campaign: {
      name: "Attribute a campaign",
      line: "Looks for the author of what is going round. If found, it can be named.",
    },
    analyse_threat: {
      name: "Analyse the threat",
      line: "Corrects the estimate of the threat to French soil, slowly.",
    },
    court_neighbour: {
      name: "Court a neighbour",
      line: "Time and attention for Niamey or Ouagadougou, so that it stands firmer.",
    },
    announce_exit: {
      name: "Announce the exit",
      line: "Opens a timetable that you name. From here each late or idle quarter lowers how the exit reads.",
      options: { "2": "within two quarters", "3": "within three quarters", "4": "within four quarters" },
    },
    draw_down: {
      name: "Draw down",
      line: "French units leave the zone, with or without a successor force. Without one the gap is filled by others.",
    },
    face_wagner: {
      name: "Stand up to Wagner",
      line: "Holds Wagner back for a while. Confronts Bamako as well, and may escalate.",
    },
    post_to_niamey: {
      name: "Redeploy to Niger or Burkina Faso",
      line: "After Mali: a smaller presence next door, by leave of the neighbour.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "A fresh picture of one zone at the outcome, and a source that stays behind.",
    },
  },
  bamako: {
    deploy_army: {
      name: "Deploy the army",
      line: "Moves one army unit. The zone it leaves thins out, and postings cost loyalty.",
    },
    sweep_zone: {
      name: "Sweep a zone",
      line: "The army takes ground. Civilians pay, grievance rises, and without administration it falls back.",
    },
    garrison_zone: { name: "Garrison a zone", line: "The army stays in the zone and holds what it has." },
    restore_administration: {
      name: "Restore administration",
      line: "Prefect, judge and civil registry return, if fear allows.",
    },
    restore_services: {
      name: "Restore services",
      line: "Water, clinics, schools in one zone. Grievance falls while it lasts.",
    },
    reform_army: {
      name: "Reform the army",
      line: "Eases grievance where the army stands. Officers dislike it; donors do not.",
    },
    tolerate_predation: {
      name: "Tolerate predation",
      line: "The army feeds itself. It stays loyal; grievance rises everywhere it stands.",
    },
    pay_army: { name: "Pay the army", line: "Arrears, housing, equipment. Buys loyalty." },
    open_talks: { name: "Open talks with JNIM", line: "Makes contact, or renews it. Paris may forbid it." },
    pursue_talks: {
      name: "Pursue the talks",
      line: "Goes for the next rung of the ladder. It takes two: JNIM must enter.",
    },
    break_talks: { name: "Break off the talks", line: "The rung is lost." },
    local_talks: {
      name: "Local talks",
      line: "Elders, judges and commanders of one zone talk about markets, roads and fields. Fear eases; with services in the zone, grievance as well.",
    },
    renew_mandate: {
      name: "Renew the mandate",
      line: "The national dialogue is asked again. A mandate fades if nobody uses it.",
    },
    blame_paris: {
      name: "Blame Paris",
      line: "Buys legitimacy in proportion to sentiment. Each repeat buys half; it binds you and solves nothing on the ground.",
    },
    counter_campaign: {
      name: "Answer a campaign",
      line: "Takes a theme up where it is told, and keeps what is found there as evidence. Weighs as much as the government is thought legitimate.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    praise_paris: { name: "Praise Paris", line: "Warms relations. The street hears it, too." },
    demand_exit: {
      name: "Demand that the French go",
      line: "The first rung. Sentiment must carry it, and donors count the cost.",
    },
    restrict_french: {
      name: "Restrict the French",
      line: "The second rung: flights and roads by leave only. Needs an alternative.",
    },
    expel_french: {
      name: "Expel the French",
      line: "The third rung. They must leave; what they held is yours to hold.",
    },
    court_moscow: {
      name: "Court Moscow",
      line: "Visits, arms catalogues, warm words. Paris and the donors read them.",
    },
    refuse_moscow: {
      name: "Refuse Moscow",
      line: "Turns offers down. Relations with Paris and donors ease.",
    },
    sign_contract: {
      name: "Sign with Wagner",
      line: "Takes the offer. Wagner can land; donors and Paris turn away.",
    },
    end_contract: {
      name: "End the contract",
      line: "Wagner has to leave. The officers who brought it will not like it.",
    },
    promise_elections: {
      name: "Promise elections",
      line: "A date that neighbours and donors will hold you to.",
      options: { "4": "within four quarters", "6": "within six quarters" },
    },
    hold_elections: {
      name: "Hold elections",
      line: "An elected government, and the legitimacy that comes with one.",
    },
    postpone_elections: {
      name: "Postpone elections",
      line: "The army gains time. Donors and voters lose patience.",
    },
    arm_militias: {
      name: "Arm militias",
      line: "Cheap strength in one zone. Tension rises, and recruits for others follow.",
    },
    restrain_militias: {
      name: "Restrain militias",
      line: "Some lay down arms. Tension between communities eases.",
    },
    seek_donors: { name: "Seek donors", line: "Money for the treasury, in return for dates and reports." },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "A fresh picture of one zone at the outcome, and a source that stays behind.",
    },
  },
  jnim: {
    ambush_convoy: {
      name: "Ambush",
      line: "Soldiers may fall. Raises the price of staying, and cools the talks.",
    },
    attack_post: {
      name: "Attack a post",
      line: "The army may leave the zone. Nearby civilians suffer, and it counts against you.",
    },
    blockade_zone: {
      name: "Blockade",
      line: "Starves a zone of services. Grievance and harm rise; recognition falls.",
    },
    infiltrate_zone: { name: "Infiltrate", line: "One more cell in the zone. It is seen late." },
    recruit_fighters: {
      name: "Recruit",
      line: "More cells where grievance and tension are high, few where they are not.",
    },
    raise_levy: { name: "Raise a levy", line: "Means now. Those who pay remember it." },
    hold_by_persuasion: {
      name: "Hold by persuasion",
      line: "Presence without force. Grievance and fear ease, slowly.",
    },
    hold_by_coercion: {
      name: "Hold by coercion",
      line: "Costs no means. The harm is counted and charged: recognition, cohesion, grievance.",
    },
    govern_shadow: {
      name: "Shadow governance",
      line: "Provides what the state does not, in a zone you hold. Grievance falls, whoever serves.",
    },
    local_justice: {
      name: "Local justice",
      line: "Settles quarrels over land, water and herds. Grievance and tension fall.",
    },
    hide_cells: {
      name: "Hide",
      line: "Patrols flush less and strikes find less. No growth here this quarter.",
    },
    contest_is: {
      name: "Contest the Islamic State",
      line: "Takes cells and ground from it. People there must choose a side.",
    },
    tolerate_is: {
      name: "Tolerate the Islamic State",
      line: "Saves means but costs you standing. IS grows.",
    },
    hold_hostages: {
      name: "Hold the hostages",
      line: "The file stays closed. Keeps a bargaining chip for later.",
    },
    negotiate_hostages: {
      name: "Let the hostages be talked about",
      line: "The file is open to whoever asks.",
    },
    release_hostages: {
      name: "Release a hostage",
      line: "A bargaining chip for the next rung. Hard-liners object.",
    },
    communique: {
      name: "Communiqué",
      line: "Limits the war to Mali, or threatens France. The others hear the first as a signal, which they may answer or waste. Your ranks agree to it more readily under pressure, less once humiliated.",
      options: { bound: "limit the war to Mali", threaten: "threaten" },
    },
    seek_talks: { name: "Seek talks", line: "Lets Bamako know that envoys would be received." },
    enter_talks: {
      name: "Enter the talks",
      line: "Goes for the next rung. It takes two: Bamako must pursue. Each step costs cohesion.",
    },
    leave_talks: { name: "Leave the talks", line: "The rung is lost. Hard-liners approve." },
    local_truce: {
      name: "Local truce",
      line: "No attacks in one zone while it stands. Fear and tension ease. Armed irregulars there may break it.",
    },
    steady_hardliners: {
      name: "Steady the hard-liners",
      line: "Time and favours for those who may leave. Restores cohesion.",
    },
    wait_out: {
      name: "Wait",
      line: "Saves strength. Time alone wears you only through the Islamic State and your hard-liners.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "A fresh picture of one zone at the outcome, and a source that stays behind.",
    },
  },
  moscow: {
    campaign: {
      name: "Campaign",
      line: "Works where resentment is old, hardly elsewhere, and more if Bamako helps. Each repeat of a theme halves it.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    fund_movement: {
      name: "Fund a movement",
      line: "Money for marches in the capital. They press Bamako, and may be traced.",
    },
    publish_poll: {
      name: "Publish a poll",
      line: "Exploits the existing mood. The bolder the claim, the greater the exposure.",
    },
    cultivate_officers: {
      name: "Cultivate officers",
      line: "Training, visits, friends in the barracks. Slow, and useful later.",
    },
    offer_wagner: {
      name: "Offer Wagner",
      line: "An offer that stands. It is taken where a government needs an alternative.",
    },
    deploy_wagner: {
      name: "Deploy Wagner",
      line: "One detachment lands in a zone. Public at once; after it a French exit is hard to tell as a choice.",
    },
    use_wagner: {
      name: "Use Wagner",
      line: "Quick local gains. Harm to civilians follows, then recruits for JNIM.",
    },
    pull_back_wagner: { name: "Pull Wagner back", line: "One detachment leaves the zone." },
    send_arms: {
      name: "Send arms",
      line: "Aircraft and instructors for the army. Raises influence and loyalty.",
    },
    cover_council: {
      name: "Cover at the Security Council",
      line: "Blunts what would be decided against Bamako.",
    },
    court_neighbour: {
      name: "Court a neighbour",
      line: "Works from a French humiliation in Mali. Little without one.",
    },
    hide_hand: { name: "Conceal your role", line: "Evidence fades while it lasts." },
    show_hand: {
      name: "Acknowledge your role",
      line: "Takes credit in the open. Influence grows, evidence as well.",
    },
    claim_victory: {
      name: "Claim the victory",
      line: "Tells an exit, or Wagner’s landing, as your success. Needs deeds on record.",
    },
    lower_price: {
      name: "Lower the price",
      line: "On a standing offer: wins influence, and whoever signs this quarter pays less.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "A fresh picture of one zone at the outcome, and a source that stays behind.",
    },
  },
} as const;

/** Ends a standing order of any kind. */
export const endPosture = "end it" as const;

export const orderGroups = {
  force: "Force",
  ground: "Ground",
  state: "State",
  talks: "Talks",
  voice: "Voice",
  exit: "Exit",
  sources: "Sources",
} as const;
