// One peer for so many milliseconds: `node run.mjs plain 3000` prints games per CPU-second as JSON.
import { perCpuSecond } from "./timed.mjs";

const [what, ms] = [process.argv[2], Number(process.argv[3])];
const { plain, boardgame } = await import("./plain.mjs");

const PEERS = {
  plain: async () => plain,
  boardgame: async () => boardgame(),
  showdown: async () => {
    const { battle } = await import("./showdown.mjs");
    return (n) => battle(n);
  },
};

if (what === "hashes") {
  const fixed = boardgame(true);
  const list = Array.from({ length: 20 }, (_, i) => [plain(i + 1, i * 7 + 8), fixed(i + 1, i * 7 + 8)]);
  console.log(JSON.stringify(list));
} else {
  const game = await PEERS[what]();
  console.log(JSON.stringify(await perCpuSecond((n) => game(n, n * 7 + 1), ms)));
}
process.exit(0);
