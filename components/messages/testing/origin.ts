// Where a code comes from that a call does not write out: a constant, a table, what a function answers, or who calls.
import { argumentsAt, callsOf, type Holes, placeOf, stringsIn } from "./scan";

export interface Source {
  file: string;
  text: string;
}

const DEEPEST = 4;

/** Reads codes out of expressions; knows all files, since a function may be called from another one. */
export class Origins {
  constructor(
    private readonly files: readonly Source[],
    readonly holes: Holes,
  ) {}

  /** Every code that an expression can come to; empty where it is written in a way not known here. */
  of(expression: string, source: Source, depth = 0): string[] {
    const written = stringsIn(expression, this.holes, source.text);
    if (written.length || depth > DEEPEST) return written;
    const again = (e: string | undefined, s = source) => (e ? this.of(e, s, depth + 1) : []);
    const table = /^([A-Za-z]\w*)(?:\.\w+)?\[/.exec(expression)?.[1];
    if (table) return this.inTable(table, source);
    const asked = /^(\w+)\(/.exec(expression)?.[1];
    if (asked) return this.answers(asked, source);
    const name = /^[A-Za-z]\w*$/.exec(expression)?.[0];
    const field = /\.([A-Za-z]\w*)$/.exec(expression)?.[1] ?? name;
    return [
      ...(name ? again(constant(name, source.text)) : []),
      ...(name ? this.passed(name, source).flatMap((p) => again(p.argument, p.from)) : []),
      ...(name ? pairs(name, source.text) : []),
      ...(field ? this.fields(field, source) : []),
    ];
  }

  /** The values of a table of this file. */
  private inTable(table: string, { text }: Source): string[] {
    const begin = new RegExp(`const ${table}\\b[^=]*=\\s*([\\[{])`).exec(text);
    if (!begin) return [];
    const rows = argumentsAt(text, begin.index + begin[0].length - 1);
    return stringsIn(rows.map((a) => a.replace(/^"?[\w.]+"?:/, "")).join(" "), this.holes);
  }

  /** What a function of this file answers. */
  private answers(name: string, { text }: Source): string[] {
    const body =
      new RegExp(`function ${name}\\([\\s\\S]*?\\n}`).exec(text)?.[0] ??
      new RegExp(`const ${name} = \\([^;]*;`).exec(text)?.[0] ??
      "";
    return [...body.matchAll(/(?:return|=>|\?|:)\s*("[a-z0-9_.]+"|`[^`]*`)/g)].flatMap((m) =>
      stringsIn(m[1] as string, this.holes, text),
    );
  }

  /** What callers hand over for a parameter of this name: of functions, of arrows, of methods written in place. */
  private passed(name: string, source: Source): { argument: string | undefined; from: Source }[] {
    const { text } = source;
    const takers = [
      ...text.matchAll(/function (\w+)\(([^)]*)\)/g),
      ...text.matchAll(/const (\w+) = \(([^)]*)\)[^=]*=>/g),
      ...text.matchAll(/\n\s+(\w+)\(([^)]*)\) \{/g),
    ];
    return takers.flatMap(([, taker = "", params = ""]) => {
      const place = placeOf(params, name);
      if (place < 0) return [];
      const everywhere = new RegExp(`export (?:function|const) ${taker}\\b`).test(text);
      return (everywhere ? this.files : [source]).flatMap((from) =>
        callsOf(from.text, taker)
          .map((call) => ({ argument: call[place], from }))
          .filter((p) => p.argument !== name),
      );
    });
  }

  /** What is written behind a field of this name. */
  private fields(name: string, { text }: Source): string[] {
    return [...text.matchAll(new RegExp(`\\b${name}:\\s*("[a-z0-9_.]+"|\`[^\`]*\`)`, "g"))].flatMap((m) =>
      stringsIn(m[1] as string, this.holes),
    );
  }
}

const constant = (name: string, text: string): string | undefined =>
  new RegExp(`(?:const|let) ${name}(?::[^=]*)?\\s*=\\s*([^;]+);`).exec(text)?.[1];

/** A list of pairs, taken apart: `for (const [code, amount] of items)`. */
const pairs = (name: string, text: string): string[] =>
  new RegExp(`\\[\\s*${name}\\s*,`).test(text)
    ? [...text.matchAll(/\[\s*"([a-z_]+)",\s*[^"\]]/g)].map((m) => m[1] as string)
    : [];
