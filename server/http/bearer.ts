// The key that a request brings, in its header alone: an address ends up in logs and histories.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isOperatorKey } from "../operator-key.ts";
import { addressOf } from "./origin.ts";
import { HttpRefusal } from "./reply.ts";
import { type RouteDeps, spend } from "./routes.ts";

type Deps = Pick<RouteDeps, "store" | "options" | "failures" | "keyChecks">;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** What follows `Bearer`; undefined where there is none. */
export const bearerOf = (req: IncomingMessage): string | undefined =>
  /^bearer +(\S.{0,255})$/i.exec(req.headers.authorization ?? "")?.[1]?.trim();

/** Refuses whoever does not bring the operator's key. Wrong ones count as this address's failures. */
export async function mustBeOperator(req: IncomingMessage, deps: Deps): Promise<void> {
  const key = bearerOf(req);
  if (key === undefined)
    throw new HttpRefusal(401, "operator.needs_key", {}, { "www-authenticate": "Bearer" });
  await checked(req, deps, "operator.wrong_key", () => isOperatorKey(deps.store, key));
}

/** Refuses whoever may not create: see Options.createBy. The operator's key always may. */
export async function mayCreate(req: IncomingMessage, deps: Deps): Promise<void> {
  const { createBy, creationKey } = deps.options;
  if (createBy === "anyone") return;
  const key = bearerOf(req);
  if (key === undefined) throw new HttpRefusal(401, "create.needs_key", {}, { "www-authenticate": "Bearer" });
  await checked(req, deps, "create.wrong_key", async () => {
    if (createBy === "key" && creationKey !== undefined && same(key, creationKey)) return true;
    return isOperatorKey(deps.store, key);
  });
}

/**
 * An address that has failed too often is not even looked at, so that nobody guesses on. One key at a time: a look is slow on
 * purpose, and a hundred at once would all begin before the first has failed.
 */
function checked(
  req: IncomingMessage,
  { options, failures, keyChecks }: Deps,
  code: "operator.wrong_key" | "create.wrong_key",
  isRight: () => Promise<boolean>,
): Promise<void> {
  // Counted apart from cookies: whoever brings bad ones from the operator's address locks no operator out.
  const address = `key ${addressOf(req, options)}`;
  return keyChecks.run(async () => {
    const seconds = failures.wait(address);
    if (seconds > 0)
      throw new HttpRefusal(
        429,
        "address.too_many_failures",
        { seconds },
        { "retry-after": String(seconds) },
      );
    if (await isRight()) return;
    spend(failures, address, "address.too_many_failures");
    throw new HttpRefusal(403, code);
  });
}
