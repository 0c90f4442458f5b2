// Moves the map by writing to the page directly: dragging and zooming never make React draw again.
"use client";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { arrange, CHIP, nameBox, type Rect, type ZoneArranged, type ZoneMarks } from "./arrange";
import { crowded, type Label } from "./declutter";
import type { Box, Point } from "./map";
import { groundOf } from "./outline";
import {
  clampView,
  fit,
  pan,
  reveal,
  type Size,
  tokenScale,
  townLevel,
  type View,
  viewBox,
  zoomAt,
} from "./view";

export interface MapView {
  ref: RefObject<SVGSVGElement | null>;
  zoomBy(factor: number): void;
  show(box: Box): void;
  reach(at: Point): void;
}

interface State {
  view: View;
  size: Size;
  /** Kept in sight when the window changes, until the reader moves the map. */
  home: Box | null;
  k: number;
  frame: number;
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What is set to what it is already is drawn anew all the same: the whole map, and every pattern on it. */
function set(el: Element, name: string, value: string) {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

/** Everything that follows from the scale: sizes in pixels, names that fit, patterns. */
function applyScale(svg: SVGSVGElement, k: number) {
  const scales = { "--k": String(k), "--kt": String(k * tokenScale(k)) };
  for (const [name, value] of Object.entries(scales))
    if (svg.style.getPropertyValue(name) !== value) svg.style.setProperty(name, value);
  svg.dataset.level = String(townLevel(k));
  for (const p of svg.querySelectorAll("pattern[data-turn]"))
    set(p, "patternTransform", `scale(${k * 0.62}) rotate(${p.getAttribute("data-turn")})`);
  declutter(svg, k);
}

const numbers = (data: string | undefined): number[] => (data ?? "").split(" ").map(Number);

function labelAt(data: string | undefined): Label {
  const [x = 0, y = 0, ...box] = numbers(data);
  return { x, y, box: box as unknown as Rect };
}

/** A flag over a name, px. */
const FLAG = { half: 10, tall: 24 } as const;

/** The name of a zone with the flags that stand on it. */
function nameOf(el: SVGGElement, k: number): ZoneMarks["name"] {
  const scale = tokenScale(k);
  const { x, y, box: drawn } = labelAt(el.dataset.label);
  const box = nameBox(drawn, Number(el.dataset.size), k);
  const flags = Number(el.dataset.flags ?? 0);
  const half = flags * FLAG.half * scale;
  return {
    at: [x, y],
    box: [
      Math.min(box[0], -half),
      flags ? box[1] - FLAG.tall * scale : box[1],
      Math.max(box[2], half),
      box[3],
    ],
    weight: Number(el.dataset.weight),
  };
}

const moveTo = (el: Element | null | undefined, at: Point) =>
  el && set(el, "transform", `translate(${at.map((n) => Math.round(n * 10) / 10).join(",")})`);

const last = new WeakMap<SVGSVGElement, { key: string; arranged: Map<string, ZoneArranged> }>();

/** What stands as it did at this scale is not worked out again: a map is drawn at every turn of a screen. */
function arrangedIn(svg: SVGSVGElement, zones: readonly ZoneMarks[], k: number): Map<string, ZoneArranged> {
  const key = JSON.stringify([k, zones.map((z) => [z.id, z.name.box, z.pieces])]);
  const known = last.get(svg);
  if (known?.key === key) return known.arranged;
  const arranged = arrange(zones, k);
  last.set(svg, { key, arranged });
  return arranged;
}

/** Moves names and pieces to where they stand at this scale; a small map has its pieces where they were drawn. */
function place(svg: SVGSVGElement, k: number): { x: number; y: number; box: Rect }[] {
  const scale = tokenScale(k);
  const sized = (box: Rect): Rect => [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale];
  const all = [...svg.querySelectorAll<SVGGElement>("[data-token]")];
  const of = (id: string) => all.filter((el) => el.dataset.token === id);
  const names = [...svg.querySelectorAll<SVGGElement>("[data-name]")];
  const zones = names.flatMap((el): ZoneMarks[] => {
    const id = el.dataset.name ?? "";
    const mark = el.querySelector<SVGGElement>("[data-label]");
    if (!mark) return [];
    const pieces = of(id).map((t) => sized(numbers(t.dataset.box) as unknown as Rect));
    return [{ id, name: nameOf(mark, k), pieces, ground: groundOf(id) }];
  });
  const arranged = arrangedIn(svg, zones, k);
  const kept: { x: number; y: number; box: Rect }[] = [];
  for (const z of zones) {
    const to = arranged.get(z.id);
    const name = names.find((el) => el.dataset.name === z.id);
    name?.classList.toggle("crowded", !to?.name);
    if (to?.name) {
      moveTo(name, to.name);
      moveTo(svg.querySelector(`[data-flag="${z.id}"]`), to.name);
      kept.push({ x: to.name[0], y: to.name[1], box: z.name.box });
    }
    of(z.id).forEach((el, i) => {
      const at = to?.pieces[i];
      el.classList.toggle("crowded", !at);
      if (!at) return;
      moveTo(el, at);
      kept.push({ x: at[0], y: at[1], box: z.pieces[i] as Rect });
    });
    const chip = svg.querySelector<SVGGElement>(`[data-rest="${z.id}"]`);
    chip?.classList.toggle("crowded", !to?.restAt);
    if (chip && to?.restAt) {
      moveTo(chip, to.restAt);
      const text = chip.querySelector("text");
      if (text && text.textContent !== `+${to.rest}`) text.textContent = `+${to.rest}`;
      kept.push({ x: to.restAt[0], y: to.restAt[1], box: sized(CHIP) });
    }
  }
  return kept;
}

/** Names of zones and pieces first, then towns by rank; a name's second line only where nothing else is. */
function declutter(svg: SVGSVGElement, k: number) {
  const level = townLevel(k);
  const fixed = place(svg, k);
  const towns = [...svg.querySelectorAll<SVGGElement>("[data-label]")]
    .map((el) => ({ el, weight: Number(el.dataset.weight) }))
    .filter((m) => m.weight < 0 && m.weight >= -level)
    .sort((a, b) => b.weight - a.weight);
  const labels = towns.map(({ el }) => labelAt(el.dataset.label));
  const hidden = crowded(labels, k, 1, fixed);
  hidden.forEach((hide, i) => towns[i]?.el.classList.toggle("crowded", hide));
  const subs = [...svg.querySelectorAll<SVGTextElement>("[data-sub]")];
  crowded(
    subs.map((el) => labelAt(el.dataset.sub)),
    k,
    0,
    [...labels.filter((_, i) => !hidden[i]), ...fixed],
  ).forEach((hide, i) => subs[i]?.classList.toggle("crowded", hide));
}

/** A country's name cut by the frame is worse than none. */
function trimCountries(svg: SVGSVGElement, s: State) {
  for (const el of svg.querySelectorAll<SVGGElement>("[data-country]")) {
    const [x = 0, y = 0, half = 0] = (el.dataset.country ?? "").split(" ").map(Number);
    const cut =
      Math.abs(x - s.view.cx) / s.view.k + half > s.size.w / 2 ||
      Math.abs(y - s.view.cy) / s.view.k + 12 > s.size.h / 2;
    el.classList.toggle("crowded", cut);
  }
}

function apply(svg: SVGSVGElement, s: State, force = false) {
  set(svg, "viewBox", viewBox(s.view, s.size));
  const shade = svg.querySelector("[data-vignette]");
  if (shade) {
    const [x = "0", y = "0", w = "0", h = "0"] = viewBox(s.view, s.size).split(" ");
    for (const [name, value] of Object.entries({ x, y, width: w, height: h })) set(shade, name, value);
  }
  trimCountries(svg, s);
  if (force || s.k !== s.view.k) {
    s.k = s.view.k;
    applyScale(svg, s.k);
  }
}

export function useMapView(start: Box, interactive: boolean): MapView {
  const ref = useRef<SVGSVGElement>(null);
  const state = useRef<State>({
    view: fit(start, { w: 796, h: 548 }),
    size: { w: 796, h: 548 },
    home: start,
    k: 0,
    frame: 0,
  });
  const [sx, sy, sw, sh] = start;

  const glide = (to: View) => {
    const s = state.current;
    const svg = ref.current;
    if (!svg) return;
    cancelAnimationFrame(s.frame);
    const from = s.view;
    const begin = performance.now();
    const length = still() ? 0 : 250;
    const step = (now: number) => {
      const t = length ? Math.min(1, Math.max(0, (now - begin) / length)) : 1;
      const e = 1 - (1 - t) ** 3;
      s.view = {
        cx: from.cx + (to.cx - from.cx) * e,
        cy: from.cy + (to.cy - from.cy) * e,
        k: from.k * (to.k / from.k) ** e,
      };
      apply(svg, s);
      if (t < 1) s.frame = requestAnimationFrame(step);
    };
    step(begin);
  };

  // Redrawn layers come with default scales: set them again.
  useLayoutEffect(() => {
    if (ref.current) apply(ref.current, state.current, true);
  });

  useLayoutEffect(() => {
    const svg = ref.current;
    const s = state.current;
    if (!svg) return;
    s.home = [sx, sy, sw, sh];
    // What is watched is told of once at once, before it is painted, when the page is laid out anyway: to ask it here would lay it out twice.
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width < 8 || height < 8) return;
      s.size = { w: width, h: height };
      s.view = s.home ? fit(s.home, s.size) : clampView(s.view, s.size);
      apply(svg, s, true);
    });
    watch.observe(svg);
    return () => watch.disconnect();
  }, [sx, sy, sw, sh]);

  useEffect(() => {
    const svg = ref.current;
    const s = state.current;
    if (!svg || !interactive) return;
    const fingers = new Map<number, Point>();
    let dragging = false;
    let moved = 0;
    const fromMiddle = (x: number, y: number): Point => {
      const box = svg.getBoundingClientRect();
      return [x - box.left - box.width / 2, y - box.top - box.height / 2];
    };
    let waiting = 0;
    const draw = () => {
      if (waiting) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        apply(svg, s);
      });
    };
    const set = (v: View) => {
      cancelAnimationFrame(s.frame);
      s.view = v;
      s.home = null;
      draw();
    };
    const wheel = (e: WheelEvent) => {
      e.preventDefault();
      const pixels = e.deltaMode === 1 ? e.deltaY * 20 : e.deltaY;
      set(
        zoomAt(
          s.view,
          Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.0022),
          fromMiddle(e.clientX, e.clientY),
          s.size,
        ),
      );
    };
    const down = (e: PointerEvent) => {
      if (e.pointerType === "mouse" && e.button !== 0) return;
      fingers.set(e.pointerId, [e.clientX, e.clientY]);
      if (fingers.size === 1) {
        dragging = false;
        moved = 0;
      }
    };
    const move = (e: PointerEvent) => {
      const was = fingers.get(e.pointerId);
      if (!was) return;
      const now: Point = [e.clientX, e.clientY];
      fingers.set(e.pointerId, now);
      const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1];
      moved += Math.hypot(now[0] - was[0], now[1] - was[1]);
      if (!dragging && moved < 5) return;
      if (!dragging) {
        // From here on the gesture is ours: a zone under it is not clicked.
        dragging = true;
        svg.setPointerCapture(e.pointerId);
        svg.dataset.dragging = "";
      }
      if (!other) {
        set(pan(s.view, now[0] - was[0], now[1] - was[1], s.size));
        return;
      }
      const middle = fromMiddle((now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
      const grown =
        Math.hypot(now[0] - other[0], now[1] - other[1]) /
        (Math.hypot(was[0] - other[0], was[1] - other[1]) || 1);
      set(pan(zoomAt(s.view, grown, middle, s.size), (now[0] - was[0]) / 2, (now[1] - was[1]) / 2, s.size));
    };
    const up = (e: PointerEvent) => {
      fingers.delete(e.pointerId);
      if (fingers.size === 0) delete svg.dataset.dragging;
    };
    const click = (e: MouseEvent) => {
      if (!dragging) return;
      dragging = false;
      e.stopPropagation();
      e.preventDefault();
    };
    svg.addEventListener("wheel", wheel, { passive: false });
    svg.addEventListener("pointerdown", down);
    svg.addEventListener("pointermove", move);
    svg.addEventListener("pointerup", up);
    svg.addEventListener("pointercancel", up);
    svg.addEventListener("click", click, true);
    return () => {
      cancelAnimationFrame(waiting);
      cancelAnimationFrame(s.frame);
      svg.removeEventListener("wheel", wheel);
      svg.removeEventListener("pointerdown", down);
      svg.removeEventListener("pointermove", move);
      svg.removeEventListener("pointerup", up);
      svg.removeEventListener("pointercancel", up);
      svg.removeEventListener("click", click, true);
    };
  }, [interactive]);

  return {
    ref,
    zoomBy(factor) {
      state.current.home = null;
      glide(zoomAt(state.current.view, factor, [0, 0], state.current.size));
    },
    show(box) {
      state.current.home = box;
      glide(fit(box, state.current.size));
    },
    reach(at) {
      const s = state.current;
      const to = reveal(s.view, at, s.size);
      if (to.cx === s.view.cx && to.cy === s.view.cy) return;
      s.home = null;
      glide(to);
    },
  };
}
