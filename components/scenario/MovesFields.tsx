// What an event moves by itself: a nudge, within the bounds that keep a calendar from playing the game.
"use client";
import { useTranslations } from "use-intl";
import { type Scenario, TRACKS } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Button } from "../ui";
import { useForm } from "./form";
import { NumberAt } from "./NumberAt";
import { SelectAt } from "./SelectAt";

type Moves = NonNullable<Scenario["events"][number]["moves"]>;

export function MovesFields({ at, moves }: { at: string; moves: Moves }) {
  const t = useTranslations("editor.events");
  const { track } = useGame();
  const { set } = useForm();
  const without = (k: number) => (moves.length === 1 ? set(at, undefined) : set(`${at}[${k}]`, undefined));
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-medium">{t("moves")}</legend>
      <p className="text-note text-ink-2">{t("movesHint")}</p>
      {moves.map((m, k) => (
        <div
          key={`${m.track}-${k}`}
          className="grid items-end gap-3 sm:grid-cols-[minmax(0,18rem)_8rem_auto]"
        >
          <SelectAt
            path={`${at}[${k}].track`}
            label={t("track")}
            options={TRACKS.map((id) => ({ value: id, label: track(id) }))}
          />
          <NumberAt path={`${at}[${k}].by`} label={t("by")} />
          <Button variant="quiet" size="s" className="justify-self-start" onClick={() => without(k)}>
            {t("removeMove")}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="outline" size="s" onClick={() => set(at, [...moves, { track: "sentiment", by: 1 }])}>
          {t("addMove")}
        </Button>
      </div>
    </fieldset>
  );
}
