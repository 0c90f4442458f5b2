// The key that some servers ask for before an exercise is created: the field shows once the server has asked.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Refused } from "../site/api";
import { Field, Input } from "../ui";

const ASKED: readonly string[] = ["create.needs_key", "create.wrong_key"];

export interface CreationKey {
  key: string;
  setKey(key: string): void;
  asked: boolean;
  /** To be told what the server refused. */
  heard(refused: Refused): void;
}

export function useCreationKey(): CreationKey {
  const [key, setKey] = useState("");
  const [asked, setAsked] = useState(false);
  return { key, setKey, asked, heard: ({ code }) => ASKED.includes(code) && setAsked(true) };
}

export function CreationKeyField({ creation }: { creation: CreationKey }) {
  const t = useTranslations("landing");
  if (!creation.asked) return null;
  return (
    <Field label={t("key")} hint={t("keyHint")} className="mb-3 w-full max-w-88">
      {(ids) => (
        <Input
          {...ids}
          type="password"
          autoComplete="off"
          maxLength={200}
          value={creation.key}
          onChange={(e) => creation.setKey(e.target.value)}
        />
      )}
    </Field>
  );
}
