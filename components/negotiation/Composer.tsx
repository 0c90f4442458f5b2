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
import { cx } from "../ui/cx";
import { sendsBy } from "../ui/keys";
import { LONGEST_MESSAGE, lengthOf } from "../ui/length";
import { useMarks } from "../ui/useMarks";

/** Whom a message in a channel goes to. */
function addressed(channel: Channel, text: string): Command {
  if (channel.kind === "public") return { type: "message.send", to: [], text, official: true };
  if (channel.kind === "facilitator") return { type: "message.send", to: ["facilitator"], text };
  return { type: "message.send", to: channel.kind === "cell" ? [] : [...channel.roles], text };
}

export function Composer({ channel, onSent, large }: { channel: Channel; onSent(): void; large?: boolean }) {
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
    <form onSubmit={send} className={cx("pb-2.5 low:pb-1", large ? "px-5" : "px-3.5")}>
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
            cx(
              "block field-sizing-content max-h-28 resize-none bg-land pr-10 max-md:min-h-11.5 max-md:text-lead",
              large ? "min-h-10.5 py-2.5 text-lead" : "min-h-8 py-1.5 text-body",
            ),
          )}
        />
        <button
          type="submit"
          aria-label={busy ? t("sending") : t("send")}
          title={t("send")}
          aria-disabled={busy || off || over || !text.trim()}
          className={cx(
            "absolute right-0 bottom-0 grid place-items-center max-md:size-11.5",
            large ? "size-10.5" : "size-8",
          )}
        >
          <Icon name="right" size={16} />
        </button>
      </div>
    </form>
  );
}
