// How the test of the words reads codes off the text of the rules: calls by name, their arguments by place.

export interface Source {
  file: string;
  text: string;
}

export interface Literals {
  expects: string[];
  causes: string[];
  results: string[];
  news: string[];
  brief: string[];
  refusals: string[];
  problems: string[];
  scoreParts: string[];
  options: { id: string; option: string }[];
  /** Names of the params that stand beside each code, at every place where it is uttered. */
  given: { causes: Map<string, Set<string>>; results: Map<string, Set<string>> };
  /** Calls whose code is written in a way this reader does not know. */
  unreadable: string[];
}

/** What the hole of a template can hold, by what stands before it: `talks_rung_` and 1 to 4. */
export type Holes = Readonly<Record<string, readonly string[]>>;

const OPENING = "([{";
const CLOSING = ")]}";

/** The arguments of the call whose opening bracket stands at `from`, split at the top level. */
function argumentsAt(text: string, from: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '"' || c === "'" || c === "`") {
      const end = endOfString(text, i);
      part += text.slice(i, end + 1);
      i = end;
      continue;
    }
    if (OPENING.includes(c)) depth++;
    if (CLOSING.includes(c)) {
      if (depth === 0) return part.trim() ? [...parts, part.trim()] : parts;
      depth--;
    }
    if (c === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += c;
  }
  return parts;
}

function endOfString(text: string, from: number): number {
  const quote = text[from];
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
  }
  return text.length;
}

/** What stands behind the colon of a field; nothing for the field of a type. */
function valueAt(text: string, from: number): string {
  const value = argumentsAt(text, text.indexOf(":", from))[0] ?? "";
  return /^(?:string|number)\b/.test(value) ? "" : value;
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1");

function callsOf(text: string, name: string): string[][] {
  const calls: string[][] = [];
  for (const m of text.matchAll(new RegExp(`(?<![\\w$])(?:c\\.|context\\.|table\\.)?${name}\\(`, "g"))) {
    const before = text.slice(Math.max(0, m.index - 10), m.index);
    if (/function\s+$/.test(before)) continue; // its own definition
    calls.push(argumentsAt(text, m.index + m[0].length - 1));
  }
  return calls;
}

/** Codes in an expression: its strings, those it compares with left out. Undefined where there are none. */
function stringsIn(expression: string, holes: Holes, text = ""): string[] | undefined {
  const uttered = expression
    .replace(/[!=]==?\s*"[^"]*"/g, "")
    .replace(/\.(?:includes|startsWith|endsWith|indexOf)\([^)]*\)/g, "");
  const found = [...uttered.matchAll(/"([a-z0-9_.]+)"/g)].map((m) => m[1] as string);
  for (const [, head = "", hole = "", tail = ""] of uttered.matchAll(/`([a-z_.]*)\$\{([^}]*)\}([a-z_]*)`/g)) {
    found.push(...fill(head, hole, holes, text).map((h) => head + h + tail));
  }
  return found.length ? found : undefined;
}

function fill(head: string, hole: string, holes: Holes, text: string): readonly string[] {
  // the verb of an order, of those that the same file keeps a table of
  if (/\bid\.slice\(/.test(hole))
    return [...text.matchAll(/"[a-z]+\.([a-z_]+)":/g)].map((m) => m[1] as string);
  return holes[head] ?? [`?${hole}`];
}

/** Codes of an argument that is a name: the constant, the table, the field or the callers it comes from. */
function resolve(
  expression: string,
  source: Source,
  all: readonly Source[],
  holes: Holes,
  depth = 0,
): string[] | undefined {
  const direct = stringsIn(expression, holes, source.text);
  if (direct) return direct;
  if (depth > 4) return undefined;
  const { text } = source;
  const again = (e: string | undefined, s = source) =>
    e === undefined ? undefined : resolve(e, s, all, holes, depth + 1);
  const field = /\.([A-Za-z]\w*)$/.exec(expression)?.[1];
  const table = /^([A-Za-z]\w*)(?:\.\w+)?\[/.exec(expression)?.[1];
  const name = /^[A-Za-z]\w*$/.exec(expression)?.[0];
  if (table) {
    const begin = new RegExp(`const ${table}\\b[^=]*=\\s*([\\[{])`).exec(text);
    if (begin)
      return stringsIn(
        argumentsAt(text, begin.index + begin[0].length - 1)
          .map((a) => a.replace(/^"?[\w.]+"?:/, ""))
          .join(" "),
        holes,
      );
  }
  const asked = /^(\w+)\(/.exec(expression)?.[1];
  if (asked) {
    // what a function of this file answers
    const body =
      new RegExp(`function ${asked}\\([\\s\\S]*?\\n}`).exec(text)?.[0] ??
      new RegExp(`const ${asked} = \\([^;]*;`).exec(text)?.[0] ??
      "";
    const answers = [...body.matchAll(/(?:return|=>|\?|:)\s*("[a-z0-9_.]+"|`[^`]*`)/g)].flatMap(
      (m) => stringsIn(m[1] as string, holes, text) ?? [],
    );
    return answers.length ? answers : undefined;
  }
  const wanted = field ?? name;
  if (!wanted) return undefined;
  const out: string[] = [];
  if (name) {
    const given = new RegExp(`(?:const|let) ${name}(?::[^=]*)?\\s*=\\s*([^;]+);`).exec(text)?.[1];
    out.push(...(again(given) ?? []));
    for (const [, fn = "", params = ""] of text.matchAll(
      /function (\w+)\(([^)]*)\)|const (\w+) = \(([^)]*)\)[^=]*=>/g,
    )) {
      const place = params.split(",").findIndex((p) => p.trim().split(/[?:]/)[0] === name);
      if (place < 0 || !fn) continue;
      const exported = text.includes(`export function ${fn}(`);
      for (const s of exported ? all : [source])
        for (const call of callsOf(withoutComments(s.text), fn)) out.push(...(again(call[place], s) ?? []));
    }
    for (const m of text.matchAll(new RegExp(`const (\\w+) = \\(([^)]*\\b${name}\\b[^)]*)\\)[^=]*=>`, "g"))) {
      const place = (m[2] ?? "").split(",").findIndex((p) => p.trim().split(/[?:]/)[0] === name);
      for (const call of callsOf(text, m[1] as string))
        if (place >= 0) out.push(...(again(call[place]) ?? []));
    }
  }
  // a method of an object written in place: move(n, amount, code) { ... }
  for (const m of name
    ? text.matchAll(new RegExp(`\\n\\s+(\\w+)\\(([^)]*\\b${name}\\b[^)]*)\\) \\{`, "g"))
    : []) {
    const place = (m[2] ?? "").split(",").findIndex((p) => p.trim().split(/[?:]/)[0] === name);
    for (const call of callsOf(text, m[1] as string))
      if (place >= 0 && call[place] !== name) out.push(...(stringsIn(call[place] ?? "", holes, text) ?? []));
  }
  // a list of pairs, taken apart: for (const [code, amount] of items)
  if (name && new RegExp(`\\[\\s*${name}\\s*,`).test(text))
    out.push(...[...text.matchAll(/\[\s*"([a-z_]+)",\s*[^"\]]/g)].map((m) => m[1] as string));
  for (const m of text.matchAll(new RegExp(`\\b${wanted}:\\s*("[a-z0-9_.]+"|\`[^\`]*\`)`, "g")))
    out.push(...(stringsIn(m[1] as string, holes) ?? []));
  return out.length ? out : undefined;
}

const namesIn = (object: string | undefined): string[] =>
  object?.startsWith("{") ? argumentsAt(object, 0).map((p) => p.split(":")[0]?.trim() ?? "") : [];

const CODE_AT: Readonly<Record<string, readonly [place: number, params: number]>> = {
  move: [3, 4],
  moveZone: [4, 5],
  force: [4, 5],
  control: [3, 9],
  harm: [5, 9],
};

export function readRules(files: readonly Source[], holes: Holes): Literals {
  const sources = files.map((f) => ({ file: f.file, text: withoutComments(f.text) }));
  const causes = new Map<string, Set<string>>();
  const results = new Map<string, Set<string>>();
  const unreadable: string[] = [];
  const note = (into: Map<string, Set<string>>, codes: readonly string[], params: readonly string[]) => {
    for (const code of codes) {
      const before = into.get(code);
      into.set(code, new Set(before ? params.filter((p) => before.has(p)) : params));
    }
  };
  const take = (
    into: Map<string, Set<string>>,
    source: Source,
    call: readonly string[],
    code: number,
    params: number,
  ) => {
    const expression = call[code];
    if (expression === undefined) return;
    const codes = resolve(expression, source, sources, holes);
    if (!codes || codes.some((c) => c.includes("?"))) unreadable.push(`${source.file}: ${expression}`);
    else note(into, codes, namesIn(call[params]));
  };
  const spoken = sources.filter((s) => !/quarter\/context|invariants|explain|redact/.test(s.file));
  for (const source of spoken) {
    if (!/dynamics\/harm\.ts$/.test(source.file)) {
      for (const [name, [code, params]] of Object.entries(CODE_AT))
        for (const call of callsOf(source.text, name))
          if (call.length > code) take(causes, source, call, code, params);
    }
    for (const call of callsOf(source.text, "carried")) take(results, source, call, 1, 2);
    if (/scoring/.test(source.file))
      for (const call of callsOf(source.text, "line")) take(causes, source, call, 1, 9);
    if (/exit-reading/.test(source.file))
      for (const call of callsOf(source.text, "add")) take(causes, source, call, 1, 9);
    if (!/news\.ts$|refusals|scenarios\/|commands/.test(source.file)) {
      for (const m of source.text.matchAll(/\bcode:/g)) {
        const codes = stringsIn(valueAt(source.text, m.index), holes, source.text);
        if (codes)
          note(
            causes,
            codes,
            source.text.slice(m.index, m.index + 120).includes(" p: { event") ? ["event"] : [],
          );
      }
    }
  }
  for (const s of sources.filter((x) => /redact\.ts$/.test(x.file)))
    for (const m of s.text.matchAll(/code: "([a-z_]+)"/g)) note(causes, [m[1] as string], []);

  const paper = sources.find((s) => s.file.endsWith("game-rules/news.ts"))?.text ?? "";
  const split = paper.search(/function briefOf/);
  const codesIn = (text: string): string[] =>
    [...text.matchAll(/\bcode:/g)].flatMap((m) => stringsIn(valueAt(text, m.index), holes, text) ?? []);
  const why =
    /"ExitChanged";[^}]*why: ([^;}]+)/.exec(
      sources.find((s) => s.file.endsWith("game-rules/events.ts"))?.text ?? "",
    )?.[1] ?? "";
  const whys = [...why.matchAll(/"(\w+)"/g)].map((m) => m[1] as string);
  const news = codesIn(paper.slice(0, split)).flatMap((c) =>
    c === "exit_?e.why" ? whys.map((w) => `exit_${w}`) : [c],
  );
  unreadable.push(...news.filter((c) => c.includes("?")).map((c) => `news.ts: ${c}`));
  const privately = new Set(codesIn(paper.slice(split)).filter((c) => !c.startsWith("event_")));

  const rows = sources.filter((s) => /data\/orders\/(?:paris|bamako|jnim|moscow)\.ts$/.test(s.file));
  const expects = rows.flatMap((s) => [
    ...callsOf(s.text, "tells").flatMap((a) => stringsIn(a[0] ?? "", holes) ?? []),
    ...callsOf(s.text, "on").flatMap((a) => stringsIn(a[0] ?? "", holes) ?? []),
    ...callsOf(s.text, "here").flatMap((a) => stringsIn(a[1] ?? "", holes) ?? []),
  ]);
  const options = rows.flatMap((s) =>
    s.text
      .split(/\bid: (?=")/)
      .slice(1)
      .flatMap((row) => {
        const id = /^"([a-z._]+)"/.exec(row)?.[1] ?? "";
        const written = /options: \(\w*\) =>\s*\(?\[([^\]]*)\]/.exec(row)?.[1] ?? "";
        return [...written.matchAll(/"(\w+)"/g)].map((m) => ({ id, option: m[1] as string }));
      }),
  );
  const refusals = sources.flatMap((s) => [
    ...[...s.text.matchAll(/"((?:order|sheet|deal|message|phase|role|facilitator)\.[a-z_]+)"/g)].map(
      (m) => m[1] as string,
    ),
  ]);
  const problems = sources
    .filter((s) => /scenarios\//.test(s.file))
    .flatMap((s) => [...s.text.matchAll(/"(scenario\.[a-z_]+)"/g)].map((m) => m[1] as string));
  const scoring = sources.find((s) => s.file.endsWith("scoring/index.ts"))?.text ?? "";
  const scoreParts = scoring
    .split(/\nfunction (?=paris|bamako|jnim|moscow)/)
    .slice(1)
    .flatMap((body) => {
      const role = /^\w+/.exec(body)?.[0] ?? "";
      return [...body.matchAll(/\n\s*(\w+): part\(/g)].map((m) => `${role}.${m[1]}`);
    });
  return {
    expects: [...new Set(expects)],
    causes: [...causes.keys()],
    results: [...results.keys()],
    news: [...new Set(news)],
    brief: [...privately],
    refusals: [...new Set(refusals)],
    problems: [...new Set(problems)],
    scoreParts,
    options,
    given: { causes, results },
    unreadable: [...new Set(unreadable)],
  };
}

/** Names of the arguments of an ICU message: `{n, plural, one {…} other {…}}` takes n, whatever its branches say. */
export function argumentsOf(message: string): Set<string> {
  const names = new Set<string>();
  readMessage(message, 0, names);
  return names;
}

/** Reads on to the bracket that closes what is being read; answers the place after it. */
function readMessage(m: string, from: number, names: Set<string>): number {
  let i = from;
  while (i < m.length && m[i] !== "}") i = m[i] === "{" ? readArgument(m, i + 1, names) : i + 1;
  return i + 1;
}

function readArgument(m: string, from: number, names: Set<string>): number {
  const name = /^\s*(\w+)\s*/.exec(m.slice(from));
  if (!name) return readMessage(m, from, names);
  names.add(name[1] as string);
  let i = from + name[0].length;
  while (i < m.length && m[i] !== "}") i = m[i] === "{" ? readMessage(m, i + 1, names) : i + 1;
  return i + 1;
}
