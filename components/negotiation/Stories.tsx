// What happened of late and how each side tells it: who has spoken, and what this seat can still say.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { anglesFor, forbidsAccount, type Role, type View } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { useGame } from "../game/words/useGame";
import { CiteChip } from "../ledger/CiteChip";
import { useView } from "../source/react";
import { Button, Token } from "../ui";
import { AccountForm } from "./AccountForm";

type Story = View["stories"][number];

export function Stories({ role }: { role: Role }) {
  const t = useTranslations("table.stories");
  const view = useView();
  if (!view) return null;
  const latest = [...view.stories].sort((a, b) => b.since - a.since);
  return (
    <section aria-labelledby="stories-title" className="grid content-start gap-2.5">
      <h3 id="stories-title" className="flex items-center gap-2 text-lead font-semibold">
        {t("title")} <CiteChip id="D19" />
      </h3>
      <p className="text-note text-ink-2">{latest.length ? t("lead") : t("none")}</p>
      {latest.map((story) => (
        <StoryCard key={`${story.of}-${story.since}`} story={story} role={role} view={view} />
      ))}
    </section>
  );
}

function StoryCard({ story, role, view }: { story: Story; role: Role; view: View }) {
  const t = useTranslations("table.stories");
  const names = useTranslations("stories");
  const angles = useTranslations("angles");
  const seats = useTranslations("common.seats");
  const game = useGame();
  const pen = usePen();
  const [telling, setTelling] = useState(false);
  const own = anglesFor(role, story.of);
  const no = own[0] && forbidsAccount(view, role, story.of, own[0]);
  return (
    <article aria-label={names(story.of)} className="border border-line bg-panel px-3 py-2">
      <h4 className="font-semibold">{names(story.of)}</h4>
      {story.told.length ? (
        <ul className="mt-1 list-none">
          {story.told.map(({ role: by, angle }) => (
            <li key={by} className="flex items-center gap-1.5 py-0.5 text-note">
              <Token side={by} size={17} label={seats(by)} />
              <span>{angles(`${angle}.name`)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-note text-ink-2">{t("untold")}</p>
      )}
      {no ? (
        story.told.some((x) => x.role === role) ? null : (
          <p className="mt-1 text-note text-ink-2">{game.refusal(no)}</p>
        )
      ) : telling ? (
        <AccountForm of={story.of} angles={own} view={view} onDone={() => setTelling(false)} />
      ) : pen.mine ? (
        <Button size="s" className="mt-1.5" onClick={() => setTelling(true)}>
          {t("tell")}
        </Button>
      ) : null}
    </article>
  );
}
