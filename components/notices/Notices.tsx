// How to be told: by the browser, by a sound, and for a seat by a chat's webhook.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isRole } from "../../server/contract/seats";
import { useMayAct, useShown } from "../source/react";
import { Check, Dialog, Icon, Note } from "../ui";
import { chime } from "./chime";
import { HookForm } from "./HookForm";
import { canNotify, mayNotify, showNotice } from "./notice";
import { useWishes } from "./wishes";

export function Notices() {
  const t = useTranslations("notices");
  const c = useTranslations("common");
  const plays = useShown((s) => isRole(s.view?.viewer ?? ""));
  const mayAct = useMayAct();
  const [open, setOpen] = useState(false);
  if (!mayAct) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={t("title")}
        title={t("title")}
        className="grid min-h-8 min-w-8 place-items-center text-ink"
      >
        <Icon name="bell" size={17} />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")} close={c("close")}>
        <p className="text-note text-ink-2">{t("always")}</p>
        <Browser />
        <Sound />
        {plays ? <HookForm /> : null}
      </Dialog>
    </>
  );
}

function Browser() {
  const t = useTranslations("notices");
  const on = useWishes((w) => w.browser);
  const set = useWishes((w) => w.set);
  const [failed, setFailed] = useState<"denied" | "unable">();
  const can = canNotify();
  async function wish(yes: boolean): Promise<void> {
    setFailed(undefined);
    if (!yes) return set({ browser: false });
    const leave = await mayNotify();
    // Shown at once: one sees what they look like, and a browser that cannot is found out now and not at the first message.
    const able = leave && showNotice(t("title"), t("trial"), "trial");
    set({ browser: able });
    setFailed(able ? undefined : leave ? "unable" : "denied");
  }
  return (
    <>
      <Check
        label={t("browser")}
        hint={can ? t("browserHint") : t("browserNot")}
        checked={on && can}
        disabled={!can}
        onChange={(e) => void wish(e.target.checked)}
      />
      {failed ? <Note role="alert">{t(failed)}</Note> : null}
    </>
  );
}

function Sound() {
  const t = useTranslations("notices");
  const on = useWishes((w) => w.sound);
  const set = useWishes((w) => w.set);
  return (
    <Check
      label={t("sound")}
      hint={t("soundHint")}
      checked={on}
      onChange={(e) => {
        set({ sound: e.target.checked });
        if (e.target.checked) chime();
      }}
    />
  );
}
