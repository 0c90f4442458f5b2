// A sheet may be written before its phase opens: what opens it in place of the phase's own page, and what closes it.
"use client";
import { useTranslations } from "use-intl";
import { useUi, useUiStore } from "../../game/looking/ui";
import { Button } from "../../ui";

/** Beside the seat's word that it is ready; nothing while the sheet is open. */
export function OpenSketch() {
  const t = useTranslations("play.sketch");
  const ui = useUiStore();
  const open = useUi((u) => u.sketch);
  return open ? null : <Button onClick={() => ui.setState({ sketch: true })}>{t("open")}</Button>;
}

export function CloseSketch() {
  const t = useTranslations("play.sketch");
  const ui = useUiStore();
  return (
    <Button size="s" onClick={() => ui.setState({ sketch: false })}>
      {t("close")}
    </Button>
  );
}
