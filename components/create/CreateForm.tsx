// An exercise in three choices. Whoever creates it becomes its facilitator and goes on to the lobby with the links.
"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Scenario } from "../../game-rules/open.ts";
import { useReady } from "../browser/useReady";
import { useRefusal } from "../game/words/useRefusal";
import { ownChoice, ownIdOf } from "../scenario/own";
import { useOwnScenarios } from "../scenario/useOwnScenarios";
import { createAndJoin, createAndLead, type Refused } from "../site/api";
import { PassingNote } from "../site/PassingNote";
import type { Waiting } from "../site/waiting";
import { Button, DoubleRule, Note } from "../ui";
import { Choice } from "./Choice";
import { ClockChoice } from "./ClockChoice";
import { CreationKeyField, useCreationKey } from "./CreationKey";
import {
  type Choices,
  firstWith,
  fromTemplate,
  scenarioIn,
  scenarioOf,
  seedOf,
  toClass,
  toRequest,
  withScenario,
} from "./choices";
import { FromTemplate } from "./FromTemplate";
import { GroupChoice } from "./GroupChoice";
import { MoreChoices } from "./MoreChoices";
import { ScenarioChoice } from "./ScenarioChoice";
import { SeatChoices } from "./SeatChoices";

export interface CreateFormProps {
  /** Chosen as the page opens. */
  scenario?: string | undefined;
  template?: string | undefined;
}

export function CreateForm({ scenario, template }: CreateFormProps) {
  const t = useTranslations("landing.create");
  const refusal = useRefusal();
  const shelf = useOwnScenarios();
  const [brought, setBrought] = useState<Scenario>();
  const own = brought ? [brought, ...shelf.filter(({ id }) => id !== brought.id)] : shelf;
  const router = useRouter();
  const ready = useReady();
  const [choices, setChoices] = useState<Choices>(() => firstWith(scenario));
  const creation = useCreationKey();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Refused>();
  const [waiting, setWaiting] = useState<Waiting>();
  const chosen = own.find((s) => ownChoice(s.id) === choices.scenario);
  const gone = ownIdOf(choices.scenario) !== undefined && !chosen;
  const set = (part: Partial<Choices>) => setChoices((c) => ({ ...c, ...part }));

  async function create(e: FormEvent) {
    e.preventDefault();
    if (busy || gone || seedOf(choices.seed) === "bad") return;
    setBusy(true);
    setFailed(undefined);
    const along = { key: creation.key, tell: setWaiting };
    const called = (n: number) => t("groups.called", { n: String(n + 1) });
    const joined =
      choices.count > 1
        ? await createAndLead(toClass(choices, called, chosen), along)
        : await createAndJoin(toRequest(choices, chosen), "control", along);
    if (joined.ok) return router.push(joined.path);
    setBusy(false);
    creation.heard(joined);
    setFailed(joined);
  }

  return (
    <form id="create" onSubmit={create} className="scroll-mt-4">
      <DoubleRule className="px-4 py-5 md:px-8 md:py-6.5">
        <h2 className="mb-2 text-title md:mb-3.5">{t("title")}</h2>
        <FromTemplate
          first={template}
          creation={creation}
          carried={choices.carried}
          onChoose={(from) => {
            setBrought(from && scenarioOf(from));
            setChoices(from ? fromTemplate(from) : firstWith(scenario));
          }}
        />
        <Choice n={1} title={t("scenario")}>
          <ScenarioChoice
            value={choices.scenario}
            own={own}
            gone={gone}
            onChange={(scenario) =>
              setChoices((c) =>
                withScenario(
                  c,
                  scenario,
                  own.find((s) => ownChoice(s.id) === scenario),
                ),
              )
            }
          />
        </Choice>
        <Choice n={2} title={t("seats")}>
          <SeatChoices
            value={choices.seats}
            roles={scenarioIn(choices, chosen)?.seats ?? ROLES}
            onChange={(role, by) => set({ seats: { ...choices.seats, [role]: by } })}
          />
          <GroupChoice value={choices} roles={scenarioIn(choices, chosen)?.seats ?? ROLES} onChange={set} />
        </Choice>
        <Choice n={3} title={t("clock")}>
          <ClockChoice value={choices} onChange={set} />
        </Choice>
        {waiting ? <PassingNote waiting={waiting} /> : null}
        {failed ? (
          <Note role="alert" title={t("failed")} className="mb-3">
            {failed.code === "line_lost"
              ? t("offline")
              : t("failedWhy", { why: refusal(failed.code, failed.params) })}
          </Note>
        ) : null}
        <CreationKeyField creation={creation} />
        <div className="rule-t flex flex-wrap items-start justify-between gap-3 pt-4.5">
          <MoreChoices value={choices} onChange={set} />
          <Button
            type="submit"
            variant="ink"
            size="l"
            disabled={!ready}
            aria-disabled={busy}
            className="min-h-12 px-6 text-[1.0625rem] max-md:w-full"
          >
            {choices.count > 1
              ? t(busy ? "groups.busy" : "groups.button", { n: String(choices.count) })
              : t(busy ? "busy" : "button")}
          </Button>
        </div>
      </DoubleRule>
    </form>
  );
}
