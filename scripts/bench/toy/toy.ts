// The peers' toy game on our kernel: the same rules as events, one table of rows, both folds. Same generator, same final hashes.
import { type EventTable, folds, type Own } from "../../../game-rules/kernel/fold.ts";
import {
  A,
  CAP,
  cardOf,
  hash,
  legalMoves,
  P,
  RESCAP,
  ROUNDS,
  rng,
  setup,
  shuffle,
} from "../peers/game/rules.mjs";

type Card = { id: number; k: number; v: number };
interface Units {
  v: number;
  h: number;
}
interface Player {
  res: number;
  vp: number;
  hand: Card[];
  objective: { area: number; pts: number };
}
interface Toy {
  round: number;
  areas: { pop: number; support: number; control: number; f: Units[] }[];
  players: Record<number, Player>;
  secret: { deck: Card[]; discard: Card[] };
  last: unknown;
}
type ToyEvent =
  | { type: "UnitsMoved"; area: number; player: number; v: number; h: number }
  | { type: "Earned"; player: number; amount: number }
  | { type: "Scored"; player: number; amount: number }
  | { type: "SupportSet"; area: number; to: number }
  | { type: "Discarded"; player: number; at: number }
  | { type: "Reshuffled"; player: number; at: number; deck: number[] }
  | { type: "Drew"; player: number }
  | { type: "Played"; player: number; move: string }
  | { type: "RoundEnded"; control: number[] };

type Area = Toy["areas"][number];

function areaOf(s: Toy, i: number, own: Own): Area {
  s.areas = own(s.areas);
  const area = own(s.areas[i] as Area);
  s.areas[i] = area;
  return area;
}
function playerOf(s: Toy, i: number, own: Own): Player {
  s.players = own(s.players);
  const player = own(s.players[i] as Player);
  s.players[i] = player;
  return player;
}
function handOf(s: Toy, i: number, own: Own): Card[] {
  const player = playerOf(s, i, own);
  player.hand = own(player.hand);
  return player.hand;
}

const table: EventTable<Toy, ToyEvent> = {
  UnitsMoved(s, e, own) {
    const area = areaOf(s, e.area, own);
    area.f = own(area.f);
    const units = own(area.f[e.player] as Units);
    area.f[e.player] = units;
    units.v += e.v;
    units.h += e.h;
  },
  Earned(s, e, own) {
    playerOf(s, e.player, own).res += e.amount;
  },
  Scored(s, e, own) {
    playerOf(s, e.player, own).vp += e.amount;
  },
  SupportSet(s, e, own) {
    areaOf(s, e.area, own).support = e.to;
  },
  Discarded(s, e, own) {
    const [card] = handOf(s, e.player, own).splice(e.at, 1);
    s.secret = own(s.secret);
    s.secret.discard = own(s.secret.discard);
    s.secret.discard.push(card as Card);
  },
  Reshuffled(s, e, own) {
    handOf(s, e.player, own).splice(e.at, 1);
    s.secret = { deck: e.deck.map(cardOf), discard: [] };
  },
  Drew(s, e, own) {
    s.secret = own(s.secret);
    s.secret.deck = own(s.secret.deck);
    handOf(s, e.player, own).push(s.secret.deck.pop() as Card);
  },
  Played(s, e) {
    s.last = e;
  },
  RoundEnded(s, e, own) {
    s.round += 1;
    for (let a = 0; a < A; a++) areaOf(s, a, own).control = e.control[a] as number;
  },
};
const { evolve, apply } = folds<Toy, ToyEvent>(table);

type Move = [kind: string, a: number, b: number, c: number];
type Dice = { int(n: number): number; d6(): number };
const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

/** What a move comes to; nothing is changed by asking. */
function decide(G: Toy, p: number, [kind, a, b, c]: Move, r: Dice): ToyEvent[] {
  const events: ToyEvent[] = [];
  const me = G.players[p] as Player;
  const units = (area: number, player: number) => G.areas[area]?.f[player] as Units;
  switch (kind) {
    case "march": {
      const hidden = Math.min(c, units(a, p).h);
      const open = c - hidden;
      let enemy = 0;
      for (let t = 0; t < P; t++) if (t !== p) enemy += units(b, t).v + units(b, t).h;
      const seen = enemy > 0 && r.d6() <= 2;
      events.push({ type: "UnitsMoved", area: a, player: p, v: -open, h: -hidden });
      events.push({ type: "UnitsMoved", area: b, player: p, v: seen ? c : open, h: seen ? 0 : hidden });
      events.push({ type: "Earned", player: p, amount: -1 });
      break;
    }
    case "recruit":
      events.push({ type: "UnitsMoved", area: a, player: p, v: 0, h: 2 });
      events.push({ type: "Earned", player: p, amount: -2 });
      break;
    case "attack": {
      const own = units(a, p);
      const enemy = units(a, b);
      const rolls = Math.min(4, own.v + own.h);
      let hits = 0;
      for (let i = 0; i < rolls; i++) if (r.d6() >= 5) hits++;
      const back = Math.min(3, enemy.v);
      let lost = 0;
      for (let i = 0; i < back; i++) if (r.d6() >= 6) lost++;
      const kill = Math.min(hits, enemy.v);
      const shown = Math.min(own.h, 2);
      if (kill) events.push({ type: "UnitsMoved", area: a, player: b, v: -kill, h: 0 });
      events.push({
        type: "UnitsMoved",
        area: a,
        player: p,
        v: shown - Math.min(lost, own.v + shown),
        h: -shown,
      });
      if (kill > 1) events.push({ type: "Scored", player: p, amount: 1 });
      events.push({ type: "Earned", player: p, amount: -1 });
      break;
    }
    case "influence": {
      const area = G.areas[a] as Toy["areas"][number];
      if (r.d6() > area.pop) events.push({ type: "SupportSet", area: a, to: clamp(area.support + b, -2, 2) });
      events.push({ type: "Earned", player: p, amount: -2 });
      break;
    }
    case "scout": {
      const found = Math.min(r.d6() >> 1, units(a, b).h);
      if (found) events.push({ type: "UnitsMoved", area: a, player: b, v: found, h: -found });
      events.push({ type: "Earned", player: p, amount: -1 });
      break;
    }
    default:
      playCard(G, p, a, me, r, events);
  }
  events.push({ type: "Played", player: p, move: kind });
  return events;
}

function playCard(G: Toy, p: number, at: number, me: Player, r: Dice, events: ToyEvent[]): void {
  const card = me.hand[at] as Card;
  const aim = me.objective.area;
  const there = G.areas[aim] as Toy["areas"][number];
  const units = there.f[p] as Units;
  events.push({ type: "Earned", player: p, amount: Math.min(RESCAP, me.res + card.v + 1) - me.res });
  if (card.k === 1 && units.v + units.h + 1 <= CAP)
    events.push({ type: "UnitsMoved", area: aim, player: p, v: 1, h: 0 });
  else if (card.k === 2) events.push({ type: "SupportSet", area: aim, to: clamp(there.support + 1, -2, 2) });
  else if (card.k === 3) events.push({ type: "Scored", player: p, amount: 1 });
  if (G.secret.deck.length === 0) {
    const deck = shuffle([...G.secret.discard.map((x) => cardOf(x.id)), cardOf(card.id)], r) as Card[];
    events.push({ type: "Reshuffled", player: p, at, deck: deck.map((x) => x.id) });
  } else events.push({ type: "Discarded", player: p, at });
  events.push({ type: "Drew", player: p });
}

function roundEnd(G: Toy): ToyEvent[] {
  const held = [0, 0, 0, 0];
  const people = [0, 0, 0, 0];
  const control = G.areas.map((area) => {
    let best = 0;
    let who = -1;
    area.f.forEach((u, p) => {
      const n = u.v + u.h;
      if (n > best) {
        best = n;
        who = p;
      } else if (n === best) who = -1;
    });
    if (who >= 0) {
      held[who] = (held[who] ?? 0) + 1;
      people[who] = (people[who] ?? 0) + area.pop;
    }
    return who;
  });
  const events: ToyEvent[] = [{ type: "RoundEnded", control }];
  for (let p = 0; p < P; p++) {
    const me = G.players[p] as Player;
    const income = Math.min(RESCAP, me.res + 1 + Math.min(3, held[p] ?? 0)) - me.res;
    events.push({ type: "Earned", player: p, amount: income });
    if ((G.round + 1) % 8 !== 0) continue;
    const aim = control[me.objective.area] === p ? me.objective.pts : 0;
    events.push({ type: "Scored", player: p, amount: (people[p] ?? 0) + aim });
  }
  return events;
}

/** A whole game of four random players by one of the folds. @returns the hash of the final state */
function game(gameSeed: number, botSeed: number, fold: (G: Toy, events: readonly ToyEvent[]) => Toy): number {
  const r = rng(gameSeed);
  const bot = rng(botSeed);
  let G = setup(r) as unknown as Toy;
  for (let round = 0; round < ROUNDS; round++) {
    for (let p = 0; p < P; p++) {
      const moves = legalMoves(G as never, p) as Move[];
      G = fold(G, decide(G, p, moves[bot.int(moves.length)] as Move, r));
      if (p === P - 1) G = fold(G, roundEnd(G));
    }
  }
  return hash(G as never) as number;
}

export const inPlace = (gameSeed: number, botSeed: number): number =>
  game(gameSeed, botSeed, (G, events) => {
    for (const e of events) apply(G, e);
    return G;
  });
export const copying = (gameSeed: number, botSeed: number): number =>
  game(gameSeed, botSeed, (G, events) => events.reduce(evolve, G));
