// The engine as one script for a browser: the hash test plays a golden game with it outside Node.
import { build } from "esbuild";

/** @returns {Promise<string>} a script that sets the global `engine` */
export async function engineBundle() {
  const { outputFiles } = await build({
    entryPoints: ["game-rules/testing/hashes.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "engine",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
