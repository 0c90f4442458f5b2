// What the board is handed. It knows no rules: the caller decides what is shown and says it in words.
import type { Role } from "../../game-rules/open";
import type { LetterId } from "../ui/shapes";

export type Side = Role;

/** `state` is drawn as Bamako's wash; `contested` as stripes of `between`. */
export type Wash = Side | "state" | "groups" | "is" | "contested" | "none";

export type Fog = "seen" | "stale" | "unknown";

export type TokenSide = Side | "is" | "minusma" | "groups" | "partners";

export interface BoardToken {
  id: string;
  side: TokenSide;
  strength: 0 | 1 | 2 | 3 | 4;
  mark?: "known" | "suspected" | "faint";
  /** Own piece that the others cannot see: the struck eye. */
  hidden?: boolean;
  base?: boolean;
  /** How old the sighting is, in words. */
  age?: string;
  /** Whose letters it bears, where they are not its side's. */
  letters?: LetterId;
  /** Spoken by screen readers. */
  label: string;
}

export interface BoardZone {
  id: string;
  name: string;
  sub?: string;
  wash: Wash;
  between?: [Wash, Wash];
  fog: Fog;
  /** For value layers: how dark the ink lies, 0 to 4. Replaces the wash where given. */
  shade?: 0 | 1 | 2 | 3 | 4;
  /** The figure of a value layer. */
  value?: string;
  influence?: Side[];
  tokens: BoardToken[];
  /** Summary for screen readers. */
  spoken: string;
  flags?: { n: string; editing?: boolean }[];
}

/** Words on a zone for a moment: dashed for what is not so. */
export interface BoardNote {
  zone: string;
  lines: string[];
  dashed?: boolean;
}

/** The way that a piece went, between two zones. */
export interface BoardWalk {
  from: string;
  to: string;
  side: TokenSide;
  /** Hearsay. */
  reported?: boolean;
}

export interface BoardPlate {
  id: string;
  title: string;
  line: string;
  /** How it stands there in a word or two, where there is no room for the line. */
  word?: string;
  token?: BoardToken;
}

export interface BoardLabels {
  zoomIn: string;
  zoomOut: string;
  /** The whole of Mali. */
  whole: string;
  /** The opening view. */
  theatre: string;
  list: string;
  map: string;
  /** Name of the map as a landmark. */
  region: string;
  /** Name of the layer switch; the region's name without it. */
  layer?: string;
  /** Name of the button that shows what the marks mean; without it they stand there all the time. */
  key?: string;
  countries: Record<string, string>;
}

export interface BoardProps {
  zones: BoardZone[];
  plates: BoardPlate[];
  layer: string;
  layers: { id: string; label: string }[];
  onLayer(id: string): void;
  selected?: string;
  /** Zones an order may take; the others are dimmed and cannot be picked. */
  selectable?: ReadonlySet<string>;
  onZone?(id: string): void;
  /** A zone that cannot be picked was pressed, come to or pointed at; without one, it was left. */
  onRefused?(id: string | undefined): void;
  /** Zones in the light, outlined in ochre. */
  lit?: ReadonlySet<string>;
  notes?: readonly BoardNote[];
  walks?: readonly BoardWalk[];
  onPlate?(id: string): void;
  legend: { key: string; label: string; piece?: { side: TokenSide; letters?: LetterId } }[];
  labels: BoardLabels;
  /** Names of towns in the reader's language, by their key in the map file. */
  cities?: Record<string, string>;
  /** Phones: fewer names, larger targets. */
  compact?: boolean;
  mini?: boolean;
}
