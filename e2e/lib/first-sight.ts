// What somebody meets who looks at a screen for the first time, without scrolling: how many words, how many of them figures, and how
// many things that can be pressed. The zones of a map are one thing, however many there are.
import type { Page } from "@playwright/test";

export interface FirstSight {
  words: number;
  /** Words that hold a digit. */
  figures: number;
  controls: number;
  /** Words at 13 px or less, as they are drawn. */
  small: number;
}

export const firstSight = (page: Page): Promise<FirstSight> =>
  page.evaluate(() => {
    const SMALL = 13;
    /** The part of a box that no window and no scrolling part cuts off: at least half of its height. */
    const seen = (box: DOMRect, at: Element | null): boolean => {
      let { top, bottom, left, right } = box;
      for (let e = at; e; e = e.parentElement) {
        const style = getComputedStyle(e);
        if (style.visibility === "hidden" || style.opacity === "0") return false;
        if (style.overflowY === "visible" && style.overflowX === "visible") continue;
        const around = e.getBoundingClientRect();
        [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
        [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      }
      [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
      return right - left > 2 && bottom - top > Math.max(3, box.height / 2);
    };
    /** The size of letters as they are drawn: those of a picture grow with it. */
    const drawnAt = (e: Element): number => {
      const scale = e instanceof SVGGraphicsElement ? (e.getScreenCTM()?.a ?? 1) : 1;
      return scale * Number.parseFloat(getComputedStyle(e).fontSize);
    };
    const found = { words: 0, figures: 0, controls: 0, small: 0 };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { data, parentElement } = walk.currentNode as Text;
      if (!data.trim() || !parentElement || parentElement.closest("script, style, option, noscript"))
        continue;
      const range = document.createRange();
      range.selectNode(walk.currentNode);
      if (!seen(range.getBoundingClientRect(), parentElement)) continue;
      const words = data.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
      found.words += words.length;
      found.figures += words.filter((w) => /\p{N}/u.test(w)).length;
      if (drawnAt(parentElement) <= SMALL) found.small += words.length;
    }
    const pressed = "button, a[href], select, textarea, input, summary, [role=button], [role=tab]";
    for (const e of document.querySelectorAll(pressed)) {
      if (e.classList.contains("zone-target")) continue;
      const box = (e.closest("label") ?? e).getBoundingClientRect();
      if (seen(box, e.closest("label") ?? e)) found.controls += 1;
    }
    return found;
  });
