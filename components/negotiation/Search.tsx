// Looking for what was said: a field in place of the channels, and the places where the words stand.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useUiStore } from "../game/looking/ui";
import { type Message, searchChannels } from "../game/stream/channels";
import { useSaid } from "../game/words/useSaid";
import { Input, TextButton, Typed } from "../ui";
import { isComposing } from "../ui/keys";
import { useMarks } from "../ui/useMarks";
import type { Talks } from "./useTalks";

const SHOWN = 20;

/** Who asked for the field wants to write into it. */
const focus = (field: HTMLInputElement | null): void => field?.focus();

interface Props {
  talks: Talks;
  onFound(message: string): void;
  onClose(): void;
}

export function Search({ talks, onFound, onClose }: Props) {
  const t = useTranslations("table.search");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const ui = useUiStore();
  const said = useSaid();
  const [asked, setAsked] = useState("");
  const wordsOf = (m: Message) => Object.values(said(m)).join(" ");
  const found = searchChannels(talks.channels, asked, wordsOf);
  return (
    <search className="flex min-h-0 flex-1 flex-col px-3 pt-1 pb-1.5 max-md:pt-2.5">
      <Input
        ref={focus}
        type="search"
        value={asked}
        aria-label={t("label")}
        placeholder={t("label")}
        onChange={(e) => setAsked(e.target.value)}
        onKeyDown={(e) => {
          if (e.key !== "Escape" || isComposing(e.nativeEvent)) return;
          e.preventDefault();
          onClose();
        }}
        className="min-h-7 text-note max-md:min-h-11"
      />
      {asked.trim() ? (
        <div role="status" className="sr-only">
          {t("found", { n: found.length })}
        </div>
      ) : null}
      {asked.trim() ? (
        <ul className="mt-1 min-h-0 list-none overflow-y-auto border border-line bg-panel max-md:max-h-48">
          {found.slice(0, SHOWN).map(({ channel, message }) => (
            <li key={message.id} className="hair-b">
              <button
                type="button"
                className="ring-inside w-full px-2 py-1.5 text-left text-note leading-tight hover:bg-land max-md:min-h-11"
                onClick={() => {
                  ui.setState({ channel: channel.id });
                  onFound(message.id);
                }}
              >
                <b>{message.from === "facilitator" ? c("control") : c(message.from)}</b>
                {marks.after(talks.nameOf(channel))}
                <span className="line-clamp-2 text-ink-2">
                  <Typed text={said(message).text} />
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 ? <li className="px-2 py-1.5 text-note text-ink-2">{t("none")}</li> : null}
        </ul>
      ) : null}
      <TextButton onClick={onClose} className="mt-1 self-start">
        {t("close")}
      </TextButton>
    </search>
  );
}
