// A template as it is kept: what is in it, groups made from it, a rehearsal, the file, the link, and its end.
"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES } from "../../game-rules/open";
import type { TemplateRead } from "../../server/contract/http";
import { isolated } from "../../server/contract/typed";
import { saveFile } from "../browser/save";
import { useGame } from "../game/words/useGame";
import { createAndJoin } from "../site/api";
import { useCopy } from "../site/CopyLink";
import { SiteHeader } from "../site/SiteHeader";
import { forgetTemplate, readTemplate } from "../site/templates";
import { Button, buttonClass, Dialog, Icon, Loading, Note, Typed } from "../ui";
import { Contents } from "./Contents";

export function TemplatePage({ id }: { id: string }) {
  const t = useTranslations("prepare.page");
  const game = useGame();
  const [read, setRead] = useState<TemplateRead>();
  const [refused, setRefused] = useState<string>();
  const hear = useCallback((answer: Awaited<ReturnType<typeof comeBy>>) => {
    if (answer.ok) setRead(answer);
    else setRefused(answer.code);
  }, []);
  useEffect(() => void comeBy(id).then(hear), [id, hear]);
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 pt-7 pb-16 md:px-8 desk:px-14"
      >
        <div>
          <Link href="/" className="text-ink-2">
            {t("back")}
          </Link>
          <p className="mt-1 text-[0.9375rem] text-ink-2">{t("title")}</p>
          <h1 className="text-[2.25rem] leading-[1.1] font-[520] tracking-[-.015em] wrap-anywhere">
            {read ? <Typed text={read.template.name} /> : t("title")}
          </h1>
        </div>
        {refused ? (
          <Note role="alert">
            {refused === "template.unknown" ? t("unknown") : game.refusal(refused, {})}
          </Note>
        ) : read ? (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 desk:grid-cols-[minmax(0,1fr)_22rem] desk:gap-12">
            <Contents template={read.template} changed={read.changed} />
            <Deeds read={read} />
          </div>
        ) : (
          <Loading text={t("opening")} lines={5} className="max-w-lg" />
        )}
      </main>
    </div>
  );
}

/** The link's token stands behind `#`, where no server and no log reads it; it goes once the cookie is there. */
async function comeBy(id: string) {
  const token = window.location.hash.slice(1);
  const answer = await readTemplate(id, token || undefined);
  if (token) window.history.replaceState(null, "", window.location.pathname);
  return answer;
}

/** A rehearsal has bots in every seat and no clock: it goes on as fast as whoever leads it presses. */
const ALONE = Object.fromEntries(ROLES.map((role) => [role, "balanced" as const]));

function Deeds({ read: { id, template, token } }: { read: TemplateRead }) {
  const t = useTranslations("prepare.page");
  const c = useTranslations("common");
  const game = useGame();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [asking, ask] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [copied, copy] = useCopy(() => `${window.location.origin}/templates/${id}#${token}`);

  async function rehearse(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const { exercise, prepared, injects, name } = template;
    const { day: _, ...settings } = exercise;
    const title = t("rehearsal", { name }).slice(0, 120);
    const joined = await createAndJoin(
      { ...settings, seats: ALONE, clock: "none", title, prepared, injects, rehearsal: true },
      "control",
    );
    if (joined.ok) return router.push(joined.path);
    setBusy(false);
    setFailed(game.refusal(joined.code, joined.params ?? {}));
  }

  async function forget(): Promise<void> {
    ask(false);
    const answer = await forgetTemplate(id);
    if (answer.ok) return router.push("/");
    setFailed(game.refusal(answer.code, answer.params ?? {}));
  }

  return (
    <aside className="grid content-start gap-5">
      <Deed hint={t("useHint")}>
        <Link href={`/?template=${id}#create`} className={buttonClass("ink", "l")}>
          {t("use")}
        </Link>
      </Deed>
      <Deed hint={t("rehearseHint")}>
        <Button size="l" disabled={busy} onClick={() => void rehearse()}>
          {t(busy ? "rehearsing" : "rehearse")}
        </Button>
      </Deed>
      {failed ? <Note role="alert">{failed}</Note> : null}
      <Deed hint={t("linkHint")}>
        <Button onClick={copy}>
          <Icon name={copied === "yes" ? "check" : "copy"} size={14} />
          {t(copied === "yes" ? "linkCopied" : "link")}
        </Button>
        <Button
          onClick={() =>
            saveFile(`template-${id}.json`, "application/json", `${JSON.stringify(template, null, 2)}\n`)
          }
        >
          {t("file")}
        </Button>
        <Button onClick={() => ask(true)}>{t("forget")}</Button>
      </Deed>
      {copied === "byHand" ? (
        <p className="font-mono text-note break-all">{`/templates/${id}#${token}`}</p>
      ) : null}
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        close={c("close")}
        title={isolated(template.name)}
        actions={
          <>
            <Button variant="ink" onClick={() => void forget()}>
              {t("forgetYes")}
            </Button>
            <Button onClick={() => ask(false)}>{t("keepIt")}</Button>
          </>
        }
      >
        <p>{t("forgetSure")}</p>
      </Dialog>
    </aside>
  );
}

function Deed({ hint, children }: { hint: string; children: React.ReactNode }) {
  return (
    <div className="rule-t pt-3">
      <div className="flex flex-wrap gap-2">{children}</div>
      <p className="mt-1.5 text-note text-ink-2">{hint}</p>
    </div>
  );
}
