// One group on the board: where it is, its clock, whom it waits for, what happened last, and what can be done with it.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { PHASES, type Role } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import type { InjectView } from "../../server/contract/injects";
import { type Leading, pathOf } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { Commits } from "../frame/Commits";
import { LineSign } from "../frame/LineSign";
import { Quarter } from "../frame/Quarter";
import { useAct } from "../game/acting/useAct";
import { logOf } from "../game/stream/entries";
import { clockFace, useClock } from "../game/time/useClock";
import { When } from "../game/time/When";
import { SeatNames } from "../game/words/SeatNames";
import { useInjectWords } from "../game/words/useInjectWords";
import { useLogWords } from "../game/words/useLogWords";
import { readinessOf } from "../lobby/readiness";
import { useItems, useShown, useSource, useView } from "../source/react";
import { buttonClass, cx, Icon, Note, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { COLUMNS } from "./columns";
import { awaitedIn, can, commandOf, countsOf, dueIn, type Verb, waitsOf } from "./standing";
import { VerbButton } from "./Verb";
import { WriteDialog } from "./WriteDialog";

const PHASES_PLAYED = PHASES.slice(0, 5);
const CELL = "min-w-0 px-2.5 py-3 desk:min-h-24";

export interface GroupRowProps {
  name: string;
  seat: Leading;
  /** Told to everybody with a pause. */
  reason: string;
  /** The reason has been told. */
  onPaused(): void;
}

export function GroupRow({ name, seat, reason, onPaused }: GroupRowProps) {
  const t = useTranslations("classroom");
  const exercise = useShown((s) => s.exercise);
  const line = useShown((s) => s.line);
  return (
    <li
      aria-label={isolated(name)}
      className={cx(COLUMNS, "hair-t first:border-t-0 md:max-desk:grid-cols-2")}
    >
      <div className={cx(CELL, "desk:pl-0")}>
        <h3 className="text-head leading-tight">
          <Typed text={name} />
        </h3>
        {exercise ? <Counts exercise={exercise} /> : null}
        {line === "live" ? null : <LineSign />}
      </div>
      {exercise ? (
        <SeatNames>
          <Cells exercise={exercise} />
          {seat === "control" ? (
            <Verbs name={name} exercise={exercise} reason={reason} onPaused={onPaused} />
          ) : (
            <div className={CELL}>
              <OpenDesk name={name} seat={seat} />
            </div>
          )}
        </SeatNames>
      ) : (
        <p className={cx(CELL, "text-ink-2 desk:col-span-6")}>{t("opening")}</p>
      )}
    </li>
  );
}

function Counts({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("classroom");
  const { people, bots } = countsOf(exercise);
  return (
    <p className="mt-0.5 text-note text-ink-2">
      {t("people", { n: people })}
      {bots > 0 ? t("bots", { n: bots }) : ""}
    </p>
  );
}

function Cells({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("classroom");
  const c = useTranslations("common.phases");
  const at = PHASES_PLAYED.findIndex((phase) => phase === exercise.phase);
  const waits = waitsOf(exercise);
  const lobby = exercise.status === "lobby";
  return (
    <>
      <div className={CELL}>
        <Quarter ribbon={136} />
        <p className="mt-2 flex items-baseline gap-2 font-medium">
          {lobby ? t("lobby") : c(exercise.phase)}
          {!lobby && at >= 0 ? (
            <span className="text-label font-normal text-ink-2">
              {t("phaseOf", { n: String(at + 1), total: String(PHASES_PLAYED.length) })}
            </span>
          ) : null}
        </p>
      </div>
      <ClockCell exercise={exercise} held={waits?.why === "held"} />
      <div className={cx(CELL, waits && "bg-ochre-bg")}>
        {lobby ? null : <Commits size={22} short />}
        <Waited exercise={exercise} />
      </div>
      <Last />
      <Due exercise={exercise} />
    </>
  );
}

function ClockCell({ exercise, held }: { exercise: ExerciseView; held: boolean }) {
  const t = useTranslations("classroom");
  const { seconds, paused } = useClock();
  const { phase, clock, status } = exercise;
  const over = status === "ended";
  return (
    <div className={cx(CELL, paused && "ground-paused", held && "bg-ochre-bg")}>
      {seconds === undefined ? (
        <p className="font-display text-lead leading-tight font-medium">
          {over ? t("clock.over") : paused ? t("clock.stands") : t("clock.none")}
        </p>
      ) : (
        <p role="timer" className="font-mono text-title leading-none font-medium">
          {clockFace(seconds)}
        </p>
      )}
      <p className="mt-1 text-note text-ink-2">
        {clock.paused
          ? clock.paused.reason
            ? t("clock.pausedFor", { reason: isolated(clock.paused.reason) })
            : t("clock.paused")
          : seconds !== undefined && (phase === "negotiation" || phase === "orders")
            ? t(`clock.${phase}`)
            : seconds !== undefined && status === "running"
              ? t("clock.reading")
              : null}
      </p>
    </div>
  );
}

function Waited({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("classroom.waited");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const waits = waitsOf(exercise);
  const named = (roles: readonly Role[]) => marks.list(roles.map((role) => c(role)));
  const awaited = awaitedIn(exercise);
  const empty = exercise.seats.filter((s) => s.by === "people" && s.here === 0).map((s) => s.role);
  const others = awaited.filter((role) => !(waits?.why === "dropped" && waits.roles.includes(role)));
  const { phase, status } = exercise;
  const lines = exercise.seats.filter((s) => s.here > 0 && readinessOf(s, exercise)?.trouble);
  const first =
    waits?.why === "dropped"
      ? t("dropped", { seats: named(waits.roles), n: waits.roles.length })
      : waits
        ? t(waits.why)
        : status === "lobby"
          ? t("empty", { seats: named(empty), n: empty.length })
          : status === "ended"
            ? t("ended")
            : undefined;
  const second =
    others.length > 0 &&
    (phase === "negotiation" || phase === "orders" || phase === "outcome" || phase === "situation")
      ? t(phase, { seats: named(others), n: others.length })
      : status === "lobby" && lines.length > 0
        ? t("lines", { seats: named(lines.map((s) => s.role)) })
        : undefined;
  const [head, tail] = first ? [first, second] : [second ?? t("nobody"), undefined];
  return (
    <>
      <p className="mt-3.5 leading-tight font-medium first:mt-0">{head}</p>
      {tail ? <p className="mt-0.5 text-note text-ink-2">{tail}</p> : null}
    </>
  );
}

function Last() {
  const t = useTranslations("classroom");
  const words = useLogWords();
  const view = useView();
  const last = logOf(useItems())[0];
  return (
    <div className={CELL}>
      {last && view ? (
        <>
          <p className="line-clamp-3 leading-tight wrap-anywhere">{words.say(last, view)}</p>
          <When at={last.at} className="mt-0.5 block font-mono text-label text-ink-2" />
        </>
      ) : (
        <p className="text-note text-ink-2">{t("nothing")}</p>
      )}
    </div>
  );
}

/** What of the list of injects is due in this phase, and what comes next. */
function Due({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("classroom.injects");
  const words = useInjectWords();
  const { due, next } = dueIn(exercise);
  const named = ({ row }: InjectView) =>
    t("named", { number: isolated(row.number), title: isolated(words.title(row)) });
  const [first, ...more] = due;
  return (
    <div className={cx(CELL, first && "bg-ochre-bg")}>
      <p className={cx("line-clamp-3 leading-tight wrap-anywhere", first && "font-medium")}>
        {first ? named(first) : t("none")}
      </p>
      {more.length > 0 ? (
        <p className="mt-0.5 text-note text-ink-2">{t("more", { n: more.length })}</p>
      ) : next?.row.at ? (
        <p className="mt-0.5 text-note text-ink-2">
          {t("next", { number: isolated(next.row.number), moment: words.moment(next.row.at) })}
        </p>
      ) : null}
    </div>
  );
}

function Verbs({
  name,
  exercise,
  reason,
  onPaused,
}: Omit<GroupRowProps, "seat"> & { exercise: ExerciseView }) {
  const t = useTranslations("classroom");
  const source = useSource();
  const { act, busy, refused } = useAct();
  const [writing, setWriting] = useState(false);
  const group = isolated(name);
  const course: Verb = can("start", exercise) ? "start" : can("resume", exercise) ? "resume" : "pause";
  const press = (verb: Verb) =>
    void act(commandOf(verb, reason.trim())).then((done) => done && verb === "pause" && onPaused());
  return (
    <div
      className={cx(
        CELL,
        "grid grid-cols-2 content-start gap-1.5 desk:pr-0 md:max-desk:col-span-2 md:max-desk:grid-cols-4",
      )}
    >
      <VerbButton
        can={can(course, exercise)}
        busy={busy}
        label={t(`of.${course}`, { group })}
        onPress={() => press(course)}
      >
        <Icon name={course === "pause" ? "pause" : "play"} size={14} />
        {t(`verbs.${course}`)}
      </VerbButton>
      <VerbButton
        can={can("extend", exercise)}
        busy={busy}
        label={t("of.extend", { group })}
        onPress={() => press("extend")}
      >
        {t("verbs.extend")}
      </VerbButton>
      <VerbButton can label={t("of.write", { group })} onPress={() => setWriting(true)}>
        {t("verbs.write")}
      </VerbButton>
      <OpenDesk name={name} seat="control" />
      {refused ? (
        <Note role="alert" className="col-span-full">
          {refused}
        </Note>
      ) : null}
      <WriteDialog
        rows={[{ group: { exercise: exercise.id, name, entered: true }, source, exercise }]}
        open={writing}
        onClose={() => setWriting(false)}
        title={t("of.write", { group })}
      />
    </div>
  );
}

function OpenDesk({ name, seat }: { name: string; seat: Leading }) {
  const t = useTranslations("classroom");
  const { exercise } = useSource();
  return (
    <Link
      href={pathOf(exercise, seat)}
      aria-label={t("of.desk", { group: isolated(name) })}
      className={buttonClass("outline", "m", "min-w-0 whitespace-nowrap")}
    >
      {t("verbs.desk")}
    </Link>
  );
}
