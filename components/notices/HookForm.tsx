// A webhook for the seat: the address of a chat that is told when a phase opens, in this browser's language.
"use client";
import { type FormEvent, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAct } from "../game/acting/useAct";
import { unlessTyped } from "../game/acting/useWords";
import { labelOf, useLabel } from "../game/words/label";
import { useShown, useView } from "../source/react";
import { Button, Field, Input, Note } from "../ui";

/** Put in by the server: the catalogue must not take them for its own. */
const LEFT_OPEN = { title: "{title}", quarter: "{quarter}", closes: "{closes}" };

export function HookForm() {
  const t = useTranslations("notices.hook");
  const locale = useLocale();
  const label = useLabel();
  const view = useView();
  const host = useShown((s) => s.exercise?.hook);
  const [url, setUrl] = useState("");
  const { act, busy, refused } = useAct();
  if (!view) return null;

  async function set(e: FormEvent): Promise<void> {
    e.preventDefault();
    if (!view || !url.trim()) return;
    const quarters = Array.from({ length: view.scenario.turns }, (_, i) => label(labelOf(view, i + 1)));
    const words = {
      negotiation: t("negotiation", LEFT_OPEN),
      orders: t("orders", LEFT_OPEN),
      outcome: t("outcome", LEFT_OPEN),
      ended: t("ended", LEFT_OPEN),
      signature: t("signature", LEFT_OPEN),
      word: t("word", LEFT_OPEN),
    };
    const hook = {
      url: url.trim(),
      locale: locale === "fr" ? ("fr" as const) : ("en" as const),
      words,
      quarters,
    };
    if (await act({ type: "hook.set", hook })) setUrl(unlessTyped(url));
  }
  return (
    <form onSubmit={set} className="hair-t grid gap-2 pt-3">
      <Field label={t("label")} hint={t("hint")}>
        {(ids) => (
          <Input
            {...ids}
            type="url"
            placeholder="https://"
            value={url}
            maxLength={500}
            onChange={(e) => setUrl(e.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" disabled={busy || !url.trim()}>
          {t("set")}
        </Button>
        {host ? (
          <>
            <span className="text-note">{t("now", { host })}</span>
            <Button
              type="button"
              size="s"
              disabled={busy}
              onClick={() => void act({ type: "hook.set", hook: null })}
            >
              {t("drop")}
            </Button>
          </>
        ) : null}
      </div>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </form>
  );
}
