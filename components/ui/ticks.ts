// Where the labels under a ruler may stand without running into each other.
export interface RulerTick {
  /** 0 to 100. */
  at: number;
  label: string;
}

export interface PlacedTick extends RulerTick {
  anchor: "start" | "middle" | "end";
  /** False where there is no room: the tick stays, its label goes. */
  shown: boolean;
}

/**
 * Two labels closer than `room` lean away from each other; a third one between them gives way.
 * Later turns matter more, so they are placed first.
 */
export function placeTicks(ticks: readonly RulerTick[], room = 9): PlacedTick[] {
  const out: PlacedTick[] = ticks.map((t) => ({ ...t, anchor: "middle", shown: false }));
  const placed: PlacedTick[] = [];
  for (const t of [...out].reverse()) {
    const near = placed.filter((p) => Math.abs(p.at - t.at) < room);
    const [only] = near;
    if (near.length > 1) continue;
    if (only) {
      if (only.anchor !== "middle") continue;
      const left = t.at < only.at;
      const far = placed.some((p) => p !== only && Math.abs(p.at - t.at) < room * 1.5);
      if (far) continue;
      t.anchor = left ? "end" : "start";
      only.anchor = left ? "start" : "end";
    }
    t.shown = true;
    placed.push(t);
  }
  for (const t of placed) {
    if (t.anchor === "middle" && t.at < 5) t.anchor = "start";
    if (t.anchor === "middle" && t.at > 95) t.anchor = "end";
  }
  return out;
}
