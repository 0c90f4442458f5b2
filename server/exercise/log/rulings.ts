// The register of rulings: what control ruled, with its reason, who did and when, read off the log as it is folded. And where the last
// decision of control's stands, so that of two who decide at once the later one is told.
import type { Movable, Phase, Turn } from "../../../game-rules/index.ts";
import type { LogEvent, LogRecord } from "./events.ts";

/** One move that a ruling made: tenths, or units of a force. */
export interface RuledMove {
  readonly track: Movable;
  /** Its index in the scenario, -1 for the country. */
  readonly zone: number;
  readonly from: number;
  readonly to: number;
  /** The last quarter in which it moves again. */
  readonly upTo?: Turn;
}

export interface RulingKept {
  /** By its place in the log, which no other has. */
  readonly id: string;
  readonly turn: Turn;
  readonly phase: Phase;
  readonly at: number;
  readonly member?: string | undefined;
  readonly reason: string;
  readonly moves: readonly RuledMove[];
  /** The outcome of the quarter that it changes, by its place in the quarter laid out. */
  readonly about?: number | undefined;
  /** The seat's own order that it carries out. */
  readonly own?: string | undefined;
  /** Past a printed limit, by a second word. */
  readonly beyond?: true | undefined;
  /** The last event that belongs to it. */
  readonly until: number;
}

type Register = readonly RulingKept[];
const NONE: Register = [];

/** The register after one more event; the very same where it adds nothing. */
export function registerAfter(
  register: Register | undefined,
  { event, seq, at, member }: LogRecord,
  { turn, phase }: { readonly turn: Turn; readonly phase: Phase },
): Register | undefined {
  const rulings = register ?? NONE;
  const last = rulings.at(-1);
  const open = last?.until === seq - 1 ? last : undefined;
  const begun = { id: `r${seq}`, turn, phase, at, ...(member ? { member } : {}), until: seq };
  const grown = (more: Partial<RulingKept>): Register => [
    ...rulings.slice(0, -1),
    { ...(open as RulingKept), ...more, until: seq },
  ];
  switch (event.type) {
    case "RulingFiled": {
      const { type: _, ...filed } = event;
      return [...rulings, { ...begun, reason: "", moves: [], ...filed }];
    }
    case "RulingGiven": {
      const { reason } = event;
      return open && (open.reason === "" || open.reason === reason)
        ? grown({ reason })
        : [...rulings, { ...begun, reason, moves: [] }];
    }
    case "TrackMoved":
    case "ZoneMoved":
    case "ForceChanged": {
      if (!open || event.lines[0]?.d !== "ruling") return register;
      const track = event.type === "ForceChanged" ? (event.force as Movable) : event.track;
      const { from, to } = event;
      const zone = "zone" in event ? event.zone : -1;
      return grown({ moves: [...open.moves, { track, zone, from, to }] });
    }
    default:
      return register;
  }
}

/** What control decides, and what it decides upon: whoever decides says up to where they have looked. */
const DECIDED: ReadonlySet<LogEvent["type"]> = new Set<LogEvent["type"]>([
  "RulingFiled",
  "RulingGiven",
  "HoldSet",
  "Sealed",
  "Released",
  "SteppedBack",
  "OwnOrderWritten",
  "OwnOrderWithdrawn",
  "OwnOrderFixed",
  "OwnOrderRefused",
  "OwnOrderDrawn",
]);

export const isDecision = (event: LogEvent): boolean => DECIDED.has(event.type);
