// Taking a place behind a link: one try at a time, what it waits for meanwhile, and why it failed, in words.
"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { ClassJoined, Joined } from "../../server/contract/http";
import { useRefusal } from "../game/words/useRefusal";
import type { Refused, TellWait } from "../site/api";
import type { Waiting } from "../site/waiting";

/** Why a try failed, in words. */
export function useWhy(): (refused: Refused) => string {
  const t = useTranslations("join");
  const refusal = useRefusal();
  return ({ code, params }) => (code === "line_lost" ? t("offline") : refusal(code, params ?? {}));
}

/** @param ask for the place, under the name that stands in the form, or none */
export function useJoining(ask: (name: string, tell: TellWait) => Promise<Joined | ClassJoined | Refused>) {
  const router = useRouter();
  const why = useWhy();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [waiting, setWaiting] = useState<Waiting>();
  async function join(e: FormEvent<HTMLFormElement>): Promise<void> {
    e.preventDefault();
    if (busy) return;
    // Read from the form itself: what was typed before the page came alive counts too.
    const name = new FormData(e.currentTarget).get("name");
    setBusy(true);
    setFailed(undefined);
    const joined = await ask(String(name ?? "").trim(), setWaiting);
    if (joined.ok) return router.push(joined.path);
    setBusy(false);
    setFailed(why(joined));
  }
  return { join, busy, failed, waiting };
}
