// Orders that stand on no menu, at their seat: one's own beside the sheet, and those that one is shown and may argue about. The seat learns
// that control has ruled and in the end what came, never the odds.
"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { OwnOrderShown } from "../../server/contract/answers";
import { MOST_OWN_ORDERS } from "../../server/contract/limits";
import { isolated } from "../../server/contract/typed";
import { useAct } from "../game/acting/useAct";
import { usePen } from "../game/acting/usePen";
import { useWords } from "../game/acting/useWords";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { useShown, useView } from "../source/react";
import { Button, Check, Field, Note, Segmented, TextArea, TextButton, Token } from "../ui";
import { useMarks } from "../ui/useMarks";

const STANDING: ReadonlySet<OwnOrderShown["state"]> = new Set(["open", "weighed"]);

export function OwnOrders({ role }: { role: Role }) {
  const t = useTranslations("adjudication.seat");
  const turn = useShown((s) => s.exercise?.turn);
  const phase = useShown((s) => s.exercise?.phase);
  const held = useShown((s) => s.exercise?.held);
  const all = useShown((s) => s.exercise?.own);
  const pen = usePen();
  const [writing, setWriting] = useState<OwnOrderShown | "new">();
  // Where nobody leads, nobody would rule on it.
  if (!all) return null;
  const now = all.filter((o) => o.turn === turn);
  const own = now.filter((o) => o.role === role);
  const theirs = now.filter((o) => o.role !== role && o.state !== "withdrawn");
  const open = phase === "situation" || phase === "negotiation" || phase === "orders";
  const mayWrite = open && !held && pen.mine;
  const full = own.filter((o) => STANDING.has(o.state)).length >= MOST_OWN_ORDERS;
  if (!mayWrite && now.length === 0) return null;
  return (
    <section aria-labelledby="own-order" className="rule-t px-4 py-2.5">
      <h3 id="own-order" className="font-sans text-body font-semibold">
        {t("title")}
      </h3>
      <p className="text-note text-ink-2">{t("hint")}</p>
      {own.map((order) => (
        <Own
          key={order.id}
          order={order}
          mayWrite={mayWrite && order.state !== "weighed"}
          onRewrite={() => setWriting(order)}
        />
      ))}
      {theirs.map((order) => (
        <Theirs key={order.id} order={order} role={role} mayArgue={mayWrite && order.state === "open"} />
      ))}
      {!mayWrite ? null : writing ? (
        <Write
          key={writing === "new" ? "new" : writing.id}
          role={role}
          {...(writing === "new" ? {} : { order: writing })}
          onDone={() => setWriting(undefined)}
        />
      ) : full ? null : (
        <TextButton onClick={() => setWriting("new")}>{t("write")}</TextButton>
      )}
    </section>
  );
}

function Own({
  order: { id, text, shown, said, state, refused: why },
  mayWrite,
  onRewrite,
}: {
  order: OwnOrderShown;
  mayWrite: boolean;
  onRewrite(): void;
}) {
  const t = useTranslations("adjudication.seat");
  const o = useTranslations("adjudication.own");
  const marks = useMarks();
  const seat = useSeat();
  const { act, busy, refused } = useAct();
  return (
    <article className="hair-t mt-1.5 pt-1.5 text-note">
      <p className="intent text-body whitespace-pre-line">{isolated(text)}</p>
      <p className="text-ink-2">
        {marks.commas([
          shown.length > 0 ? o("argued", { seats: marks.list(shown.map((r) => seat(r).name)) }) : o("secret"),
          t(`states.${state}`),
        ])}
      </p>
      {why === undefined ? null : <q className="intent">{isolated(why)}</q>}
      <Said said={said} />
      {mayWrite && state === "open" ? (
        <p className="flex gap-3">
          <TextButton onClick={onRewrite}>{t("rewrite")}</TextButton>
          <TextButton disabled={busy} onClick={() => void act({ type: "own.withdraw", id })}>
            {t("withdraw")}
          </TextButton>
        </p>
      ) : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </article>
  );
}

function Said({ said }: { said: OwnOrderShown["said"] }) {
  const o = useTranslations("adjudication.own");
  return (
    <ul className="list-none">
      {said.map((x) => (
        <li key={x.role} className="flex items-baseline gap-1.5 py-0.5">
          <Token side={x.role} size={14} />
          <span>
            <b>{o(x.side)}</b> {isolated(x.text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Theirs({ order, role, mayArgue }: { order: OwnOrderShown; role: Role; mayArgue: boolean }) {
  const t = useTranslations("adjudication.seat");
  const seat = useSeat();
  const own = order.said.find((x) => x.role === role);
  return (
    <article className="hair-t mt-1.5 pt-1.5 text-note">
      <p className="flex items-center gap-1.5 font-medium">
        <Token side={order.role} size={15} />
        {t("theirs", { seat: seat(order.role).start })}
      </p>
      <p className="intent text-body whitespace-pre-line">{isolated(order.text)}</p>
      <p className="text-ink-2">{t(`states.${order.state}`)}</p>
      <Said said={order.said.filter((x) => x.role !== role)} />
      {own ? <p>{t("said", { side: own.side, text: isolated(own.text) })}</p> : null}
      {mayArgue ? <Argue id={order.id} /> : null}
    </article>
  );
}

function Argue({ id }: { id: string }) {
  const t = useTranslations("adjudication.seat");
  const game = useGame();
  const { text, setText, busy, send } = useWords(`own:${id}`);
  const [side, setSide] = useState<"for" | "against">("for");
  const [refused, setRefused] = useState<string>();
  const say = (e: FormEvent): void => {
    e.preventDefault();
    setRefused(undefined);
    void send(
      (words) => ({ type: "own.argue", id, side, text: words.trim() }),
      (code, params) => setRefused(game.refusal(code, params)),
    );
  };
  return (
    <form onSubmit={say} className="mt-1 grid gap-1.5">
      <Segmented
        label={t("argue")}
        value={side}
        onChange={(to) => setSide(to as typeof side)}
        options={[
          { id: "for", label: t("for") },
          { id: "against", label: t("against") },
        ]}
      />
      <TextArea
        rows={2}
        maxLength={300}
        aria-label={t("argue")}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {refused ? <Note role="alert">{refused}</Note> : null}
      <div>
        <Button type="submit" size="s" disabled={busy || text.trim() === ""}>
          {t("say")}
        </Button>
      </div>
    </form>
  );
}

function Write({ role, order, onDone }: { role: Role; order?: OwnOrderShown; onDone(): void }) {
  const t = useTranslations("adjudication.seat");
  const c = useTranslations("common");
  const seat = useSeat();
  const view = useView();
  const turn = useShown((s) => s.exercise?.turn ?? 0);
  const { act, busy, refused } = useAct();
  const [text, setText] = useState(order?.text ?? "");
  const [shown, setShown] = useState<readonly Role[]>(order?.shown ?? []);
  const others = (view?.scenario.seats ?? []).filter((r) => r !== role);
  // It opens below the menu, on a small screen under the edge: whoever asked for it is taken there.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const send = (e: FormEvent): void => {
    e.preventDefault();
    const id = order ? { id: order.id } : {};
    void act({ type: "own.write", turn, ...id, text: text.trim(), shown: [...shown] }).then(
      (done) => done && onDone(),
    );
  };
  return (
    <form ref={form} onSubmit={send} className="hair-t mt-1.5 grid scroll-my-3 gap-1.5 pt-1.5">
      <Field label={t("text")}>
        {(ids) => (
          <TextArea
            {...ids}
            voice
            rows={3}
            maxLength={600}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <fieldset className="border-0 p-0 text-note">
        <legend>{t(shown.length > 0 ? "argued" : "secret")}</legend>
        <div className="flex flex-wrap gap-x-4">
          {others.map((r) => (
            <Check
              key={r}
              label={seat(r).name}
              checked={shown.includes(r)}
              onChange={(e) => setShown(e.target.checked ? [...shown, r] : shown.filter((x) => x !== r))}
            />
          ))}
        </div>
      </fieldset>
      {refused ? <Note role="alert">{refused}</Note> : null}
      <div className="flex gap-2">
        <Button type="submit" disabled={busy || text.trim() === ""}>
          {t("send")}
        </Button>
        <Button onClick={onDone}>{c("cancel")}</Button>
      </div>
    </form>
  );
}
