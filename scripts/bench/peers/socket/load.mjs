// Load generator process. argv: kind client(real|lean) port matches seconds mode(sat|paced) ratePerS
// Each match has CLIENTS clients (default 4 = one per role; more: half role-players spread over the 4 roles, half observers).
// One action is in flight per match; an action is done when all clients of the match have its update.
import http from "node:http";
import { createRequire } from "node:module";
import * as R from "../game/rules.mjs";
const require = createRequire(import.meta.url);
const [kind, client, port, Ns, secs, mode, rateArg] = process.argv.slice(2);
const N = Number(Ns),
  base = `127.0.0.1:${port}`,
  RATE = Number(rateArg || 0),
  WARM = 2000,
  RUN = Number(secs) * 1000;
const bot = R.rng(12345),
  CL = Number(process.env.CLIENTS || 4),
  SEATS = Array.from({ length: CL }, (_, i) => i);
const roleOf = (i) => (CL === 4 || i < CL / 2 ? i % 4 : 4); // 4 = observer
const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
const post = (path, body) =>
  new Promise((ok, no) => {
    const d = JSON.stringify(body);
    const q = http.request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: "POST",
        agent,
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(d) },
      },
      (r) => {
        let s = "";
        r.on("data", (c) => {
          s += c;
        });
        r.on("end", () =>
          r.statusCode === 200 ? ok(JSON.parse(s)) : no(new Error(path + " " + r.statusCode + " " + s)),
        );
      },
    );
    q.on("error", no);
    q.end(d);
  });

// --- measurement
let measuring = false,
  done = 0,
  lats = [],
  stopped = false,
  t1 = 0;
class Match {
  constructor(i) {
    this.i = i;
    this.got = 0;
    this.seq = 0;
    this.turn = 0;
  }
  sent() {
    this.got = 0;
    this.t0 = performance.now();
  }
  update() {
    // one client of this match has the update of the action in flight
    if (++this.got < CL) return;
    if (measuring) {
      lats.push(performance.now() - this.t0);
      done++;
    }
    this.turn = (this.turn + 1) % 4;
    if (stopped) return;
    if (mode === "sat") this.next();
    else this.schedule();
  }
  schedule() {
    const due = (this.due = Math.max(this.due + (N / RATE) * 1000, performance.now()));
    setTimeout(() => {
      if (!stopped) this.next();
    }, due - performance.now());
  }
  start() {
    if (mode === "sat") this.next();
    else {
      this.due = performance.now() + (this.i / N) * (N / RATE) * 1000;
      setTimeout(() => this.next(), this.due - performance.now());
    }
  }
  next() {
    this.sent();
    this.act(this.turn);
  }
}
const matches = [];
const batches = async (list, size, fn) => {
  for (let i = 0; i < list.length; i += size) await Promise.all(list.slice(i, i + size).map(fn));
};

if (kind.startsWith("bgio")) {
  const seats = [];
  await batches(
    Array.from({ length: N }, (_, i) => i),
    10,
    async (i) => {
      const { matchID } = await post("/games/area/create", { numPlayers: 4 });
      const m = new Match(i);
      m.id = matchID;
      m.c = [];
      matches.push(m);
      const creds = [];
      for (let p = 0; p < 4; p++) {
        const { playerCredentials } = await post(`/games/area/${matchID}/join`, {
          playerID: String(p),
          playerName: "p" + p,
        });
        creds.push(playerCredentials);
      }
      for (const i of SEATS) seats.push({ m, p: i, role: roleOf(i), cred: creds[roleOf(i)] });
    },
  );
  if (client === "real") {
    const { Client } = require("boardgame.io/client");
    const { SocketIO } = require("boardgame.io/multiplayer");
    const { makeGame } = await import("../game/bgio.mjs");
    const game = makeGame({ seed: undefined, deltaState: kind === "bgio-delta", rounds: Infinity });
    await batches(
      seats,
      40,
      ({ m, p, role, cred }) =>
        new Promise((ok) => {
          const c = Client({
            game,
            multiplayer: SocketIO({
              server: base,
              socketOpts: { transports: ["websocket"], forceNew: true },
            }),
            matchID: m.id,
            playerID: role === 4 ? null : String(role),
            credentials: cred,
            numPlayers: 4,
            debug: false,
          });
          m.c[p] = c;
          let seen = -1;
          c.start();
          c.subscribe((st) => {
            if (!st) return;
            if (seen < 0) {
              seen = st._stateID;
              ok();
              return;
            }
            if (st._stateID > seen) {
              seen = st._stateID;
              m.update();
            }
          });
        }),
    );
    Match.prototype.act = function (p) {
      const c = this.c[p],
        ms = R.legalMoves(c.getState().G, p),
        m = ms[bot.int(ms.length)];
      c.moves[m[0]](m[1], m[2], m[3]);
    };
  } else {
    const { WebSocket } = await import("ws");
    await batches(
      seats,
      40,
      ({ m, p, role, cred }) =>
        new Promise((ok) => {
          const ws = new WebSocket(`ws://${base}/socket.io/?EIO=4&transport=websocket`, {
            perMessageDeflate: false,
          });
          const c = (m.c[p] = { ws, cred, last: null, id: 0 });
          ws.on("message", (d) => {
            const s = d.toString();
            if (s[0] === "0") ws.send("40/area,");
            else if (s === "2") ws.send("3");
            else if (s.startsWith("40/area"))
              ws.send("42/area," + JSON.stringify(["sync", m.id, role === 4 ? null : String(role), cred, 4]));
            else if (s.startsWith('42/area,["sync"')) {
              c.last = JSON.parse(s.slice(8))[2].state;
              ok();
            } else if (s.startsWith('42/area,["update"')) {
              c.raw = s;
              m.update();
            }
          });
        }),
    );
    Match.prototype.act = function (p) {
      const c = this.c[p];
      if (c.raw) {
        c.last = JSON.parse(c.raw.slice(8))[2];
        c.raw = null;
      }
      const ms = R.legalMoves(c.last.G, p),
        m = ms[bot.int(ms.length)];
      c.ws.send(
        "42/area," +
          JSON.stringify([
            "update",
            {
              type: "MAKE_MOVE",
              payload: { type: m[0], args: [m[1], m[2], m[3]], playerID: String(p), credentials: c.cred },
            },
            c.last._stateID,
            this.id,
            String(p),
          ]),
      );
    };
  }
} else {
  for (let i = 0; i < N; i++) {
    const m = new Match(i);
    m.id = "m" + i;
    m.c = [];
    matches.push(m);
  }
  const seats = matches.flatMap((m) => SEATS.map((p) => ({ m, p })));
  const body = {
    k: 7,
    x: 0,
    type: "march",
    args: [3, 4, 2],
    playerID: "1",
    credentials: "aaaaaaaaaaaaaaaaaaaaa",
  };
  if (client === "real") {
    const { io } = await import("socket.io-client");
    await batches(
      seats,
      40,
      ({ m, p }) =>
        new Promise((ok) => {
          const s = (m.c[p] = io("http://" + base, { transports: ["websocket"], forceNew: true }));
          s.on("connect", () => s.emit("join", m.id, roleOf(p), ok));
          s.on("u", (seq) => {
            if (seq === m.seq) m.update();
          });
        }),
    );
    Match.prototype.act = function (p) {
      body.x = bot.int(1e6);
      this.c[p].emit("act", this.id, ++this.seq, body);
    };
  } else {
    const { WebSocket } = await import("ws");
    const sio = kind.includes("sio");
    await batches(
      seats,
      40,
      ({ m, p }) =>
        new Promise((ok) => {
          const ws = new WebSocket(
            sio ? `ws://${base}/socket.io/?EIO=4&transport=websocket` : `ws://${base}/`,
            { perMessageDeflate: false },
          );
          m.c[p] = ws;
          if (!sio) ws.on("open", () => ws.send(JSON.stringify(["join", m.id, p])));
          ws.on("message", (d) => {
            const s = d.toString();
            if (sio) {
              if (s.startsWith('42["u"')) m.update();
              else if (s[0] === "0") ws.send("40");
              else if (s === "2") ws.send("3");
              else if (s.startsWith("40")) ws.send("420" + JSON.stringify(["join", m.id, roleOf(p)]));
              else if (s.startsWith("43")) ok();
            } else if (s.startsWith('["u"')) m.update();
            else ok();
          });
        }),
    );
    Match.prototype.act = function (p) {
      body.x = bot.int(1e6);
      const a = JSON.stringify(["act", this.id, ++this.seq, body]);
      this.c[p].send(sio ? "42" + a : a);
    };
  }
}
const pct = (a, q) => a[Math.min(a.length - 1, Math.floor(a.length * q))];
process.on("message", (m) => {
  if (m === "go") {
    for (const x of matches) x.start();
    setTimeout(() => {
      measuring = true;
      t1 = performance.now();
      process.cpuMark = process.cpuUsage();
      process.send("begin");
    }, WARM);
    setTimeout(finish, WARM + RUN);
  }
});
function finish() {
  measuring = false;
  stopped = true;
  const wall = (performance.now() - t1) / 1000,
    cpu = process.cpuUsage(process.cpuMark);
  lats.sort((a, b) => a - b);
  process.send({
    result: {
      actions: done,
      wall,
      actionsPerS: done / wall,
      p50: pct(lats, 0.5),
      p95: pct(lats, 0.95),
      p99: pct(lats, 0.99),
      max: lats[lats.length - 1],
      clientCpu: (cpu.user + cpu.system) / 1e6 / wall,
    },
  });
}
process.on("disconnect", () => process.exit(0));
setTimeout(() => process.exit(3), 120_000).unref();
process.send("ready");
