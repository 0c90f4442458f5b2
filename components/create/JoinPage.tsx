// Behind a link: which exercise, which seat, what to know first, a name if one likes.
"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { LinkReading } from "../../server/contract/http";
import { isRole } from "../../server/contract/seats";
import { useReady } from "../browser/useReady";
import { useScenarioName } from "../game/words/useScenarioName";
import { joinByToken } from "../site/api";
import { Ended } from "../site/Ended";
import { PassingNote } from "../site/PassingNote";
import { SharedComputer } from "../site/SharedComputer";
import { NoCookies } from "../site/SiteData";
import { SiteHeader } from "../site/SiteHeader";
import { Button, buttonClass, DoubleRule, Icon, Note, Token, Typed } from "../ui";
import { ContentNote } from "./ContentNote";
import { NameField } from "./NameField";
import { useJoining } from "./useJoining";

/** How often the page of a link that cannot be read now looks again, in ms. */
const LOOK_AGAIN = 4_000;

type Read = LinkReading | null | "unavailable";

export function JoinPage({ token, reading }: { token: string; reading: Read }) {
  const t = useTranslations("join");
  if (reading === "unavailable") return <LinkAway />;
  if (reading?.status === "unreadable") return <Ended code="exercise.unreadable" seat={reading.seat} />;
  const dead = !reading || reading.status === "link_ended";
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main id="content" className="mx-auto grid w-full max-w-2xl flex-1 content-center gap-6 px-4 py-10">
        {dead ? (
          <div className="grid justify-items-start gap-3">
            <h1>{t("bad")}</h1>
            <p className="text-lead text-ink-2">{t("badWhat")}</p>
            <Link href="/" className={buttonClass("ink", "l")}>
              {t("paste")}
            </Link>
          </div>
        ) : (
          <JoinSheet token={token} reading={reading} />
        )}
      </main>
    </div>
  );
}

/** Nothing can be read now, the link is as good as it was: the page looks again by itself. */
function LinkAway() {
  const t = useTranslations("join");
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main id="content" className="mx-auto grid w-full max-w-2xl flex-1 content-center gap-6 px-4 py-10">
        <div className="grid justify-items-start gap-3" role="status">
          <h1>{t("away")}</h1>
          <p className="text-lead text-ink-2">{t("awayWhat")}</p>
          <Button variant="ink" size="l" onClick={() => router.refresh()}>
            {t("awayAgain")}
          </Button>
        </div>
      </main>
    </div>
  );
}

function JoinSheet({ token, reading }: { token: string; reading: LinkReading }) {
  const t = useTranslations("join");
  const c = useTranslations("common");
  const ready = useReady();
  const { join, busy, failed, waiting } = useJoining((name, tell) => joinByToken(token, name, tell));
  const seat = c(`seats.${reading.seat}`);
  const role = isRole(reading.seat) ? reading.seat : undefined;
  const scenario = useScenarioName()(reading.scenario);

  const said =
    reading.seat === "control"
      ? t("facilitator")
      : reading.seat === "scribe"
        ? t("scribe")
        : reading.seat === "observer"
          ? t("observer")
          : reading.seat === "wall"
            ? t("wall")
            : undefined;
  return (
    <div data-seat={role ?? "facilitator"}>
      <DoubleRule className="grid gap-4 px-5 py-6 md:px-8">
        <div>
          <p className="text-ink-2 wrap-anywhere">
            {reading.title ? <Typed text={reading.title} className="wrap-anywhere" /> : t("untitled")} ·{" "}
            {scenario}
          </p>
          <h1 className="mt-2 flex items-center gap-3.5 text-[2rem] font-[520]">
            {role ? (
              <Token side={role} size={40} />
            ) : reading.seat === "control" || reading.seat === "scribe" ? (
              <Token side="facilitator" size={40} />
            ) : (
              <Icon name="eye" size={32} />
            )}
            {t("title", { seat })}
          </h1>
        </div>
        {reading.status === "ended" ? <Note title={t("ended")}>{t("endedWhat")}</Note> : null}
        {said ? (
          <p className="text-lead">{said}</p>
        ) : (
          <p className="text-note text-ink-2">{t("readAlong")}</p>
        )}
        <NoCookies />
        <form onSubmit={join} className="grid gap-3">
          <NameField named={reading.named} name="name" />
          {waiting ? <PassingNote waiting={waiting} /> : null}
          {failed ? <Note role="alert">{failed}</Note> : null}
          <Button
            type="submit"
            variant="role"
            size="l"
            disabled={!ready}
            aria-disabled={busy}
            className="min-h-12 justify-self-start px-8"
          >
            {busy ? t("busy") : t("button", { seat })}
          </Button>
          <SharedComputer />
        </form>
        <ContentNote>{reading.seat === "jnim" ? t("red") : undefined}</ContentNote>
      </DoubleRule>
    </div>
  );
}
