// What must be so for a row to come: a sentence of fields each, all of them or any.
"use client";
import { useTranslations } from "use-intl";
import { REGIMES, type Regime } from "../../../game-rules/open";
import type { Condition, InjectRow, InjectView } from "../../../server/contract/injects";
import { RemoveButton, TextButton } from "../../ui";
import { Choice, FigureChoice, NumberField, RolesChoice } from "./choices";

const KINDS = ["track", "deal", "regime", "french", "settled", "answered", "missed"] as const;
type Kind = (typeof KINDS)[number];
const MOST = 6;

/** A condition of that kind as it begins; nothing where there is no row that it could name. */
function blank(on: Kind, others: readonly InjectView[]): Condition | undefined {
  switch (on) {
    case "track":
      return { on, track: "legitimacy", is: "below", value: 40 };
    case "deal":
      return { on, parties: ["paris", "bamako"], is: false };
    case "regime":
      return { on, regime: ["junta"] };
    case "french":
    case "settled":
      return { on, is: true };
    default: {
      const row = others.at(-1)?.id;
      return row === undefined ? undefined : { on, row };
    }
  }
}

export function Conditions({
  value,
  others,
  onChange,
}: {
  value: InjectRow["if"];
  /** Rows that a condition can name. */
  others: readonly InjectView[];
  onChange(value: InjectRow["if"]): void;
}) {
  const t = useTranslations("msel.edit");
  const of = value?.of ?? [];
  const all = value?.all ?? true;
  const put = (next: readonly Condition[]) => onChange(next.length > 0 ? { all, of: [...next] } : undefined);
  const kinds = KINDS.filter((kind) => blank(kind, others));
  return (
    <div className="grid gap-2">
      {of.length > 1 ? (
        <p className="flex items-center gap-2 text-note">
          <Choice
            label={t("firesWhen")}
            value={all ? "all" : "any"}
            options={[
              { value: "all", label: t("allHold") },
              { value: "any", label: t("anyHold") },
            ]}
            onChange={(now) => onChange({ all: now === "all", of: [...of] })}
          />
          {t("ofThese")}
        </p>
      ) : null}
      {of.map((condition, at) => (
        <div key={at} className="flex flex-wrap items-center gap-2">
          <Choice<Kind>
            label={t("what")}
            value={condition.on}
            options={kinds.map((kind) => ({ value: kind, label: t(`on.${kind}`) }))}
            onChange={(on) => {
              const next = blank(on, others);
              if (next) put(of.with(at, next));
            }}
          />
          <One condition={condition} others={others} onChange={(next) => put(of.with(at, next))} />
          <RemoveButton label={t("remove")} onClick={() => put(of.filter((_, i) => i !== at))} />
        </div>
      ))}
      {of.length < MOST ? (
        <p className="flex flex-wrap gap-x-3 text-note">
          {t("add")}
          {kinds.map((kind) => (
            <TextButton
              key={kind}
              onClick={() => {
                const next = blank(kind, others);
                if (next) put([...of, next]);
              }}
            >
              {t(`on.${kind}`)}
            </TextButton>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function One({
  condition,
  others,
  onChange,
}: {
  condition: Condition;
  others: readonly InjectView[];
  onChange(next: Condition): void;
}) {
  const t = useTranslations("msel.edit");
  const r = useTranslations("msel.regime");
  switch (condition.on) {
    case "track":
      return (
        <>
          <FigureChoice
            figure={condition}
            onChange={({ track, zone }) => {
              const { zone: _, ...rest } = condition;
              onChange({ ...rest, track, ...(zone ? { zone } : {}) });
            }}
          />
          <Side is={condition.is} onChange={(is) => onChange({ ...condition, is })} />
          <NumberField
            label={t("value")}
            value={condition.value}
            min={0}
            max={2000}
            onChange={(value) => onChange({ ...condition, value })}
          />
        </>
      );
    case "deal":
      return (
        <>
          <RolesChoice
            label={t("parties")}
            roles={condition.parties}
            least={2}
            onChange={(parties) => onChange({ ...condition, parties })}
          />
          <YesNo
            is={condition.is}
            yes={t("signed")}
            no={t("notSigned")}
            onChange={(is) => onChange({ ...condition, is })}
          />
        </>
      );
    case "regime":
      return (
        <fieldset className="m-0 inline-flex min-w-0 flex-wrap gap-x-3 border-0 p-0 text-note">
          <legend className="sr-only">{t("regimes")}</legend>
          {REGIMES.map((regime: Regime) => {
            const on = condition.regime.includes(regime);
            return (
              <label key={regime} className="inline-flex items-center gap-1.5">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={on && condition.regime.length === 1}
                  onChange={() =>
                    onChange({
                      ...condition,
                      regime: REGIMES.filter((x) => (x === regime ? !on : condition.regime.includes(x))),
                    })
                  }
                />
                {r(regime)}
              </label>
            );
          })}
        </fieldset>
      );
    case "french":
    case "settled":
      return (
        <YesNo
          is={condition.is}
          yes={t("yes")}
          no={t("no")}
          onChange={(is) => onChange({ ...condition, is })}
        />
      );
    default:
      return (
        <Choice
          label={t("row")}
          value={condition.row}
          options={others.map(({ id, row }) => ({ value: id, label: row.number }))}
          onChange={(row) => onChange({ ...condition, row })}
        />
      );
  }
}

export function Side({ is, onChange }: { is: "below" | "above"; onChange(is: "below" | "above"): void }) {
  const t = useTranslations("msel.edit");
  return (
    <Choice
      label={t("side")}
      value={is}
      options={[
        { value: "below", label: t("below") },
        { value: "above", label: t("above") },
      ]}
      onChange={onChange}
    />
  );
}

function YesNo({
  is,
  yes,
  no,
  onChange,
}: {
  is: boolean;
  yes: string;
  no: string;
  onChange(is: boolean): void;
}) {
  const t = useTranslations("msel.edit");
  return (
    <Choice
      label={t("whether")}
      value={is ? "yes" : "no"}
      options={[
        { value: "yes", label: yes },
        { value: "no", label: no },
      ]}
      onChange={(now) => onChange(now === "yes")}
    />
  );
}
