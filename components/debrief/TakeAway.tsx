// What is taken away from the debrief, in one place: which copy, and the files that are made of it.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { leads, type Seat } from "../../server/contract/seats";
import type { Found } from "../../server/debrief/analysis/result";
import type { CopyKind } from "../../server/debrief/copy-format";
import { saveBlob } from "../browser/save";
import { useGame } from "../game/words/useGame";
import type { Locale } from "../messages";
import { Button, buttonClass, Dialog, Note, Segmented } from "../ui";
import type { Copy, GameRecord } from "./record";
import { fetchCopy } from "./useCopy";

interface File {
  readonly name: string;
  readonly blob: Blob;
}

/** What a file may hold beside the copy. */
interface Beside {
  readonly locale: Locale;
  readonly found?: Found;
}

/** The files, each as it is made of a copy. What makes them is fetched once somebody asks. */
const FILES = {
  replay: async (copy: Copy, beside: Beside): Promise<File> => {
    const { fileName, replayFile } = await import("./files");
    const blob = new Blob([await replayFile({ copy, ...beside })], { type: "text/html" });
    return { name: `${fileName(copy, "replay")}.html`, blob };
  },
  tables: async (copy: Copy): Promise<File> => {
    const { fileName, tablesFile } = await import("./files");
    const blob = new Blob([await tablesFile(copy)], { type: "application/zip" });
    return { name: `${fileName(copy, "tables")}.zip`, blob };
  },
  log: async (copy: Copy): Promise<File> => {
    const [{ fileName }, { logFile }] = await Promise.all([
      import("./files"),
      import("../../server/debrief/tables/log-file"),
    ]);
    return {
      name: `${fileName(copy, "log")}.json`,
      blob: new Blob([logFile(copy)], { type: "application/json" }),
    };
  },
} as const;
type FileId = keyof typeof FILES;
const FILE_IDS = Object.keys(FILES) as FileId[];

export interface TakeAwayProps {
  record: GameRecord;
  seat: Seat;
  /** The last quarter that has been opened. */
  open: number;
  /** Whether this seat opens steps itself: then no file gives away what it has not seen. */
  leads: boolean;
  /** What the analysis says, where there is one. */
  found?: Found;
}

export function TakeAway({ record, seat, open, leads: opens, found }: TakeAwayProps) {
  const t = useTranslations("takeaway");
  const c = useTranslations("common");
  const game = useGame();
  const locale = useLocale() as Locale;
  const [asking, setAsking] = useState(false);
  const [kind, setKind] = useState<CopyKind>(record.copy.copy);
  const [busy, setBusy] = useState<FileId>();
  const [failed, setFailed] = useState<string>();
  // Whoever follows is shown nothing later than what is open, in no file either.
  const early = !opens && !leads(seat) && open < (record.turns.at(-1) ?? 0);

  async function save(what: FileId): Promise<void> {
    setBusy(what);
    setFailed(undefined);
    const got =
      kind === record.copy.copy ? { copy: record.copy } : await fetchCopy(record.copy.exercise, seat, kind);
    if ("refused" in got) setFailed(game.refusal(got.refused));
    else
      try {
        const { name, blob } = await FILES[what](got.copy, { locale, ...(found ? { found } : {}) });
        saveBlob(name, blob);
      } catch {
        setFailed("");
      }
    setBusy(undefined);
  }

  return (
    <>
      <Button size="s" variant="quiet" onClick={() => setAsking(true)}>
        {t("open")}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("title")} close={c("close")} wide>
        {early ? (
          <p>{t("early")}</p>
        ) : (
          <div className="grid gap-3">
            {leads(seat) ? (
              <Segmented
                label={t("which")}
                value={kind}
                options={[
                  { id: "participants", label: t("participants") },
                  { id: "staff", label: t("staff") },
                ]}
                onChange={(id) => setKind(id as CopyKind)}
              />
            ) : (
              <p className="font-medium">{t("participants")}</p>
            )}
            <p className="text-note text-ink-2">{t(`${kind}Text`)}</p>
            <ul className="list-none">
              <li className="hair-t flex flex-wrap items-center justify-between gap-3 py-2.5">
                <div className="min-w-0 flex-1 basis-60">
                  <h3 className="font-sans text-body font-semibold">{t("report.name")}</h3>
                  <p className="text-note text-ink-2">{t("report.text")}</p>
                </div>
                <Link
                  href={`/debrief/${record.copy.exercise}/${seat}/report`}
                  className={buttonClass("outline", "m")}
                >
                  {t("report.open")}
                </Link>
              </li>
              {FILE_IDS.map((id) => (
                <li key={id} className="hair-t flex flex-wrap items-center justify-between gap-3 py-2.5">
                  <div className="min-w-0 flex-1 basis-60">
                    <h3 className="font-sans text-body font-semibold">{t(`${id}.name`)}</h3>
                    <p className="text-note text-ink-2">{t(`${id}.text`)}</p>
                  </div>
                  <Button disabled={busy !== undefined} onClick={() => void save(id)}>
                    {t(`${id}.save`)}
                  </Button>
                </li>
              ))}
            </ul>
            <p role="status" className="text-note">
              {busy ? t("busy") : null}
            </p>
            {failed === undefined ? null : (
              <Note role="alert">
                {t("failed")} {failed}
              </Note>
            )}
          </div>
        )}
      </Dialog>
    </>
  );
}
