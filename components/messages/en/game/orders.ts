// Every order of every menu: its name, one line of what it does, and the words of its choices.
export const orders = {
  paris: {
    declare_aim: {
      name: "Declare an aim",
      line: "Counts only after three quarters, means paid, and if it was not met already. A third aim feeds mission creep.",
    },
    drop_aim: {
      name: "Drop an aim",
      line: "Reduces mission creep. During the exit it reads as moved goalposts, unless a signal or a successor force supports it.",
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
      name: "Air strike",
      line: "Hits cells after a patrol in the same zone. Alone it mostly finds nothing, sometimes civilians. Holds no ground.",
    },
    raid_leadership: {
      name: "Leadership raid",
      line: "Shakes the cohesion of the group that is hit. Raises pressure, and cools the talks.",
    },
    clear_zone: {
      name: "Clear a zone",
      line: "Takes the zone from those who hold it. Without administration it falls back within a few quarters, and fear stays.",
    },
    hand_over: {
      name: "Hand over a base",
      line: "A French unit leaves the zone to a successor force. Time will tell whether it holds.",
    },
    build_receiver: {
      name: "Build up a successor force",
      line: "Strengthens the force that will take over the zone. Takes several quarters: begin before you leave.",
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
      line: "The UN mission can hold more ground. You can leave the zones it holds.",
    },
    pay_services: {
      name: "Pay for services",
      line: "Water, clinics, markets in one zone. Grievance falls while it lasts.",
    },
    send_aid: {
      name: "Send aid to the state",
      line: "Warms relations with Bamako a little, and keeps you some leverage in Mali.",
    },
    forbid_talks: {
      name: "Forbid Bamako’s talks",
      line: "Stops the talks this quarter. Anti-French sentiment rises; the government loses legitimacy or turns elsewhere. A public veto still in force when you announce your exit is held against it.",
      options: { open: "in public", private: "in private" },
    },
    tolerate_talks: {
      name: "Tolerate Bamako’s talks",
      line: "Neither veto nor help. Bamako and JNIM take the talks as far as they can.",
    },
    back_talks: {
      name: "Back Bamako’s talks",
      line: "The next rung is likelier, and the street notices. In France some will object.",
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
      name: "Negotiate the hostages’ release",
      line: "Through the indirect channel. Easier if JNIM is ready to talk about them.",
    },
    guarantee_settlement: {
      name: "Guarantee the settlement",
      line: "France guarantees what Bamako and JNIM agree. Possible once there is a framework.",
    },
    take_line: {
      name: "Take a position on the junta",
      line: "Break, set conditions or accept. Each position has its own cost; having none, or changing it, costs most.",
      options: { break: "break", condition: "set conditions", accept: "accept" },
    },
    claim_event: {
      name: "Take credit for an event",
      line: "Presents a true event as the result of your policy. Once per event; has more effect if it is on record: for talks or a signal, through pressure, part of which is spent.",
      options: {
        contact: "the contact with JNIM",
        signal: "JNIM’s pledge to limit the war to Mali",
        aim_met: "an aim met",
        settlement: "the settlement",
      },
    },
    speak_home: {
      name: "Speak in France",
      line: "Results, threat or limits: each affects opinion differently. Weak without results to show.",
      options: {
        results: "of results",
        threat: "of the threat",
        limits: "of what is possible and what is not",
      },
    },
    speak_mali: {
      name: "Speak in Mali",
      line: "Explains, and answers campaigns. Weak while grievance and resentment are high.",
    },
    counter_campaign: {
      name: "Counter a campaign",
      line: "Counters a theme where it circulates and keeps what is found as evidence. Weak where Paris is resented.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    attribute_campaign: {
      name: "Attribute a campaign",
      line: "Looks for the author of what is circulating. Once found, the author can be named.",
    },
    analyse_threat: {
      name: "Analyse the threat",
      line: "Gradually corrects the estimate of the threat to French soil.",
    },
    court_neighbour: {
      name: "Court a neighbour",
      line: "Time and attention for Niamey or Ouagadougou, so that its government stays firmer at your side.",
    },
    announce_exit: {
      name: "Announce the exit",
      line: "Opens a timetable that you set. From then on each late or idle quarter lowers the exit reading.",
      options: { "2": "within two quarters", "3": "within three quarters", "4": "within four quarters" },
    },
    draw_down: {
      name: "Draw down",
      line: "French units leave the zone, with or without a successor force. Without one, others fill the gap.",
    },
    face_wagner: {
      name: "Stand up to Wagner",
      line: "Holds Wagner back for a while. You confront Bamako as well, and it may escalate.",
    },
    post_to_niamey: {
      name: "Redeploy to Niger or Burkina Faso",
      line: "After Mali: a smaller presence next door, with the neighbour’s consent.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "An updated picture of one zone at the outcome, and a source that stays in place.",
    },
  },
  bamako: {
    deploy_army: {
      name: "Deploy the army",
      line: "Moves one army unit. The zone it leaves thins out, and postings cost loyalty.",
    },
    sweep_zone: {
      name: "Sweep a zone",
      line: "The army takes ground. Civilians suffer, grievance rises, and without administration the zone falls back.",
    },
    garrison_zone: { name: "Garrison a zone", line: "The army stays in the zone and keeps what it holds." },
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
      line: "Eases grievance where the army is deployed. Officers dislike it; donors welcome it.",
    },
    tolerate_predation: {
      name: "Tolerate predation",
      line: "The army lives off the population. It stays loyal; grievance rises wherever it is deployed.",
    },
    pay_army: { name: "Pay the army", line: "Arrears, housing, equipment. Buys loyalty." },
    open_talks: { name: "Open talks with JNIM", line: "Makes contact, or renews it. Paris may forbid it." },
    pursue_talks: {
      name: "Pursue the talks",
      line: "Aims for the next rung. It takes two: JNIM must enter the talks.",
    },
    break_talks: { name: "Break off the talks", line: "The rung reached is lost." },
    local_talks: {
      name: "Local talks",
      line: "Elders, judges and commanders of one zone discuss markets, roads and fields. Fear eases; with services in the zone, so does grievance.",
    },
    renew_mandate: {
      name: "Renew the mandate",
      line: "The national dialogue is consulted again. A mandate fades if unused.",
    },
    blame_paris: {
      name: "Blame Paris",
      line: "Earns legitimacy in proportion to anti-French sentiment. Half as much each time; it binds you and solves nothing on the ground.",
    },
    counter_campaign: {
      name: "Counter a campaign",
      line: "Counters a theme where it circulates and keeps what is found as evidence. The more legitimate the government, the stronger the effect.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    praise_paris: { name: "Praise Paris", line: "Warms relations. The street hears it too." },
    demand_exit: {
      name: "Demand that the French go",
      line: "First rung. It takes enough anti-French sentiment, and donors make you pay for it.",
    },
    restrict_french: {
      name: "Restrict the French",
      line: "Second rung: flights and roads need permission. Needs an alternative.",
    },
    expel_french: {
      name: "Expel the French",
      line: "Third rung. The French must leave; you have to hold what they held.",
    },
    court_moscow: {
      name: "Court Moscow",
      line: "Visits, arms catalogues, warm words. Paris and the donors take note.",
    },
    refuse_moscow: {
      name: "Refuse Moscow",
      line: "Declines offers. Relations with Paris and the donors ease.",
    },
    sign_contract: {
      name: "Sign with Wagner",
      line: "Accepts the offer. Wagner can arrive; donors and Paris turn away.",
    },
    end_contract: {
      name: "End the contract",
      line: "Wagner has to leave. The officers who brought it in will not like it.",
    },
    promise_elections: {
      name: "Promise elections",
      line: "A date that neighbours and donors will expect you to keep.",
      options: { "4": "within four quarters", "6": "within six quarters" },
    },
    hold_elections: {
      name: "Hold elections",
      line: "An elected government, and the legitimacy it gains.",
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
      line: "An updated picture of one zone at the outcome, and a source that stays in place.",
    },
  },
  jnim: {
    ambush_convoy: {
      name: "Ambush",
      line: "Soldiers may die. Raises the price of the French presence, and cools the talks.",
    },
    attack_post: {
      name: "Attack a post",
      line: "The army may leave the zone. Nearby civilians suffer, and it counts against you.",
    },
    blockade_zone: {
      name: "Blockade",
      line: "Deprives a zone of services. Grievance and harm rise; recognition falls.",
    },
    infiltrate_zone: { name: "Infiltrate", line: "One more cell in the zone. The others see it late." },
    recruit_fighters: {
      name: "Recruit",
      line: "More cells where grievance and tension are high, few where they are not.",
    },
    raise_levy: { name: "Raise a levy", line: "Means at once. Those who pay remember it." },
    hold_by_persuasion: {
      name: "Hold by persuasion",
      line: "Presence without force. Grievance and fear ease, slowly.",
    },
    hold_by_coercion: {
      name: "Hold by coercion",
      line: "Costs no means. The harm is attributed to you: recognition, cohesion and grievance suffer.",
    },
    govern_shadow: {
      name: "Shadow governance",
      line: "Provides what the state does not, in a zone you hold. Grievance falls, whoever provides the service.",
    },
    local_justice: {
      name: "Local justice",
      line: "Settles quarrels over land, water and herds. Grievance and tension fall.",
    },
    hide_cells: {
      name: "Hide",
      line: "Patrols flush out fewer cells and strikes find fewer. No growth here this quarter.",
    },
    contest_is: {
      name: "Contest the Islamic State",
      line: "Takes cells and ground from it. People there must choose a side.",
    },
    tolerate_is: {
      name: "Tolerate the Islamic State",
      line: "Saves means but costs you credit. The Islamic State grows stronger.",
    },
    hold_hostages: {
      name: "Hold the hostages",
      line: "The file stays closed. Keeps a bargaining chip for later.",
    },
    negotiate_hostages: {
      name: "Agree to discuss the hostages",
      line: "The file is open to those who ask.",
    },
    release_hostages: {
      name: "Release a hostage",
      line: "A bargaining chip for the next rung. Hard-liners object.",
    },
    communique: {
      name: "Communiqué",
      line: "Limits the war to Mali, or threatens France. The first sends the others a signal, to answer or to let pass. Your ranks agree to it more readily under pressure, less once humiliated.",
      options: { bound: "limit the war to Mali", threaten: "threaten" },
    },
    seek_talks: { name: "Propose talks", line: "Lets Bamako know that you would receive envoys." },
    enter_talks: {
      name: "Enter the talks",
      line: "Aims for the next rung. It takes two: Bamako must pursue the talks. Each step costs cohesion.",
    },
    leave_talks: { name: "Leave the talks", line: "The rung reached is lost. Hard-liners approve." },
    local_truce: {
      name: "Local truce",
      line: "No attacks in one zone while it lasts. Fear and tension ease. Armed irregulars there may break it.",
    },
    steady_hardliners: {
      name: "Reassure the hard-liners",
      line: "Time and favours for those who might defect. Restores cohesion.",
    },
    wait_out: {
      name: "Wait",
      line: "Saves strength. Waiting costs you only through the Islamic State and your hard-liners.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "An updated picture of one zone at the outcome, and a source that stays in place.",
    },
  },
  moscow: {
    campaign: {
      name: "Campaign",
      line: "Works where resentment is old, hardly elsewhere, and better if Bamako helps. Each repeat of a theme halves its effect.",
      options: {
        anti_french: "against the French presence",
        pro_russian: "for Russia",
        pro_junta: "for the officers",
      },
    },
    fund_movement: {
      name: "Fund a movement",
      line: "Money for demonstrations in the capital. They put pressure on Bamako; the money may be traced.",
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
      line: "An offer that stays open. A government in need of an alternative to Paris will take it.",
    },
    deploy_wagner: {
      name: "Deploy Wagner",
      line: "One detachment arrives in a zone. Public at once; afterwards a French exit will hardly pass for a choice.",
    },
    use_wagner: {
      name: "Use Wagner",
      line: "Quick local gains, then harm to civilians, then recruits for JNIM.",
    },
    pull_back_wagner: { name: "Pull Wagner back", line: "One detachment leaves the zone." },
    send_arms: {
      name: "Send arms",
      line: "Aircraft and instructors for the army. Raises influence and loyalty.",
    },
    cover_council: {
      name: "Cover Bamako at the Security Council",
      line: "Weakens decisions that would target Bamako.",
    },
    court_neighbour: {
      name: "Court a neighbour",
      line: "Exploits a French humiliation in Mali. Little effect without one.",
    },
    hide_hand: { name: "Conceal your role", line: "Evidence fades while it lasts." },
    show_hand: {
      name: "Acknowledge your role",
      line: "You take credit openly. Influence grows, and so does the evidence.",
    },
    claim_victory: {
      name: "Claim victory",
      line: "Presents an exit, or Wagner’s arrival, as your success. Needs facts on record.",
    },
    lower_price: {
      name: "Lower the price",
      line: "On an open offer: gains influence, and Bamako pays less if it signs this quarter.",
    },
    gather_intelligence: {
      name: "Gather intelligence",
      line: "An updated picture of one zone at the outcome, and a source that stays in place.",
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
  voice: "Communication",
  exit: "Exit",
  sources: "Sources",
} as const;
