import { newGame, playOut, policies, scenarios } from "./game-rules/index.ts";
const kind = (process.argv[2] ?? "random") as keyof typeof policies, n = Number(process.argv[3] ?? 200);
const start = newGame(scenarios["missed-moment"], 1);
const run = (a: number, b: number) => { const t = process.cpuUsage(); for (let i = a; i < b; i++) playOut(start, policies[kind], i, { events: false }); const u = process.cpuUsage(t); return (b - a) / ((u.user + u.system) / 1e6); };
run(0, Math.min(n, 150));
console.log(kind, run(0, n).toFixed(1));
