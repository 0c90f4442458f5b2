// A backup of everything, as a file in the operator's hands.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { saveBlob } from "../browser/save";
import type { Refused } from "../site/api";
import { Button, Note } from "../ui";
import { fetchBackup } from "./api";
import { useRefusal } from "./useRefusal";

export function BackupBox({ operatorKey }: { operatorKey: string }) {
  const t = useTranslations("operator.backup");
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  async function download() {
    if (busy) return;
    setBusy(true);
    setRefused(undefined);
    const backup = await fetchBackup(operatorKey);
    setBusy(false);
    if (backup.ok) saveBlob(backup.name, backup.file);
    else setRefused(backup);
  }

  return (
    <section aria-labelledby="backup-title" className="grid justify-items-start gap-2">
      <h2 id="backup-title">{t("title")}</h2>
      <p className="text-ink-2">{t("text")}</p>
      <Button aria-disabled={busy} onClick={() => void download()}>
        {busy ? t("busy") : t("button")}
      </Button>
      {refused ? <Note role="alert">{t("failed", { why: refusal(refused) })}</Note> : null}
    </section>
  );
}
