// One event: when, what is told to whom, on which condition, what it moves or offers.
"use client";
import { useTranslations } from "use-intl";
import { LONGEST, OFFERS, REGIMES, ROLES, type Scenario } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Button } from "../ui";
import { Fields } from "./Box";
import { useForm } from "./form";
import { ManyAt } from "./ManyAt";
import { MovesFields } from "./MovesFields";
import { NumberAt } from "./NumberAt";
import { SelectAt } from "./SelectAt";
import { TextAt } from "./TextAt";

export function EventFields({ at, event }: { at: string; event: Scenario["events"][number] }) {
  const t = useTranslations("editor.events");
  const c = useTranslations("common");
  const { loose } = useGame();
  const { set } = useForm();
  const yesNo = [
    { value: true, label: t("yes") },
    { value: false, label: t("no") },
  ];
  return (
    <div className="grid gap-4 pt-1 pb-5 pl-0 md:pl-16">
      <Fields>
        <NumberAt path={`${at}.turn`} label={t("turn")} />
        <SelectAt
          path={`${at}.offers`}
          label={t("offers")}
          none={t("nothing")}
          options={OFFERS.map((o) => ({ value: o, label: t(`offer.${o}`) }))}
        />
      </Fields>
      <TextAt
        path={`${at}.headline`}
        label={t("headline")}
        hint={t("headlineHint")}
        placeholder={loose.find(`scenarioEvents.${event.id}.headline`)}
        most={LONGEST.headline}
        optional
      />
      <TextAt
        path={`${at}.text`}
        label={t("text")}
        placeholder={event.headline ? undefined : loose.find(`scenarioEvents.${event.id}.body`)}
        most={LONGEST.text}
        optional
        long
      />
      <ManyAt
        path={`${at}.to`}
        label={t("to")}
        all="all"
        options={ROLES.map((r) => ({ value: r, label: c(`seats.${r}`) }))}
      />
      <Fields>
        <ManyAt
          path={`${at}.when.regime`}
          label={t("regime")}
          optional
          options={REGIMES.map((r) => ({ value: r, label: loose.say(`regimes.${r}.name`) }))}
        />
        <SelectAt path={`${at}.when.french`} label={t("french")} none={t("either")} options={yesNo} />
        <SelectAt path={`${at}.when.settled`} label={t("settled")} none={t("either")} options={yesNo} />
      </Fields>
      <MovesFields at={`${at}.moves`} moves={event.moves ?? []} />
      <TextAt path={`${at}.source`} label={t("source")} hint={t("sourceHint")} most={LONGEST.source} />
      <div>
        <Button variant="outline" size="s" onClick={() => set(at, undefined)}>
          {t("remove")}
        </Button>
      </div>
    </div>
  );
}
