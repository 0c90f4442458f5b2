// Writing a message: Enter sends, Shift and Enter breaks the line. What was not sent stands in the field again.
"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Command } from "../../server/contract/requests";
import { useWords } from "../game/acting/useWords";
import type { Channel } from "../game/stream/channels";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { useMayAct, useShown } from "../source/react";
import { Icon, LengthNote, Note } from "../ui";
import { controlClass } from "../ui/control";
import { sendsBy } from "../ui/keys";
import { LONGEST_MESSAGE, lengthOf } from "../ui/length";
import { useMarks } from "../ui/useMarks";

/** Whom a message in a channel goes to. */
function addressed(channel: Channel, text: string): Command {
  if (channel.kind === "public") return { type: "message.send", to: [], text, official: true };
  if (channel.kind === "facilitator") return { type: "message.send", to: ["facilitator"], text };
  return { type: "message.send", to: channel.kind === "cell" ? [] : [...channel.roles], text };
}

export function Composer({ channel, onSent }: { channel: Channel; onSent(): void }) {
  const t = useTranslations("table");
  const seatOf = useSeat();
  const marks = useMarks();
  const game = useGame();
  const mayAct = useMayAct();
  const line = useShown((s) => s.line);
  const { text, busy, setText, send: sendWords } = useWords(`talk:${channel.id}`);
  const [failed, setFailed] = useState<string>();
  const off = channel.closed;
  const { over } = lengthOf(text, LONGEST_MESSAGE);

  async function send(e?: FormEvent): Promise<void> {
    e?.preventDefault();
    if (off || over) return;
    setFailed(undefined);
    const ending = await sendWords(
      (words) => addressed(channel, words),
      (code, params) => {
        const reason = game.refusal(code, params);
        // Without an answer nobody knows whether it was sent.
        setFailed(code === "line_lost" ? reason : t("notSent", { reason }));
      },
    );
    if (ending === "done") onSent();
  }
  const onKey = (e: KeyboardEvent) => {
    if (!sendsBy(e.nativeEvent)) return;
    e.preventDefault();
    void send();
  };
  const label =
    channel.kind === "cell"
      ? t("writeCell")
      : channel.kind === "public"
        ? t("writePublic")
        : channel.kind === "facilitator"
          ? t("write", { to: seatOf("facilitator").to })
          : t("write", { to: marks.list(channel.roles.map((r) => seatOf(r).to)) });
  if (!mayAct) return null;
  return (
    <form onSubmit={send} className="px-3.5 pb-2.5 low:pb-1">
      {failed || line === "lost" ? (
        <Note role="status" className="mb-1.5 text-note">
          {failed ?? t("offline")}
        </Note>
      ) : null}
      <LengthNote text={text} most={LONGEST_MESSAGE} />
      <div className="relative">
        <textarea
          dir="auto"
          rows={1}
          aria-label={label}
          placeholder={label}
          value={text}
          disabled={off}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={onKey}
          className={controlClass(
            "block field-sizing-content max-h-28 min-h-8 resize-none bg-land py-1.5 pr-10 text-body max-md:min-h-11.5 max-md:text-lead",
          )}
        />
        <button
          type="submit"
          aria-label={busy ? t("sending") : t("send")}
          title={t("send")}
          aria-disabled={busy || off || over || !text.trim()}
          className="absolute right-0 bottom-0 grid size-8 place-items-center max-md:size-11.5"
        >
          <Icon name="right" size={16} />
        </button>
      </div>
    </form>
  );
}
