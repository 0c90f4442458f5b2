// The session of a seat: one store, one socket, drafts that survive both. Knows no React.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { OrderDraft } from "../../game-rules/open";
import type { Answer, Answers } from "../../server/contract/answers";
import { isPassing } from "../../server/contract/refusals";
import type { Command, RequestName, Requests } from "../../server/contract/requests";
import { isRole, type Seat } from "../../server/contract/seats";
import { monotonic, onJump } from "../browser/clock";
import { forget, note } from "../site/mine";
import type { Intention } from "../source/shown";
import { lineCheck } from "./check";
import { draftKeeper } from "./drafts";
import { historyReader } from "./history";
import { contentOf, createIntentions } from "./intentions";
import { keptDrafts } from "./keep";
import { markKeeper } from "./marks";
import { applySnapshot, applyUpdate, initial, type SessionState } from "./state";
import { createWaits, type Passing } from "./waits";
import { watchWay } from "./ways";
import { openWire, type Wire } from "./wire";
import { createWords, type Words } from "./words";

export interface Session {
  exercise: string;
  seat: Seat;
  store: StoreApi<SessionState>;
  /** What is being written in fields that are sent. */
  words: Words;
  /** Asks for a change. The same asked again while no answer stands is the same intention: it happens once. */
  command(c: Command, place?: string): Promise<Answer<{ n: number }>>;
  /** Lets an intention that got no answer be: whatever became of it, the next like it is another. */
  letBe(intention: Intention): void;
  ask<K extends Exclude<RequestName, "command">>(name: K, request: Requests[K]): Promise<Answers[K]>;
  draft(slot: string, value: OrderDraft | null): void;
  /** Whoever looks has been told that somebody else wrote the same slot. */
  toldOfClash(slot: string): void;
  /** So far this channel has been read. */
  mark(channel: string, n: number): void;
  /** The same, read once the server keeps it: answers whether it does. */
  marked(channel: string, n: number): Promise<boolean>;
  rename(name: string): Promise<Answers["name.set"]>;
  /** Opens the line; answers the way to close it. */
  open(): () => void;
}

const WAIT = 7000;
/** A change that was asked for waits so long for a line that is down: a server that starts again on a busy machine takes its time. */
const WAIT_FOR_LINE = 120_000;
/** How often a passing refusal of one request is waited for before it is shown. */
const PATIENCE = 5;
const LOST = { ok: false as const, code: "line_lost", params: {} };

export function createSession(exercise: string, seat: Seat): Session {
  const store = createStore<SessionState>(() => initial);
  const waits = createWaits(store);
  const words = createWords(`mm:words:${exercise}:${seat}`);
  const intentions = createIntentions(`mm:asked:${exercise}:${seat}`);
  /** Commands on their way, by what they ask. */
  const running = new Map<string, Promise<Answer<{ n: number }>>>();
  let wire: Wire | undefined;

  const connected = (wait: number) =>
    new Promise<boolean>((done) => {
      if (!wire) return done(false);
      if (wire.connected) return done(true);
      const timer = setTimeout(() => done(false), wait);
      wire.once("connect", () => {
        clearTimeout(timer);
        done(true);
      });
    });

  /** One try; nothing where no answer came. */
  async function attempt<K extends RequestName>(
    name: K,
    request: Requests[K],
  ): Promise<Answers[K] | undefined> {
    // A server that starts again takes longer than one wait: what was asked waits with it, under its own key.
    if (!(await connected(name === "command" ? WAIT_FOR_LINE : WAIT)) || !wire) return undefined;
    try {
      const emitter = wire.timeout(WAIT) as unknown as {
        emitWithAck(n: string, r: unknown): Promise<Answers[K]>;
      };
      return await emitter.emitWithAck(name, request);
    } catch {
      // no answer in time: the line may be down without knowing it
      return undefined;
    }
  }

  /** Asks until there is an answer that stands. A command keeps its key over all tries, so that it can only happen once. */
  async function emit<K extends RequestName>(
    name: K,
    request: Requests[K],
    tries: number,
  ): Promise<Answers[K]> {
    let passed = 0;
    for (let tried = 0; tried < tries; ) {
      const answer = await attempt(name, request);
      if (!answer) tried += 1;
      else if (answer.ok || !isPassing(answer.code) || passed === PATIENCE) return answer;
      else {
        passed += 1;
        await waits.pass(answer);
        if (!wire) return answer;
      }
    }
    return LOST as Answers[K];
  }

  const keeper = draftKeeper(store, { exercise, seat }, (request) => emit("draft.put", request, 1));
  const history = historyReader(store, (request) => emit("items.before", request, 1));
  const marks = markKeeper(store, (request) => emit("read.mark", request, 1));

  const check = lineCheck({
    wanted() {
      const { line, by, exercise: around } = store.getState();
      return isRole(seat) && line === "live" && around?.status === "lobby" ? by : undefined;
    },
    ask: async (told) => (await attempt("line.tell", told ? { check: told } : {}))?.ok === true,
    now: monotonic,
  });

  let resuming = false;
  /** Everything anew, until it has come: what is shown meanwhile is behind. */
  async function resume(): Promise<void> {
    if (resuming) return;
    resuming = true;
    try {
      for (let got = false; !got && wire?.connected; ) {
        const { n, exercise: known } = store.getState();
        const a = await emit("resume", { n, ...(known ? { line: known.line } : {}) }, 1);
        got = a.ok || (a.code !== "line_lost" && !isPassing(a.code));
        if (a.ok) store.setState((s) => applySnapshot(s, a.snapshot, monotonic()));
      }
    } finally {
      resuming = false;
    }
    void history.read();
  }

  function showUnanswered(): void {
    store.setState({ unanswered: intentions.open().filter((x) => !running.has(contentOf(x.command))) });
  }

  /** Asks under the intention's one key, until there is an answer that stands or nobody answers for long. */
  async function carry(intention: Intention): Promise<Answer<{ n: number }>> {
    const { key, command, place } = intention;
    // A committed sheet takes no more drafts: words typed a moment before would be missing when it is reopened elsewhere.
    if (command.type === "sheet.commit") await keeper.settle();
    const answer = await emit("command", { key, command }, 4);
    const stands = answer.ok || (answer.code !== "line_lost" && !isPassing(answer.code));
    if (stands) intentions.settle(intention);
    if (answer.ok && place !== undefined && "text" in command) words.arrived(place, command.text);
    return answer;
  }

  function command(c: Command, place?: string): Promise<Answer<{ n: number }>> {
    const content = contentOf(c);
    const same = running.get(content);
    if (same) return same;
    const asked = carry(intentions.of(c, place)).finally(() => {
      running.delete(content);
      showUnanswered();
    });
    running.set(content, asked);
    showUnanswered();
    return asked;
  }

  /** This seat opens no more. An exercise that cannot be read may be read again by another version of the server. */
  function endFor(code: string): void {
    store.setState({ line: "ended", ended: code });
    if (!code.endsWith("unreadable")) forget({ exercise, seat });
  }

  /** Only what the server keeps is read: a mark that did not arrive is made again. */
  async function marked(channel: string, n: number): Promise<boolean> {
    const { ok } = await emit("read.mark", { channel, n }, 2);
    if (ok) store.setState((s) => ({ marks: { ...s.marks, [channel]: n } }));
    return ok;
  }

  function open(): () => void {
    const w = openWire(exercise, seat, () => {
      const { n, exercise: known } = store.getState();
      return { n, ...(known ? { line: known.line } : {}) };
    });
    wire = w;
    let first = true;
    w.on("snapshot", (snap) => {
      store.setState((s) => {
        const next = applySnapshot(s, snap, monotonic());
        if (!first) return next;
        first = false;
        return {
          ...next,
          drafts: {
            ...next.drafts,
            ...keptDrafts(exercise, seat, { turn: snap.view.turn, line: snap.exercise.line }),
          },
        };
      });
      const over = snap.exercise.debrief ? { over: true } : {};
      // What is tried out is no place to come back to once it is thrown away.
      if (!snap.exercise.trial) note({ exercise, seat, title: snap.exercise.title, ...over });
      showUnanswered();
      void history.read();
    });
    // By whatever word of the server's it stands again: the first of them may have been lost on the way.
    const unsubscribe = store.subscribe(({ line }, before) => {
      if (line === "lost") check.gone();
      check.look();
      if (line !== "live" || before.line === "live") return;
      keeper.flush();
      marks.flush();
    });
    w.on("update", (u) => {
      const next = applyUpdate(store.getState(), u, monotonic());
      if (next) store.setState(next);
      else void resume();
    });
    // Orders close in a moment, and what was typed a moment ago is to be among them.
    w.on("closing", (_, answered) => void keeper.settle().then(answered));
    w.on("ended", (why) => {
      // The server going down for a moment is a lost line, not an end.
      if (why.code === "server_closing") return store.setState({ line: "lost" });
      endFor(why.code);
      w.disconnect();
    });
    w.on("connect", () => {
      if (store.getState().n) store.setState({ line: "catching" });
    });
    w.on("connect_error", (e) => {
      const refused = (e as { data?: Partial<Passing> }).data;
      const code = refused?.code;
      if (code && !isPassing(code)) return endFor(code);
      store.setState({ line: store.getState().n ? "lost" : "connecting" });
      // After a refusal the client library leaves it to us to come back; a line that is down it tries by itself.
      if (code)
        void waits.pass({ ...refused, code }).then(() => {
          if (wire === w) w.connect();
        });
    });
    w.on("disconnect", (reason) => {
      if (store.getState().line === "ended") return;
      store.setState({ line: "lost" });
      // The server hung up on purpose: the client library waits to be told to come back.
      if (reason === "io server disconnect") setTimeout(() => w.connect(), 800);
    });
    // A dead line shows at once instead of after the heartbeat; where the server is still in reach, the client comes back by itself.
    const doubt = () => w.io.engine?.close();
    const hope = () => {
      if (!w.connected) w.connect();
    };
    window.addEventListener("offline", doubt);
    window.addEventListener("online", hope);
    const unwatch = watchWay(w, (by) => store.setState({ by }));
    // The countdown runs by a clock that may have slept: the server's word sets it right.
    const still = onJump(() => void resume());
    return () => {
      unwatch();
      unsubscribe();
      still();
      window.removeEventListener("offline", doubt);
      window.removeEventListener("online", hope);
      w.disconnect();
      wire = undefined;
      waits.end();
      history.end();
      marks.end();
      check.end();
      keeper.end();
    };
  }

  return {
    exercise,
    seat,
    store,
    words,
    command,
    letBe(intention) {
      intentions.settle(intention);
      showUnanswered();
    },
    ask: (name, request) => emit(name, request, 2),
    draft: keeper.put,
    toldOfClash: keeper.toldOfClash,
    mark: marks.mark,
    marked,
    rename: (name) => emit("name.set", { name }, 2),
    open,
  };
}
