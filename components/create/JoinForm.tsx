// A pasted link leads to its seat.
"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { tokenIn } from "../../server/contract/links";
import { useReady } from "../browser/useReady";
import { Button, Field, Input } from "../ui";

export function JoinForm() {
  const t = useTranslations("landing.join");
  const router = useRouter();
  const ready = useReady();
  const [bad, setBad] = useState(false);
  const go = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const token = tokenIn(String(new FormData(e.currentTarget).get("link") ?? ""));
    setBad(!token);
    if (token) router.push(`/join/${token}`);
  };
  return (
    <form onSubmit={go} className="rule-t pt-3.5">
      <h2>{t("title")}</h2>
      <Field
        quiet
        label={t("field")}
        hint={t("note")}
        error={bad ? t("bad") : undefined}
        className="mt-2 gap-2"
      >
        {(ids) => (
          <div className="flex gap-2.5">
            <Input
              {...ids}
              name="link"
              placeholder={t("placeholder")}
              autoComplete="off"
              spellCheck={false}
              className="min-h-11.5 bg-land text-[1.0625rem]"
            />
            <Button type="submit" disabled={!ready} variant="ink" size="l" className="min-h-11.5 px-5">
              {t("button")}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
