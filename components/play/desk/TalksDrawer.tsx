// The talks where the phase is about something else: a line under the map that opens over its lower part.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import { useUi, useUiStore } from "../../game/looking/ui";
import { useTalks, useTalksCount } from "../../negotiation/useTalks";
import { later } from "../../site/later";
import { Icon } from "../../ui";

const TalksPanel = later(() => import("../../negotiation/TalksPanel").then((m) => m.TalksPanel), ["papers"]);

export function TalksDrawer({ seat }: { seat: Role }) {
  const t = useTranslations("play.drawer");
  const p = useTranslations("play.tabs");
  const ui = useUiStore();
  const open = useUi((u) => u.drawer);
  const talks = useTalks(seat);
  const talksCount = useTalksCount();
  return (
    <section id="talks" tabIndex={-1} aria-label={p("talks")} className="rule-t shrink-0 bg-panel">
      <button
        type="button"
        className="ring-inside flex min-h-9 w-full items-center gap-2 px-4.5 font-medium hover:bg-land"
        aria-expanded={open}
        onClick={() => ui.setState({ drawer: !open })}
      >
        <Icon name="talk" />
        {open ? t("close") : t("open")}
        <span className="ml-auto flex items-center gap-2 text-note text-ink-2">
          {talks ? talksCount(talks) : null}
          <Icon name={open ? "chevronDown" : "chevronRight"} />
        </span>
      </button>
      {open ? (
        <div className="hair-t h-66">
          <TalksPanel role={seat} />
        </div>
      ) : null}
    </section>
  );
}
