// The report as it stands on paper: A4, readable in grey, nothing on it that cannot be printed. What somebody typed is text.
"use client";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type DynamicId, READING_BANDS } from "../../../game-rules/open";
import { RATINGS, type Rating } from "../../../server/contract/ratings";
import { isolated } from "../../../server/contract/typed";
import type { Found } from "../../../server/debrief/analysis/result";
import type { InjectCame } from "../../../server/debrief/copy-format";
import { type OwnOrderCame, ownOrdersOf } from "../../../server/debrief/tables/own-orders";
import { useGame } from "../../game/words/useGame";
import { useScenarioName } from "../../game/words/useScenarioName";
import { useSeat } from "../../game/words/useSeat";
import { CiteChip } from "../../ledger/CiteChip";
import { cx, DoubleRule, figure, Table, Token, Typed } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { SameHere } from "../plenary/SameHere";
import type { GameRecord } from "../record";
import { useOwnOrderWords } from "../useOwnOrderWords";
import { useQuarterName } from "../useStopName";
import { useWindowWords } from "../useWindowWords";
import { VerdictMark } from "../VerdictMark";
import { DeskOnPaper } from "./DeskOnPaper";
import { type Draft, type EvidenceId, linesOf, SECTIONS, type SectionId } from "./draft";
import { cameByAim, injectsOf, type RulingTold, rulingsOf } from "./evidence";
import { HarmOnPaper } from "./HarmOnPaper";
import { HistoryOnPaper } from "./HistoryOnPaper";
import { MarksOnPaper } from "./MarksOnPaper";
import { useFromLog } from "./useFromLog";

/** As many causes as are named beside a window. */
const CAUSES = 3;

/** Of an aim that the log has evidence of: the rules that it is about. */
const RULES_BEHIND: Readonly<Record<EvidenceId, readonly DynamicId[]>> = {
  aims: ["D1"],
  signals: ["D15"],
  partner: ["D13"],
  handing: ["D24"],
  deals: [],
};

export interface Printed {
  record: GameRecord;
  draft: Draft;
  /** What the analysis says, once it is there. */
  found?: Found;
}

const SECTION: Readonly<Record<SectionId, (printed: Printed) => ReactNode>> = {
  overview: Overview,
  harm: HarmOnPaper,
  objectives: Objectives,
  sustain: Sustain,
  windows: Windows,
  history: HistoryOnPaper,
  marks: MarksOnPaper,
  injects: Injects,
  rulings: Rulings,
  desk: DeskOnPaper,
  plan: Plan,
};

export function Paper(printed: Printed) {
  const t = useTranslations("aar");
  const { draft, record } = printed;
  const a = useTranslations("takeaway");
  return (
    <article className="mx-auto w-full max-w-[794px] bg-panel px-5 py-8 md:px-18 md:py-14 print:max-w-none print:p-0">
      <p className="flex justify-between gap-4 text-note text-ink-2 print:hidden">
        <span>{draft.marking}</span>
        <span>{a(record.copy.copy)}</span>
      </p>
      <p className="mt-4 text-note text-ink-2 print:mt-0">{t("title")}</p>
      <h2 className="text-title leading-tight wrap-anywhere">
        <Typed text={record.copy.title} />
      </h2>
      {SECTIONS.filter((id) => draft.sections[id]).map((id) => {
        const Section = SECTION[id];
        return (
          <section
            key={id}
            aria-labelledby={`paper-${id}`}
            className="mt-6 border-ink border-t pt-3 first-of-type:border-t-0"
          >
            <h3 id={`paper-${id}`} className="mb-1 font-display text-head">
              {t(`section.${id}`)}
            </h3>
            <Section {...printed} />
          </section>
        );
      })}
    </article>
  );
}

const Paragraphs = ({ text }: { text: string }) =>
  linesOf(text).map((line, i) => (
    <p key={i} className="mt-1 font-display leading-snug wrap-anywhere">
      <Typed text={line} />
    </p>
  ));

function Overview({ record, draft }: Printed) {
  const t = useTranslations("aar.overview");
  const a = useTranslations("aar");
  const c = useTranslations("common");
  const said = useFromLog(record);
  const seat = useSeat();
  const marks = useMarks();
  const scenario = useScenarioName();
  const { copy } = record;
  const rows = [
    ...(draft.held ? [[a("held"), draft.held]] : []),
    [t("scenario"), scenario(record.view(0, "observer").scenario)],
    [
      t("seats"),
      marks.clauses(copy.scenario.seats.map((r) => marks.pair(seat(r).name, c(`by.${copy.seats[r]}`)))),
    ],
    [t("counts"), said.counts],
    [t("names"), t("namesText")],
    [t("engine"), t("engineText", { engine: String(copy.engine ?? 1), hash: record.hash() })],
  ] as const;
  return (
    <>
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_15rem] print:grid-cols-[minmax(0,1fr)_15rem]">
        <div>
          <Paragraphs text={draft.overview ?? said.overview} />
        </div>
        <dl aria-label={t("facts")} className="m-0 text-note">
          {rows.map(([what, text]) => (
            <div key={what} className="keep hair-t grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2 py-1">
              <dt className="text-ink-2">{what}</dt>
              <dd className="m-0 wrap-anywhere">
                <Typed text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <ReadingFigure record={record} />
    </>
  );
}

const WIDTH = 640;
const HEIGHT = 110;
const EDGE = 26;

/** How an exit would have read, quarter by quarter. */
function ReadingFigure({ record }: { record: GameRecord }) {
  const t = useTranslations("aar.overview");
  const locale = useLocale();
  const marks = useMarks();
  const quarter = useQuarterName(record);
  const points = record.marks.map(({ turn, reading }, i) => ({
    ...{ turn, said: figure(Math.round(reading), locale) },
    x: EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, record.marks.length - 1),
    y: HEIGHT - 18 - (reading * (HEIGHT - 34)) / 100,
  }));
  const duress = HEIGHT - 18 - ((READING_BANDS[0]?.to ?? 0) * (HEIGHT - 34)) / 100;
  const values = marks.list(points.map((p) => t("value", { label: quarter(p.turn), value: p.said })));
  return (
    <figure className="m-0 mt-4">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("figureAs", { values })}
        className="block h-auto w-full"
      >
        <rect x={0} y={duress} width={WIDTH} height={HEIGHT - 18 - duress} className="fill-land" />
        <path d={`M0 ${HEIGHT - 18}H${WIDTH}`} className="stroke-ink" />
        <polyline
          points={points.map((p) => `${p.x},${p.y}`).join(" ")}
          className="fill-none stroke-ink"
          strokeWidth={2}
        />
        {points.map((p) => (
          <g key={p.turn} fontSize={12} textAnchor="middle" className="fill-ink">
            <circle cx={p.x} cy={p.y} r={3} />
            <text x={p.x} y={p.y - 7}>
              {p.said}
            </text>
            <text x={p.x} y={HEIGHT - 4} fontSize={11}>
              {quarter(p.turn)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="text-note text-ink-2">{t("figure")}</figcaption>
    </figure>
  );
}

function Rated({ rated, n }: { rated: Rating | undefined; n: number }) {
  const t = useTranslations("aar.objectives");
  return (
    <span
      role="img"
      aria-label={t("rating", { n: String(n), rated: rated ?? t("none") })}
      className="inline-flex border border-ink"
    >
      {RATINGS.map((id) => (
        <span
          key={id}
          className={cx(
            "w-5 shrink-0 border-ink border-l text-center text-label leading-5 first:border-l-0",
            id === rated ? "bg-ink font-semibold text-panel [print-color-adjust:exact]" : "text-ink-2",
          )}
        >
          {id}
        </span>
      ))}
    </span>
  );
}

function Objectives({ record, draft }: Printed) {
  const t = useTranslations("aar.objectives");
  const a = useTranslations("aar");
  const said = useFromLog(record);
  return (
    <>
      <Table
        caption={a("section.objectives")}
        columns={[
          { id: "aim", label: t("aim") },
          { id: "rated", label: t("rated") },
          { id: "evidence", label: t("evidence") },
        ]}
        rows={draft.objectives.map((row, i) => ({
          id: String(i),
          cells: [
            <b key="a" className="block min-w-36 wrap-anywhere">
              <Typed text={said.aim(row)} />
            </b>,
            <Rated key="r" rated={row.rated} n={i + 1} />,
            <span key="e" className="wrap-anywhere">
              <Typed text={said.evidence(row)} />{" "}
              {(row.from ? RULES_BEHIND[row.from] : []).map((id) => (
                <CiteChip key={id} id={id} className="ml-1" />
              ))}
            </span>,
          ],
        }))}
      />
      <p className="mt-1.5 text-note text-ink-2">{t("legend")}</p>
    </>
  );
}

function Sustain({ draft }: Printed) {
  const t = useTranslations("aar.sustain");
  return (
    <div className="keep grid gap-x-8 md:grid-cols-2 print:grid-cols-2">
      {(["sustain", "improve"] as const).map((id) => (
        <div key={id}>
          <h4 className="font-sans text-body font-semibold">{t(id)}</h4>
          {linesOf(draft[id]).length === 0 ? <p className="text-note text-ink-2">{t("empty")}</p> : null}
          <ul className="list-none">
            {linesOf(draft[id]).map((line, i) => (
              <li key={i} className="keep hair-t py-1 wrap-anywhere">
                <Typed text={line} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Windows({ record, found }: Printed) {
  const t = useTranslations("aar.windows");
  const w = useTranslations("debrief.windows");
  const seat = useSeat();
  const words = useWindowWords();
  const quarter = useQuarterName(record);
  const locale = useLocale();
  const game = useGame();
  const marks = useMarks();
  if (!found) return <p className="text-note text-ink-2">{t("none")}</p>;
  const windows = found.seats.flatMap((s) =>
    s.windows.map((win) => {
      const family = s.families.find((f) => f.id === win.family);
      return { win, lead: family?.lead, cell: family?.cells.find((c) => c.turn === win.peak) };
    }),
  );
  return (
    <>
      <p className="font-display leading-snug">{t("lead")}</p>
      {windows.length === 0 ? <p className="text-note text-ink-2">{t("nothing")}</p> : null}
      <ul className="list-none">
        {windows.map(({ win, lead, cell }) =>
          cell && lead ? (
            <li
              key={win.id}
              className="keep hair-t grid grid-cols-[1.5rem_minmax(0,1fr)_10rem] gap-x-3 py-2 max-md:grid-cols-[1.5rem_minmax(0,1fr)] print:grid-cols-[1.5rem_minmax(0,1fr)_10rem]"
            >
              <Token side={win.role} size={18} label={seat(win.role).name} />
              <div className="min-w-0">
                <b className="wrap-anywhere">
                  {t("sentence", { label: quarter(win.peak), plan: words.plan(cell.plan) })}
                </b>
                <p className="text-note">
                  {marks.commas(win.causes.slice(0, CAUSES).map((c) => game.cause(c)))}{" "}
                  {[...new Set(win.causes.slice(0, CAUSES).map((c) => c.dynamic))].map((id) => (
                    <CiteChip key={id} id={id} className="ml-1" />
                  ))}
                </p>
                <div className="text-note">
                  <SameHere record={record} window={win} lead={lead} />
                </div>
              </div>
              <div className="text-note max-md:col-start-2 print:col-start-auto">
                <p className="flex items-center gap-1.5">
                  <VerdictMark verdict={win.verdict} taken={win.use === "taken"} />{" "}
                  {w(`verdict.${win.verdict}`)}
                </p>
                <p>{t("gain", { gain: words.gain(win.gain), ...words.ends(win.gain) })}</p>
                {cell.foresight ? (
                  <p>{t("worlds", { n: String(cell.foresight.worlds), of: String(cell.foresight.of) })}</p>
                ) : null}
              </div>
            </li>
          ) : null,
        )}
      </ul>
      <DoubleRule as="section" className="keep mt-2 px-4 py-3">
        <p className="text-note">
          <b>{t("card")}</b> {t("cardText", { margin: figure(found.margin, locale) })}
        </p>
      </DoubleRule>
    </>
  );
}

function Injects({ record, draft }: Printed) {
  const t = useTranslations("aar.injects");
  const injects = injectsOf(record);
  const list = record.copy.injects ?? [];
  if (injects.length === 0 && list.length === 0) return <p className="text-note text-ink-2">{t("none")}</p>;
  return (
    <>
      <InjectsTold injects={injects} draft={draft} record={record} />
      {list.length > 0 ? <ListOfInjects list={list} record={record} /> : null}
    </>
  );
}

/** The list that was prepared: what became of each row, and what came of it by aim. */
function ListOfInjects({ list, record }: { list: readonly InjectCame[]; record: GameRecord }) {
  const t = useTranslations("aar.injects");
  const m = useTranslations("msel");
  const locale = useLocale();
  const quarter = useQuarterName(record);
  const sums = cameByAim(list);
  return (
    <>
      <Table
        caption={t("list")}
        columns={(["number", "text", "aim", "became", "when"] as const).map((id) => ({ id, label: t(id) }))}
        rows={list.map((row) => ({
          id: row.number,
          cells: [
            row.number,
            <Typed
              key="t"
              text={(locale === "fr" ? row.title.fr : row.title.en) ?? row.title.en ?? row.title.fr ?? ""}
            />,
            <Typed key="o" text={row.objective ?? ""} />,
            row.became === "answered" && row.took !== undefined
              ? m("took", { minutes: String(Math.round(row.took / 60_000)) })
              : row.became === "skipped"
                ? t("skipped", { reason: isolated(row.reason ?? "") })
                : row.became === "never"
                  ? t("never")
                  : m(`status.${row.became}`),
            row.turn === undefined ? "" : quarter(row.turn),
          ],
        }))}
      />
      {sums.length > 0 ? (
        <Table
          caption={m("aims.caption")}
          columns={(["aim", "met", "missed", "open"] as const).map((id) => ({ id, label: m(`aims.${id}`) }))}
          rows={sums.map(({ objective, met, missed, open }) => ({
            id: objective,
            cells: [
              objective ? <Typed key="o" text={objective} /> : m("aims.none"),
              String(met),
              String(missed),
              String(open),
            ],
          }))}
        />
      ) : null}
    </>
  );
}

function InjectsTold({
  injects,
  draft,
  record,
}: Pick<Printed, "draft" | "record"> & { injects: ReturnType<typeof injectsOf> }) {
  const t = useTranslations("aar.injects");
  const a = useTranslations("aar");
  const quarter = useQuarterName(record);
  const seat = useSeat();
  const marks = useMarks();
  if (injects.length === 0) return <p className="text-note text-ink-2">{t("none")}</p>;
  return (
    <Table
      caption={a("section.injects")}
      columns={(["number", "when", "to", "text", "comment"] as const).map((id) => ({ id, label: t(id) }))}
      rows={injects.map(({ number, turn, to, text }) => ({
        id: String(number),
        cells: [
          String(number),
          quarter(turn),
          to.length === 0 ? t("all") : marks.list(to.map((role) => seat(role).name)),
          <Typed key="t" text={text} />,
          <Typed key="c" text={draft.comments[number] ?? ""} />,
        ],
      }))}
    />
  );
}

function Rulings({ record }: Printed) {
  const t = useTranslations("aar.rulings");
  const rulings = rulingsOf(record);
  const own = ownOrdersOf(record.copy);
  return (
    <>
      {rulings.length > 0 ? (
        <RulingsTold rulings={rulings} record={record} />
      ) : (
        <p className="text-note text-ink-2">{t("none")}</p>
      )}
      {own.length > 0 ? <OwnOrders orders={own} record={record} /> : null}
    </>
  );
}

function RulingsTold({ rulings, record }: Pick<Printed, "record"> & { rulings: readonly RulingTold[] }) {
  const t = useTranslations("aar.rulings");
  const a = useTranslations("aar");
  const quarter = useQuarterName(record);
  const game = useGame();
  const marks = useMarks();
  return (
    <Table
      caption={a("section.rulings")}
      columns={(["when", "what", "reason"] as const).map((id) => ({ id, label: t(id) }))}
      rows={rulings.map(({ turn, track, zone, reason }, i) => ({
        id: String(i),
        cells: [
          quarter(turn),
          zone ? marks.commas([game.zoneTrack(track), game.zone(zone)]) : game.track(track),
          <Typed key="r" text={reason} />,
        ],
      }))}
    />
  );
}

/** Orders that stood on no menu: what a seat wrote, what became of it, and why. */
function OwnOrders({ orders, record }: Pick<Printed, "record"> & { orders: readonly OwnOrderCame[] }) {
  const t = useTranslations("aar.rulings");
  const quarter = useQuarterName(record);
  const seat = useSeat();
  const { became } = useOwnOrderWords();
  return (
    <Table
      caption={t("own")}
      columns={(["when", "by", "order", "became", "reason"] as const).map((id) => ({ id, label: t(id) }))}
      rows={orders.map((order) => ({
        id: order.id,
        cells: [
          quarter(order.turn),
          seat(order.role).name,
          <Typed key="o" text={order.text} />,
          became(order),
          <Typed key="r" text={order.reason ?? ""} />,
        ],
      }))}
    />
  );
}

const PLAN = ["issue", "action", "owner", "start", "done"] as const;

function Plan({ draft }: Printed) {
  const t = useTranslations("aar.plan");
  const a = useTranslations("aar");
  const rows = draft.plan.filter((row) => PLAN.some((id) => row[id].trim() !== ""));
  if (rows.length === 0) return <p className="text-note text-ink-2">{t("empty")}</p>;
  return (
    <>
      <Table
        caption={a("section.plan")}
        columns={PLAN.map((id) => ({ id, label: t(id) }))}
        rows={rows.map((row, i) => ({
          id: String(i),
          cells: PLAN.map((id) => (
            <span key={id} className="wrap-anywhere">
              <Typed text={row[id]} />
            </span>
          )),
        }))}
      />
      <p className="mt-1.5 text-note text-ink-2">{t("note")}</p>
    </>
  );
}
