// npm run mutate -- scripts/mutate/stakes.config.mjs: the files in which the report's stakes stand, and nothing else: what makes an
// exit read as a choice, what becomes of a cleared zone, what a settlement brings and who breaks it, what each seat is scored for.
// Half an hour on two cores; a file is named here when its rule is new or was changed by its argument, and left out once it is old.
import whole from "../../stryker.config.mjs";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
const config = {
  ...whole,
  mutate: [
    "game-rules/dynamics/exit-weights.ts",
    "game-rules/dynamics/cleared-zones.ts",
    "game-rules/dynamics/talks-settlement.ts",
    "game-rules/dynamics/truce-breakers.ts",
    ...["bamako", "jnim", "moscow", "paris"].map((seat) => `game-rules/scoring/${seat}.ts`),
  ],
};

export default config;
