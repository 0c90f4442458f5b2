// A link to copy. Where the browser does not let us, it is laid out whole and selected, to be copied by hand.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { copyText } from "../browser/clipboard";
import { Button, controlClass, Icon } from "../ui";
import { linkOf, shownLink } from "./address";

export type Copied = "no" | "yes" | "byHand";

export function useCopy(text: () => string): [Copied, () => void] {
  const [copied, setCopied] = useState<Copied>("no");
  useEffect(() => {
    if (copied !== "yes") return;
    const timer = setTimeout(() => setCopied("no"), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, () => void copyText(text()).then((done) => setCopied(done ? "yes" : "byHand"))];
}

export function CopyLink({ token, seat }: { token: string; seat: string }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const [copied, copy] = useCopy(() => linkOf(token));
  return (
    <div className="min-w-0">
      <div className="flex h-9 items-stretch border border-edge bg-land max-md:h-11">
        <span className="flex min-w-0 flex-1 items-center truncate px-3 text-ink-2 desk:w-52.5 desk:flex-none">
          <span className="truncate">{shownLink(token)}</span>
        </span>
        <button
          type="button"
          onClick={copy}
          aria-label={copied === "yes" ? c("copied") : t("copyLink", { seat })}
          className="ring-inside flex min-w-22 items-center justify-center gap-1.5 border-l border-edge bg-panel px-2.5 font-medium hover:bg-land"
        >
          <Icon name={copied === "yes" ? "check" : "copy"} />
          {copied === "yes" ? c("copied") : c("copy")}
        </button>
      </div>
      {copied === "byHand" ? <ByHand token={token} seat={seat} /> : null}
      <span role="status" className="sr-only">
        {copied === "yes" ? c("copied") : ""}
      </span>
    </div>
  );
}

/** A button alone, where there is no room to show the link. */
export function CopyButton({ token, seat }: { token: string; seat: string }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const [copied, copy] = useCopy(() => linkOf(token));
  return (
    <span className="grid gap-1">
      <Button size="s" onClick={copy} aria-label={t("copyLink", { seat })}>
        <Icon name={copied === "yes" ? "check" : "copy"} size={14} />
        {copied === "yes" ? c("copied") : t("copyShort")}
      </Button>
      {copied === "byHand" ? <ByHand token={token} seat={seat} /> : null}
    </span>
  );
}

function ByHand({ token, seat }: { token: string; seat: string }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  return (
    <label className="mt-1 block">
      <span className="text-note text-ink-2">{c("copyByHand")}</span>
      <input
        readOnly
        value={linkOf(token)}
        aria-label={t("whole", { seat })}
        ref={(field) => {
          field?.focus();
          field?.select();
        }}
        className={controlClass("min-h-8 text-note")}
      />
    </label>
  );
}
