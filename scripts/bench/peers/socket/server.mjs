// One server process. argv: kind payloadBytes
//   bgio, bgio-delta     boardgame.io's own Server (full-state updates / deltaState patches)
//   sio-room, ws-room    raw Socket.IO / raw ws: one encoded payload echoed to every client of the match (no game logic)
//   sio-role, ws-role    the same but one payload per client (hidden information means one projection per role)
//   es-sio, es-sio-pg    reference slice in our planned shape: plain event-sourced toy engine + one projection per role over
//                        Socket.IO rooms; -pg appends the events to Postgres (group commit) before anything is sent
// Speaks to the parent over IPC: {port}; what it has worked is asked of the probe that is loaded before it.
import http from "node:http";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const [kind, bytesArg] = process.argv.slice(2);
const payload = "x".repeat(Math.max(0, Number(bytesArg || 256) - 40));
let server;
if (kind.startsWith("bgio")) {
  const { Server } = require("boardgame.io/server");
  const { makeGame } = await import("../game/bgio.mjs");
  const s = Server({
    games: [makeGame({ seed: undefined, deltaState: kind === "bgio-delta", rounds: Infinity })],
    origins: ["http://127.0.0.1"],
  });
  const { appServer } = await s.run({ port: { port: 0, host: "127.0.0.1" } });
  server = appServer;
} else if (kind.startsWith("es-sio")) {
  server = http.createServer();
  const { Server } = await import("socket.io");
  const R = await import("../game/rules.mjs"),
    ES = await import("../game/es.mjs");
  const io = new Server(server, { transports: ["websocket"] });
  const games = new Map();
  let append = null;
  if (kind === "es-sio-pg") {
    const { default: pg } = await import("pg");
    const c = new pg.Client(process.env.DATABASE_URL);
    await c.connect();
    await c.query(
      "create table ev (game int not null, seq int not null, kind text not null, payload jsonb not null, at timestamptz not null default now(), primary key (game, seq))",
    );
    let wait = [],
      busy = false;
    const flush = async () => {
      busy = true;
      while (wait.length) {
        const b = wait.splice(0, 500);
        await c.query({
          name: "b",
          text: "insert into ev (game, seq, kind, payload) select * from unnest($1::int[], $2::int[], $3::text[], $4::jsonb[])",
          values: [b.map((x) => x.g), b.map((x) => x.s), b.map(() => "Order"), b.map((x) => x.body)],
        });
        for (const x of b) x.ok();
      }
      busy = false;
    };
    append = (g, s, ev) =>
      new Promise((ok) => {
        wait.push({ g, s, body: JSON.stringify(ev), ok });
        if (!busy) flush();
      });
  }
  io.on("connection", (s) => {
    s.on("join", (room, role, ack) => {
      let g = games.get(room);
      if (!g) {
        const r = R.rng(games.size + 1);
        games.set(room, (g = { n: games.size, r, G: R.setup(r), turn: 0, v: 0, roles: new Set() }));
      }
      g.roles.add(role);
      s.join(room + ":" + role);
      if (ack) ack();
    });
    s.on("act", async (room, seq, body) => {
      const g = games.get(room),
        p = g.turn,
        ms = R.legalMoves(g.G, p),
        m = ms[body.x % ms.length];
      const ev = ES.decideMut(g.G, p, m, g.r);
      g.turn = (p + 1) % 4;
      const v = ++g.v;
      if (append) await append(g.n, v, ev);
      for (const role of g.roles) io.to(room + ":" + role).emit("u", seq, v, ES.project(ev, role));
    });
  });
  await new Promise((r) => server.listen(0, "127.0.0.1", r));
} else if (kind.startsWith("sio")) {
  server = http.createServer();
  const { Server } = await import("socket.io");
  const io = new Server(server, { transports: ["websocket"] });
  const rooms = new Map();
  io.on("connection", (s) => {
    s.on("join", (room, role, ack) => {
      s.join(room);
      if (!rooms.has(room)) rooms.set(room, []);
      rooms.get(room).push([s, role]);
      if (ack) ack();
    });
    if (kind === "sio-room")
      s.on("act", (room, seq, body) => {
        io.to(room).emit("u", seq, { k: body.k, payload });
      });
    else
      s.on("act", (room, seq, body) => {
        for (const [c, role] of rooms.get(room)) c.emit("u", seq, { k: body.k, role, payload });
      });
  });
  await new Promise((r) => server.listen(0, "127.0.0.1", r));
} else {
  server = http.createServer();
  const { WebSocketServer } = await import("ws");
  const wss = new WebSocketServer({ server, perMessageDeflate: false });
  const rooms = new Map();
  wss.on("connection", (c) =>
    c.on("message", (d) => {
      const m = JSON.parse(d);
      if (m[0] === "join") {
        const [, room, role] = m;
        if (!rooms.has(room)) rooms.set(room, []);
        rooms.get(room).push([c, role]);
        c.send('["joined"]');
        return;
      }
      const [, room, seq, body] = m;
      if (kind === "ws-room") {
        const out = Buffer.from(JSON.stringify(["u", seq, { k: body.k, payload }]));
        for (const [x] of rooms.get(room)) x.send(out, { binary: false });
      } else
        for (const [x, role] of rooms.get(room))
          x.send(JSON.stringify(["u", seq, { k: body.k, role, payload }]));
    }),
  );
  await new Promise((r) => server.listen(0, "127.0.0.1", r));
}
setTimeout(() => process.exit(3), 120_000).unref();
process.send({ port: server.address().port });
