// What an order asks beside its zone: on what, and which way. The same fields in a slot and in a sheet that is typed in from paper.
"use client";
import { useTranslations } from "use-intl";
import { isSuccessor, type LegalOrder, type OrderDraft, ZONE_IDS } from "../../game-rules/open";
import { answersFor, completeDraft } from "../game/sheet/sheet";
import { useGame } from "../game/words/useGame";
import { AnswerField } from "./AnswerField";

const isZone = (id: string) => (ZONE_IDS as readonly string[]).includes(id);

/** Which words ask for a target, by what may be answered. */
function kindOf(targets: readonly string[]): "from" | "receiver" | "neighbour" | "other" {
  if (targets.some(isZone)) return "from";
  if (targets.some(isSuccessor)) return "receiver";
  return targets.includes("niamey") ? "neighbour" : "other";
}

export interface MoreAnswersProps {
  legal: readonly LegalOrder[];
  draft: OrderDraft;
  disabled?: boolean;
  onChange(draft: OrderDraft): void;
}

export function MoreAnswers({ legal, draft, disabled = false, onChange }: MoreAnswersProps) {
  const t = useTranslations("sheet");
  const game = useGame();
  const targets = answersFor(legal, draft, "target");
  const options = answersFor(legal, draft, "option");
  const choose = (part: Partial<OrderDraft>) => onChange(completeDraft(legal, { ...draft, ...part }));
  return (
    <>
      {targets.length ? (
        <AnswerField
          label={t(`target.${kindOf(targets)}`)}
          disabled={disabled}
          answers={targets.map((id) => ({ id, label: game.target(id) }))}
          onChange={(target) => choose({ target })}
          {...(draft.target ? { value: draft.target } : {})}
        />
      ) : null}
      {options.length ? (
        <AnswerField
          label={t("option")}
          disabled={disabled}
          answers={options.map((id) => ({ id, label: game.option(draft.id, id) }))}
          onChange={(option) => choose({ option })}
          {...(draft.option ? { value: draft.option } : {})}
        />
      ) : null}
    </>
  );
}
