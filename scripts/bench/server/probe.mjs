// Loaded into the measured server before its own code: says over the process's channel what it has worked and holds.
const PAUSE_MS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Bytes after a forced collection; twice, since what a finalizer lets go the first time is collected the second. */
async function collected() {
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await pause();
  }
  const { heapUsed, rss, external, arrayBuffers } = process.memoryUsage();
  return { heapUsed, rss, external, arrayBuffers };
}

const answers = {
  /** Microseconds of CPU since the start, all threads. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  memory: collected,
};

process.on("message", async ({ id, ask }) => process.send({ id, answer: await answers[ask]() }));
// Whoever measures is gone: nobody would stop this process any more.
process.on("disconnect", () => process.exit(0));
