// The operator's key in this tab alone, gone when the tab is closed. Where a browser keeps nothing it lives in memory.
import { keep, kept } from "../browser/storage";

const NAME = "mm:operator";

export const keptKey = (): string => kept(NAME, "tab") ?? "";

export const keepKey = (key: string): void => void keep(NAME, key || undefined, "tab");
