import { newGame, playOut, policies, scenarios } from "./game-rules/index.ts";
const kind = (process.argv[2] ?? "random") as keyof typeof policies, n = Number(process.argv[3] ?? 200);
const start = newGame(scenarios["missed-moment"], 1);
const run = (a: number, b: number) => { const t = process.cpuUsage(), w = performance.now(); for (let i = a; i < b; i++) playOut(start, policies[kind], i, { events: false }); const u = process.cpuUsage(t); return [(b - a) / ((u.user + u.system) / 1e6), (b - a) / ((performance.now() - w) / 1e3)]; };
const out = []; for (let i = 0; i < 6; i++) out.push(run(i * n, i * n + n).map(x => x.toFixed(0)).join("/"));
console.log(kind, out.join("  "));
