// The first page: what it is and is not, join by link, create in three choices.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ROLES } from "../../game-rules/open.ts";
import { useWidth } from "../browser/width";
import { Afterwards, later } from "../site/later";
import { SharedComputer } from "../site/SharedComputer";
import { NoCookies } from "../site/SiteData";
import { SiteHeader } from "../site/SiteHeader";
import { Token } from "../ui";
import { ContentNote } from "./ContentNote";
import { CreateForm, type CreateFormProps } from "./CreateForm";
import { JoinForm } from "./JoinForm";
import { Learn } from "./Learn";
import { Yours } from "./Yours";

/** What lies behind everything comes last, and only where there is room for it. */
const MapBackdrop = later(() => import("./MapBackdrop").then((m) => m.MapBackdrop));

export function Landing({ scenario, template }: CreateFormProps) {
  const t = useTranslations("landing");
  const c = useTranslations("common");
  const width = useWidth();
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main id="content" className="grid flex-1 desk:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
        <section className="hair-b flex flex-col gap-6 bg-panel px-4 py-8 md:px-8 desk:border-r desk:border-b-0 desk:border-line desk:py-11 desk:pr-10 desk:pl-14">
          <div>
            <h1 className="text-[2.25rem] leading-[1.04] font-[520] tracking-[-.02em] md:text-display md:leading-[1.02]">
              {t("headline")}
            </h1>
            <p className="mt-4.5 font-display text-head leading-[1.42]">{t("lead")}</p>
            <ul className="mt-5 flex list-none flex-wrap gap-x-5 gap-y-2">
              {ROLES.map((r) => (
                <li key={r} className="flex items-center gap-2.5 text-lead font-medium">
                  <Token side={r} size={28} />
                  {c(`seats.${r}`)}
                </li>
              ))}
            </ul>
          </div>
          <NoCookies />
          <JoinForm />
          <Yours />
          <SharedComputer />
          <Learn />
          <ContentNote />
          <p className="mt-auto text-note leading-[1.4] text-ink-2">
            {t.rich("source", { i: (words) => <em>{words}</em> })}
            <br />
            <Link href="/rules/accessibility" className="text-ink">
              {t("accessibility")}
            </Link>
          </p>
        </section>
        <section className="relative grid content-start overflow-hidden bg-beyond px-3 py-6 md:px-8 desk:px-14 desk:py-11">
          {width === "desk" || width === "wide" ? (
            <Afterwards>
              <MapBackdrop />
            </Afterwards>
          ) : null}
          <div className="relative">
            <CreateForm scenario={scenario} template={template} />
          </div>
        </section>
      </main>
    </div>
  );
}
