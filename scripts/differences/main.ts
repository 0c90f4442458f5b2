// Prints how often a simple guesser names each kind of secret act, by seat: --train 500 and --ask 250 pairs if not said otherwise.
import { parseArgs } from "node:util";
import { guessed, othersThan, RIGHT_AT_MOST } from "../../game-rules/testing/guessing.ts";
import { SECRET_ACTS } from "../../game-rules/testing/secret-acts.ts";

const { values } = parseArgs({
  options: { train: { type: "string", default: "500" }, ask: { type: "string", default: "250" } },
});
const run = { trainedOn: Number(values.train), asked: Number(values.ask) };

console.log(
  `Right guesses of a hundred, ${run.trainedOn} pairs learnt from, ${run.asked} asked; at most ${RIGHT_AT_MOST}.`,
);
for (const act of SECRET_ACTS.filter((a) => !a.onTheGround)) {
  const told = new Map(guessed(act, run).map(({ viewer, right }) => [viewer, right]));
  const seats = othersThan(act).map((viewer) => {
    const right = told.get(viewer);
    return `${viewer} ${right === undefined ? "–" : right.toFixed(1)}`;
  });
  console.log(`${act.name.padEnd(40)} ${seats.join("  ")}`);
}
