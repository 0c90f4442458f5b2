// What every ruling asks for: a reason that stands on record, and a second word where an effect goes past its printed limit.
"use client";
import { useTranslations } from "use-intl";
import { Check, Field, TextArea } from "../../ui";

export interface Recorded {
  readonly reason: string;
  readonly sure: boolean;
}

/** @param beyond whether an effect goes past its limit */
export const mayRule = ({ reason, sure }: Recorded, beyond: boolean): boolean =>
  reason.trim() !== "" && (!beyond || sure);

export function OnRecord({
  beyond,
  value,
  onChange,
}: {
  beyond: boolean;
  value: Recorded;
  onChange(value: Recorded): void;
}) {
  const t = useTranslations("adjudication.form");
  return (
    <>
      {beyond ? (
        <Check
          label={t("beyond")}
          checked={value.sure}
          onChange={(e) => onChange({ ...value, sure: e.target.checked })}
        />
      ) : null}
      <Field label={t("reason")} hint={t("reasonHint")}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={500}
            value={value.reason}
            onChange={(e) => onChange({ ...value, reason: e.target.value })}
          />
        )}
      </Field>
    </>
  );
}
