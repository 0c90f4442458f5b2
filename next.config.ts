// Next renders the pages; the sockets, the clock and the store live in the server beside it (server/index.ts).
import type { NextConfig } from "next";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  // Loaded by the custom server in the same process, and no good inside a bundle: WebAssembly and native sockets.
  serverExternalPackages: ["@electric-sql/pglite", "pg"],
  // The second build of the type checker: `npm test` has its own step for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
