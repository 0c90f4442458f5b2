// The parts of each role's score. Aims met, never wins.
export const scores = {
  title: "Aims met",
  of: "{value} of {max}",
  against: "history {value}",
  note: "Each role is measured by its own aims, 0 to 100. The four do not add up to anything: several can do well at once.",
  harm: "Harm to civilians is shown beside every score and adds to none.",
  paris: {
    aims: { name: "Aims met", line: "Declared aims whose success test is met, less those that have none." },
    reading: { name: "Exit reading", line: "From duress to choice, fixed when the last unit left." },
    price: { name: "Losses and cost", line: "What it cost in soldiers and in money." },
    soil: { name: "Soil safe", line: "No attack on French soil from Mali." },
    behind: {
      name: "What stays behind",
      line: "Ground held by the state or its partners, and the position of the neighbours.",
    },
  },
  bamako: {
    regime: {
      name: "Survival of the regime",
      line: "Quarters without a fall, with a loyal army, less a fixed price for each fall.",
    },
    legitimacy: {
      name: "Legitimacy",
      line: "The mean of its quarters, from 20, where a government is one in name, to 80.",
    },
    territory: {
      name: "Territory administered",
      line: "The mean of its quarters, each zone by its level of administration; the two fifths that any government keeps pay nothing.",
    },
    sovereignty: {
      name: "Sovereignty",
      line: "The mean of its quarters: its own word, in talks it has opened or in what it has demanded of France. Vetoes and foreign forces take from it.",
    },
  },
  jnim: {
    land: { name: "Land governed", line: "Zones it holds, weighed by stake." },
    french: { name: "The French gone", line: "However it is perceived." },
    recognition: { name: "Recognition", line: "As a party one talks to, and the rung reached." },
    cohesion: { name: "Cohesion", line: "Of the coalition at the end." },
    standing: {
      name: "Position against the Islamic State",
      line: "The weaker the Islamic State, the better for JNIM.",
    },
  },
  moscow: {
    influence: { name: "Influence", line: "In Bamako, at the end." },
    french: { name: "The French gone, and how", line: "More if it reads as duress." },
    neighbours: { name: "The neighbours", line: "How far Niamey and Ouagadougou have turned from France." },
    price: { name: "Price paid", line: "Less for exposure, for forces bound, and for the harm done." },
  },
} as const;
