// The plenary: up to six groups that played one scenario, on the same axes, for whoever holds the facilitator's seat of each.
"use client";
import Link from "next/link";
import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { tokenIn } from "../../../server/contract/links";
import { pathOf } from "../../../server/contract/seats";
import type { CopyKind } from "../../../server/debrief/copy-format";
import { MarkedAs } from "../../frame/Marked";
import { SeatNames } from "../../game/words/SeatNames";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { joinByToken } from "../../site/api";
import { remember, useKeptMine } from "../../site/mine";
import { SiteHeader } from "../../site/SiteHeader";
import { GameSource } from "../../source/react";
import { Button, Field, Input, Segmented, TextButton } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { exerciseOf, stillOf } from "../still";
import { ChoicesTable } from "./ChoicesTable";
import { Courses } from "./Courses";
import { choicesOf, type Group, MOST_GROUPS, windowsOf } from "./compared";
import { type Plenary, usePlenary } from "./groups";
import { keepSame } from "./kept";
import { WindowsBeside } from "./WindowsBeside";

const LETTERS = "ABCDEF";

/** @param first an exercise that is to stand in it, where somebody comes from its debrief */
export function PlenaryPage({ first }: { first?: string | undefined }) {
  const t = useTranslations("plenary");
  const [copy, setCopy] = useState<CopyKind>("participants");
  const marks = useMarks();
  const plenary = usePlenary(copy, first);
  const { ids, came, found } = plenary;
  const groups = ids.flatMap((id, i): Group[] => {
    const one = came[id];
    const own = found[id];
    return one?.state === "here"
      ? [{ id, letter: LETTERS[i] ?? "", record: one.record, ...(own ? { found: own } : {}) }]
      : [];
  });
  const marking = marks.clauses([...new Set(groups.flatMap(({ record }) => record.copy.marking || []))]);
  return (
    <MarkedAs marking={marking}>
      <div className="flex min-h-page flex-col bg-panel">
        <SiteHeader />
        <main
          id="content"
          className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-5 md:px-8"
        >
          <div className="flex flex-wrap items-end justify-between gap-3">
            <div>
              <h1 data-heading="plenary">{t("title")}</h1>
              <p className="text-ink-2">{t("lead")}</p>
            </div>
            {groups.length > 0 ? (
              <div className="max-w-md">
                <Segmented
                  label={t("which")}
                  value={copy}
                  options={(["participants", "staff"] as const).map((id) => ({ id, label: t(id) }))}
                  onChange={(id) => setCopy(id === "staff" ? "staff" : "participants")}
                />
                <p className="text-note text-ink-2">{t(`whichText.${copy}`)}</p>
              </div>
            ) : null}
          </div>
          <Groups plenary={plenary} letters={LETTERS} />
          {groups.length > 0 ? (
            <Around groups={groups}>
              <Beside groups={groups} />
            </Around>
          ) : null}
        </main>
      </div>
    </MarkedAs>
  );
}

/** The words as the first group's game has them. */
function Around({ groups, children }: { groups: readonly Group[]; children: ReactNode }) {
  const record = groups[0]?.record;
  const source = useMemo(
    () => record && stillOf(record, exerciseOf(record, []), record.last, "facilitator"),
    [record],
  );
  if (!source) return null;
  return (
    <GameSource source={source}>
      <SeatNames>{children}</SeatNames>
    </GameSource>
  );
}

function Beside({ groups }: { groups: readonly Group[] }) {
  const choices = groups.map(({ record }) => choicesFor(record));
  const windows = windowsOf(groups);
  useEffect(() => {
    for (const { id } of groups)
      keepSame(
        id,
        windows.filter((w) => w.group.id === id),
      );
  });
  return (
    <>
      <Courses groups={groups} choices={choices} />
      <ChoicesTable groups={groups} choices={choices} />
      <WindowsBeside groups={groups} windows={windows} />
    </>
  );
}

/** What a game came to never changes. */
const known = new WeakMap<object, ReturnType<typeof choicesOf>>();
function choicesFor(record: Group["record"]): ReturnType<typeof choicesOf> {
  const choices = known.get(record) ?? choicesOf(record);
  known.set(record, choices);
  return choices;
}

function Groups({ plenary, letters }: { plenary: Plenary; letters: string }) {
  const t = useTranslations("plenary");
  const j = useTranslations("join");
  const game = useGame();
  const { mine } = useKeptMine();
  const { ids, came, add, take } = plenary;
  const titleOf = (id: string): string => {
    const one = came[id];
    if (one?.state === "here") return one.record.copy.title || j("untitled");
    if (one?.state === "another") return one.title;
    return mine.find((m) => m.exercise === id)?.title || j("untitled");
  };
  const others = mine.filter((m) => m.seat === "control" && !ids.includes(m.exercise));
  return (
    <section aria-labelledby="groups" className="rule-t pt-3">
      <h2 id="groups" className="sr-only">
        {t("groups")}
      </h2>
      {ids.length === 0 ? <p className="font-display text-lead text-ink-2">{t("empty")}</p> : null}
      <ul className="grid list-none gap-x-6 md:grid-cols-2 wide:grid-cols-3">
        {ids.map((id, i) => {
          const one = came[id];
          const title = titleOf(id);
          return (
            <li key={id} className="hair-b flex items-baseline gap-2 py-1">
              <b className="font-display text-title leading-none">{letters[i]}</b>
              <span className="min-w-0 flex-1 wrap-anywhere">
                <Link href={`/debrief/${id}/control`} className="font-medium text-ink">
                  <bdi>{title}</bdi>
                </Link>
                {one?.state === "refused" ? (
                  <span role="alert" className="block text-note">
                    {game.refusal(one.code)}{" "}
                    <Link href={pathOf(id, "control")} className="text-ink">
                      {t("openSeat")}
                    </Link>
                  </span>
                ) : one?.state === "another" ? (
                  <span role="alert" className="block text-note">
                    {t("another")}
                  </span>
                ) : one?.state === "loading" ? (
                  <span role="status" className="block text-note text-ink-2">
                    {t("loading")}
                  </span>
                ) : null}
              </span>
              <TextButton aria-label={t("remove", { title })} onClick={() => take(id)}>
                {t("out")}
              </TextButton>
            </li>
          );
        })}
      </ul>
      {ids.length >= MOST_GROUPS ? (
        <p className="mt-2 text-note text-ink-2">{t("full")}</p>
      ) : (
        <details open={ids.length < 2} className="mt-2">
          <summary className="w-fit cursor-pointer font-medium">{t("addGroup")}</summary>
          <div className="mt-2 grid gap-4 md:grid-cols-2">
            <AddByLink add={add} />
            {others.length > 0 ? (
              <div>
                <h3 className="font-sans text-body font-medium">{t("yours")}</h3>
                <ul className="list-none">
                  {others.map(({ exercise, title }) => (
                    <li key={exercise} className="hair-b flex items-baseline justify-between gap-3 py-1">
                      <bdi className="min-w-0 wrap-anywhere">{title || j("untitled")}</bdi>
                      <TextButton
                        aria-label={t("addNamed", { title: title || j("untitled") })}
                        onClick={() => add(exercise)}
                      >
                        {t("add")}
                      </TextButton>
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </div>
          <p className="mt-2 text-note text-ink-2">{t("care")}</p>
        </details>
      )}
    </section>
  );
}

/** A facilitator's link becomes this browser's seat there, as on the first page; any other is told for what it is. */
function AddByLink({ add }: Pick<Plenary, "add">) {
  const t = useTranslations("plenary");
  const game = useGame();
  const seat = useSeat();
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function go(e: FormEvent<HTMLFormElement>): Promise<void> {
    e.preventDefault();
    const form = e.currentTarget;
    const token = tokenIn(String(new FormData(form).get("link") ?? ""));
    if (!token) return setWrong(t("badLink"));
    setBusy(true);
    const joined = await joinByToken(token);
    setBusy(false);
    if (!joined.ok) return setWrong(game.refusal(joined.code, joined.params));
    if (joined.seat !== "control") return setWrong(t("notControl", { seat: seat(joined.seat).name }));
    setWrong(undefined);
    form.reset();
    remember({ exercise: joined.exercise, seat: "control", title: "" });
    add(joined.exercise);
  }
  return (
    <form onSubmit={(e) => void go(e)}>
      <Field label={t("link")} hint={t("linkHint")} error={wrong}>
        {(ids) => (
          <div className="flex gap-2.5">
            <Input {...ids} name="link" autoComplete="off" spellCheck={false} className="min-w-0 bg-land" />
            <Button type="submit" disabled={busy}>
              {t("add")}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
