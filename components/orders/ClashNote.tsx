// Two wrote the same order, of whom the last one stands: whoever lost words is told what they were and can put them back, and whoever took
// them is told whose they were.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useHand, useMayAct, useShown } from "../source/react";
import type { Clash } from "../source/shown";
import { Button, Note } from "../ui";

export function ClashNote({ role, mayWrite }: { role: Role; mayWrite: boolean }) {
  const drafts = useShown((s) => s.drafts);
  const mayAct = useMayAct();
  if (!mayAct) return null;
  return Object.entries(drafts).map(([slot, { clash }]) =>
    clash ? <OneClash key={slot} role={role} slot={slot} clash={clash} mayWrite={mayWrite} /> : null,
  );
}

interface Props {
  role: Role;
  slot: string;
  clash: Clash;
  mayWrite: boolean;
}

function OneClash({ role, slot, clash, mayWrite }: Props) {
  const t = useTranslations("sheet.clash");
  const game = useGame();
  const hand = useHand();
  const me = useShown((s) => s.exercise?.me.member);
  const members = useShown((s) => s.exercise?.seats.find((x) => x.role === role)?.members);
  const name = members?.find((m) => m.id === clash.by)?.name;
  const who = clash.by === me ? t("yourself") : name || t("somebody");
  const { value } = clash;
  return (
    <Note
      role="status"
      title={t(clash.lost, { who })}
      actions={
        <>
          {mayWrite && value ? (
            <Button
              size="s"
              onClick={() => {
                hand.toldOfClash(slot);
                hand.draft(slot, value);
              }}
            >
              {t("back")}
            </Button>
          ) : null}
          <Button size="s" variant="quiet" onClick={() => hand.toldOfClash(slot)}>
            {t("leave")}
          </Button>
        </>
      }
    >
      {value ? (
        <>
          {t("was", { order: game.drafted(value) })}
          {value.intent ? <span className="intent block wrap-anywhere">{value.intent}</span> : null}
          {value.expects ? <span className="intent block wrap-anywhere">{value.expects}</span> : null}
        </>
      ) : null}
    </Note>
  );
}
