// What is prepared around all groups of a class at once: written once, it goes to each over its own line.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { ClassDesk } from "../../server/contract/http";
import { classPath } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { Marked } from "../frame/Marked";
import { SeatNames } from "../game/words/SeatNames";
import { PrepareFields } from "../prepare/PrepareFields";
import { usePreparing } from "../prepare/usePreparing";
import { Ended } from "../site/Ended";
import { SiteHeader } from "../site/SiteHeader";
import { GameSource, useShown } from "../source/react";
import { useSocketSources } from "../source/socket";
import type { ViewSource } from "../source/source";
import { Loading, Note } from "../ui";
import { useDesk } from "./useDesk";

export function ClassPrepare({ id }: { id: string }) {
  const t = useTranslations("states");
  const { desk, refused } = useDesk(id);
  if (!desk && refused && refused !== "line_lost") return <Ended code={refused} />;
  if (!desk) return <Loading text={t("connecting")} lines={5} className="max-w-lg content-start p-6" />;
  if (desk.me.seat !== "control") return <Ended code="seat.may_not" />;
  return <Groups desk={desk} />;
}

function Groups({ desk }: { desk: ClassDesk }) {
  const entered = desk.groups.filter((group) => group.entered);
  const sources = useSocketSources(
    entered.map(({ exercise }) => exercise),
    "control",
  );
  const [first] = sources;
  if (!first) return <Ended code="member.removed" />;
  return (
    <GameSource source={first}>
      <Marked seat="control">
        <SeatNames>
          <Whole desk={desk} first={entered[0]?.name ?? ""} sources={sources} />
        </SeatNames>
      </Marked>
    </GameSource>
  );
}

interface WholeProps {
  desk: ClassDesk;
  /** The group whose words stand here where they differ. */
  first: string;
  sources: readonly ViewSource[];
}

function Whole({ desk, first, sources }: WholeProps) {
  const t = useTranslations("prepare");
  const s = useTranslations("sheets");
  const st = useTranslations("states");
  const preparing = usePreparing(sources);
  const here = useShown((shown) => shown.exercise !== undefined);
  return (
    <div data-seat="facilitator" className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main id="content" className="flex-1">
        <div className="rule-b px-4.5 py-4">
          <Link href={classPath(desk.id)} className="text-ink-2">
            {s("back")}
          </Link>
          <h1 className="mt-1 text-page">{t("title")}</h1>
        </div>
        {preparing.differ ? <Note>{t("differ", { group: isolated(first) })}</Note> : null}
        {here ? (
          <PrepareFields preparing={preparing} disabled={false} lead={t("leadAll")} />
        ) : (
          <Loading text={st("connecting")} lines={5} className="max-w-lg p-6" />
        )}
      </main>
    </div>
  );
}
