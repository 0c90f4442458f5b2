// What is seldom needed, behind one button of the bar: keys, rules, notices, language, theme; on a phone the brief and the figures too.
"use client";
import Link from "next/link";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type SeatSheet, useUiStore } from "../game/looking/ui";
import { Notices } from "../notices/Notices";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { Icon, type IconName } from "../ui";

const ROW =
  "ring-inside flex min-h-9 w-full items-center gap-2.5 px-3.5 text-left hover:bg-land max-md:min-h-11";

export function Menu({ short }: { /** no room beside it for brief and figures */ short?: boolean }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common");
  const keys = useTranslations("keys");
  const ui = useUiStore();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (e: PointerEvent) => {
      if (!box.current?.contains(e.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  const show = (sheet: SeatSheet) => {
    setOpen(false);
    ui.setState({ sheet });
  };
  return (
    <div
      ref={box}
      className="relative"
      onKeyDown={(e) => {
        if (e.key !== "Escape" || !open || document.querySelector("dialog[open]")) return;
        e.preventDefault();
        setOpen(false);
        box.current?.querySelector("button")?.focus();
      }}
    >
      <button
        type="button"
        aria-expanded={open}
        aria-label={t("menu")}
        title={t("menu")}
        onClick={() => setOpen(!open)}
        className="grid size-8 place-items-center max-md:size-11"
      >
        <Icon name="more" size={18} />
      </button>
      <div
        hidden={!open}
        className="absolute top-full right-0 z-40 mt-1 w-60 border-[1.2px] border-ink bg-panel py-1.5 shadow-[0_12px_26px_rgb(30_20_0/0.2)]"
      >
        {short ? (
          <>
            <Row icon="book" onPress={() => show("brief")}>
              {t("brief")}
            </Row>
            <Row icon="list" onPress={() => show("figures")}>
              {t("figures")}
            </Row>
          </>
        ) : null}
        <Row
          icon="pen"
          onPress={() => {
            setOpen(false);
            ui.setState({ help: true });
          }}
        >
          {keys("title")}
        </Row>
        <Link href="/rules" target="_blank" className={`${ROW} no-underline`}>
          <Icon name="whole" size={16} />
          {c("rules")}
        </Link>
        <Link href="/rules/accessibility" target="_blank" className={`${ROW} no-underline`}>
          <Icon name="eye" size={16} />
          {c("accessibility")}
        </Link>
        <div className="hair-t mt-1.5 flex items-center justify-between gap-1 px-2.5 pt-1.5">
          <Notices />
          <LocaleSwitch short />
          <ThemeSwitch />
        </div>
      </div>
    </div>
  );
}

function Row({ icon, onPress, children }: { icon: IconName; onPress(): void; children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} className={ROW}>
      <Icon name={icon} size={16} />
      {children}
    </button>
  );
}
