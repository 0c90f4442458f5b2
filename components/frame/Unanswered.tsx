// What was sent and got no answer: said until somebody sends it again, under the key it had, or lets it be.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { type Refusal, Refused, refusalOf } from "../ledger/Refused";
import { useHand, useShown } from "../source/react";
import type { Intention } from "../source/shown";
import { Button, Note } from "../ui";

/** As much of somebody's own words as tells them which it was. */
const SHOWN = 80;

/** The words it carries, where it carries any. */
const wordsOf = ({ command }: Intention): string => ("text" in command ? command.text : "");

export function Unanswered() {
  const t = useTranslations("states.unanswered");
  const hand = useHand();
  const open = useShown((s) => s.unanswered);
  const lost = useShown((s) => s.line !== "live");
  const [refused, setRefused] = useState<Refusal>();
  if (open.length === 0) return refused ? <Answer refused={refused} /> : null;

  async function again(): Promise<void> {
    setRefused(undefined);
    // One after the other, in the order in which they were meant.
    for (const { command, place } of open) {
      const answer = await hand.command(command, place);
      if (!answer.ok) setRefused(refusalOf(answer));
    }
  }
  return (
    <Note
      role="status"
      title={t("title", { n: open.length })}
      actions={
        <>
          <Button size="s" disabled={lost} onClick={() => void again()}>
            {t("again")}
          </Button>
          <Button size="s" variant="quiet" onClick={() => open.forEach(hand.letBe)}>
            {t("leave")}
          </Button>
        </>
      }
    >
      {t("text")}
      {open.map((intention) => {
        const words = wordsOf(intention);
        if (!words) return null;
        const text = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
        return (
          <span key={intention.key} className="block wrap-anywhere">
            {t("words", { text: isolated(text) })}
          </span>
        );
      })}
    </Note>
  );
}

function Answer({ refused }: { refused: Refusal }) {
  const t = useTranslations("states.unanswered");
  return (
    <Note role="alert" title={t("refused")}>
      <Refused {...refused} />
    </Note>
  );
}
