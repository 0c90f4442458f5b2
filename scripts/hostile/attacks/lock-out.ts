// Bad tokens from an address that others share, and addresses that a visitor writes into a header.
import { type Attack, type Finding, finding, told } from "../attack.ts";
import { create, join, knock, post, tryJoin } from "../guest.ts";
import type { Target } from "../target.ts";

const BAD = 30;
const FORGED = 120;
/** The allowance for bad tokens, with what comes back of it during the attack. */
const MOST_UNLIMITED = 40;

// What a proxy saw (the last entry), and what a visitor may write before it. Addresses kept for documentation.
const ATTACKER = "203.0.113.9";
const VICTIM = "198.51.100.7";
const forged = (i: number): string => `192.0.2.${(i % 250) + 1}, ${ATTACKER}`;

const badToken = (base: string, i: number, headers?: Record<string, string>) =>
  post(base, "/api/join", { token: `no-such-token-${i}` }, headers);

async function withoutProxy(target: Target): Promise<Finding[]> {
  const { base } = target;
  const { links } = await create(base);
  const paris = await join(base, String(links.paris));
  let last = 0;
  for (let i = 0; i < BAD + 5; i++) last = (await badToken(base, i)).status;
  const shaken = await knock(base, paris);
  const again = await tryJoin(base, String(links.paris), { cookie: paris.cookie });
  const newcomer = await tryJoin(base, String(links.bamako));
  return [
    finding(`after ${BAD + 5} bad tokens, one more`, last, "429", last === 429),
    finding("a good cookie at the handshake", shaken, "connected", shaken === "connected"),
    finding("a good cookie at the join", again.status, "200", again.status === 200),
    told("a newcomer with a good link, same address", newcomer.status),
  ];
}

async function behindProxy(target: Target): Promise<Finding[]> {
  const { base } = target;
  const { links } = await create(base, {});
  const victim = await join(base, String(links.paris), { "x-forwarded-for": VICTIM });
  let unlimited = 0;
  for (let i = 0; i < FORGED; i++) {
    const { status } = await badToken(base, i, { "x-forwarded-for": forged(i) });
    if (status === 404) unlimited += 1;
  }
  for (let i = 0; i < BAD + 5; i++) await badToken(base, i, { "x-forwarded-for": `${VICTIM}, 203.0.113.10` });
  const seen = { "x-forwarded-for": VICTIM };
  const shaken = await knock(base, victim, seen);
  const newcomer = await tryJoin(base, String(links.bamako), seen);
  return [
    finding(
      "bad tokens let through, forged first entries",
      `${unlimited} of ${FORGED}`,
      `≤ ${MOST_UNLIMITED}`,
      unlimited <= MOST_UNLIMITED,
    ),
    finding("a victim named first, good cookie", shaken, "connected", shaken === "connected"),
    finding("a victim named first, good link", newcomer.status, "200", newcomer.status === 200),
  ];
}

export const lockOut: Attack = {
  name: "lock-out",
  against: `${BAD} bad tokens from a shared address; ${FORGED} behind a proxy with addresses of the visitor's own making`,
  seconds: 300,
  async *run({ serve }) {
    yield* await withoutProxy(await serve());
    yield* await behindProxy(await serve({ TRUST_PROXY: "1" }));
  },
};
