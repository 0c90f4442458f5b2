// A game that is over in one file: the room of the debrief, for whoever looks alone. Everything has been opened, nothing can be done, and
// nothing is asked of anybody: there is no line.
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider, type Messages, useTranslations } from "use-intl";
import { Room } from "../../../components/debrief/Room";
import { openRecord, usualOrder, withWindows } from "../../../components/debrief/record";
import { exerciseOf, stillOf } from "../../../components/debrief/still";
import { Marked } from "../../../components/frame/Marked";
import { SeatNames } from "../../../components/game/words/SeatNames";
import { english } from "../../../components/messages/english";
import { french } from "../../../components/messages/french";
import { GameSource } from "../../../components/source/react";
import { Segmented } from "../../../components/ui";
import { GAME, type Replay } from "./fill";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource/ibm-plex-sans-condensed/400.css";
import "@fontsource/ibm-plex-sans-condensed/400-italic.css";
import "@fontsource/ibm-plex-sans-condensed/500.css";
import "@fontsource/ibm-plex-sans-condensed/600.css";
import "@fontsource/ibm-plex-mono/500.css";
import "./replay.css";

type Locale = Replay["locale"];
const WORDS: Readonly<Record<Locale, unknown>> = { en: english, fr: french };
const LANGUAGES = [
  { id: "en", label: "English" },
  { id: "fr", label: "Français" },
];

function Replayed({ copy, locale: first, found }: Replay) {
  const [locale, setLocale] = useState<Locale>(first);
  const record = useMemo(() => openRecord(copy), [copy]);
  const source = useMemo(() => {
    const answers = Object.keys(copy.steppedOut ?? {}).length > 0;
    const order = withWindows(
      usualOrder(record).filter((step) => /^q\d+$/.test(step) || (answers && step === "aims")),
      (found?.seats ?? []).map((s) => s.role),
    );
    return stillOf(record, exerciseOf(record, order), record.last, "facilitator");
  }, [record, copy, found]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = copy.title;
  }, [locale, copy.title]);
  return (
    <IntlProvider locale={locale} messages={WORDS[locale] as Messages} timeZone="UTC">
      <GameSource source={source}>
        <SeatNames>
          <Marked seat="observer">
            <Room
              record={record}
              seat="observer"
              {...(found ? { search: { ok: true, state: "done", found } } : {})}
              corner={
                <>
                  <WhichCopy copy={copy} />
                  <Segmented
                    label="English, Français"
                    value={locale}
                    options={LANGUAGES}
                    onChange={(id) => setLocale(id === "fr" ? "fr" : "en")}
                  />
                </>
              }
            />
          </Marked>
        </SeatNames>
      </GameSource>
    </IntlProvider>
  );
}

function WhichCopy({ copy }: Pick<Replay, "copy">) {
  const t = useTranslations("takeaway");
  return <p className="mr-auto font-medium">{t(copy.copy)}</p>;
}

const replay = JSON.parse(document.getElementById(GAME)?.textContent ?? "null") as Replay | null;
const root = document.getElementById("root");
if (replay && root) createRoot(root).render(<Replayed {...replay} />);
