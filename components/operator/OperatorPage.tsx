// The page of whoever runs the server: the key first, then the server, its backup and its exercises.
"use client";
import { useTranslations } from "use-intl";
import { SiteHeader } from "../site/SiteHeader";
import { Button, Note } from "../ui";
import { BackupBox } from "./BackupBox";
import { ExerciseList } from "./ExerciseList";
import { KeyForm } from "./KeyForm";
import { ServerBox } from "./ServerBox";
import { useOperator } from "./useOperator";
import { useRefusal } from "./useRefusal";

export function OperatorPage() {
  const t = useTranslations("operator");
  const operator = useOperator();
  const refusal = useRefusal();
  const { key, picture, busy, refused } = operator;
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="grid w-full flex-1 grid-cols-[minmax(0,1fr)] content-start gap-x-14 gap-y-7 px-4 pt-7 pb-16 md:px-8 desk:grid-cols-[20rem_minmax(0,62rem)] desk:px-14"
      >
        <div className="desk:col-span-2">
          <h1 className="text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em]">{t("title")}</h1>
          <p className="mt-2 max-w-[42rem] font-display text-head leading-[1.4]">{t("lead")}</p>
        </div>
        {picture ? (
          <>
            <div className="grid content-start gap-6">
              <div className="flex flex-wrap gap-2">
                <Button aria-disabled={busy} onClick={() => void operator.refresh()}>
                  {t("refresh")}
                </Button>
                <Button onClick={operator.leave}>{t("key.leave")}</Button>
              </div>
              {refused ? <Note role="alert">{refusal(refused)}</Note> : null}
              <ServerBox status={picture.status} />
              <BackupBox operatorKey={key} />
            </div>
            <ExerciseList
              operatorKey={key}
              exercises={picture.exercises}
              onChanged={() => void operator.refresh()}
            />
          </>
        ) : (
          <KeyForm
            busy={busy}
            refused={refused && refusal(refused)}
            onOpen={(typed) => void operator.open(typed)}
          />
        )}
      </main>
    </div>
  );
}
