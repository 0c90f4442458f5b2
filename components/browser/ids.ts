// Random ids over plain http: `crypto.randomUUID` is withheld there, `getRandomValues` is not.
export function newKey(bytes = 12): string {
  const box = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(box, (b) => b.toString(16).padStart(2, "0")).join("");
}
