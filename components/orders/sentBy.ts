// What Ctrl and Enter send: the form that is being filled in; the sheet from its own fields, and from where nobody writes.
import { inField, inOverlay, type Spot } from "../ui/keys";

/** @param modal a question stands over the page: then the sheet is out of reach */
export function sentBy(at: Spot, modal: boolean): "sheet" | "form" | "nothing" {
  if (at.closest("form")) return "form";
  if (modal || inOverlay(at)) return "nothing";
  return inField(at) && !at.closest("#orders") ? "nothing" : "sheet";
}
