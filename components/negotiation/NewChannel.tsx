// Any set of roles is a channel.
"use client";
import { type ReactElement, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useUiStore } from "../game/looking/ui";
import { channelOf } from "../game/stream/channels";
import { useShown } from "../source/react";
import { Button, Check, Popover } from "../ui";

export function NewChannel({ role, trigger }: { role: Role; trigger: ReactElement }) {
  const t = useTranslations("table");
  const c = useTranslations("common");
  const ui = useUiStore();
  const seats = useShown((s) => s.view?.scenario.seats) ?? [];
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Role[]>([]);
  const toggle = (r: Role) =>
    setChosen((list) => (list.includes(r) ? list.filter((x) => x !== r) : [...list, r]));
  return (
    <Popover
      trigger={trigger}
      title={t("newTitle")}
      close={c("close")}
      open={open}
      onOpenChange={setOpen}
      className="w-72"
    >
      <p className="mb-2 text-note text-ink-2">{t("newHint")}</p>
      {seats
        .filter((r) => r !== role)
        .map((r) => (
          <Check key={r} label={c(`seats.${r}`)} checked={chosen.includes(r)} onChange={() => toggle(r)} />
        ))}
      <Button
        variant="ink"
        className="mt-2"
        disabled={chosen.length === 0}
        onClick={() => {
          ui.setState({ channel: channelOf([role, ...chosen]) });
          setOpen(false);
          setChosen([]);
        }}
      >
        {t("newOpen")}
      </Button>
    </Popover>
  );
}
