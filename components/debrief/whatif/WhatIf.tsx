// What if: a line that might have been, laid over the game. Anybody may ask for one on their own; whoever leads offers one to the room.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Created, Refused } from "../../../server/contract/http";
import type { WhatIf as Definition } from "../../../server/contract/requests";
import type { Seat } from "../../../server/contract/seats";
import { parting } from "../../../server/debrief/whatif/compare";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { Button, Dialog, Icon, Loading, Note, Segmented } from "../../ui";
import type { Going } from "../Room";
import type { GameRecord } from "../record";
import type { Lead } from "../useLead";
import { useQuarterName } from "../useStopName";
import { Asking } from "./Asking";
import { Axis } from "./Axis";
import { Foot } from "./Foot";
import { FirstDifference, Lines } from "./Lines";
import { isOver, type Pair, turnsOf } from "./pair";
import { Tracks } from "./Tracks";
import { useNames } from "./useNames";
import type { WhatIfs } from "./useWhatIfs";

export function WhatIf({ going, lead, what }: { going: Going; lead: Lead; what: WhatIfs }) {
  const t = useTranslations("whatif");
  const d = useTranslations("debrief");
  const { record, open } = going;
  const game = useGame();
  const names = useNames(record, what.all);
  const { busy, refused } = what.offering;
  const [table, setTable] = useState(false);
  const [beside, setBeside] = useState("game");
  const [forking, setForking] = useState(false);
  const [links, setLinks] = useState<Created["links"]>();
  const [notForked, setNotForked] = useState<string>();
  const { chosen, asking } = what;
  const parent = what.all.find(({ id }) => id === chosen?.parent);
  const parentLine = parent ? what.line(parent) : undefined;
  const over: Under =
    parent && beside === "parent" && parentLine && "record" in parentLine
      ? { record: parentLine.record, name: names.name(parent), nameIn: names.name(parent), isParent: true }
      : { record, name: t("game"), nameIn: t("gameIn"), isParent: false };
  const base = what.all.find(({ id }) => id === asking?.parent);
  const baseLine = base ? what.line(base) : undefined;
  const baseRecord = base ? (baseLine && "record" in baseLine ? baseLine.record : undefined) : record;
  // nobody acts after the last quarter that was resolved by orders
  const acted = (of: GameRecord): number[] =>
    of.turns.filter((n) => n <= open && of.stops.some((s) => s.turn === n && s.phase === "orders"));

  async function begin(asked: Pick<Definition, "turn" | "changes" | "by" | "dice">): Promise<void> {
    const id = Math.random().toString(36).slice(2, 10);
    const parent = base ? { parent: base.id } : {};
    if (asked.by !== "people") return what.add({ id, ...parent, ...asked });
    setForking(true);
    const made = await forked(record.copy.exercise, asked.turn, record.copy.title);
    setForking(false);
    if (!made.ok) return setNotForked(game.refusal(made.code, made.params));
    setLinks(made.links);
    what.add({ id, ...asked, exercise: made.id });
  }

  return (
    <main
      id="content"
      className="grid min-h-0 flex-1 desk:grid-cols-[14.5rem_minmax(0,1fr)] desk:grid-rows-[minmax(0,1fr)]"
    >
      <aside aria-label={t("lines")} className="flex min-h-0 flex-col desk:overflow-y-auto">
        <Lines record={record} what={what} />
        {chosen ? <Chosen {...{ going, what, chosen, over }} /> : null}
        <div className="rule-t mt-auto grid gap-2 px-4.5 py-3">
          {chosen && lead.leads ? (
            what.isShown ? (
              <Button size="l" onClick={() => lead.go({ whatIf: undefined })}>
                {t("takeOff")}
              </Button>
            ) : (
              <Button variant="ink" size="l" disabled={busy} onClick={() => void what.offer(chosen)}>
                {t("offer")}
              </Button>
            )
          ) : null}
          {refused ? <Note role="alert">{refused}</Note> : null}
          <div className="flex flex-wrap gap-2">
            <Button size="s" onClick={() => what.ask({ turn: going.turn })}>
              {t("new")}
            </Button>
            {chosen ? (
              <>
                <Button size="s" onClick={() => what.ask({ turn: chosen.turn, parent: chosen.id })}>
                  <Icon name="fork" size={14} className="mr-1.5" />
                  {t("again")}
                </Button>
                <Button size="s" aria-pressed={table} onClick={() => setTable(!table)}>
                  {t(table ? "asLines" : "asTable")}
                </Button>
              </>
            ) : null}
          </div>
        </div>
      </aside>
      <section
        aria-label={t("title")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="ring-inside relative min-w-0 border-ink max-desk:border-t-[1.5px] desk:overflow-y-auto desk:border-l-[1.5px]"
      >
        {asking && baseRecord && acted(baseRecord).length === 0 ? (
          <p className="p-4.5 font-display text-lead text-ink-2">{d("order.none")}</p>
        ) : asking && baseRecord ? (
          <Asking
            record={baseRecord}
            from={asking}
            turns={acted(baseRecord)}
            people={what.mayFork && !base}
            busy={forking}
            refused={notForked}
            done={(asked) => void begin(asked)}
            cancel={() => what.ask(undefined)}
          />
        ) : chosen ? (
          <Compared
            {...{ going, what, chosen, over, table, setBeside }}
            name={names.name(chosen)}
            parentName={parent ? names.name(parent) : undefined}
          />
        ) : (
          <p className="p-4.5 font-display text-lead text-ink-2">{t("none")}</p>
        )}
      </section>
      <LinksDialog links={links} close={() => setLinks(undefined)} />
    </main>
  );
}

/** The line that the chosen one is laid over: the game, or the one that it goes on from. */
interface Under {
  readonly record: GameRecord;
  readonly name: string;
  /** Within a sentence. */
  readonly nameIn: string;
  readonly isParent: boolean;
}

interface ChosenProps {
  going: Going;
  what: WhatIfs;
  chosen: Definition;
  over: Under;
}

/** What the left column says of the chosen line. */
function Chosen({ going: { record, open }, what, chosen, over }: ChosenProps) {
  const t = useTranslations("whatif");
  const line = what.line(chosen);
  const last = line && "record" in line ? turnsOf(over.record, line.record, open).at(-1) : undefined;
  return (
    <>
      {line && "record" in line && last !== undefined && last >= chosen.turn ? (
        <FirstDifference record={record} parting={parting(over.record, line.record, last)} />
      ) : null}
      <section aria-labelledby="played-on" className="rule-t px-4.5 py-2.5">
        <h3 id="played-on">{t("playedBy")}</h3>
        <p className="text-note">{t(`ask.byWho.${chosen.by}`)}</p>
        <p className="text-note text-ink-2">{t(`oneLine.${chosen.dice === undefined ? "same" : "other"}`)}</p>
      </section>
    </>
  );
}

function Compared({
  going,
  what,
  chosen,
  over,
  table,
  setBeside,
  name,
  parentName,
}: ChosenProps & {
  table: boolean;
  setBeside(beside: string): void;
  name: string;
  /** Of the line that it goes on from; absent where that is the game. */
  parentName: string | undefined;
}) {
  const t = useTranslations("whatif");
  const game = useGame();
  const quarter = useQuarterName(going.record);
  const line = what.line(chosen);
  const again = (
    <Button size="s" className="mt-2" onClick={() => what.lookAgain(chosen)}>
      {t("lookAgain")}
    </Button>
  );
  if (!line) return <Loading text={t("loading")} lines={6} className="p-4.5" />;
  if ("refused" in line)
    return (
      <div className="p-4.5">
        <p role="alert">{game.refusal(line.refused)}</p>
        {again}
      </div>
    );
  const now = line.record;
  const turns = turnsOf(over.record, now, going.open);
  const last = turns.at(-1) ?? 0;
  const isPlayed = chosen.by === "people" && !isOver(now);
  if (isPlayed && last < chosen.turn)
    return (
      <div className="p-4.5">
        <p className="font-display text-lead text-ink-2">
          {t(going.open < chosen.turn ? "notOpened" : "notClosed")}
        </p>
        {again}
      </div>
    );
  if (turns.length === 0) return <p className="p-4.5 text-ink-2">{t("notOpened")}</p>;
  const pair: Pair = {
    ...{ was: over.record, now, turns, from: chosen.turn },
    names: { was: over.name, now: name },
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 px-4.5 py-2">
        <h2 className="mr-auto">{t("laid", { name, other: over.nameIn })}</h2>
        {parentName === undefined ? null : (
          <Segmented
            label={t("beside")}
            value={over.isParent ? "parent" : "game"}
            options={[
              { id: "game", label: t("game") },
              { id: "parent", label: parentName },
            ]}
            onChange={setBeside}
          />
        )}
      </div>
      {isPlayed ? (
        <div className="flex flex-wrap items-center gap-x-4 px-4.5 pb-2 text-note">
          <p role="status">{t("goingOn", { label: quarter(last) })}</p>
          {again}
        </div>
      ) : null}
      <Axis pair={pair} otherIn={over.nameIn} />
      <Tracks pair={pair} table={table} />
      <Foot pair={pair} />
    </>
  );
}

/** Where people play it: shown once, as whoever made the exercise needs them. */
function LinksDialog({ links, close }: { links: Created["links"] | undefined; close(): void }) {
  const t = useTranslations("whatif");
  const c = useTranslations("common");
  const seat = useSeat();
  return (
    <Dialog open={links !== undefined} onClose={close} title={t("links")} close={c("close")} wide>
      <p className="text-note text-ink-2">{t("linksText")}</p>
      <dl className="mt-2 text-note">
        {Object.entries(links ?? {}).map(([who, link]) => (
          <div key={who} className="hair-t grid grid-cols-[7rem_minmax(0,1fr)] gap-2 py-1">
            <dt>{seat(who as Seat).name}</dt>
            <dd className="wrap-anywhere">
              <a href={link} target="_blank" rel="noopener">
                {link}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

async function forked(
  exercise: string,
  turn: number,
  title: string,
): Promise<{ ok: true; id: string; links: Created["links"] } | Refused> {
  try {
    const answer = await fetch("/api/forks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ exercise, at: { turn, phase: "negotiation" }, dice: "same", title }),
    });
    return (await answer.json()) as Created | Refused;
  } catch {
    return { ok: false, code: "server.unavailable", params: {} };
  }
}
