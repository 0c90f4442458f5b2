// Which arguments an ICU message takes, whatever its branches say: `{n, plural, one {…} other {…}}` takes n.

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

/** What an ICU message says in letters, without the names of its arguments and branches: one text for each stretch of words. */
export function wordsOf(message: string): string[] {
  const said: string[] = [];
  collect(message, 0, said);
  return said;
}

function collect(m: string, from: number, said: string[]): number {
  let i = from;
  let text = "";
  while (i < m.length && m[i] !== "}") {
    if (m[i] !== "{") text += m[i++];
    else {
      // a hole stands in a sentence like a word, so that what is before and behind it stays apart
      text += "\ufffc";
      i = collectBranches(m, i + 1, said);
    }
  }
  if (text.replaceAll("\ufffc", "").trim()) said.push(text);
  return i + 1;
}

/** Reads over `name, plural, one {…}`: only what stands in its inner brackets is said. */
function collectBranches(m: string, from: number, said: string[]): number {
  let i = from;
  while (i < m.length && m[i] !== "}") i = m[i] === "{" ? collect(m, i + 1, said) : i + 1;
  return i + 1;
}
