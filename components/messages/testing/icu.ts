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
