// What opens the game, and the words of the trade.
export const contentNote = {
  title: "Before you play",
  lead: "This game is about a real war, and about people who died in it and still do.",
  points: {
    abstract: "Violence is abstract. Orders stay at the level of the menu; nothing is described.",
    harm: "Harm to civilians is estimated, shown beside every score, and earns nobody a point.",
    red: "The JNIM role is played by a red team. It lets the others meet an adversary who thinks; playing it is not approving of it.",
    peoples: "No community is the enemy. Communities appear only as those present in a zone.",
    attack:
      "An attack on French soil is a risk that the engine computes. No role can order it, and it is reported in one sentence.",
    hostages:
      "Hostage-taking is never an order either. Orders only allow to talk about hostages and to release them.",
    model: "It is a model based on one report, not a forecast, and not a judgement on those who died.",
    leave:
      "Anyone may step out at any moment, without giving a reason. Tell the facilitator, or simply pass the pen.",
  },
  accept: "I have read this",
} as const;

export const glossary = {
  AQIM: {
    name: "AQIM",
    line: "Al-Qaida in the Islamic Maghreb. Its leadership can confirm or disown what JNIM declares. Played by the engine.",
  },
  Barkhane: {
    name: "Barkhane",
    line: "The French operation in the Sahel from August 2014 to November 2022.",
  },
  Bamako: { name: "Bamako", line: "Those who govern Mali: elected government, transition or junta." },
  campaign: { name: "Campaign", line: "Messages spread on purpose, with or without their author’s name." },
  channel: {
    name: "Indirect channel",
    line: "A means of communication between Paris and JNIM through a third party.",
  },
  coup: { name: "Coup", line: "The fall of those who govern. Only low legitimacy can bring it about." },
  duress: {
    name: "Duress, contested, choice",
    line: "The three ways an exit is read: under 40, 40 to 54, 55 and more.",
  },
  dynamic: { name: "Dynamic", line: "A rule of the engine that comes out of the report, D1 to D29." },
  ECOWAS: {
    name: "ECOWAS",
    line: "The Economic Community of West African States. Together with the donors, played by the engine.",
  },
  FAMa: { name: "FAMa", line: "Forces armées maliennes, the national army." },
  framework: {
    name: "Framework",
    line: "The third rung of the talks: agenda, venue and guarantors.",
  },
  harm: { name: "Harm", line: "To civilians, whoever the author. A banded estimate." },
  IS: { name: "Islamic State in the Sahel", line: "JNIM’s rival. Played by the engine." },
  JNIM: {
    name: "JNIM",
    line: "Jama’at Nusrat al-Islam wal-Muslimin, a coalition of armed groups affiliated with Al-Qaida, founded in March 2017. Before that date the seat bears its predecessors’ name.",
  },
  ledger: { name: "Ledger", line: "Every change and its causes. You see those your role may know." },
  mandate: {
    name: "Mandate",
    line: "The national dialogue of December 2019 asked for talks. A mandate fades if unused.",
  },
  MINUSMA: {
    name: "MINUSMA",
    line: "The United Nations mission in Mali. It can receive ground; fighting groups was not its mandate.",
  },
  creep: { name: "Mission creep", line: "Aims added, or too vague to be met." },
  Niamey: { name: "Niamey and Ouagadougou", line: "The governments next door, in Niger and Burkina Faso." },
  partners: { name: "Paramilitary partners", line: "Irregulars armed by or working with Barkhane." },
  posture: {
    name: "Standing order (posture)",
    line: "It takes no slot; its upkeep is due every quarter; it stays in force until changed.",
  },
  quarter: { name: "Quarter", line: "One turn: situation, negotiation, orders, resolution, outcome." },
  reading: { name: "Exit reading", line: "How an exit announced now would be perceived, 0 to 100." },
  receiver: { name: "Successor force", line: "The force that takes over ground the French leave." },
  resentment: {
    name: "Resentment",
    line: "Slow and old, against the former colonial power. Campaigns feed on it.",
  },
  restraint: { name: "Restraint", line: "JNIM’s declaration that its war stays in Mali." },
  rung: { name: "Rung", line: "A step of the ladder of talks: contact, mandate, framework, settlement." },
  Serval: { name: "Serval", line: "The French operation in Mali from January 2013 to July 2014." },
  signal: { name: "Signal", line: "A declared pledge that Paris can answer or let pass while it lasts." },
  signatories: {
    name: "Armed signatory groups",
    line: "Groups that signed the Algiers agreement of 2015. Played by the engine.",
  },
  stake: { name: "Stake", line: "The weight of a zone in the scores." },
  Takuba: { name: "Takuba", line: "A task force of European special forces beside Barkhane." },
  Wagner: { name: "Wagner", line: "A Russian private military company." },
} as const;
