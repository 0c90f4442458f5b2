// A word to one seat or to all: it stands in that seat's own channel with the facilitator.
"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useAct } from "../lobby/useAct";
import { useSessionState } from "../session/react";
import { Button, Note, Select, TextArea } from "../ui";

export function Composer() {
  const t = useTranslations("facilitate.talk");
  const c = useTranslations("common.seats");
  const roles = useSessionState((s) => s.view?.scenario.seats) ?? [];
  const [to, setTo] = useState<Role | "all">("all");
  const [text, setText] = useState("");
  const { act, busy, refused } = useAct();
  const send = (e?: FormEvent) => {
    e?.preventDefault();
    if (!text.trim() || busy) return;
    void act({ type: "message.send", to: to === "all" ? [...roles] : [to], text: text.trim() }).then(
      (done) => done && setText(""),
    );
  };
  return (
    <form onSubmit={send} className="hair-t pt-2">
      {refused ? <Note role="alert">{refused}</Note> : null}
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
            maxLength={2000}
            aria-label={t("write")}
            placeholder={t("write")}
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === "Enter" && !e.shiftKey) {
                e.preventDefault();
                send();
              }
            }}
            className="block max-h-24 min-h-8"
          />
        </div>
        <Button type="submit" disabled={busy || !text.trim()}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
