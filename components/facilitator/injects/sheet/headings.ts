// The headings of inject sheets as they come: ours, HSEEP's, Blueprint's, MITRE's, Conducttr's, a French chronogramme's, OpenAEV's. Any order,
// any case; several headings may fill one column, and a column that nobody knows is kept as a note.

export const COLUMNS = [
  "number",
  "when",
  "move",
  "kind",
  "mode",
  "from",
  "to",
  "title",
  "title_fr",
  "text",
  "text_fr",
  "expected",
  "objective",
  "owner",
  "status",
  "condition",
  "effects",
  "response",
  "sure",
  "untrue",
  "took",
  "notes",
] as const;
export type Column = (typeof COLUMNS)[number];

/** In their small, unaccented form, best first. */
const ALIASES: Readonly<Record<Column, readonly string[]>> = {
  number: ["number", "event number", "control number", "inject number", "id", "no", "nr", "n", "numero", "#"],
  when: [
    ...["when", "or if", "designated scenario time", "simulated time", "delivery time", "local time", "time"],
    ...["horaire", "timeline", "heure", "quand", "date", "quarter", "trimestre"],
  ],
  move: ["move", "turn", "tour"],
  kind: ["kind", "event type", "nature", "type", "inject type"],
  mode: ["mode", "inject mode", "delivery method", "method", "forme", "moyen", "action to be taken"],
  from: ["from", "from org", "emetteur", "expediteur", "source", "sender", "de", "faction"],
  to: [
    "to",
    "to org",
    "target",
    "destinataire",
    "destinataires",
    "teams",
    "team",
    "a",
    "recipient",
    "recipients",
  ],
  title: ["title", "title en", "subject", "titre", "objet", "inject"],
  title_fr: ["title fr", "titre fr"],
  text: [
    "text",
    "text en",
    "message",
    "description",
    "details",
    "stimuli",
    "stimulus",
    "content",
    "texte",
    "contenu",
  ],
  text_fr: ["text fr", "texte fr"],
  expected: [
    ...[
      "expected",
      "expected participant response",
      "expected actions",
      "expected action",
      "expected outcome",
    ],
    ...[
      "expected response",
      "reaction attendue",
      "reponse attendue",
      "livrable",
      "expectation name",
      "expectation description",
    ],
    ...["expectation score", "name", "score"],
  ],
  objective: [
    ...["objective", "exercise objective", "measure of performance", "learning points", "aim", "objectif"],
  ],
  owner: ["owner", "assigned to", "responsable", "controller", "animateur"],
  status: ["status", "done to do", "etat", "statut"],
  condition: ["condition", "if", "si"],
  effects: ["effects", "effets"],
  response: ["response", "response typed", "reponse", "reponse typee"],
  sure: ["sure", "confidence", "certitude"],
  untrue: ["untrue", "false", "faux"],
  // how long a response took is what came of the row: it is written out, and nothing is read in by it
  took: ["minutes taken", "minutes ecoulees"],
  notes: [
    "notes",
    "note",
    "comments",
    "comment",
    "commentaire",
    "commentaires",
    "assumptions",
    "remarks",
    "tab",
  ],
};

/** A heading without case, accents and marks. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();

const KNOWN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => ALIASES[column].map((alias) => [alias, column] as const)),
);

/** How somebody has mapped headings before, by their plain form; an empty name keeps the column as a note. */
export type Mapping = Readonly<Record<string, Column | "">>;

/** Which of our columns a heading fills; nothing where it is kept as a note. */
export function columnOf(heading: string, mapping: Mapping = {}): Column | undefined {
  const name = plain(heading);
  const chosen = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
  return chosen === "" ? undefined : (chosen ?? KNOWN.get(name));
}

/** Rows above the headings: a title, a date, who wrote it. */
const HIGHEST = 40;

/** Where the headings stand: the row that names the most of our columns, and what the row is about. */
export function headingsIn(grid: readonly (readonly string[])[], mapping: Mapping): number | undefined {
  let best: { at: number; known: number } | undefined;
  for (let at = 0; at < Math.min(HIGHEST, grid.length); at++) {
    const columns = new Set((grid[at] ?? []).flatMap((cell) => columnOf(cell, mapping) ?? []));
    const says = columns.has("title") || columns.has("text") || columns.has("expected");
    if (says && columns.size >= 2 && columns.size > (best?.known ?? 0)) best = { at, known: columns.size };
  }
  return best?.at;
}
