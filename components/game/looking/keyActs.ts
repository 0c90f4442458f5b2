// What each single letter does in a seat.
import { LAYERS } from "../board/layers";
import type { UiStore } from "./ui";

/** The first of these places that exists takes the focus, once the screen has followed. */
export const focus = (...places: string[]) =>
  requestAnimationFrame(() => {
    for (const place of places) {
      const found = document.querySelector<HTMLElement | SVGElement>(place);
      if (found) return found.focus();
    }
  });

/** Does what a single letter stands for; false where it stands for nothing. */
export function act(key: string, on: Element, ui: UiStore): boolean {
  switch (key) {
    case "1":
    case "2":
    case "3":
    case "4":
      ui.setState({ tab: "orders", sketch: true, slot: key });
      focus(`[data-slot="${key}"]`);
      return true;
    case "n":
      ui.setState({ tab: "orders", sketch: true });
      focus("#order-filter");
      return true;
    case "z":
      ui.setState({ picking: true, tab: "map" });
      focus("#map svg [role='button'][tabindex='0']", "#map ol button", "#map");
      return true;
    case "w": {
      const row = on.closest("li, section, tr") ?? document;
      row.querySelector<HTMLElement>("[data-why]")?.click();
      return true;
    }
    case "m":
      ui.setState({ tab: "map" });
      focus("#map");
      return true;
    case "o":
      ui.setState({ tab: "orders", sketch: true });
      focus("#orders");
      return true;
    case "t":
      ui.setState({ tab: "talks", drawer: true });
      focus("#talks");
      return true;
    case "g":
      ui.setState({ tab: "map" });
      focus("#gauge");
      return true;
    case "[":
    case "]": {
      const at = LAYERS.indexOf(ui.getState().layer as (typeof LAYERS)[number]);
      ui.setState({
        layer: LAYERS[(at + (key === "]" ? 1 : -1) + LAYERS.length) % LAYERS.length] ?? "control",
      });
      return true;
    }
    case "?":
      ui.setState({ help: true });
      return true;
    default:
      return false;
  }
}
