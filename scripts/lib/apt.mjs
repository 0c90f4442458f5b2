// The system's packages on Debian and its like, for root alone: a test machine, a container.
import { child } from "./child.mjs";
import { findProgram } from "./find-program.mjs";

export const isRoot = process.getuid?.() === 0;

export const canApt = () => isRoot && findProgram("apt-get") !== null;

const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
let updated = false;

/** Answers whether the package is now installed. */
export async function aptInstall(name) {
  if (!updated) updated = (await child("apt-get", ["update", "-q"], { env, quiet: true })).code === 0;
  const { code } = await child("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], {
    env,
    quiet: true,
  });
  return code === 0;
}
