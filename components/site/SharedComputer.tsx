// "This is a shared computer": then nothing stays in this browser, neither the way back to a seat nor what was typed.
"use client";
import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { isShared, setShared } from "../browser/storage";
import { Check } from "../ui";
import { useMine } from "./mine";

const never = () => () => {};

export function SharedComputer() {
  const t = useTranslations("landing.shared");
  const said = useSyncExternalStore(never, isShared, () => false);
  const [chosen, setChosen] = useState<boolean>();
  const set = (on: boolean): void => {
    setShared(on);
    if (on) useMine.setState({ mine: [] });
    setChosen(on);
  };
  return (
    <Check
      label={t("label")}
      hint={t("hint")}
      checked={chosen ?? said}
      onChange={(e) => set(e.target.checked)}
      className="text-note"
    />
  );
}
