// Each role's standing brief: who you are, what counts, what you have. Read once before the first quarter.
export const briefs = {
  paris: {
    title: "Paris",
    lead: "You hold the French presence in the Sahel, and the promise to end it well.",
    paragraphs: {
      who: "You speak for the President, the ministries and the staff at once. Some 5,000 soldiers, aircraft and a decade of commitments are in your hands, between Gao, Kidal, Liptako and Niamey. You came on request, in 2013, with a limited aim. You stayed with larger ones.",
      counts:
        "At the end five things are counted: declared aims that were met; how your exit was read, from duress to choice; what it cost in soldiers and money; how far fear of attacks at home was brought down; and what stays behind on the ground and next door. If you are still in Mali at the end, an exit that you have announced counts half of what it would be read as then, one that you have not about a third.",
      purse:
        "You spend political will. It follows French opinion, losses and cost; it falls with time by itself. Standing orders such as paying for services are due each quarter. What you cannot pay for at home you cannot do in Gao.",
      means:
        "You can patrol and strike, clear and hand over, build up those who will take over, bring in Europeans, pay for services, forbid or back Bamako’s talks, open a channel to JNIM through a third party, answer a signal, take a position on a coup, speak in France and in Mali, and announce an exit with a timetable.",
      care: "A strike without a patrol finds little. A cleared zone without administration falls back. A veto stops the talks and costs afterwards. An aim that has no test is never met. And an exit is read until the last unit leaves, not on the day it is announced.",
      unknown:
        "You do not see JNIM’s cells except by your own eyes, nor its cohesion, nor who pays for a campaign, nor what Bamako signs elsewhere. Your estimate of the threat to French soil may be too high. Ask what it would take to change it.",
    },
  },
  bamako: {
    title: "Bamako",
    lead: "You govern Mali. If the government falls, you are its successor.",
    paragraphs: {
      who: "You begin as the elected government, with a national dialogue behind you that asked for talks, a contact with JNIM already begun, and a capital that is losing patience. A coup may make you a transition, then a junta. What counts changes with you, and you are told.",
      counts:
        "Each quarter is counted by the government of the day: survival of the regime, its legitimacy, the territory it administers, its sovereignty. Your result is the mean of the quarters, less a fixed price for every fall. To let yourself fall never pays.",
      purse:
        "You spend treasury, which follows taxes, donors and ground administered; some orders also spend the loyalty of the army. An unpaid army listens to others.",
      means:
        "You can deploy, sweep and garrison; restore administration and services; reform the army or let it feed itself; open, pursue or break talks, in the whole country or in one zone; blame Paris, demand, restrict, expel; court or refuse Moscow; promise, hold or postpone elections; arm or restrain militias.",
      care: "Soldiers take ground, administration keeps it. Blame buys legitimacy while the mood is against France, half as much each time, and afterwards it binds you. Militias are cheap until they are not. An army that lives off the land makes recruits for others.",
      unknown:
        "You do not see French opinion’s next turn, JNIM’s hard-liners, or who pays for the banners in your streets. You will be offered an alternative to France when you need one. Ask what it will cost you then.",
    },
  },
  jnim: {
    title: "JNIM",
    lead: "A red-team role. You argue for an adversary, so that the others meet one that thinks.",
    paragraphs: {
      red: "Playing this role is not approving of it. Orders are abstract; harm to civilians is counted, attributed to you, shown first at the end, and earns nothing. You may hand the role on at any time.",
      who: "You lead a coalition of armed groups in the centre and north of Mali and across its borders. Two pressures bear on you: the French, and the Islamic State, which gains wherever you soften or are weakened. Your declared goals are regional.",
      counts:
        "At the end: land governed; the French gone, however it is perceived; recognition as a party to talk to; the cohesion of the coalition; and your position against the Islamic State.",
      purse:
        "You spend means: recruits and levies. Both follow grievance where you are. Waiting costs little; it weakens you only through the Islamic State and your own hard-liners.",
      means:
        "You can ambush, attack or blockade; infiltrate, recruit and hide; hold by persuasion or by coercion; set up shadow governance and courts; contest the Islamic State or leave it be; open or close the hostage file; limit the war to Mali, or threaten; seek, enter or leave talks; keep local truces.",
      care: "Coercion costs no means and counts against you all the same. Every rung of talks costs cohesion, the more so with the Islamic State near; every attack cools the contact. A pledge to limit the war can be answered or wasted, and AQIM’s leadership may confirm or disown what you say.",
      unknown:
        "An attack in France and hostage-taking are nobody’s orders. You do not see Paris’s political will, its estimate of you, or what Bamako can sign. You have no channel to Paris unless it opens one. Ask what would make it answer.",
    },
  },
  moscow: {
    title: "Moscow",
    lead: "You work from far away: public statements, officers, arms, and a private military company.",
    paragraphs: {
      who: "You speak for a state and for those who act in its name. Mali is not your war. You have few means here, much time, and no public to answer to. The opening comes from others: from old resentment, from a government looking for an alternative, from a French presence that disappoints.",
      counts:
        "At the end: your influence in Bamako; that the French are gone, and how it reads; how far the neighbours have turned; and the price you paid in exposure, forces bound, and harm done in your name.",
      purse:
        "You spend leverage. It costs little and comes back, but attention is limited: being found out and soldiers in the field bind it, and early in 2022 a war elsewhere takes some of it at a stroke.",
      means:
        "You can run campaigns where you choose, fund marches, publish a poll, cultivate officers, offer, deploy, use or pull back Wagner, send arms, cover Bamako at the Security Council, court a neighbour, conceal your role or acknowledge it, and claim a victory.",
      care: "A campaign works on resentment that is there already, and loses its effect. Evidence gathers against you. Wagner lands without a fight and gains ground quickly; then harm to civilians and recruits follow, and its failures fall on its host and on you.",
      unknown:
        "You do not see French will, JNIM’s plans, or the ground where Wagner is not. Ask whether you need to do much at all.",
    },
  },
} as const;

/** Who you are at the start of another scenario than the missed moment: takes the place of `paragraphs.who`. */
export const scenarioBriefs = {
  serval: {
    paris:
      "It is January 2013. Armed groups hold the north of Mali and have begun to move on the centre; Bamako has asked for help. You have a few thousand soldiers, aircraft, strong public support and one aim on named ground: Gao, Timbuktu and Kidal taken back. From July a United Nations force goes wherever the way is free. It can hold what you hand over to it, and nothing that was never taken back. What stays behind is counted on that ground.",
    bamako:
      "It is January 2013. Half of your country is in other hands, your army was beaten there and your officials have fled. French soldiers come at your request. What they take back is yours to administer: a name on a door is not enough, and they will not stay for long.",
    jnim: "It is January 2013. The groups you speak for hold the towns of the north and have begun to move on the centre. An army with aircraft is coming. In the open you cannot stop it; you can slip away, keep your strength, and come back where nobody governs.",
  },
  barkhane: {
    paris:
      "It is the second half of 2014. Serval is over and has succeeded; its force has become a regional operation with wide aims and no end. Public support is high and will not stay so. Each turn is half a year: what you begin now you will still be paying for in years.",
    bamako:
      "It is the second half of 2014. You are the elected government. The north is in the hands of groups with whom an agreement is being negotiated, the centre is still quiet, and administration stands almost everywhere south of it. What you let go now will be hard to bring back.",
    jnim: "It is the second half of 2014. Driven from the towns of the north, the groups you speak for are scattered and few. Until March 2017 the seat bears no name of its own. Grievance in the centre has not yet found its form. You have time; the French have a public.",
    moscow:
      "It is the second half of 2014. You have hardly a foothold in the Sahel and a war of your own nearer home. Resentment against the former power is old and still quiet. Nothing presses you: the years may bring what haste would not.",
  },
  "last-window": {
    paris:
      "It is January 2021. A coup last August, a veto on talks, a public of which half is against you, and Wagner not yet there. JNIM may be about to say that its war stays in Mali. How leaving would be told is still open.",
    bamako:
      "It is January 2021. You are the transition that the coup of last August brought. Elections are expected of you, by ECOWAS and by donors. The contact with JNIM has cooled, the mandate is thin, the army wants results, and the street is against the French.",
    jnim: "It is January 2021. Under pressure from the French and at war with the Islamic State, you lead a coalition that could say aloud that its war stays in Mali and aims at the departure of French forces. It would cost you something among the hard-liners. What it brings depends on whether anyone answers.",
    moscow:
      "It is January 2021. In Bamako officers govern behind civilians, sentiment against France is rising by itself, and you have more friends among the officers than before. An offer would need a government that is looking for one. It may not be long.",
  },
} as const;
