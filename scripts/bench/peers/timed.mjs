// Work per CPU-second of this process, all its threads counted: wall clocks lie on a shared machine.

/** @param {(n: number) => unknown} work one game @param {number} ms of measuring, after as long a warm-up */
export async function perCpuSecond(work, ms) {
  const play = async (from) => {
    const start = performance.now();
    let n = 0;
    while (performance.now() - start < ms) await work(from + n++);
    return n;
  };
  const warm = await play(1);
  const before = process.cpuUsage();
  const games = await play(warm + 1);
  const { user, system } = process.cpuUsage(before);
  return { games, perCpuSecond: games / ((user + system) / 1e6) };
}
