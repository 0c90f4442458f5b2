// Our kernel on the toy game for so many milliseconds; `hashes` answers the self-test.

import { perCpuSecond } from "../peers/timed.mjs";
import { copying, inPlace } from "../toy/toy.ts";

const [what, ms] = [process.argv[2], Number(process.argv[3])];
if (what === "hashes") {
  console.log(
    JSON.stringify(
      Array.from({ length: 20 }, (_, i) => [inPlace(i + 1, i * 7 + 8), copying(i + 1, i * 7 + 8)]),
    ),
  );
} else {
  const game = what === "copying" ? copying : inPlace;
  console.log(JSON.stringify(await perCpuSecond((n: number) => game(n, n * 7 + 1), ms)));
}
