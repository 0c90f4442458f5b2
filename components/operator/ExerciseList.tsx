// Every exercise on the server: what it is, how far it is, who is in it, and the two things that can be done with it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ListedExercise } from "../../server/contract/operator";
import { isolated } from "../../server/contract/typed";
import { useDates } from "../game/time/useDates";
import { useLoose } from "../game/words/loose";
import { Button } from "../ui";
import { useMarks } from "../ui/useMarks";
import { ControlLink } from "./ControlLink";
import { DeleteExercise } from "./DeleteExercise";

export interface ExerciseListProps {
  operatorKey: string;
  exercises: readonly ListedExercise[];
  /** To be told that the list is out of date. */
  onChanged(): void;
}

type Asking = { what: "link" | "delete"; exercise: ListedExercise };

export function ExerciseList({ operatorKey, exercises, onChanged }: ExerciseListProps) {
  const t = useTranslations("operator.list");
  const [asking, setAsking] = useState<Asking>();
  const [deleted, setDeleted] = useState("");
  const close = () => setAsking(undefined);
  return (
    <section aria-labelledby="exercises-title">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="exercises-title">{t("title")}</h2>
        <span className="text-note text-ink-2">{t("count", { n: exercises.length })}</span>
      </div>
      <p role="status" className={deleted ? "mt-1 text-ink-2" : "sr-only"}>
        {deleted ? t("deleted", { title: deleted }) : ""}
      </p>
      {exercises.length === 0 ? <p className="mt-2 text-lead text-ink-2">{t("empty")}</p> : null}
      <ul className="mt-2 list-none">
        {exercises.map((x) => (
          <Row key={x.id} exercise={x} onAsk={(what) => setAsking({ what, exercise: x })} />
        ))}
      </ul>
      {asking?.what === "link" ? (
        <ControlLink operatorKey={operatorKey} exercise={asking.exercise} onClose={close} />
      ) : null}
      {asking?.what === "delete" ? (
        <DeleteExercise
          operatorKey={operatorKey}
          exercise={asking.exercise}
          onClose={close}
          onDeleted={(title) => {
            close();
            setDeleted(title);
            onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

function Row({ exercise: x, onAsk }: { exercise: ListedExercise; onAsk(what: Asking["what"]): void }) {
  const t = useTranslations("operator.list");
  const marks = useMarks();
  const { find, say } = useLoose();
  const day = useDates({ dateStyle: "medium" });
  const title = isolated(x.title) || t("untitled");
  // A scenario of somebody's own has an id of its own, and no name that the catalogues know.
  const scenario = find(`scenarios.${x.scenario}.name`) ?? x.scenario;
  const turn = { turn: String(x.turn ?? 0), phase: x.phase ? say(`common.phases.${x.phase}`) : "" };
  const stands = x.status === "running" ? t("turn", turn) : t(`status.${x.status}`);
  const facts = [
    t("created", { date: day(x.created) }),
    x.ended === null ? t("touched", { date: day(x.touched) }) : t("ended", { date: day(x.ended) }),
    t("events", { n: x.events }),
    t("people", { n: x.people }),
  ];
  return (
    <li className="hair-t grid gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="min-w-0">
        <h3 className="text-lead font-semibold wrap-anywhere">{title}</h3>
        <p className="wrap-anywhere">{marks.commas([scenario, stands])}</p>
        <p className="text-note text-ink-2">{facts.join(" · ")}</p>
        <p className="text-note text-ink-2">{x.id}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button aria-label={t("linkOf", { title })} onClick={() => onAsk("link")}>
          {t("link")}
        </Button>
        <Button aria-label={t("deleteOf", { title })} onClick={() => onAsk("delete")}>
          {t("delete")}
        </Button>
      </div>
    </li>
  );
}
