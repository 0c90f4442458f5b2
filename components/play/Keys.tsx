// The keyboard of a seat. Single letters are off in fields and can be turned off altogether.
"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { keep, kept } from "../browser/storage";
import { act } from "../game/looking/keyActs";
import { useUi, useUiStore } from "../game/looking/ui";
import { Check, Dialog } from "../ui";
import { inField, inOverlay, isComposing, isTaken, modalIsOpen, shortcutOf } from "../ui/keys";

const KEPT = "mm:keys";

/** On, unless this browser remembers that they were turned off. */
const lettersKept = (): boolean => kept(KEPT) !== "off";

export function Keys() {
  const t = useTranslations("keys");
  const c = useTranslations("common");
  const ui = useUiStore();
  const help = useUi((u) => u.help);
  const [letters, setLetters] = useState(lettersKept);

  const onKey = useEffectEvent((e: KeyboardEvent) => {
    const on = e.target;
    // Whatever has the focus was asked first, and has taken the key; a question that must be answered takes every one.
    if (!(on instanceof HTMLElement || on instanceof SVGElement) || e.defaultPrevented || modalIsOpen())
      return;
    if (e.key === "Escape" && !isComposing(e) && !inOverlay(on)) {
      const { picking, zone } = ui.getState();
      const writing = inField(on);
      if (picking) ui.setState({ picking: false });
      else if (zone && !writing) ui.setState({ zone: undefined });
      else if (writing) on.blur();
      return;
    }
    const key = letters && !isTaken(on) ? shortcutOf(e) : undefined;
    if (key && act(key, on, ui)) e.preventDefault();
  });

  useEffect(() => {
    const listen = (e: KeyboardEvent) => onKey(e);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const list: [string, Parameters<typeof t>[0]][] = [
    ["1 2 3", "list.slots"],
    ["n", "list.new"],
    ["z", "list.zone"],
    ["Esc", "list.back"],
    ["w", "list.why"],
    ["m", "list.map"],
    ["o", "list.orders"],
    ["t", "list.talks"],
    ["g", "list.gauge"],
    ["[ ]", "list.layer"],
    ["+ −", "list.zoom"],
    ["Ctrl Enter", "list.commit"],
    ["?", "list.help"],
  ];
  return (
    <Dialog open={help} onClose={() => ui.setState({ help: false })} title={t("title")} close={c("close")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {list.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border border-edge px-1.5 font-mono text-note whitespace-nowrap">{key}</kbd>
            </dt>
            <dd>{t(words as "list.slots")}</dd>
          </div>
        ))}
      </dl>
      <Check
        label={letters ? t("on") : t("offNow")}
        hint={t("note")}
        checked={letters}
        onChange={() => {
          setLetters(!letters);
          keep(KEPT, letters ? "off" : "on");
        }}
      />
    </Dialog>
  );
}
