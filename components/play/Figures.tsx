// The figures of a seat, in three depths: a few with what the last quarter changed, all with their course and the ladder of talks, and
// what moved them.
"use client";
import { useTranslations } from "use-intl";
import { ROLES, type TrackId } from "../../game-rules/open";
import { fewRows } from "../game/board/trackRows";
import { DEPTHS, type Depth, useUi, useUiStore } from "../game/looking/ui";
import { reportsOf } from "../game/stream/reports";
import { Changed } from "../outcome/Changed";
import { later } from "../site/later";
import { useItems, useView } from "../source/react";
import { Segmented } from "../ui";
import { useRoving } from "../ui/useRoving";
import { FewHarm } from "./FewHarm";
import { FewRow } from "./FewRow";
import { Purse } from "./Purse";
import { SheetCauses } from "./SheetCauses";

const AllFigures = later(() => import("./AllFigures").then((m) => m.AllFigures), ["papers", "lobby"]);

/** The column: the figures in the depth that was chosen, with the choice beneath them. */
export function Figures({
  seat,
  flow,
}: {
  seat: string /** in a page that scrolls by itself */;
  flow?: boolean;
}) {
  const t = useTranslations("play.depths");
  const ui = useUiStore();
  const depth = useUi((u) => u.depth);
  return (
    <div className={flow ? "bg-panel" : "flex h-full min-h-0 flex-col"}>
      <div className={flow ? undefined : "min-h-0 flex-1 overflow-y-auto"}>
        {depth === "causes" ? (
          <Causes seat={seat} />
        ) : depth === "all" ? (
          <AllFigures seat={seat} narrow={!flow} />
        ) : (
          <Few seat={seat} />
        )}
      </div>
      <div className="hair-t px-4.5 py-3">
        <Segmented
          label={t("label")}
          value={depth}
          options={DEPTHS.map((id) => ({ id, label: t(id) }))}
          onChange={(id) => ui.setState({ depth: id as Depth })}
          className="flex w-full! *:flex-1"
        />
      </div>
    </div>
  );
}

function Few({ seat }: { seat: string }) {
  const t = useTranslations("play.tracks");
  const view = useView();
  const rows = useRoving<HTMLDivElement>("[data-why]");
  if (!view) return null;
  const role = ROLES.find((r) => r === seat);
  return (
    <div className="px-4.5 py-3.5" {...rows}>
      {role ? <Purse role={role} plain /> : null}
      <ul aria-label={t("title")} className="list-none">
        {fewRows(view.viewer, Object.keys(view.tracks) as TrackId[]).map((track) => (
          <FewRow key={track} view={view} track={track} />
        ))}
        <FewHarm view={view} />
      </ul>
    </div>
  );
}

/** What the sheet being written is about to do, then what the last quarter did. */
function Causes({ seat }: { seat: string }) {
  const t = useTranslations("report");
  const view = useView();
  const last = reportsOf(useItems()).at(-1);
  if (!view) return null;
  const role = ROLES.find((r) => r === seat);
  return (
    <>
      {role ? <SheetCauses role={role} /> : null}
      {last ? (
        <Changed report={last} view={view} />
      ) : (
        <p className="px-4.5 py-3.5 text-ink-2">{t("noNews")}</p>
      )}
    </>
  );
}
