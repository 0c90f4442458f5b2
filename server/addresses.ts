// The addresses under which this machine can be reached, for whoever must tell a class where to go.
import { networkInterfaces } from "node:os";

const ANY = ["0.0.0.0", "::", ""];

/** `http://localhost:3000` first, then every IPv4 address of the network, when the server listens on all of them. */
export function addressesOf(host: string, port: number): string[] {
  if (!ANY.includes(host)) return [`http://${host.includes(":") ? `[${host}]` : host}:${port}`];
  return ["localhost", ...lanAddresses()].map((name) => `http://${name}:${port}`);
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .filter((a) => a.family === "IPv4" && !a.internal)
    .map((a) => a.address);
}
