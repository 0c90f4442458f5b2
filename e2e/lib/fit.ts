// Texts that outgrow their place, as the browser has drawn them: French is a fifth longer than English, and a phone a quarter as wide.
import type { Page } from "@playwright/test";

/** The widths that are promised, each with a height that goes with it. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** What does not fit on the screen as it stands now, a line each: the text, and how. */
export const outgrown = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // A new width is drawn with the next picture, and what answers it with the one after.
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const SLACK = 1.5;
    const found = new Map<string, string>();
    const tell = (text: string, how: string) => {
      const words = text.replace(/\s+/g, " ").trim().slice(0, 60);
      if (words && !found.has(words)) found.set(words, how);
    };
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > window.innerWidth + SLACK)
      tell(document.title, `the page is ${root.scrollWidth} wide in a window of ${window.innerWidth}`);

    /** For those who hear the page: a box of one pixel, wherever it stands around a text. */
    const isSpoken = (from: Element): boolean => {
      for (let e: Element | null = from; e; e = e.parentElement)
        if (getComputedStyle(e).clipPath !== "none" || (e.clientWidth === 1 && e.clientHeight === 1))
          return true;
      return false;
    };
    /** The nearest box around a text; undefined where the text is not for the eye. */
    const boxOf = (from: Element): Element | undefined => {
      if (isSpoken(from)) return undefined;
      for (let e: Element | null = from; e; e = e.parentElement)
        if (!/^(inline|contents)$/.test(getComputedStyle(e).display)) return e;
      return undefined;
    };
    /** Where a reader can move what is in it, nothing is lost. */
    const moves = (style: CSSStyleDeclaration, way: "overflowX" | "overflowY") =>
      /auto|scroll/.test(style[way]);
    const cuts = (style: CSSStyleDeclaration, way: "overflowX" | "overflowY") =>
      /hidden|clip/.test(style[way]);

    /** What lies over the page on purpose, or on a line of its own: only texts of one layer can run into one another. */
    const layerOf = (from: Element): Element | null => {
      for (let e: Element | null = from; e; e = e.parentElement)
        if (/absolute|fixed|sticky/.test(getComputedStyle(e).position) || e.tagName === "DIALOG") return e;
      return null;
    };
    const shown: { text: Text; layer: Element | null; r: DOMRect }[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || parent.closest("svg, script, style, noscript, option, textarea"))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = boxOf(parent);
      if (!box) continue;
      // A title that somebody typed may be any length: it ends in dots, and stands whole where it was given.
      if (parent.closest("bdi") && parent.closest(".truncate")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const inside = box.getBoundingClientRect();
      const layer = layerOf(parent);
      for (const r of range.getClientRects()) {
        if (r.width === 0) continue;
        if (r.right > inside.right + SLACK || r.left < inside.left - SLACK)
          tell(
            text.data,
            `${Math.round(Math.max(r.right - inside.right, inside.left - r.left))} px beside its box`,
          );
        // What is cut off by a box further out: up to the first that the reader can move.
        let sideways = true;
        let down = true;
        let seen = true;
        for (let e: Element | null = box; e && (sideways || down); e = e.parentElement) {
          const style = getComputedStyle(e);
          const edge = e.getBoundingClientRect();
          if (
            sideways &&
            cuts(style, "overflowX") &&
            (r.right > edge.right + SLACK || r.left < edge.left - SLACK)
          )
            tell(text.data, "cut off at the side");
          if (down && cuts(style, "overflowY") && (r.bottom > edge.bottom + 4 || r.top < edge.top - 4))
            tell(text.data, "cut off below");
          if (style.overflow !== "visible" && (r.bottom > edge.bottom + 4 || r.top < edge.top - 4))
            seen = false;
          if (moves(style, "overflowX")) sideways = false;
          if (moves(style, "overflowY")) down = false;
          if (style.position === "fixed") break;
        }
        if (seen) shown.push({ text, layer, r });
      }
    }
    const across = (a: number, b: number, c: number, d: number) => Math.min(b, d) - Math.max(a, c);
    for (const [i, a] of shown.entries())
      for (const b of shown.slice(i + 1))
        if (a.text !== b.text && a.layer === b.layer)
          if (across(a.r.left, a.r.right, b.r.left, b.r.right) > 3)
            if (across(a.r.top, a.r.bottom, b.r.top, b.r.bottom) > 0.5 * Math.min(a.r.height, b.r.height))
              tell(a.text.data, `runs into “${b.text.data.trim().slice(0, 40)}”`);
    return [...found].map(([words, how]) => `“${words}”: ${how}`);
  });
