// Writing a message: Enter sends, Shift and Enter breaks the line. What was not sent stays in the field.
"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useGame } from "../ledger/useGame";
import { useSession, useSessionState } from "../session/react";
import { Icon, Note } from "../ui";
import { controlClass } from "../ui/control";
import type { Channel } from "./channels";

/** Half-written words by channel: switching to another and back loses none. */
const halfWritten = new Map<string, string>();

export function Composer({ channel, name }: { channel: Channel; name: string }) {
  const t = useTranslations("table");
  const game = useGame();
  const session = useSession();
  const line = useSessionState((s) => s.line);
  const key = `${session.exercise}/${session.seat}/${channel.id}`;
  const [text, setTextOnly] = useState(halfWritten.get(key) ?? "");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const setText = (words: string) => {
    halfWritten.set(key, words);
    setTextOnly(words);
  };
  const off = channel.closed;

  async function send(e?: FormEvent): Promise<void> {
    e?.preventDefault();
    const words = text.trim();
    if (!words || busy || off) return;
    setBusy(true);
    setFailed(undefined);
    const to =
      channel.kind === "cell"
        ? []
        : channel.kind === "facilitator"
          ? (["facilitator"] as const)
          : channel.roles;
    const official = channel.kind === "public";
    const answer = await session.command({
      type: "message.send",
      to: official ? [] : [...to],
      text: words,
      ...(official ? { official } : {}),
    });
    setBusy(false);
    if (answer.ok) setText("");
    else
      setFailed(
        answer.code === "line_lost"
          ? t("offline")
          : t("notSent", { reason: game.refusal(answer.code, answer.params) }),
      );
  }
  const onKey = (e: KeyboardEvent) => {
    if (e.key !== "Enter" || e.shiftKey || e.ctrlKey || e.metaKey || e.nativeEvent.isComposing) return;
    e.preventDefault();
    void send();
  };
  const label =
    channel.kind === "cell"
      ? t("writeCell")
      : channel.kind === "public"
        ? t("writePublic")
        : t("write", { who: name });
  return (
    <form onSubmit={send} className="px-3.5 pb-2.5">
      {failed || line === "lost" ? (
        <Note role="status" className="mb-1.5 text-note">
          {failed ?? t("offline")}
        </Note>
      ) : null}
      <div className="relative">
        <textarea
          rows={1}
          aria-label={label}
          placeholder={label}
          value={text}
          maxLength={2000}
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
          aria-disabled={busy || off || !text.trim()}
          className="absolute right-0 bottom-0 grid size-8 place-items-center max-md:size-11.5"
        >
          <Icon name="right" size={16} />
        </button>
      </div>
    </form>
  );
}
