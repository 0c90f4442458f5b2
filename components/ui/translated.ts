// Survives a page's translation. A translator puts elements of its own around our texts, or in their place; React holds on to
// the text itself, and what it then asks of the parent throws: the whole page would be gone with the next phase. So a text that
// is no longer where React left it is looked for, and what stands there for it is removed, or stood before, in its stead.

/** Texts taken out of the page, and the element that was put in their place. */
const standIns = new WeakMap<Node, Element>();

const isText = (node: Node): node is Text => node.nodeType === 3;

/** An element that somebody else put into the page: React leaves a mark on each of its own. */
const isForeign = (node: Node | null | undefined): node is Element =>
  node?.nodeType === 1 && !Object.keys(node).some((key) => key.startsWith("__react"));

/** What stands in a parent for a child that is no longer there: what was put around it, or in its place. */
function standsFor(child: Node, parent: Node): ChildNode | undefined {
  let at: Node | null | undefined = child.isConnected ? child : standIns.get(child);
  while (at && at.parentNode !== parent) at = isForeign(at.parentNode) ? at.parentNode : undefined;
  return (at as ChildNode | null | undefined) ?? undefined;
}

/** Our words have changed while others stood for them: ours come back, to be translated again. */
function bringBack(text: Node): void {
  const old = standIns.get(text);
  if (text.isConnected || !old?.isConnected) return;
  old.replaceWith(text);
  standIns.delete(text);
}

function watchTexts(): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === "characterData") {
        bringBack(target);
        continue;
      }
      const put = [...addedNodes, previousSibling, nextSibling].find(isForeign);
      for (const gone of removedNodes) {
        if (!put || !isText(gone) || gone.isConnected) continue;
        standIns.set(gone, put);
        observer.observe(gone, { characterData: true });
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

let installed = false;

/** Once a page, before React has drawn anything. A call that is wrong for any other reason than a moved text throws as ever. */
export function surviveTranslation(): void {
  if (installed || typeof window === "undefined") return;
  installed = true;
  watchTexts();
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    const there = standsFor(child, this);
    if (there) removeChild.call(this, there);
    else if (!isText(child)) removeChild.call(this, child);
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    if (!before || before.parentNode === this) return insertBefore.call(this, added, before) as T;
    const there = standsFor(before, this);
    return insertBefore.call(this, added, there ?? (isText(before) ? null : before)) as T;
  };
}
