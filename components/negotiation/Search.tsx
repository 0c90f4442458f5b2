// Looking for what was said: a field above the channels, and the places where the words stand.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useUiStore } from "../seat/ui";
import { Input } from "../ui";
import { searchChannels } from "./channels";
import type { Talks } from "./useTalks";

const SHOWN = 20;

export function Search({ talks, onFound }: { talks: Talks; onFound(message: string): void }) {
  const t = useTranslations("table.search");
  const c = useTranslations("common.seats");
  const ui = useUiStore();
  const [asked, setAsked] = useState("");
  const found = searchChannels(talks.channels, asked);
  return (
    <search className="px-3 pb-1.5">
      <Input
        type="search"
        value={asked}
        aria-label={t("label")}
        placeholder={t("label")}
        onChange={(e) => setAsked(e.target.value)}
        className="min-h-7 text-note max-md:min-h-11"
      />
      {asked.trim() ? (
        <div role="status" className="sr-only">
          {t("found", { n: found.length })}
        </div>
      ) : null}
      {asked.trim() ? (
        <ul className="mt-1 max-h-40 list-none overflow-y-auto border border-line bg-panel">
          {found.slice(0, SHOWN).map(({ channel, message }) => (
            <li key={message.id} className="hair-b">
              <button
                type="button"
                className="ring-inside w-full px-2 py-1.5 text-left text-note leading-tight hover:bg-land max-md:min-h-11"
                onClick={() => {
                  ui.setState({ channel: channel.id });
                  setAsked("");
                  onFound(message.id);
                }}
              >
                <b>{message.from === "facilitator" ? c("control") : c(message.from)}</b>,{" "}
                {talks.nameOf(channel)}
                <span className="line-clamp-2 text-ink-2">{message.text}</span>
              </button>
            </li>
          ))}
          {found.length === 0 ? <li className="px-2 py-1.5 text-note text-ink-2">{t("none")}</li> : null}
        </ul>
      ) : null}
    </search>
  );
}
