// Next renders the pages; the sockets, the clock and the store live in the server beside it (server/index.ts).
import type { NextConfig } from "next";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // Loaded by the custom server in the same process, and no good inside a bundle: WebAssembly and native sockets.
  serverExternalPackages: ["@electric-sql/pglite", "pg"],
  // The title goes with the page, never after it: streamed, a page stood without one for 0.3 s at times when its language changed.
  htmlLimitedBots: /./,
  // Types are checked in the build on purpose: a key that one of the catalogues lacks must fail it. npm test has just done so.
  typescript: { ignoreBuildErrors: process.env["TYPES_CHECKED"] === "yes" },
};

export default config;
