// Exercises as a program makes them: created over HTTP, each seat's link exchanged for a cookie, a line for each.
import { request } from "node:http";
import { later } from "../figures.mjs";
import { Line } from "./socket.mjs";

export const ROLES = ["paris", "bamako", "jnim", "moscow"];
export const SEATS = [...ROLES, "control"];
/** With a seed it repeats a game's chance, so that sheets played out beforehand stand. */
export const SECRET = "7e577e577e577e577e577e577e577e57";

/** Of the measured server, which keeps nothing that anybody wants. */
export const OPERATOR_KEY = "of-a-bench-and-of-nothing-else";

const post = (port, path, body) => http({ port, path, method: "POST" }, JSON.stringify(body));

function http({ cookie, ...to }, text = "") {
  return new Promise((resolve, reject) => {
    const who = cookie ? { cookie } : { authorization: `Bearer ${OPERATOR_KEY}` };
    const headers = { "content-length": Buffer.byteLength(text), ...who };
    const asked = request({ host: "127.0.0.1", agent: false, headers, ...to }, (answer) => {
      let said = "";
      answer.on("data", (chunk) => {
        said += chunk;
      });
      answer.on("end", () => {
        if (answer.statusCode >= 300) return reject(new Error(`${to.path} ${answer.statusCode} ${said}`));
        resolve({ body: JSON.parse(said), cookie: answer.headers["set-cookie"]?.[0].split(";")[0] ?? "" });
      });
    });
    asked.on("error", reject);
    asked.end(text);
  });
}

/** An exercise with people in every role, or with bots where `more` has them, and nobody in it yet. */
export async function create(port, seed, more = {}) {
  const asked = { scenario: "missed-moment", seed, secret: SECRET, ...more };
  const { body } = await post(port, "/api/exercises", asked);
  return { id: body.id, links: body.links };
}

/** Somebody new in a seat, with the cookie that opens it again. */
export async function enter(port, { id, links }, seat) {
  const token = links[seat].slice(links[seat].lastIndexOf("/") + 1);
  const { cookie } = await post(port, "/api/join", { token });
  return { port, exercise: id, seat, cookie };
}

/** How the analysis of a game that is over stands; `act`: "halt" or "again". */
export async function analysis(port, { exercise, seat, cookie }, act) {
  const to = { port, path: "/api/debrief/analysis", method: "POST", cookie };
  return (await http(to, JSON.stringify({ exercise, seat, ...(act ? { do: act } : {}) }))).body;
}

/** What the debrief of a game that is over is folded from; it comes compressed. */
export async function copyOf(port, { exercise, seat, cookie }) {
  const headers = { "content-type": "application/json", cookie };
  const body = JSON.stringify({ exercise, seat });
  const url = `http://127.0.0.1:${port}/api/debrief/copy`;
  return await (await fetch(url, { method: "POST", headers, body })).json();
}

/** How many exercises the server has in memory. */
const awake = async (port) => (await http({ port, path: "/api/operator/status", method: "GET" })).body.awake;

/** So long a server may take to put away what nobody looks at, seconds. */
const PATIENCE = 40;

/** Everybody leaves. Answers whether the server has put all of it away. */
export async function left({ port }, made) {
  for (const { lines } of made) for (const seat of SEATS) lines[seat].close();
  for (let waited = 0; waited < PATIENCE; waited++) {
    if ((await awake(port)) === 0) return true;
    await later(1000);
  }
  return false;
}

/** A line that has its first picture. */
export const connected = (going) => new Line(going).ready;

/** An exercise of four seats and control, each with one person: `lines` by seat. */
export async function seated(port, seed) {
  const made = await create(port, seed);
  const lines = {};
  const goings = {};
  for (const seat of SEATS) {
    goings[seat] = await enter(port, made, seat);
    lines[seat] = await connected(goings[seat]);
  }
  return { ...made, seed, lines, goings };
}

/** So many at a time: a server that is flooded with handshakes is another measure. */
export async function inBatches(list, size, work) {
  const done = [];
  for (let i = 0; i < list.length; i += size) {
    done.push(...(await Promise.all(list.slice(i, i + size).map(work))));
  }
  return done;
}
