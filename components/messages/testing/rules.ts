// Every code that the rules can utter, read off their own text.
import { ROLES } from "../../../game-rules/open";
import { Origins, type Source } from "./origin";
import { argumentsAt, callsOf, fieldsOf, type Holes, stringsIn, valueAt, withoutComments } from "./scan";

export type { Source } from "./origin";

/** A code, and the names of the params that stand beside it at every place where it is uttered. */
export type Said = Map<string, Set<string>>;

export interface Codes {
  causes: Said;
  results: Said;
  expects: string[];
  options: { id: string; option: string }[];
  news: string[];
  brief: string[];
  refusals: string[];
  problems: string[];
  scoreParts: string[];
  /** Reasons told with an event: how an aim was tested, why a posture ended, why hostages came or went. */
  whys: Record<"aim" | "posture" | "hostages", string[]>;
  /** Calls whose code is written in a way this reader does not know. */
  unreadable: string[];
}

export function readRules(files: readonly Source[], holes: Holes): Codes {
  const sources = files.map((f) => ({ file: f.file, text: withoutComments(f.text) }));
  const origins = new Origins(sources, holes);
  const unreadable: string[] = [];
  const papers = readPapers(find(sources, "news.ts"), whysOf("ExitChanged", sources, origins), holes);
  return {
    causes: readCauses(sources, origins, unreadable),
    results: readResults(sources, origins, unreadable),
    ...papers,
    ...readMenus(sources, holes),
    refusals: quoted(sources, /"((?:order|sheet|deal|message|phase|role|facilitator)\.[a-z_]+)"/g),
    problems: quoted(
      sources.filter((s) => s.file.includes("scenarios/")),
      /"(scenario\.[a-z_]+)"/g,
    ),
    scoreParts: readScoreParts(sources),
    whys: {
      aim: whysOf("AimTested", sources, origins),
      posture: whysOf("PostureEnded", sources, origins),
      hostages: whysOf("HostagesChanged", sources, origins),
    },
    unreadable: [...unreadable, ...papers.news.filter((c) => c.includes("?"))],
  };
}

const find = (sources: readonly Source[], end: string): string =>
  sources.find((s) => s.file.endsWith(`game-rules/${end}`))?.text ?? "";

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

const quoted = (sources: readonly Source[], pattern: RegExp): string[] =>
  unique(sources.flatMap((s) => [...s.text.matchAll(pattern)].map((m) => m[1] as string)));

function note(into: Said, codes: readonly string[], params: readonly string[]): void {
  for (const code of codes) {
    const before = into.get(code);
    into.set(code, new Set(before ? params.filter((p) => before.has(p)) : params));
  }
}

/** In which place of a call its code stands, and in which the params; none where it takes none. */
interface Place {
  call: string;
  code: number;
  params?: number;
  files?: RegExp;
}

const CAUSES: readonly Place[] = [
  { call: "move", code: 3, params: 4 },
  { call: "moveInSecret", code: 3, params: 5 },
  { call: "lay", code: 2, params: 3, files: /deals\/|d13-/ },
  { call: "moveZone", code: 4, params: 5 },
  { call: "force", code: 4, params: 5 },
  { call: "control", code: 3 },
  { call: "harm", code: 5 },
  { call: "line", code: 1, files: /scoring\// },
  { call: "add", code: 1, files: /exit-weights/ },
];
/** Where such calls are defined, handed on or cut, not made. */
const MACHINERY =
  /dynamics\/context|quarter\/table|deals\/mover|invariants|explain|redact|dynamics\/harm\.ts/;
/** Files with codes of another kind behind `code:`. */
const OTHER_CODES = /news\.ts$|refusals|commands|scenarios\//;

function take(into: Said, at: Place, source: Source, origins: Origins, unreadable: string[]): void {
  for (const call of callsOf(source.text, at.call)) {
    const expression = call[at.code];
    if (!expression) continue;
    const codes = origins.of(expression, source);
    if (codes.length === 0 || codes.some((c) => c.includes("?"))) {
      unreadable.push(`${source.file}: ${at.call}(… ${expression} …)`);
    } else note(into, codes, at.params ? fieldsOf(call[at.params]) : []);
  }
}

function readCauses(sources: readonly Source[], origins: Origins, unreadable: string[]): Said {
  const causes: Said = new Map();
  for (const source of sources.filter((s) => !MACHINERY.test(s.file))) {
    for (const at of CAUSES)
      if (at.files?.test(source.file) ?? true) take(causes, at, source, origins, unreadable);
  }
  // causes written as they stand in an event, { d: "history", code: "scenario_event", n, p: { event } }, or in a line
  for (const source of sources.filter((s) => !OTHER_CODES.test(s.file))) {
    for (const m of source.text.matchAll(/\b(?:code|cause):/g)) {
      const object = argumentsAt(source.text, source.text.lastIndexOf("{", m.index));
      const params = object.find((f) => /^p:/.test(f))?.replace(/^p:\s*/, "");
      note(causes, stringsIn(valueAt(source.text, m.index), origins.holes, source.text), fieldsOf(params));
    }
  }
  return causes;
}

function readResults(sources: readonly Source[], origins: Origins, unreadable: string[]): Said {
  const results: Said = new Map();
  const carried: Place = { call: "carried", code: 1, params: 2 };
  for (const s of sources) if (!MACHINERY.test(s.file)) take(results, carried, s, origins, unreadable);
  return results;
}

/** What the papers print of events, and what a service is told. */
function readPapers(text: string, exits: readonly string[], holes: Holes): Pick<Codes, "news" | "brief"> {
  const codesIn = (part: string) =>
    [...part.matchAll(/\bcode:/g)].flatMap((m) => stringsIn(valueAt(part, m.index), holes, part));
  const split = text.search(/function briefOf/);
  const news = codesIn(text.slice(0, split)).flatMap((c) =>
    c === "exit_?e.why" ? exits.map((w) => `exit_${w}`) : [c],
  );
  return {
    news: unique(news),
    brief: unique(codesIn(text.slice(split)).filter((c) => !c.startsWith("event_"))),
  };
}

/** What rows promise, and the choices they write out. */
function readMenus(sources: readonly Source[], holes: Holes): Pick<Codes, "expects" | "options"> {
  const rows = sources.filter((s) => /data\/orders\/(?:paris|bamako|jnim|moscow)\.ts$/.test(s.file));
  const first = (s: Source, call: string, place: number) =>
    callsOf(s.text, call).flatMap((a) => stringsIn(a[place] ?? "", holes));
  return {
    expects: unique(
      rows.flatMap((s) => [...first(s, "tells", 0), ...first(s, "on", 0), ...first(s, "here", 1)]),
    ),
    options: rows.flatMap((s) =>
      s.text
        .split(/\bid: (?=")/)
        .slice(1)
        .flatMap(optionsOf),
    ),
  };
}

function optionsOf(row: string): { id: string; option: string }[] {
  const id = /^"([a-z._]+)"/.exec(row)?.[1] ?? "";
  const written = /options: \(\w*\) =>\s*\(?\[([^\]]*)\]/.exec(row)?.[1] ?? "";
  return [...written.matchAll(/"(\w+)"/g)].map((m) => ({ id, option: m[1] as string }));
}

/** `paris.aims`, `bamako.regime`, ...: the parts that each role's score is made of. */
/** A role's parts stand in the file of its name. */
function readScoreParts(sources: readonly Source[]): string[] {
  return ROLES.flatMap((role) =>
    [...find(sources, `scoring/${role}.ts`).matchAll(/\n\s*(\w+): part\(/g)].map((m) => `${role}.${m[1]}`),
  );
}

/** The reasons that events of a type are told with: those its type lists, and those that are uttered. */
function whysOf(event: string, sources: readonly Source[], origins: Origins): string[] {
  return unique(
    sources.flatMap((source) =>
      [...source.text.matchAll(new RegExp(`type: "${event}"`, "g"))].flatMap((m) => {
        if (source.file.endsWith("/events.ts")) return listed(source.text.slice(m.index));
        const fields = argumentsAt(source.text, source.text.lastIndexOf("{", m.index));
        const why = fields.find((f) => /^why\b/.test(f));
        return why ? origins.of(why.replace(/^why:?\s*/, "") || "why", source) : [];
      }),
    ),
  );
}

const listed = (type: string): string[] =>
  [...(/^[^}]*?\bwhy:\s*([^;}]+)/.exec(type)?.[1] ?? "").matchAll(/"(\w+)"/g)].map((m) => m[1] as string);
