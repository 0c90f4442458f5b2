// Scenarios of one's own: the shelf at the side, the one that is open beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { keepsAnything } from "../browser/storage";
import { useScenarioName } from "../game/words/useScenarioName";
import { NothingKept } from "../site/SiteData";
import { SiteHeader } from "../site/SiteHeader";
import { Button, Dialog, Note } from "../ui";
import { Editor } from "./Editor";
import { ScenarioForm } from "./form";
import { ShelfList } from "./ShelfList";
import { useKeptShelf } from "./shelf";

export function ScenarioPage() {
  const t = useTranslations("editor");
  const c = useTranslations("common");
  const nameOf = useScenarioName();
  const { own, kept, remove } = useKeptShelf();
  const [chosen, choose] = useState<string>();
  const [asking, ask] = useState(false);
  const draft = own.find((s) => s.id === chosen) ?? own[0];
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-x-14 gap-y-7 px-4 pt-7 pb-16 md:px-8 desk:grid-cols-[16rem_minmax(0,62rem)] desk:px-14"
      >
        <div className="desk:col-span-2">
          <h1 className="text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em]">{t("title")}</h1>
          <p className="mt-2 max-w-[42rem] font-display text-head leading-[1.4]">{t("lead")}</p>
          <NothingKept />
          {kept || !keepsAnything() ? null : (
            <Note role="alert" className="mt-3 max-w-[42rem]" title={t("unkept")}>
              {t("unkeptWhat")}
            </Note>
          )}
        </div>
        <ShelfList open={draft?.id} onOpen={choose} />
        {draft ? (
          <ScenarioForm key={draft.id} draft={draft}>
            <Editor onRemove={() => ask(true)} />
          </ScenarioForm>
        ) : (
          <p className="max-w-[34rem] text-lead text-ink-2">{t("empty")}</p>
        )}
      </main>
      <Dialog
        open={asking && draft !== undefined}
        onClose={() => ask(false)}
        close={c("close")}
        title={t("removeTitle", { name: draft ? nameOf(draft) : "" })}
        actions={
          <>
            <Button
              variant="ink"
              onClick={() => {
                if (draft) remove(draft.id);
                ask(false);
              }}
            >
              {t("remove")}
            </Button>
            <Button onClick={() => ask(false)}>{c("cancel")}</Button>
          </>
        }
      >
        <p>{t("removeWhat")}</p>
      </Dialog>
    </div>
  );
}
