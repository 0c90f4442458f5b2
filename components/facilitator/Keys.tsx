// The keyboard of the table: space pauses, e gives two minutes, v and a digit change the view, i leads to the injects.
"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslations } from "use-intl";
import { ROLES } from "../../game-rules/open";
import { Dialog } from "../ui";
import { isTaken, modalIsOpen, shortcutOf } from "../ui/keys";
import type { Pause } from "./usePause";
import type { Shown } from "./ViewsPanel";

const VIEWS: readonly Shown[] = ["all", "truth", ...ROLES];
/** What a space presses. */
const PRESSED = ["button", "a", "summary", "[role='button']"].join();

export interface KeysProps {
  pause?: Pause;
  /** Marks the present moment for the debrief. */
  onMark?: () => void;
  onShow(shown: Shown): void;
  /** Opens the list of injects, with the hand on writing one where that may be done. */
  onInject(): void;
  help: boolean;
  onHelp(open: boolean): void;
}

export function Keys({ pause, onMark, onShow, onInject, help, onHelp }: KeysProps) {
  const t = useTranslations("facilitate");
  const c = useTranslations("common");
  const a = useTranslations("adjudication");
  const waiting = useRef(false);
  function act(key: string): boolean {
    const picked = waiting.current && /\d/.test(key) ? VIEWS[Number(key)] : undefined;
    waiting.current = key === "v";
    if (picked) {
      onShow(picked);
      return true;
    }
    if (key === "v") return true;
    if (key === " " && pause) pause.toggle();
    else if (key === "e" && pause) pause.extend(120);
    else if (key === "i") onInject();
    else if (key === "b" && onMark) onMark();
    else if (key === "?") onHelp(true);
    else return false;
    return true;
  }

  const onKey = useEffectEvent((e: KeyboardEvent) => {
    const on = e.target;
    if (!(on instanceof Element) || e.defaultPrevented || e.repeat || modalIsOpen() || isTaken(on)) return;
    const key = shortcutOf(e);
    if (key === undefined || (key === " " && on.closest(PRESSED))) return;
    if (act(key)) e.preventDefault();
  });

  useEffect(() => {
    const listen = (e: KeyboardEvent) => onKey(e);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const list = [
    ["␣", t("keyList.pause")],
    ["e", t("keyList.extend")],
    ["v", t("keyList.view")],
    ["i", t("keyList.inject")],
    ["b", t("keyList.mark")],
    ["F8", a("cover.key")],
    ["?", t("keyList.help")],
  ] as const;
  return (
    <Dialog open={help} onClose={() => onHelp(false)} title={t("keys")} close={c("close")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {list.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border border-edge px-1.5 font-mono text-note whitespace-nowrap">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
