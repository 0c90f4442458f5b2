// The page of the replay in a single file, without a game: script, styles and typefaces stand in it, and its policy lets nothing else
// in or out. The browser puts a game into it (server/debrief/offline/fill.ts).
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot, root } from "./root.mjs";

/** Where it is made: Next serves what is public. */
export const REPLAY_PAGE = "public/replay.html";
const ENTRY = "server/debrief/offline/main.tsx";
const PLAIN_CHIP = "server/debrief/offline/CiteChip.tsx";

/** Packages of our own lock; asked for late, since a first start installs them. */
const packaged = (name) => createRequire(inRoot("package.json"))(name);

/** Our styles as the pages have them. */
const styles = {
  name: "styles",
  setup(build) {
    const postcss = packaged("postcss");
    const tailwind = packaged("@tailwindcss/postcss");
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const text = readFileSync(file, "utf8");
      if (file.includes("@fontsource")) return { contents: latin(text), loader: "css" };
      const { css } = await postcss([tailwind({ base: root, optimize: false })]).process(text, {
        from: file,
      });
      return { contents: css, loader: "css" };
    });
  },
};

/** Of a typeface the letters that our two languages are written in, in the one format that every browser reads. */
function latin(text) {
  const faces = text.split(/(?=\/\* )/).filter((face) => /^\/\* \S+-latin-(?!ext)/.test(face));
  return faces.join("").replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, "");
}

/** A link leads nowhere from a file: what is one on the site is its words alone. */
const noLinks = {
  name: "no-links",
  setup(build) {
    build.onResolve({ filter: /^next\/(link|navigation)$/ }, ({ path: name }) => ({
      path: name,
      namespace: "away",
    }));
    build.onResolve({ filter: /\/CiteChip$/ }, () => ({ path: inRoot(PLAIN_CHIP) }));
    build.onLoad({ filter: /.*/, namespace: "away" }, () => ({
      contents:
        "export default ({ children }) => children; export const useRouter = () => ({ refresh() {} });",
    }));
  },
};

/** Builds the page into `file`. Throws where script or styles cannot stand in it as they are. */
export async function buildReplayPage(file = inRoot(REPLAY_PAGE)) {
  const { outputFiles } = await packaged("esbuild").build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outdir: "replay",
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "dataurl" },
    plugins: [styles, noLinks],
    logLevel: "silent",
  });
  const made = (ending) => outputFiles.find((out) => out.path.endsWith(ending))?.text.trim() ?? "";
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, pageOf(made(".js"), made(".css")));
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function pageOf(script, css) {
  for (const [text, loud] of [
    [script, /<!--|<\/script/i],
    [css, /<\/style|url\((?!["']?(data:|#))/i],
  ])
    if (loud.test(text)) throw new Error(`The replay's page cannot hold ${loud.exec(text)?.[0]}`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    // Widths of bars and places on the map are set by script, as attributes.
    "style-src-attr 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" translate="no">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Missed Moments</title>
<style>${css}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="game">null</script>
<script>${script}</script>
</body>
</html>
`;
}
