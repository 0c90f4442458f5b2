// One's own name. Optional, and changed here whenever one likes.
"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { useHand, useShown } from "../source/react";
import { Button, Field, Input } from "../ui";

export function Rename() {
  const t = useTranslations("lobby.wait");
  const j = useTranslations("join");
  const game = useGame();
  const hand = useHand();
  const name = useShown((s) => s.exercise?.me.name ?? "");
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<{ saved: boolean; refused?: string }>({ saved: false });
  const shown = text ?? name;
  const save = (e: FormEvent) => {
    e.preventDefault();
    void hand.rename(shown.trim()).then((a) => {
      setSaid(a.ok ? { saved: true } : { saved: false, refused: game.refusal(a.code, a.params) });
      // What was typed since is another name.
      if (a.ok) setText((now) => (now === text ? undefined : now));
    });
  };
  return (
    <form onSubmit={save} className="hair-t pt-3">
      <p className="mb-2 text-ink-2">{name ? t("you", { name: isolated(name) }) : t("youUnnamed")}</p>
      <Field label={j("name")} hint={j("nameHint")} error={said.refused}>
        {(ids) => (
          <div className="flex gap-2">
            <Input
              {...ids}
              maxLength={60}
              value={shown}
              autoComplete="off"
              onChange={(e) => {
                setText(e.target.value);
                setSaid({ saved: false });
              }}
            />
            <Button type="submit" disabled={shown.trim() === name}>
              {t(said.saved ? "saved" : "save")}
            </Button>
          </div>
        )}
      </Field>
      <span role="status" className="sr-only">
        {said.saved ? t("saved") : ""}
      </span>
    </form>
  );
}
