// Loaded into the server under attack before its own code: says over the process's channel what it holds in memory and has worked.
const SAMPLE_MS = 50;

let peak = 0;
setInterval(() => {
  const { heapUsed, external } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + external);
}, SAMPLE_MS).unref();

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Twice, with a pause between: what a finalizer lets go the first time is collected the second. */
async function collected() {
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await pause();
  }
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return { heapUsed, external, arrayBuffers, rss };
}

const answers = {
  memory: collected,
  peak: () => peak,
  forgetPeak: () => {
    peak = 0;
  },
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
};

process.on("message", async ({ id, ask }) => process.send({ id, answer: (await answers[ask]()) ?? null }));
// Whoever attacks is gone: nobody would stop this process any more.
process.on("disconnect", () => process.exit(0));
