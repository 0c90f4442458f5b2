// Which dynamics act in each step of resolution; a test holds it to the rules themselves. Apart from them, so that the screens can
// read it without the engine.
import type { DynamicId, Step } from "../vocabulary.ts";

export const ACTS_IN: Readonly<Record<Step, readonly DynamicId[]>> = {
  information: ["D2", "D8", "D10", "D15", "D19", "D29"],
  movement: ["D4", "D5", "D6", "D7", "D17", "D22", "D24", "D27"],
  operations: ["D2", "D4", "D5", "D7", "D14", "D15", "D16", "D17", "D21"],
  governance: ["D3", "D4", "D5", "D7", "D12", "D14", "D17", "D21", "D24", "D25"],
  rivalry: ["D16"],
  politics: [
    "D1",
    "D6",
    "D8",
    "D9",
    "D11",
    "D12",
    "D13",
    "D14",
    "D15",
    "D16",
    "D17",
    "D18",
    "D19",
    "D20",
    "D21",
    "D22",
    "D23",
    "D25",
    "D26",
    "D27",
    "D28",
    "D29",
  ],
};
