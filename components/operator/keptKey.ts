// The operator's key in this tab alone, gone when the tab is closed. Where a browser keeps nothing it lives in memory.
const NAME = "mm:operator";

export function keptKey(): string {
  try {
    return sessionStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

export function keepKey(key: string): void {
  try {
    if (key) sessionStorage.setItem(NAME, key);
    else sessionStorage.removeItem(NAME);
  } catch {
    // private windows may refuse storage; the page still has it
  }
}
