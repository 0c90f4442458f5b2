// Handing the pen to a fellow: shown to whoever holds it, where there is somebody to hand it to.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { useHand, useMayAct, useShown } from "../source/react";
import { TextButton } from "../ui";

export function PenGive({ seat }: { seat: string }) {
  const t = useTranslations("sheet.pen");
  const hand = useHand();
  const mayAct = useMayAct();
  const me = useShown((s) => s.exercise?.me);
  const members = useShown((s) => s.exercise?.seats.find((q) => q.role === seat)?.members) ?? [];
  const fellows = members.filter((m) => m.online && m.id !== me?.member);
  if (!mayAct || !me?.pen || !fellows.length) return null;
  return (
    <p className="flex flex-wrap gap-x-3">
      {fellows.map((m) => (
        <TextButton
          key={m.id}
          className="text-left whitespace-normal!"
          onClick={() => void hand.command({ type: "pen.give", member: m.id })}
        >
          {t("give", { name: isolated(m.name) || t("unnamed") })}
        </TextButton>
      ))}
    </p>
  );
}
