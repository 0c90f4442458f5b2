// Work per CPU-second of this process, all its threads counted: wall clocks lie on a shared machine.

/** As long as compilers are still at work, twice the measure: their threads count as well, and long runs are what is asked about. */
const WARM = 2;

/** @param {(n: number) => unknown} work one game @param {number} ms of measuring, after twice as long a warm-up */
export async function perCpuSecond(work, ms) {
  const play = async (from, long) => {
    const start = performance.now();
    let n = 0;
    while (performance.now() - start < long) await work(from + n++);
    return n;
  };
  const warm = await play(1, ms * WARM);
  const before = process.cpuUsage();
  const games = await play(warm + 1, ms);
  const { user, system } = process.cpuUsage(before);
  return { games, perCpuSecond: games / ((user + system) / 1e6) };
}
