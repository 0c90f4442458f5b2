// The bar of a class's desk: which class, the sheets and links, who else sits here, the switches.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ExerciseView } from "../../server/contract/answers";
import type { ClassDesk } from "../../server/contract/http";
import { classPath } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { LocaleSwitch } from "../site/prefs/LocaleSwitch";
import { ThemeSwitch } from "../site/prefs/ThemeSwitch";
import { RulesLink } from "../site/RulesLink";
import { Button, buttonClass, Icon, Token, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { DeskPeople } from "./DeskPeople";

export interface ClassBarProps {
  desk: ClassDesk;
  exercises: readonly (ExerciseView | undefined)[];
  onChange(): Promise<void>;
}

/** Who of control is there now, in the group where most are; whoever only reads is told how many have a place. */
function leadingIn(exercises: ClassBarProps["exercises"], { people }: ClassDesk): number {
  const here = exercises.flatMap((x) => {
    const cell = x?.cells?.find(({ seat }) => seat === "control");
    return cell ? [cell.members.filter(({ online }) => online).length] : [];
  });
  return here.length > 0 ? Math.max(...here) : people.control;
}

export function ClassBar({ desk, exercises, onChange }: ClassBarProps) {
  const t = useTranslations("classroom");
  const c = useTranslations("common");
  const p = useTranslations("plenary");
  const marks = useMarks();
  const [people, setPeople] = useState(false);
  const control = desk.me.seat === "control";
  const over = exercises.length > 1 && exercises.every((x) => x?.status === "ended");
  const others = Math.max(0, leadingIn(exercises, desk) - (control ? 1 : 0));
  const me = isolated(desk.me.name);
  return (
    <header aria-label={t("bar")} className="rule-b flex min-h-14 flex-wrap items-stretch bg-panel">
      <div className="flex min-w-0 items-center gap-3 border-r border-line px-4.5 py-1.5 max-md:basis-full max-md:border-r-0">
        <Token side="facilitator" size={34} />
        <div className="min-w-0">
          <h1 className="truncate text-[1.25rem] leading-[1.1]">
            {desk.title ? <Typed text={desk.title} /> : t("untitled")}
          </h1>
          <p className="truncate text-label text-ink-2">
            {marks.commas(desk.groups.map(({ name }) => isolated(name)))}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2 px-4 py-1.5">
        {control ? (
          <Link href={`${classPath(desk.id)}/sheets`} className={buttonClass()}>
            <Icon name="link" size={15} />
            {t("sheets")}
          </Link>
        ) : null}
        {control ? (
          <Link href={`${classPath(desk.id)}/prepare`} className={buttonClass()}>
            {t("prepare")}
          </Link>
        ) : null}
        {over && control ? (
          <Link
            href={`/debrief/plenary?add=${desk.groups.map(({ exercise }) => exercise).join(",")}`}
            className={buttonClass()}
          >
            {p("open")}
          </Link>
        ) : null}
      </div>
      <div className="ml-auto flex items-center gap-3 border-l border-line px-4 py-1.5 max-md:border-l-0">
        <div className="text-right leading-tight max-md:hidden">
          <p className="text-body font-medium">
            {me ? marks.commas([me, t("you")]) : c(`seats.${desk.me.seat}`)}
          </p>
          <p className="text-label text-ink-2">
            {t("with", { control: others, scribe: desk.people.scribe })}
          </p>
        </div>
        <Button onClick={() => setPeople(true)}>{t("people_")}</Button>
      </div>
      <div className="flex items-center gap-1 border-l border-line px-3 max-md:border-l-0">
        <RulesLink className="max-md:min-w-10" />
        <LocaleSwitch short />
        <ThemeSwitch />
      </div>
      <DeskPeople desk={desk} open={people} onClose={() => setPeople(false)} onChange={onChange} />
    </header>
  );
}
