// One scenario of one's own, all of it in one form. Every keystroke is kept in this browser.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useScenarioName } from "../game/words/useScenarioName";
import { Button, buttonClass } from "../ui";
import { AimsBox } from "./AimsBox";
import { EventsBox } from "./EventsBox";
import { FrameBox } from "./FrameBox";
import { downloadScenario } from "./file";
import { useForm } from "./form";
import { ownChoice } from "./own";
import { ProblemList } from "./ProblemList";
import { TracksBox } from "./TracksBox";
import { usePlaceName } from "./usePlaceName";
import { ZonesBox } from "./ZonesBox";

export function Editor({ onRemove }: { onRemove(): void }) {
  const t = useTranslations("editor");
  const { draft, problems } = useForm();
  const nameOf = useScenarioName();
  const placeName = usePlaceName();
  const from = nameOf({ texts: draft.texts });
  const sound = problems.length === 0;
  return (
    <div className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h2 className="text-[1.75rem] leading-[1.1] font-[520]">{nameOf(draft)}</h2>
          <p className="text-note text-ink-2">{t("copyOf", { name: from, id: draft.id })}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {sound ? (
            <Link
              href={`/?scenario=${encodeURIComponent(ownChoice(draft.id))}#create`}
              className={buttonClass("ink")}
            >
              {t("play")}
            </Link>
          ) : (
            <Button variant="ink" disabled>
              {t("play")}
            </Button>
          )}
          <Button onClick={() => downloadScenario(draft)}>{t("download")}</Button>
          <Button onClick={onRemove}>{t("remove")}</Button>
        </div>
      </div>
      <div aria-live="polite">
        {sound ? (
          <p className="text-ink-2">{t("sound")}</p>
        ) : (
          <ProblemList
            title={t("problems", { n: problems.length })}
            problems={problems}
            placeOf={(path) => placeName(path, draft)}
          />
        )}
      </div>
      <div>
        <FrameBox named={from} />
        <AimsBox />
        <ZonesBox />
        <TracksBox />
        <EventsBox />
      </div>
    </div>
  );
}
