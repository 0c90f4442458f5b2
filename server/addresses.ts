// The addresses under which this machine can be reached, for whoever must tell a class where to go.
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** What a server that listens on all addresses is bound to: to those of IPv4 alone, or to all of both kinds. */
const ANY: Readonly<Record<string, readonly NetworkInterfaceInfo["family"][]>> = {
  "0.0.0.0": ["IPv4"],
  "::": ["IPv4", "IPv6"],
};

/**
 * `http://localhost:3000` first, then every address of the network, when the server listens on all of them.
 * @param host as it was asked for, maybe a name
 * @param bound what the server then listens on
 */
export function addressesOf(
  host: string | undefined,
  bound: { readonly address: string; readonly port: number },
  interfaces = networkInterfaces(),
): string[] {
  const families = ANY[bound.address];
  const names = families ? ["localhost", ...lanAddresses(families, interfaces)] : [host ?? bound.address];
  return names.map((name) => `http://${name.includes(":") ? `[${name}]` : name}:${bound.port}`);
}

/** Without those that hold on one cable only: a browser does not take them. */
function lanAddresses(
  families: readonly NetworkInterfaceInfo["family"][],
  interfaces: ReturnType<typeof networkInterfaces>,
): string[] {
  const all = Object.values(interfaces).flatMap((of) => of ?? []);
  return families.flatMap((family) =>
    all.filter((a) => a.family === family && !a.internal && !a.scopeid).map((a) => a.address),
  );
}
