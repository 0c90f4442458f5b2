// JSON that is written once and sent to many.

/** JSON already written: where it stands in what is sent, its text goes as it is. */
export class Json {
  constructor(readonly text: string) {}
  /** For whoever writes it like anything else: dear, and the same. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

const textOf = (value: unknown): string =>
  value instanceof Json ? value.text : (JSON.stringify(value) ?? "null");

/** Whether a part is an object with parts of its own, each of which is written for itself. */
const isParted = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Writes a payload: plain data, or with texts among its parts and their parts. */
export type Writer = (payload: object) => Json;

/**
 * Writes payloads that share parts, each part once: what is the very same thing in several of them, as a whole or as a part of a
 * part, has one text.
 * @param known the text of a thing that was written earlier, where somebody kept it
 */
export function createWriter(known: (thing: object) => string | undefined = () => undefined): Writer {
  const texts = new Map<object, string>();

  function once(value: unknown): string {
    if (typeof value !== "object" || value === null) return textOf(value);
    let text = texts.get(value) ?? known(value);
    if (text === undefined) {
      text = textOf(value);
      texts.set(value, text);
    }
    return text;
  }

  function parts(whole: object, write: (part: unknown) => string): string {
    let text = "";
    for (const [key, part] of Object.entries(whole))
      if (part !== undefined) text += `${text ? "," : ""}${JSON.stringify(key)}:${write(part)}`;
    return `{${text}}`;
  }

  return (payload: object): Json => {
    const part = (value: unknown): string => {
      if (!isParted(value)) return once(value);
      const text = texts.get(value) ?? known(value);
      if (text !== undefined) return text;
      const fresh = parts(value, once);
      texts.set(value, fresh);
      return fresh;
    };
    return new Json(parts(payload, part));
  };
}
