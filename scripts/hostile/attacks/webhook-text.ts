// Texts that grow when they are filled: a title full of replacement patterns, named many times by a seat's webhook. The text is
// built before it is sent, so it is heard at a listener of our own.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Attack, type Finding, finding, growth, orDeath, peak, survival } from "../attack.ts";
import { create, type Guest, join, sleep, visit } from "../guest.ts";
import type { Target } from "../target.ts";

const PAIRS = "$`$&".repeat(24);
const NAMED = "{title}".repeat(32);
/** The quarter's label multiplies what stands before it, and the title then multiplies that: 400 MB where nothing is held. */
const QUARTER = "$`".repeat(20);
const TWICE = "{title}".repeat(20) + "{quarter}".repeat(5);
const HONEST = "Sahel $& debate, $1 a seat";
const ROLES = ["paris", "bamako", "jnim", "moscow"];

const LONGEST_POST = 20_000;
const HIGHEST_PEAK_MB = 100;

interface Chat {
  readonly url: string;
  readonly texts: string[];
  longest: number;
  close(): void;
}

/** Answers 200 to everything and remembers the beginnings. */
async function openChat(): Promise<Chat> {
  const chat = { texts: [] as string[], longest: 0 };
  const server: Server = createServer((req, res) => {
    let length = 0;
    let head = "";
    req.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (head.length < 4096) head += chunk.toString();
    });
    req.on("end", () => {
      chat.longest = Math.max(chat.longest, length);
      chat.texts.push(head);
      res.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(chat, {
    url: `http://127.0.0.1:${port}/hook`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** An exercise whose four seats tell the chat, moved to the first phase that is told. Answers the codes of what was refused. */
async function tellAll(
  target: Target,
  url: string,
  title: string,
  text: string,
  quarter: string,
): Promise<string[]> {
  const { base } = target;
  const { links } = await create(base, { title });
  const guests: Guest[] = [];
  const enter = async (seat: string): Promise<Guest> => {
    const guest = visit(base, await join(base, String(links[seat])));
    await guest.picture();
    guests.push(guest);
    return guest;
  };
  const control = await enter("control");
  const refused: string[] = [];
  const note = (answer: { ok: boolean; code?: string }) => answer.ok || refused.push(answer.code ?? "?");
  const words = { negotiation: text, orders: text, outcome: text, ended: text };
  for (const role of ROLES) {
    const hook = { url, locale: "en", words, quarters: [quarter] };
    note(await (await enter(role)).command({ type: "hook.set", hook }));
  }
  note(await control.command({ type: "game.open" }));
  note(await control.command({ type: "phase.advance", turn: 1, phase: "situation" }));
  await sleep(3000);
  for (const g of guests) g.leave();
  return refused;
}

export const webhookText: Attack = {
  name: "webhook-text",
  against:
    "a title of 24 pairs of replacement patterns, named 32 times by each seat's webhook; two exercises a try",
  seconds: 360,
  async *run({ serve }) {
    const chat = await openChat();
    try {
      for (const [what, text, quarter] of [
        ["named by the text", NAMED, ""],
        ["multiplied", TWICE, QUARTER],
      ] as const)
        yield* await grown(await serve({ WEBHOOKS: "any" }), chat, what, text, quarter);
      const target = await serve({ WEBHOOKS: "any" });
      chat.texts.length = 0;
      await tellAll(target, chat.url, HONEST, "{title}", "");
      const exact = chat.texts.filter((t) => (JSON.parse(t) as { text: string }).text === HONEST).length;
      yield finding("an honest title with $& told exactly", `${exact} of 4`, "4 of 4", exact === 4);
    } finally {
      chat.close();
    }
  },
};

async function grown(
  target: Target,
  chat: Chat,
  what: string,
  text: string,
  quarter: string,
): Promise<Finding[]> {
  chat.longest = 0;
  const refused: string[] = [];
  const bytes = await growth(target, async () => {
    for (let i = 0; i < 2; i++)
      await orDeath(target, async () => {
        refused.push(...(await tellAll(target, chat.url, PAIRS, text, quarter)));
      });
  });
  const alive = await survival(target);
  await target.destroy();
  return [
    { ...alive, what: `${what}: process` },
    peak(`${what}: peak of heap and external, MB`, bytes, HIGHEST_PEAK_MB),
    finding(
      `${what}: longest post, bytes`,
      chat.longest,
      `1 to ${LONGEST_POST}`,
      chat.longest > 0 && chat.longest <= LONGEST_POST,
    ),
    finding(`${what}: requests that failed`, refused.join(" ") || "none", "none", refused.length === 0),
  ];
}
