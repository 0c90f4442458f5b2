// A grid of texts as rows of the list: a dry run that takes nothing in. What is not understood says its row, its column, why, and what is
// proposed instead, which never lies beyond a limit. Pure.
import { limitOf, ROLES, type Role } from "../../../../game-rules/open";
import type { InjectMoment, InjectRow, InjectView } from "../../../../server/contract/injects";
import { INJECT } from "../../../../server/contract/limits";
import { blankRow, type Ground, wrongWith } from "../../../../server/contract/msel";
import type { Grid } from "./grid";
import { type Column, columnOf, headingsIn, type Mapping, plain } from "./headings";
import { type Calendar, minutesOf, momentIn, moveIn } from "./times";
import { conditionIn, effectsIn, responseIn, Unclear } from "./typed";

export interface SheetGround {
  readonly calendar: Calendar;
  readonly ground: Ground;
  readonly injects: readonly InjectView[];
  readonly mapping: Mapping;
  readonly most: number;
  newId(): string;
}

/** Why a cell is not understood. */
export type Flaw = "time" | "to" | "limit" | "unclear" | "long" | "twice" | "no_text" | "wrong";
/** What is proposed instead: `none` where there is nothing, and the row stays out. */
export type Mend =
  | "as_before"
  | "no_time"
  | "to_all"
  | "to_limit"
  | "left_out"
  | "shortened"
  | "renumbered"
  | "none";

export interface Flawed {
  /** The row of the sheet, counted from 1. */
  readonly line: number;
  readonly heading: string;
  readonly cell: string;
  readonly flaw: Flaw;
  readonly mend: Mend;
  /** What the mend comes to: a figure, a number, a moment. */
  readonly value?: string;
  readonly at?: InjectMoment;
  readonly most?: number;
}

export interface ReadRow {
  readonly line: number;
  readonly id: string;
  /** As the list has it; absent for a new one. */
  readonly was?: number;
  /** With what is proposed put in. */
  readonly row: InjectRow;
  readonly state: "new" | "changed" | "same" | "out";
  readonly flaws: readonly Flawed[];
}

export interface Reading {
  readonly headings: readonly { readonly text: string; readonly column: Column | undefined }[];
  readonly rows: readonly ReadRow[];
  readonly sections: number;
  /** Lines that cannot be taken in whatever is proposed. */
  readonly lost: readonly Flawed[];
  readonly tooMany: boolean;
}

const FRENCH: ReadonlySet<string> = new Set([
  "horaire",
  "emetteur",
  "destinataire",
  "stimuli",
  "titre",
  "texte",
  "commentaire",
]);

/** The names under which sheets know the seats. */
const SEATS: Readonly<Record<string, Role>> = {
  paris: "paris",
  france: "paris",
  bamako: "bamako",
  mali: "bamako",
  jnim: "jnim",
  gsim: "jnim",
  moscow: "moscow",
  moscou: "moscow",
  russia: "moscow",
  russie: "moscow",
  wagner: "moscow",
};
const EVERYBODY: ReadonlySet<string> = new Set([
  "",
  "all",
  "tous",
  "toutes",
  "everybody",
  "everyone",
  "all teams",
  "all players",
  "joueurs",
  "players",
  "participants",
]);

function targetIn(text: string, seats: readonly string[]): InjectRow["to"] | undefined {
  if (EVERYBODY.has(plain(text))) return "all";
  const named = text
    .split(/[,;/&+\n|]|\b(?:and|et)\b/i)
    .map(plain)
    .filter(Boolean);
  const roles = named.map((name) => SEATS[name] ?? SEATS[name.split(" ").find((w) => SEATS[w]) ?? ""]);
  if (roles.length === 0 || roles.some((role) => role === undefined || !seats.includes(role)))
    return undefined;
  return ROLES.filter((role) => roles.includes(role));
}

const KINDS: readonly [RegExp, InjectRow["kind"]][] = [
  [/expected|attendu/, "expected"],
  [/contingen|condition|alea/, "contingency"],
];
const kindIn = (text: string): InjectRow["kind"] =>
  KINDS.find(([is]) => is.test(plain(text)))?.[1] ?? "inject";

const MODES: readonly [RegExp, InjectRow["mode"]][] = [
  [/front page|press|media|news|presse|journal|\bune\b|television|\btv\b|social|tweet/, "front_page"],
  [/intel|renseign|intrep|sigint|humint|intsum/, "intelligence"],
  [/read out|\blu\b|note|verbal|oral|phone|call|telephone|appel|face|role play|briefing/, "note"],
];
const modeIn = (text: string): InjectRow["mode"] =>
  MODES.find(([is]) => is.test(plain(text)))?.[1] ?? "message";

const statusIn = (text: string): InjectRow["status"] => {
  const said = plain(text);
  if (/hold|held|retenu/.test(said)) return "held";
  return /draft|brouillon|projet/.test(said) ? "draft" : "ready";
};

/** What a list that was saved says of rows that came: it is no setting of theirs. */
const CAME = /^(?:skipped|answered|missed|released)\b/;

const SURE = [1, 2, 3, 4] as const;

/**
 * @param grid every cell a text without control characters
 * @returns nothing where no row names our columns
 */
export function readGrid(grid: Grid, on: SheetGround): Reading | undefined {
  const top = headingsIn(grid, on.mapping);
  if (top === undefined) return undefined;
  const headings = (grid[top] ?? []).map((text) => ({
    text,
    column: text ? columnOf(text, on.mapping) : undefined,
  }));
  const french = headings.some(({ text }) => FRENCH.has(plain(text)));
  const lines = grid
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(top + 1)
    .filter(({ cells }) => cells.some(Boolean) && !isRepeated(cells, grid[top] ?? []));
  const filled = (cells: readonly string[]) => cells.filter(Boolean).length;
  const isSection = ({ cells }: { cells: readonly string[] }) =>
    headings.filter(({ text }) => text).length > 2 && filled(cells) === 1 && Boolean(cells[0] || cells[1]);
  const body = lines.filter((line) => !isSection(line));
  const sections = new Map(
    lines.filter(isSection).map(({ cells, line }) => [line, cells.find(Boolean) ?? ""]),
  );
  const sheet = new Sheet(
    headings,
    french,
    on,
    body.map(({ cells }) => cells),
  );
  const rows: ReadRow[] = [];
  const lost: Flawed[] = [];
  const tooMany = body.length > on.most;
  let section: InjectMoment | undefined;
  for (const entry of lines.slice(0, tooMany ? 0 : undefined)) {
    const title = sections.get(entry.line);
    if (title !== undefined) {
      section = momentIn(title, on.calendar) ?? section;
      continue;
    }
    const read = sheet.row(entry, section);
    if ("lost" in read) lost.push(read.lost);
    else rows.push(read);
  }
  return { headings, rows, sections: sections.size, lost, tooMany };
}

const isRepeated = (cells: readonly string[], headings: readonly string[]): boolean =>
  cells.length > 0 && headings.every((heading, at) => plain(heading) === plain(cells[at] ?? ""));

class Sheet {
  readonly #headings: Reading["headings"];
  readonly #language: "en" | "fr";
  readonly #on: SheetGround;
  readonly #ids = new Map<string, string>();
  readonly #numbers = new Set<string>();
  readonly #taken: Set<string>;
  readonly #first: number;
  readonly #firstMove: 0 | 1;
  #before: InjectMoment | undefined;
  #next = 1;

  constructor(
    headings: Reading["headings"],
    french: boolean,
    on: SheetGround,
    body: readonly (readonly string[])[],
  ) {
    this.#headings = headings;
    this.#language = french ? "fr" : "en";
    this.#on = on;
    for (const { id, row } of on.injects) this.#ids.set(row.number, id);
    const all = (column: Column) =>
      body.flatMap((cells) => this.#cells(cells, column).map(({ cell }) => cell));
    this.#taken = new Set([...all("number"), ...this.#ids.keys()]);
    // A row may name one that comes after it.
    for (const number of all("number")) if (!this.#ids.has(number)) this.#ids.set(number, on.newId());
    const hours = all("when").flatMap((cell) => minutesOf(cell) ?? []);
    this.#first = hours.length > 0 ? Math.min(...hours) : 0;
    this.#firstMove = all("move").some((cell) => /^\D*0$/.test(cell)) ? 0 : 1;
  }

  #cells(cells: readonly string[], column: Column): { heading: string; cell: string }[] {
    return this.#headings.flatMap((h, at) => {
      const cell = cells[at] ?? "";
      return h.column === column && cell ? [{ heading: h.text, cell }] : [];
    });
  }

  #all(cells: readonly string[], column: Column, by = "\n"): string {
    return [...new Set(this.#cells(cells, column).map(({ cell }) => cell))].join(by);
  }

  row(
    { cells, line }: { cells: readonly string[]; line: number },
    section: InjectMoment | undefined,
  ): ReadRow | { lost: Flawed } {
    const { injects, ground } = this.#on;
    const flaws: Flawed[] = [];
    const flaw = (column: Column, what: Omit<Flawed, "line" | "heading" | "cell">): void => {
      const [found] = this.#cells(cells, column);
      flaws.push({ line, heading: found?.heading ?? column, cell: found?.cell ?? "", ...what });
    };
    const text = this.#all(cells, "text") || this.#all(cells, "title") || this.#all(cells, "text_fr");
    if (!text && !this.#all(cells, "expected")) {
      const cell = cells.find(Boolean) ?? "";
      return { lost: { line, heading: "", cell, flaw: "no_text", mend: "none" } };
    }
    const short = (column: Column, said: string, most: number): string => {
      if (said.length <= most) return said;
      flaw(column, { flaw: "long", mend: "shortened", most });
      return cutTo(said, most);
    };
    const number = this.#number(cells, flaw);
    const said = this.#all(cells, "text") || this.#all(cells, "title");
    const title =
      this.#all(cells, "title", ", ").replace(/\s+/g, " ") ||
      firstWords(said || this.#all(cells, "expected"));
    const own = this.#language;
    const other = { title: this.#all(cells, "title_fr", ", "), text: this.#all(cells, "text_fr") };
    const inOwn = {
      title: short("title", title, INJECT["inject.title"]),
      text: short("text", said, INJECT["inject.text"]),
    };
    const inFrench = other.title || other.text;
    const kind = kindIn(this.#all(cells, "kind", " "));
    const expected = short("expected", this.#all(cells, "expected", "; "), INJECT["inject.expected"]);
    const objective = this.#all(cells, "objective", ", ").replace(/\s+/g, " ");
    const owner = this.#all(cells, "owner", ", ").replace(/\s+/g, " ");
    const sure = SURE.find((n) => String(n) === this.#all(cells, "sure"));
    const notes = this.#notes(cells);
    const at = this.#moment(cells, section, flaw);
    const mode = modeIn(this.#all(cells, "mode", " ") || this.#all(cells, "kind", " "));
    const status = this.#all(cells, "status", " ");
    const before = injects.find((i) => i.id === this.#ids.get(number))?.row;
    const row: InjectRow = {
      ...blankRow(number),
      kind,
      ...(at ? { at } : {}),
      from: cutTo(this.#all(cells, "from", ", ").replace(/\s+/g, " "), INJECT["inject.from"]),
      to: this.#to(cells, flaw),
      mode,
      ...(sure ? { sure } : {}),
      ...(mode === "intelligence" && this.#all(cells, "untrue") ? { false: true as const } : {}),
      title: {
        [own]: inOwn.title,
        ...(inFrench && own === "en" && other.title
          ? { fr: cutTo(other.title, INJECT["inject.title"]) }
          : {}),
      },
      text: {
        ...(inOwn.text ? { [own]: inOwn.text } : {}),
        ...(inFrench && own === "en" && other.text ? { fr: cutTo(other.text, INJECT["inject.text"]) } : {}),
      },
      ...(expected ? { expected } : {}),
      ...(objective ? { objective: cutTo(objective, INJECT["inject.objective"]) } : {}),
      ...(owner ? { owner: cutTo(owner, INJECT["inject.owner"]) } : {}),
      ...(notes ? { notes: cutTo(notes, INJECT["inject.notes"]) } : {}),
      ...this.#typed(cells, flaw),
      status: CAME.test(plain(status)) ? (before?.status ?? "ready") : statusIn(status),
    };
    const rows = new Set([...ground.rows, ...this.#ids.values()]);
    const sound = this.#sound(row, { ...ground, rows }, (problem) =>
      flaws.push({ line, heading: problem, cell: "", flaw: "wrong", mend: "left_out" }),
    );
    const id = this.#ids.get(number) ?? this.#on.newId();
    const known = injects.find((i) => i.id === id);
    const out = known?.marks.released !== undefined && known.row.kind !== "expected";
    const same = known !== undefined && sameRow(known.row, sound);
    return {
      line,
      id,
      ...(known ? { was: known.rev } : {}),
      row: sound,
      state: !known ? "new" : out ? "out" : same ? "same" : "changed",
      flaws,
    };
  }

  #number(
    cells: readonly string[],
    flaw: (column: Column, what: Omit<Flawed, "line" | "heading" | "cell">) => void,
  ): string {
    const given = cutTo(this.#all(cells, "number", " ").replace(/\s+/g, " ").trim(), INJECT["inject.number"]);
    const twice = given !== "" && this.#numbers.has(given);
    const number = given && !twice ? given : this.#free();
    if (twice) flaw("number", { flaw: "twice", mend: "renumbered", value: number });
    this.#numbers.add(number);
    if (!this.#ids.has(number)) this.#ids.set(number, this.#on.newId());
    return number;
  }

  #free(): string {
    while (this.#taken.has(String(this.#next))) this.#next += 1;
    const number = String(this.#next);
    this.#taken.add(number);
    return number;
  }

  /** Of several columns of time the first that names a moment of this game; an hour of the day counts where nothing else does. */
  #moment(
    cells: readonly string[],
    section: InjectMoment | undefined,
    flaw: (column: Column, what: Omit<Flawed, "line" | "heading" | "cell">) => void,
  ): InjectMoment | undefined {
    const { calendar } = this.#on;
    const told = this.#cells(cells, "when");
    const moves = this.#cells(cells, "move").flatMap(
      ({ cell }) => moveIn(cell, calendar, this.#firstMove) ?? [],
    );
    const exact = told.filter(({ cell }) => minutesOf(cell) === undefined);
    const by = (list: typeof told) => list.flatMap(({ cell }) => momentIn(cell, calendar, this.#first) ?? []);
    const found = by(exact)[0] ?? moves[0] ?? (section === undefined ? by(told)[0] : undefined);
    if (!found && told.length > 0 && !(section && told.every(({ cell }) => minutesOf(cell) !== undefined))) {
      const at = section ?? this.#before;
      flaw("when", at ? { flaw: "time", mend: "as_before", at } : { flaw: "time", mend: "no_time" });
      return at;
    }
    const at = found ?? section;
    this.#before = at ?? this.#before;
    return at;
  }

  #to(
    cells: readonly string[],
    flaw: (column: Column, what: Omit<Flawed, "line" | "heading" | "cell">) => void,
  ): InjectRow["to"] {
    const told = this.#cells(cells, "to");
    const found = told
      .map(({ cell }) => targetIn(cell, this.#on.ground.seats))
      .find((to) => to !== undefined);
    if (found !== undefined || told.length === 0) return found ?? "all";
    flaw("to", { flaw: "to", mend: "to_all" });
    return "all";
  }

  #typed(
    cells: readonly string[],
    flaw: (column: Column, what: Omit<Flawed, "line" | "heading" | "cell">) => void,
  ): Pick<InjectRow, "if" | "effects" | "response"> {
    const { calendar } = this.#on;
    const read = <T>(column: Column, of: (cell: string) => T): T | undefined => {
      const cell = this.#all(cells, column, "; ");
      if (!cell) return undefined;
      try {
        return of(cell);
      } catch (error) {
        if (!(error instanceof Unclear)) throw error;
        flaw(column, { flaw: "unclear", mend: "left_out" });
        return undefined;
      }
    };
    const condition = read("condition", (cell) => conditionIn(cell, (number) => this.#ids.get(number)));
    const response = read("response", (cell) =>
      responseIn(cell, (by) => {
        const at = momentIn(by, calendar);
        return at && { turn: at.turn, phase: at.phase };
      }),
    );
    const effects = (read("effects", effectsIn) ?? []).slice(0, 6).map((effect) => {
      const most = limitOf(effect.track, effect.zone !== undefined);
      if (Math.abs(effect.by) <= most && effect.by !== 0) return effect;
      const by = effect.by < 0 ? -most : most;
      flaw("effects", { flaw: "limit", mend: "to_limit", most, value: String(by) });
      return { ...effect, by };
    });
    return { ...(condition ? { if: condition } : {}), ...(response ? { response } : {}), effects };
  }

  /** What nobody knows the column of is kept as a note, under its heading. */
  #notes(cells: readonly string[]): string {
    const own = this.#cells(cells, "notes").map(({ cell }) => cell);
    const extra = this.#headings.flatMap(({ text, column }, at) => {
      const cell = cells[at] ?? "";
      return column === undefined && cell ? [text ? `${text}: ${cell}` : cell] : [];
    });
    return [...own, ...extra].join("\n");
  }

  /** A row that can stand: as it is, as a draft where something is still to be written, or without what cannot be. */
  #sound(row: InjectRow, ground: Ground, wrong: (path: string) => void): InjectRow {
    if (wrongWith(row, ground).length === 0) return row;
    const draft: InjectRow = { ...row, status: row.status === "held" ? "held" : "draft" };
    const [first] = wrongWith({ ...draft, status: "draft" }, ground);
    if (!first) return { ...draft, status: "draft" };
    wrong(first.path);
    const { at: _, if: _1, response: _2, ...bare } = draft;
    return { ...bare, status: "draft", effects: [], to: "all" };
  }
}

/** Cut at a character, never inside one. */
function cutTo(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= 70) return line;
  const cut = cutTo(line, 70);
  return `${cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut}…`;
}

const sorted = (x: unknown): unknown =>
  Array.isArray(x)
    ? x.map(sorted)
    : x && typeof x === "object"
      ? Object.fromEntries(
          Object.entries(x)
            .filter(([, value]) => value !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => [key, sorted(value)]),
        )
      : x;
const sameRow = (a: InjectRow, b: InjectRow): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
