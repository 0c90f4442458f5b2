// The way in for who has never played: the tutorial, alone, at once.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useReady } from "../browser/useReady";
import { useRefusal } from "../game/words/useRefusal";
import { createAndJoin, type Refused } from "../site/api";
import { PassingNote } from "../site/PassingNote";
import type { Waiting } from "../site/waiting";
import { Button, Note } from "../ui";
import { CreationKeyField, useCreationKey } from "./CreationKey";

export function Learn() {
  const t = useTranslations("landing.learn");
  const refusal = useRefusal();
  const router = useRouter();
  const alive = useReady();
  const creation = useCreationKey();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Refused>();
  const [waiting, setWaiting] = useState<Waiting>();

  async function begin() {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    // Straight into the seat: an exercise that nobody leads opens by itself once its seats are taken.
    const joined = await createAndJoin(
      {
        scenario: "serval",
        seats: { paris: "people" },
        clock: "none",
        reading: "shown",
        title: t("exercise"),
      },
      "paris",
      { key: creation.key, tell: setWaiting },
    );
    if (joined.ok) return router.push(joined.path);
    setBusy(false);
    creation.heard(joined);
    setFailed(joined);
  }

  return (
    <section className="rule-t grid justify-items-start gap-2 pt-3.5">
      <h2>{t("title")}</h2>
      <p className="text-lead">{t("text")}</p>
      {waiting ? <PassingNote waiting={waiting} /> : null}
      {failed ? (
        <Note role="alert">
          {failed.code === "line_lost" ? t("offline") : refusal(failed.code, failed.params)}
        </Note>
      ) : null}
      <CreationKeyField creation={creation} />
      <Button size="l" disabled={!alive} aria-disabled={busy} onClick={() => void begin()}>
        {busy ? t("busy") : t("button")}
      </Button>
    </section>
  );
}
