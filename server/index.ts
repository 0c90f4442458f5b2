// The server with its pages: the only file that knows Next.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "./config.ts";
import { run } from "./run.ts";

/** From the source in server/ and from the bundle in dist/ alike. */
const ROOT = path.dirname(import.meta.dirname);

void run(async ({ dev, host, port }, httpServer) => {
  if (!dev) useWhatWasBuilt();
  // Only now: Next looks at its surroundings as it loads.
  const { default: next } = await import("next");
  const app = next({ dev, dir: ROOT, port, httpServer, ...(host ? { hostname: host } : {}) });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (req, res) => handle(req, res);
});

/**
 * The build has written down the configuration it was made with. Left to itself Next would compile next.config.ts at each start, by a
 * compiler of 100 MB, and where that is not there it waits for a download. Its own standalone servers are handed theirs this way.
 */
function useWhatWasBuilt(): void {
  const file = path.join(ROOT, ".next", "required-server-files.json");
  Object.assign(process.env, {
    NODE_ENV: "production",
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(configurationIn(file)),
  });
}

function configurationIn(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { config: unknown }).config;
  } catch {
    throw new ConfigError(
      `There are no built pages in ${path.dirname(file)}. Build them with: npm run build`,
    );
  }
}
