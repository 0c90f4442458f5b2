// Characters that no database takes and numbers that no column holds, in every text and figure a client may send.
import { type Attack, finding, survival, told } from "../attack.ts";
import { type Answer, create, join, post, tryJoin, visit } from "../guest.ts";

const CHARACTERS: Record<string, string> = {
  NUL: "\u0000",
  BEL: "\u0007",
  ESC: "\u001b",
  CR: "\r",
  DEL: "\u007f",
  NEL: "\u0085",
  "lone surrogate": "\ud800",
};
const NUMBERS = [2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER];

export const characters: Attack = {
  name: "characters",
  against:
    "NUL and other control characters in titles, names, slots, channels and keys; read marks above 2^31",
  seconds: 300,
  async *run({ serve }) {
    const target = await serve();
    const { base } = target;
    const { links } = await create(base);
    const paris = visit(base, await join(base, String(links.paris)));
    await paris.picture();
    const bad: string[] = [];
    let tried = 0;
    let taken = 0;
    const http = (what: string, { status }: { status: number }): void => {
      tried += 1;
      if (status < 300 && status > 0) taken += 1;
      if (status === 0 || status >= 500) bad.push(what);
    };
    const socket = (what: string, answer: Answer): void => {
      tried += 1;
      if (answer.ok) taken += 1;
      if (["server.failed", "line.lost", "answer.none"].includes(answer.code ?? "")) bad.push(what);
    };
    const draft = { id: "paris.gather_intelligence", zone: "GAO" };
    for (const [name, c] of Object.entries(CHARACTERS)) {
      const text = `a${c}b`;
      http(`title ${name}`, await post(base, "/api/exercises", { scenario: "missed-moment", title: text }));
      http(`name ${name}`, await tryJoin(base, String(links.paris), {}, text));
      http(`token ${name}`, await post(base, "/api/join", { token: text }));
      http(`leaving ${name}`, await post(base, "/api/leave", { exercise: text, seat: "paris" }));
      socket(`name.set ${name}`, await paris.ask("name.set", { name: text }));
      socket(`slot ${name}`, await paris.ask("draft.put", { turn: 1, slot: text, value: draft }));
      socket(
        `intent ${name}`,
        await paris.ask("draft.put", { turn: 1, slot: "s", value: { ...draft, intent: text } }),
      );
      socket(`channel ${name}`, await paris.ask("read.mark", { channel: text, n: 1 }));
      socket(
        `key ${name}`,
        await paris.ask("command", { key: `${text}-and-enough`, command: { type: "pen.ask" } }),
      );
      socket(`talk ${name}`, await paris.command({ type: "message.send", to: [], text }));
      await new Promise((resolve) => setTimeout(resolve, 600)); // stays within the rate of one member
    }
    for (const n of NUMBERS) {
      socket(`mark ${n}`, await paris.ask("read.mark", { channel: "cell", n }));
      socket(`resume ${n}`, await paris.ask("resume", { n }));
    }
    paris.leave();
    yield* [
      await survival(target),
      told("inputs tried, taken", `${tried}, ${taken}`),
      finding(
        "500, server.failed or no answer",
        bad.length === 0 ? "0" : `${bad.length}: ${bad.join(", ")}`,
        "0",
        bad.length === 0,
      ),
    ];
  },
};
