// How the search for windows stands while there are none to show; whoever leads may stop it, and have it go on.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { useGame } from "../game/words/useGame";
import { Button, figure, Meter } from "../ui";
import type { Going } from "./Room";
import { windowStep } from "./record";
import { StillPossible } from "./StillPossible";
import type { Search, SearchAct } from "./useAnalysis";
import { Head } from "./Windows";

export interface SearchingProps {
  search: Exclude<Search, { state: "done" }>;
  opened: readonly string[];
  going: Going;
  /** Absent for whoever may not. */
  act?: ((what: SearchAct) => void) | undefined;
}

export function Searching({ search, opened, going, act }: SearchingProps) {
  const t = useTranslations("debrief.windows");
  const locale = useLocale();
  const game = useGame();
  const { state } = search;
  const progress = "progress" in search ? search.progress : undefined;
  const percent = String(progress?.percent ?? 0);
  const said = (): string => {
    switch (search.state) {
      case "waiting":
        return t("waiting", { n: search.ahead });
      case "running":
        return t("running", { percent, stage: t(`stage.${search.progress.stage}`) });
      case "halted":
        return t("halted", { percent });
      case "failed":
        return t("failed");
      case "refused":
        return game.refusal(search.code);
    }
  };
  return (
    <section aria-labelledby="searching" className="rule-t grid gap-1 px-4.5 py-2.5 text-note">
      <h2 id="searching">{t("title")}</h2>
      {/* told when it stands otherwise, not at each step of it */}
      <p role="status" className="sr-only">
        {state === "running" ? t(`stage.${search.progress.stage}`) : said()}
      </p>
      <p>{said()}</p>
      {progress ? (
        <>
          <Meter label={t("title")} value={progress.percent} className="max-w-md" />
          <p className="text-ink-2">
            {t("budget", { spent: figure(progress.spent, locale), budget: figure(progress.budget, locale) })}
          </p>
        </>
      ) : null}
      {search.state === "running"
        ? search.ready
            .filter(({ role }) => opened.includes(windowStep(role)))
            .map(({ role, possible }) => (
              <div key={role} data-seat={role}>
                <Head role={role} />
                <StillPossible {...{ possible, going }} />
              </div>
            ))
        : null}
      {act && state !== "refused" ? (
        <p>
          {state === "waiting" || state === "running" ? (
            <Button size="s" onClick={() => act("halt")}>
              {t("halt")}
            </Button>
          ) : (
            <Button size="s" onClick={() => act("again")}>
              {t(state === "halted" ? "resume" : "again")}
            </Button>
          )}
        </p>
      ) : null}
    </section>
  );
}
