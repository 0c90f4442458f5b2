// Turning a deal down: a click on a reason refuses for it, with a line of words where one has been written.
"use client";
import { useTranslations } from "use-intl";
import { REFUSAL_WORDS, REFUSED_FOR, type RefusedFor } from "../../game-rules/open";
import { useWords } from "../game/acting/useWords";
import { Button, Field, Input } from "../ui";
import { Question } from "./Question";

export interface Said {
  why?: RefusedFor;
  words?: string;
}

/** Where the line with a refusal is kept until the deal is refused. */
export const refusalPlace = (deal: string): string => `refuse:${deal}`;

export function Refusing({
  deal,
  mayWrite,
  onRefuse,
  onBack,
}: {
  deal: string;
  /** Words are talk, and need a channel to everybody in the deal. */
  mayWrite: boolean;
  onRefuse(said: Said): void;
  onBack(): void;
}) {
  const t = useTranslations("table.deals.refusing");
  const { text: line, setText: setLine } = useWords(refusalPlace(deal));
  const words = line.trim();
  const refuse = (why?: RefusedFor) => onRefuse({ ...(why ? { why } : {}), ...(words ? { words } : {}) });
  return (
    <Question
      title={t("title")}
      answers={
        <>
          {REFUSED_FOR.map((why) => (
            <Button key={why} size="s" onClick={() => refuse(why)}>
              {t(why)}
            </Button>
          ))}
          <Button size="s" variant="quiet" onClick={() => refuse()}>
            {t("none")}
          </Button>
          <Button size="s" variant="quiet" onClick={onBack}>
            {t("back")}
          </Button>
        </>
      }
    >
      {mayWrite ? (
        <Field label={t("words")} className="mt-1.5">
          {(field) => (
            <Input
              {...field}
              value={line}
              maxLength={REFUSAL_WORDS}
              autoComplete="off"
              onChange={(e) => setLine(e.target.value)}
            />
          )}
        </Field>
      ) : null}
    </Question>
  );
}
