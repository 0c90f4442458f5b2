// The words of the marking line, set with a press: a line that changed with each letter would be read out with each.
"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { LONGEST_MARKING } from "../../server/contract/limits";
import { useAct } from "../game/acting/useAct";
import { Button, Field, Input, Note } from "../ui";

export function MarkingField({ marking = "" }: { marking?: string | undefined }) {
  const t = useTranslations("facilitate.settings");
  const { act, refused } = useAct();
  const [text, setText] = useState(marking);
  const set = (e: FormEvent): void => {
    e.preventDefault();
    void act({ type: "settings.set", marking: text.trim() });
  };
  return (
    <form onSubmit={set} className="hair-t mt-2 pt-1.5">
      <Field label={t("marking")} hint={t("markingHint")}>
        {(ids) => (
          <div className="flex items-center gap-2">
            <Input
              {...ids}
              value={text}
              maxLength={LONGEST_MARKING}
              onChange={(e) => setText(e.target.value)}
              className="min-w-0 flex-1"
            />
            <Button type="submit" size="s" disabled={text.trim() === marking}>
              {t("markingSet")}
            </Button>
          </div>
        )}
      </Field>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </form>
  );
}
