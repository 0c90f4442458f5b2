// A deal of one's own being written, or one countered: in the talks where they are large, over the screen where they are a line under the
// map. What is written is kept apart from either (game/looking/writing), so that no change of layout or phase loses it.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useUi, useUiStore } from "../game/looking/ui";
import { later } from "../site/later";
import { useView } from "../source/react";
import { Dialog } from "../ui";

const DealSheet = later(() => import("./DealSheet").then((m) => m.DealSheet));

export function DealEditor({ role }: { role: Role }) {
  const t = useTranslations("table.editor");
  const c = useTranslations("common");
  const ui = useUiStore();
  const counter = useUi((u) => u.deal?.counter);
  const writing = useUi((u) => u.deal !== undefined);
  const deal = useView()?.deals.find((d) => d.id === counter?.id);
  if (!writing || (counter && deal?.status !== "open")) return null;
  return (
    <Dialog
      open
      wide
      onClose={() => ui.setState({ deal: undefined })}
      title={t(deal ? "counter" : "propose")}
      close={c("close")}
    >
      <DealSheet role={role} {...(deal ? { deal } : {})} />
    </Dialog>
  );
}
