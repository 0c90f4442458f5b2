// The same toy game in the shape our product plans: decide(state, command) -> events; state = fold(events).
// Two folds: applyImm (structural sharing, state never mutated) and applyMut (in place, for owned states: rollouts, replay).
import { A, P, CAP, RESCAP, cardOf, shuffle } from "./rules.mjs";
const clamp = (x, lo, hi) => (x < lo ? lo : x > hi ? hi : x);

export function decide(G, p, m, r, withRound = true) {
  const ev = [],
    [type, a, b, c] = m,
    pl = G.players[p];
  switch (type) {
    case "march": {
      const f = G.areas[a].f[p],
        tf = G.areas[b].f,
        mh = Math.min(c, f.h),
        mv = c - mh;
      let enemy = 0;
      for (let t = 0; t < P; t++) if (t !== p) enemy += tf[t].v + tf[t].h;
      const seen = enemy > 0 && r.d6() <= 2;
      ev.push(
        { t: "Units", a, p, v: -mv, h: -mh },
        { t: "Units", a: b, p, v: seen ? c : mv, h: seen ? 0 : mh },
        { t: "Res", p, d: -1 },
      );
      break;
    }
    case "recruit":
      ev.push({ t: "Units", a, p, v: 0, h: 2 }, { t: "Res", p, d: -2 });
      break;
    case "attack": {
      const f = G.areas[a].f[p],
        e = G.areas[a].f[b],
        n = Math.min(4, f.v + f.h);
      let hits = 0;
      for (let i = 0; i < n; i++) if (r.d6() >= 5) hits++;
      const back = Math.min(3, e.v);
      let lost = 0;
      for (let i = 0; i < back; i++) if (r.d6() >= 6) lost++;
      const kill = Math.min(hits, e.v),
        exp = Math.min(f.h, 2);
      if (kill) ev.push({ t: "Units", a, p: b, v: -kill, h: 0 });
      ev.push({ t: "Units", a, p, v: exp - Math.min(lost, f.v + exp), h: -exp });
      if (kill > 1) ev.push({ t: "Vp", p, d: 1 });
      ev.push({ t: "Res", p, d: -1 });
      break;
    }
    case "influence":
      if (r.d6() > G.areas[a].pop) ev.push({ t: "Support", a, to: clamp(G.areas[a].support + b, -2, 2) });
      ev.push({ t: "Res", p, d: -2 });
      break;
    case "scout": {
      const k = Math.min(r.d6() >> 1, G.areas[a].f[b].h);
      if (k) ev.push({ t: "Units", a, p: b, v: k, h: -k });
      ev.push({ t: "Res", p, d: -1 });
      break;
    }
    case "card": {
      const cd = pl.hand[a],
        oa = pl.objective.area,
        ob = G.areas[oa];
      ev.push({ t: "Res", p, d: Math.min(RESCAP, pl.res + cd.v + 1) - pl.res });
      if (cd.k === 1) {
        if (ob.f[p].v + ob.f[p].h + 1 <= CAP) ev.push({ t: "Units", a: oa, p, v: 1, h: 0 });
      } else if (cd.k === 2) ev.push({ t: "Support", a: oa, to: clamp(ob.support + 1, -2, 2) });
      else if (cd.k === 3) ev.push({ t: "Vp", p, d: 1 });
      let deck = G.secret.deck;
      if (deck.length === 0) {
        deck = shuffle([...G.secret.discard.map((x) => cardOf(x.id)), cardOf(cd.id)], r);
        ev.push({ t: "Reshuffled", deck: deck.map((x) => x.id), p, i: a });
      } else ev.push({ t: "Discarded", p, i: a });
      ev.push({ t: "Drew", p, id: deck[deck.length - 1].id });
      break;
    }
  }
  ev.push({ t: "Played", p, type, a, b, c });
  if (withRound && p === P - 1) {
    // the round-end consequences depend on the state after this turn: fold first, then decide the rest
    const S = ev.reduce(applyImm, G);
    endRoundEvents(S, ev);
  }
  return ev;
}
// variant used by the mutable fold: emits into ev after applying in place
export function decideMut(G, p, m, r) {
  const ev = decide(G, p, m, r, false);
  for (let i = 0; i < ev.length; i++) applyMut(G, ev[i]);
  if (p === P - 1) {
    const k = ev.length;
    endRoundEvents(G, ev);
    for (let i = k; i < ev.length; i++) applyMut(G, ev[i]);
  }
  return ev;
}
function endRoundEvents(G, ev) {
  const held = [0, 0, 0, 0],
    pop = [0, 0, 0, 0],
    control = new Array(A);
  for (let a = 0; a < A; a++) {
    const ar = G.areas[a];
    let best = 0,
      who = -1;
    for (let p = 0; p < P; p++) {
      const n = ar.f[p].v + ar.f[p].h;
      if (n > best) {
        best = n;
        who = p;
      } else if (n === best) who = -1;
    }
    control[a] = who;
    if (who >= 0) {
      held[who]++;
      pop[who] += ar.pop;
    }
  }
  ev.push({ t: "RoundEnded", control });
  for (let p = 0; p < P; p++) {
    const pl = G.players[p];
    ev.push({ t: "Res", p, d: Math.min(RESCAP, pl.res + 1 + Math.min(3, held[p])) - pl.res });
    if ((G.round + 1) % 8 === 0)
      ev.push({ t: "Vp", p, d: pop[p] + (control[pl.objective.area] === p ? pl.objective.pts : 0) });
  }
}

export function applyMut(G, e) {
  switch (e.t) {
    case "Units": {
      const u = G.areas[e.a].f[e.p];
      u.v += e.v;
      u.h += e.h;
      break;
    }
    case "Res":
      G.players[e.p].res += e.d;
      break;
    case "Vp":
      G.players[e.p].vp += e.d;
      break;
    case "Support":
      G.areas[e.a].support = e.to;
      break;
    case "Discarded": {
      const [c] = G.players[e.p].hand.splice(e.i, 1);
      G.secret.discard.push(c);
      break;
    }
    case "Reshuffled":
      G.players[e.p].hand.splice(e.i, 1);
      G.secret.discard = [];
      G.secret.deck = e.deck.map(cardOf);
      break;
    case "Drew":
      G.players[e.p].hand.push(G.secret.deck.pop());
      break;
    case "Played":
      G.last = e;
      break;
    case "RoundEnded":
      G.round += 1;
      for (let a = 0; a < A; a++) G.areas[a].control = e.control[a];
      break;
  }
  return G;
}
const setArea = (G, a, patch) => {
  const areas = G.areas.slice();
  areas[a] = { ...areas[a], ...patch };
  return { ...G, areas };
};
const setPlayer = (G, p, patch) => ({ ...G, players: { ...G.players, [p]: { ...G.players[p], ...patch } } });
export function applyImm(G, e) {
  switch (e.t) {
    case "Units": {
      const f = G.areas[e.a].f.slice(),
        u = f[e.p];
      f[e.p] = { v: u.v + e.v, h: u.h + e.h };
      return setArea(G, e.a, { f });
    }
    case "Res":
      return setPlayer(G, e.p, { res: G.players[e.p].res + e.d });
    case "Vp":
      return setPlayer(G, e.p, { vp: G.players[e.p].vp + e.d });
    case "Support":
      return setArea(G, e.a, { support: e.to });
    case "Discarded": {
      const h = G.players[e.p].hand;
      return {
        ...setPlayer(G, e.p, { hand: h.filter((_, i) => i !== e.i) }),
        secret: { ...G.secret, discard: [...G.secret.discard, h[e.i]] },
      };
    }
    case "Reshuffled":
      return {
        ...setPlayer(G, e.p, { hand: G.players[e.p].hand.filter((_, i) => i !== e.i) }),
        secret: { deck: e.deck.map(cardOf), discard: [] },
      };
    case "Drew": {
      const d = G.secret.deck;
      return {
        ...setPlayer(G, e.p, { hand: [...G.players[e.p].hand, d[d.length - 1]] }),
        secret: { ...G.secret, deck: d.slice(0, -1) },
      };
    }
    case "Played":
      return { ...G, last: e };
    case "RoundEnded":
      return { ...G, round: G.round + 1, areas: G.areas.map((ar, i) => ({ ...ar, control: e.control[i] })) };
  }
  return G;
}
// Which events may player p see? (projection for the wire)
export function project(ev, p) {
  const out = [];
  for (const e of ev) {
    if (e.t === "Units" && e.p !== p) {
      if (e.v !== 0) out.push({ t: "Units", a: e.a, p: e.p, v: e.v, h: 0 });
    } else if (e.t === "Drew" && e.p !== p) out.push({ t: "Drew", p: e.p });
    else if (e.t === "Reshuffled") out.push({ t: "Reshuffled", p: e.p, i: e.i });
    else out.push(e);
  }
  return out;
}
