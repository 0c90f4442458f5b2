// The server that is measured: built as for production, without pages, and with the ceilings on haste lifted, which a generator would only hit.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "../../lib/bundled.mjs";

/** What is built otherwise than it ships: where, what, and what stands there instead. What things cost is the same. */
const OTHERWISE = [
  {
    where: /server\/contract\/limits\.ts$/,
    what: /"(request\.(?:a_second|at_once)|talk\.\w+|joins\.\w+|quarter\.\w+)": [\d* ]+/g,
    instead: '"$1": 1e9',
  },
  {
    where: /server\/contract\/limits\.ts$/,
    what: /CREATIONS = \{[^}]*\}/g,
    instead: "CREATIONS = { burst: 1e9, perSecond: 1e9 }",
  },
  // Whoever has left is gone at once, and what nobody looks at is put away at the next look: nobody waits ten minutes for a bench.
  { where: /server\/options\.ts$/, what: /idleMs: [\d*_ ]+/g, instead: "idleMs: 1_000" },
  { where: /server\/exercise\/.*\.ts$/, what: /CONTROL_GRACE = [\w* ]+/g, instead: "CONTROL_GRACE = 1_000" },
];

/** The threads of the analysis, which the server looks for beside itself. */
const THREADS = "server/debrief/workers/main.ts";

/**
 * @param {string} project the folder of the project to build, this one or another state of it
 * @returns {Promise<string>} where the bundle stands: in that project, whose packages it finds
 */
export async function builtServer(project) {
  const made = (entry, name, plugins) =>
    bundle(entry, {
      absWorkingDir: project,
      entryPoints: [entry],
      outfile: path.join(project, ".cache", "bundles", name),
      packages: "external",
      plugins,
    });
  if (existsSync(path.join(project, THREADS))) await made(THREADS, "analysis.mjs", []);
  return made("server/headless.ts", "bench-server.mjs", [otherwise()]);
}

/** Fails where there is nothing to replace: the figure would be of something else than it says. */
const otherwise = () => ({
  name: "otherwise",
  setup(building) {
    const left = new Set(OTHERWISE);
    building.onLoad({ filter: /server\/(contract|exercise|options).*\.ts$/ }, ({ path: file }) => {
      let contents = readFileSync(file, "utf8");
      for (const one of OTHERWISE) {
        if (!one.where.test(file) || contents.search(one.what) === -1) continue;
        contents = contents.replaceAll(one.what, one.instead);
        left.delete(one);
      }
      return { contents, loader: "ts" };
    });
    building.onEnd(() => {
      for (const { what } of left) throw new Error(`the bench finds no ${what} in the server that it builds`);
    });
  },
});
