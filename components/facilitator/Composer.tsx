// A word to one seat or to all: it stands in that seat's own channel with the facilitator.
"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useWords } from "../game/acting/useWords";
import { useGame } from "../game/words/useGame";
import { useShown } from "../source/react";
import { Button, LengthNote, Note, Select, TextArea } from "../ui";
import { sendsBy } from "../ui/keys";
import { LONGEST_MESSAGE, lengthOf } from "../ui/length";

export function Composer() {
  const t = useTranslations("facilitate.talk");
  const c = useTranslations("common.seats");
  const roles = useShown((s) => s.view?.scenario.seats) ?? [];
  const [to, setTo] = useState<Role | "all">("all");
  const game = useGame();
  const { text, busy, setText, send: sendWords } = useWords("talk");
  const [refused, setRefused] = useState<string>();
  const { over } = lengthOf(text, LONGEST_MESSAGE);
  const send = (e?: FormEvent) => {
    e?.preventDefault();
    if (over) return;
    setRefused(undefined);
    void sendWords(
      (words) => ({ type: "message.send", to: to === "all" ? [...roles] : [to], text: words }),
      (code, params) => setRefused(game.refusal(code, params)),
    );
  };
  return (
    <form onSubmit={send} className="hair-t pt-2">
      {refused ? <Note role="alert">{refused}</Note> : null}
      <LengthNote text={text} most={LONGEST_MESSAGE} />
      <div className="flex items-end gap-2">
        <div className="w-32 shrink-0">
          <Select
            aria-label={t("to")}
            value={to}
            onChange={(e) => setTo(e.target.value as Role | "all")}
            options={[
              { value: "all", label: t("everySeat") },
              ...roles.map((r) => ({ value: r, label: c(r) })),
            ]}
          />
        </div>
        <div className="min-w-0 flex-1">
          <TextArea
            rows={1}
            value={text}
            aria-label={t("write")}
            placeholder={t("write")}
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => {
              if (!sendsBy(e.nativeEvent)) return;
              e.preventDefault();
              send();
            }}
            className="block max-h-24 min-h-8"
          />
        </div>
        <Button type="submit" disabled={busy || over || !text.trim()}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
