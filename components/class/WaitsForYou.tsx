// What waits for control, of all groups, oldest first: the first of it has the one ink button of the page.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { pathOf } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { Button, buttonClass, Note } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Row } from "./row";
import { type Waits, waitsOf } from "./standing";

interface Waiting {
  readonly row: Row;
  readonly waits: Waits;
  /** What it is, of which moment of which group: the same for as long as it waits. */
  readonly id: string;
}

const waitingIn = (rows: readonly Row[]): Waiting[] =>
  rows.flatMap((row) => {
    const { exercise } = row;
    const waits = exercise && waitsOf(exercise);
    if (!waits) return [];
    return [{ row, waits, id: [exercise.id, exercise.turn, exercise.phase, waits.why].join(" ") }];
  });

/** The same things in the order in which they began to wait, as far as this page has seen them. */
function useOldestFirst(waiting: readonly Waiting[]): readonly Waiting[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  const here = new Map(waiting.map((one) => [one.id, one]));
  const next = [...new Set([...order.filter((id) => here.has(id)), ...here.keys()])];
  if (next.join("\n") !== order.join("\n")) setOrder(next);
  return next.flatMap((id) => here.get(id) ?? []);
}

export function WaitsForYou({ rows, control }: { rows: readonly Row[]; control: boolean }) {
  const t = useTranslations("classroom.yours");
  const waiting = useOldestFirst(waitingIn(rows));
  return (
    <section aria-labelledby="waits" className="desk:border-r desk:border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4.5 py-2.5">
        <h2 id="waits" className="text-title leading-tight">
          {t("title")}
        </h2>
        <p className="text-note text-ink-2">{t("count", { n: waiting.length })}</p>
      </div>
      <ul className="list-none">
        {waiting.map(({ row, waits, id }, at) => (
          <WaitingRow key={id} row={row} waits={waits} first={at === 0} control={control} />
        ))}
      </ul>
    </section>
  );
}

function WaitingRow({
  row,
  waits,
  first,
  control,
}: Pick<Waiting, "row" | "waits"> & { first: boolean; control: boolean }) {
  const t = useTranslations("classroom.yours");
  const c = useTranslations("common.seats");
  const game = useGame();
  const marks = useMarks();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const { group, source, exercise } = row;
  const name = isolated(group.name);
  const roles = waits.why === "dropped" ? waits.roles : [];
  const seats = marks.list(roles.map((role) => c(role)));

  async function press(): Promise<void> {
    if (busy || !exercise) return;
    setBusy(true);
    setFailed(undefined);
    for (const command of commandsOf(waits, exercise)) {
      const answer = await source.hand?.command(command);
      if (answer && !answer.ok) {
        setFailed(game.refusal(answer.code, answer.params));
        break;
      }
    }
    setBusy(false);
  }

  return (
    <li className={first ? "rule-t bg-ochre-bg px-4.5 py-3" : "hair-t px-4.5 py-3"}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-medium wrap-anywhere">
            {t(`${waits.why}.title`, { group: name, seats, n: roles.length })}
          </p>
          <p className="text-note text-ink-2">{t(`${waits.why}.what`, { n: roles.length })}</p>
        </div>
        {!control || waits.why === "held" ? (
          <Link
            href={pathOf(source.exercise, control ? "control" : "scribe")}
            className={buttonClass(first && control ? "ink" : "outline")}
          >
            {t("desk", { group: name })}
          </Link>
        ) : (
          <Button variant={first ? "ink" : "outline"} disabled={busy} onClick={() => void press()}>
            {t(`${waits.why}.button`, { group: name, n: roles.length })}
          </Button>
        )}
      </div>
      {failed ? (
        <Note role="alert" className="mt-2">
          {failed}
        </Note>
      ) : null}
    </li>
  );
}

type Exercise = NonNullable<Row["exercise"]>;

/** What the button does about it. */
function commandsOf(waits: Waits, { turn, phase }: Exercise) {
  switch (waits.why) {
    case "open":
      return [{ type: "game.open" as const }];
    case "advance":
      return [{ type: "phase.advance" as const, turn, phase }];
    case "dropped":
      return waits.roles.map((role) => ({ type: "seat.give" as const, role, to: "balanced" as const }));
    case "held":
      return [];
    default:
      return waits satisfies never;
  }
}
