// The store's promises, kept by both databases alike.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  hashSecret,
  newExerciseId,
  newMemberId,
  newToken,
  openStore,
  type Store,
  StoreError,
} from "./index.ts";
import type { NewEvent } from "./store.ts";
import { type Disposable, KINDS } from "./testing.ts";

const NOW = Date.UTC(2026, 0, 15, 9, 30, 0, 123);
const event = (kind: string, payload: unknown = {}): NewEvent => ({
  at: NOW,
  kind,
  author: "paris",
  payload,
});

const PLACE = { line: 0, turn: 1, phase: "negotiation" };

describe.each(KINDS)("on $kind", ({ kind, fresh }) => {
  let home: Disposable;
  let store: Store;

  beforeAll(async () => {
    home = await fresh();
    store = await openStore({ ...home.options, log: () => {} });
  });
  afterAll(async () => {
    await store?.close();
    await home?.dispose();
  });

  async function newExercise(firstEvents: NewEvent[] = [event("Created")]) {
    const id = newExerciseId();
    const tokens = { paris: newToken(), control: newToken() };
    await store.createExercise(
      { id, title: "Gao", scenarioId: "historical", createdAt: NOW, options: { clock: null } },
      Object.entries(tokens).map(([seat, token]) => ({ seat, token })),
      firstEvents,
    );
    return { id, tokens };
  }

  async function newMember(exerciseId: string, token: string) {
    const secretHash = hashSecret(newToken());
    const linkHash = hashSecret(token);
    const id = newMemberId();
    return store.createMember({ id, exerciseId, seat: "paris", name: "Ada", secretHash, linkHash, at: NOW });
  }

  it("says which kind it is and takes a write that it undoes", async () => {
    expect(store.kind).toBe(kind);
    await store.tryToWrite();
  });

  describe("exercises", () => {
    it("come back as they were created, with links and first events", async () => {
      const { id, tokens } = await newExercise([event("Created", { seed: 7 }), event("Opened")]);
      expect(await store.exercise(id)).toEqual({
        id,
        title: "Gao",
        scenarioId: "historical",
        createdAt: NOW,
        endedAt: null,
        options: { clock: null },
        parentId: null,
        parentSeq: null,
      });
      expect((await store.events(id)).map((e) => [e.seq, e.kind])).toEqual([
        [1, "Created"],
        [2, "Opened"],
      ]);
      expect(new Set((await store.links(id)).map((link) => link.token))).toEqual(
        new Set(Object.values(tokens)),
      );
      expect(await store.exercise("nosuch")).toBeNull();
    });

    it("are created whole or not at all", async () => {
      const { tokens } = await newExercise();
      const id = newExerciseId();
      const row = { id, title: "Again", scenarioId: "s", createdAt: NOW, options: {} };
      await expect(
        store.createExercise(row, [{ seat: "paris", token: tokens.paris }], [event("Created")]),
      ).rejects.toThrow();
      expect(await store.exercise(id)).toBeNull();
      expect(await store.head(id)).toBe(0);
    });

    it("leave the clock's list when they end, and come back when opened again", async () => {
      const { id } = await newExercise();
      const running = async () => (await store.listExercises()).some((row) => row.id === id);
      expect(await running()).toBe(true);
      await store.endExercise(id, NOW + 1);
      expect(await running()).toBe(false);
      expect((await store.exercise(id))?.endedAt).toBe(NOW + 1);
      await store.endExercise(id, null);
      expect(await running()).toBe(true);
      await expect(store.endExercise("nosuch", NOW)).rejects.toMatchObject({ code: "missing" });
    });

    it("take everything of theirs along when deleted", async () => {
      const { id, tokens } = await newExercise();
      const member = await newMember(id, tokens.paris);
      await store.append({
        exerciseId: id,
        expectedSeq: 1,
        events: [event("A")],
        command: { key: "k", answer: 1 },
      });
      await store.putDraft({ exerciseId: id, seat: "paris", turn: 1 }, { slot: "a", value: 1, at: NOW });
      await store.putReadMark(id, member.id, "talks", 3);
      await store.putCheckpoint(id, { ...PLACE, seq: 2, hash: "h", fold: {} });
      await store.putAnalysis(id, "a", {});
      const slip = { exerciseId: id, line: 0, role: "paris", turn: 2 };
      await store.putSlip(slip, "w", {});
      await store.addSurvey(id, "w", { clear: 4 });
      expect(await store.deleteExercise(id)).toBe(true);
      expect(await store.deleteExercise(id)).toBe(false);
      expect(await store.events(id)).toEqual([]);
      expect(await store.command(id, "k")).toBeNull();
      expect(await store.linkByToken(tokens.paris)).toBeNull();
      expect(await store.members(id)).toEqual([]);
      expect(await store.drafts({ exerciseId: id, seat: "paris", turn: 1 })).toEqual([]);
      expect(await store.readMarks(id, member.id)).toEqual({});
      expect(await store.checkpoints(id)).toEqual([]);
      expect(await store.analysis(id, "a")).toBeNull();
      expect(await store.countSlips(slip)).toBe(0);
      expect(await store.survey(id)).toEqual({ answered: 0, tally: [] });
    });

    it("name the exercise they were cut out of, also when that is gone", async () => {
      const parent = await newExercise([event("Created"), event("Opened")]);
      const id = newExerciseId();
      const row = { id, title: "What if", scenarioId: "historical", createdAt: NOW, options: {} };
      await store.createExercise({ ...row, parentId: parent.id, parentSeq: 2 }, [], [event("Created")]);
      await store.deleteExercise(parent.id);
      const child = { parentId: parent.id, parentSeq: 2 };
      expect(await store.exercise(id)).toMatchObject(child);
      expect((await store.listExercises()).find((one) => one.id === id)).toMatchObject(child);
    });
  });

  describe("the log", () => {
    it("gives back what was appended, in order, from any seq on", async () => {
      const { id } = await newExercise();
      const first: NewEvent = { ...event("Ordered", { zone: "gao" }), member: "m1", command: "k1" };
      const answer = await store.append({
        exerciseId: id,
        expectedSeq: 1,
        events: [first, event("Resolved")],
      });
      expect(answer).toEqual({ ok: true, seq: 3 });
      expect(await store.events(id, 2)).toEqual([
        { seq: 2, ...first },
        { seq: 3, ...event("Resolved"), member: null, command: null },
      ]);
      expect((await store.events(id, 1, 2)).map((e) => e.seq)).toEqual([1, 2]);
      expect((await store.events(id, 3, 9)).map((e) => e.seq)).toEqual([3]);
      expect(await store.head(id)).toBe(3);
      expect(await store.head("nosuch")).toBe(0);
    });

    it("keeps every character and the order of keys, however odd", async () => {
      const { id } = await newExercise();
      const odd = { z: "\u0000 \ud800 'quoted\" {a,b} \\ NULL", a: null, é: "🜂", n: [1.5, -0.1, 1e21] };
      await store.append({
        exerciseId: id,
        expectedSeq: 1,
        events: [event("Said", odd), event("Said", null)],
      });
      const [said, nothing] = await store.events(id, 2);
      expect(said?.payload).toEqual(odd);
      expect(JSON.stringify(said?.payload)).toBe(JSON.stringify(odd));
      expect(nothing?.payload).toBeNull();
    });

    it("refuses an append upon anything but its end, and writes nothing then", async () => {
      const { id } = await newExercise();
      await store.append({ exerciseId: id, expectedSeq: 1, events: [event("A")] });
      for (const expectedSeq of [0, 1, 3]) {
        const entry = {
          exerciseId: id,
          expectedSeq,
          events: [event("B")],
          command: { key: "late", answer: "no" },
        };
        expect(await store.append(entry)).toEqual({ ok: false, reason: "conflict" });
      }
      expect(await store.head(id)).toBe(2);
      expect(await store.command(id, "late")).toBeNull();
    });

    it("gives a command that comes again the answer it had", async () => {
      const { id } = await newExercise();
      const command = { key: "k", answer: { ok: true, note: null } };
      await store.append({ exerciseId: id, expectedSeq: 1, events: [event("A")], command });
      const again = { ok: false, reason: "duplicate", seq: 2, answer: command.answer };
      for (const expectedSeq of [1, 2]) {
        const entry = {
          exerciseId: id,
          expectedSeq,
          events: [event("A")],
          command: { key: "k", answer: "other" },
        };
        expect(await store.append(entry)).toEqual(again);
      }
      expect(await store.command(id, "k")).toEqual({ seq: 2, answer: command.answer });
      expect(await store.head(id)).toBe(2);
    });

    it("remembers a command that changed nothing", async () => {
      const { id } = await newExercise();
      const command = { key: "noop", answer: "already so" };
      expect(await store.append({ exerciseId: id, expectedSeq: 1, events: [], command })).toEqual({
        ok: true,
        seq: 1,
      });
      expect(await store.command(id, "noop")).toEqual({ seq: 1, answer: "already so" });
    });

    it("lets one of many appends at once through", async () => {
      const { id } = await newExercise();
      const race = Array.from({ length: 20 }, (_, n) =>
        store.append({
          exerciseId: id,
          expectedSeq: 1,
          events: [event("A", { n }), event("B", { n })],
          command: { key: `k${n}`, answer: n },
        }),
      );
      const winners = (await Promise.all(race)).flatMap((answer, n) => (answer.ok ? [n] : []));
      expect(winners).toHaveLength(1);
      expect((await store.events(id, 2)).map((e) => e.payload)).toEqual([
        { n: winners[0] },
        { n: winners[0] },
      ]);
    });

    it("lets the same command sent twice at once through once", async () => {
      const { id } = await newExercise();
      const entry = {
        exerciseId: id,
        expectedSeq: 1,
        events: [event("A")],
        command: { key: "k", answer: 1 },
      };
      const answers = await Promise.all([store.append(entry), store.append(entry), store.append(entry)]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.filter((answer) => !answer.ok && answer.reason === "duplicate")).toHaveLength(2);
    });

    it("takes the appends of many at once, each upon its own end", async () => {
      const many = await Promise.all(Array.from({ length: 40 }, () => newExercise()));
      const entries = many.flatMap(({ id }) =>
        [1, 2, 3].map((expectedSeq) => ({
          exerciseId: id,
          expectedSeq,
          events: [event("A", { id, expectedSeq })],
          command: { key: `k${expectedSeq}`, answer: expectedSeq },
        })),
      );
      const answers = await Promise.all(entries.map((entry) => store.append(entry)));
      expect(answers).toEqual(entries.map(({ expectedSeq }) => ({ ok: true, seq: expectedSeq + 1 })));
      for (const { id } of many) {
        const log = await store.events(id, 2);
        expect(log.map((e) => e.payload)).toEqual([1, 2, 3].map((expectedSeq) => ({ id, expectedSeq })));
        expect(await store.command(id, "k3")).toEqual({ seq: 4, answer: 3 });
      }
    });

    it.each([
      ["a character that no text may hold", { kind: "\u0000" }, undefined, "22021"],
      ["a key too long for an index", {}, Array.from({ length: 300 }, newToken).join(""), "54000"],
    ])("refuses %s, and it alone of those that came with it", async (_what, odd, key, code) => {
      const [bad, repeated, late, gone, ...good] = await Promise.all(
        Array.from({ length: 8 }, () => newExercise()),
      );
      const entry = (of: { id: string } | undefined, more: object = {}) => ({
        exerciseId: of?.id ?? "",
        expectedSeq: 1,
        events: [event("A")],
        command: { key: "k", answer: "done" },
        ...more,
      });
      await store.append(entry(repeated));
      await store.deleteExercise(gone?.id ?? "");
      const answers = await Promise.allSettled([
        ...good.slice(0, 2).map((one) => store.append(entry(one))),
        store.append(
          entry(bad, { events: [{ ...event("A"), ...odd }], command: { key: key ?? "k", answer: 1 } }),
        ),
        store.append(entry(repeated, { expectedSeq: 2 })),
        store.append(entry(late, { expectedSeq: 5 })),
        store.append(entry(gone, { expectedSeq: 0 })),
        ...good.slice(2).map((one) => store.append(entry(one))),
      ]);
      const done = { status: "fulfilled", value: { ok: true, seq: 2 } };
      expect(answers).toEqual([
        done,
        done,
        { status: "rejected", reason: expect.objectContaining({ code }) },
        { status: "fulfilled", value: { ok: false, reason: "duplicate", seq: 2, answer: "done" } },
        { status: "fulfilled", value: { ok: false, reason: "conflict" } },
        { status: "rejected", reason: expect.objectContaining({ code: "missing" }) },
        done,
        done,
      ]);
      expect(await store.head(bad?.id ?? "")).toBe(1);
      expect(await Promise.all(good.map(({ id }) => store.head(id)))).toEqual([2, 2, 2, 2]);
    });

    it("does not begin without an exercise", async () => {
      const entry = { exerciseId: "nosuch", expectedSeq: 0, events: [event("A")] };
      await expect(store.append(entry)).rejects.toThrow(StoreError);
    });
  });

  describe("links", () => {
    it("are found by their token, and only by it", async () => {
      const { id, tokens } = await newExercise();
      expect(await store.linkByToken(tokens.paris)).toEqual({
        tokenHash: hashSecret(tokens.paris),
        token: tokens.paris,
        exerciseId: id,
        seat: "paris",
        createdAt: NOW,
        revokedAt: null,
      });
      expect(await store.linkByToken(hashSecret(tokens.paris))).toBeNull();
    });

    it("are revoked once and for good", async () => {
      const { id, tokens } = await newExercise();
      const hash = hashSecret(tokens.paris);
      const member = await newMember(id, tokens.paris);
      expect(member.linkRevoked).toBe(false);
      expect(await store.revokeLink(hash, NOW + 1)).toBe(true);
      expect(await store.revokeLink(hash, NOW + 2)).toBe(false);
      expect((await store.linkByToken(tokens.paris))?.revokedAt).toBe(NOW + 1);
      expect((await store.members(id))[0]?.linkRevoked).toBe(true);
    });

    it("are issued anew for the same seat by one of two who ask at once", async () => {
      const { id, tokens } = await newExercise();
      const hash = hashSecret(tokens.paris);
      const asked = await Promise.allSettled(
        [newToken(), newToken()].map((t) => store.reissueLink(hash, t, NOW + 1)),
      );
      const [made] = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(asked.filter((one) => one.status === "rejected")).toHaveLength(1);
      expect(made).toMatchObject({ exerciseId: id, seat: "paris", revokedAt: null });
      expect((await store.linkByToken(tokens.paris))?.revokedAt).toBe(NOW + 1);
      const open = (await store.links(id)).filter((link) => link.seat === "paris" && link.revokedAt === null);
      expect(open).toEqual([made]);
    });

    it("can be added", async () => {
      const { id } = await newExercise();
      const link = await store.addLink(id, { seat: "wall", token: newToken() }, NOW);
      expect(await store.linkByToken(link.token)).toEqual(link);
    });
  });

  describe("people", () => {
    it("are known by the hash of their cookie, and seen, and named", async () => {
      const { id, tokens } = await newExercise();
      const secretHash = hashSecret("cookie-" + id);
      const linkHash = hashSecret(tokens.paris);
      const made = await store.createMember({
        id: newMemberId(),
        exerciseId: id,
        seat: "paris",
        secretHash,
        linkHash,
        at: NOW,
      });
      expect(made.name).toBeNull();
      await store.touchMember(made.id, NOW + 5);
      await store.renameMember(made.id, "Zoë");
      expect(await store.memberBySecretHash(secretHash)).toEqual({
        ...made,
        name: "Zoë",
        lastSeenAt: NOW + 5,
      });
      expect(await store.memberBySecretHash(hashSecret("another"))).toBeNull();
      expect(JSON.stringify(await store.members(id))).not.toContain(secretHash);
      await store.touchMember("nosuch", NOW);
      await expect(store.renameMember("nosuch", "x")).rejects.toMatchObject({ code: "missing" });
    });

    it("are seen and read in groups, each as if alone", async () => {
      const { id, tokens } = await newExercise();
      const people = await Promise.all(Array.from({ length: 6 }, () => newMember(id, tokens.paris)));
      const told = await Promise.allSettled([
        ...people.map((one, i) => store.touchMember(one.id, NOW + i)),
        ...people.map((one, i) => store.putReadMark(id, one.id, "talks", i)),
        store.putReadMark(id, "nosuch", "talks", 1),
        store.putReadMark(id, people[2]?.id ?? "", "talks", 1),
      ]);
      expect(told.map((one) => one.status === "fulfilled")).toEqual(told.map((_, i) => i !== 12));
      const seen = new Map((await store.members(id)).map((one) => [one.id, one.lastSeenAt]));
      expect(people.map((one) => seen.get(one.id))).toEqual(people.map((_, i) => NOW + i));
      for (const [i, one] of people.entries())
        expect(await store.readMarks(id, one.id)).toEqual({ talks: i });
    });

    it("keep how far they have read, which never goes back", async () => {
      const { id, tokens } = await newExercise();
      const member = await newMember(id, tokens.paris);
      await store.putReadMark(id, member.id, "talks", 5);
      await store.putReadMark(id, member.id, "talks", 3);
      await store.putReadMark(id, member.id, "cell", 1);
      expect(await store.readMarks(id, member.id)).toEqual({ talks: 5, cell: 1 });
    });
  });

  describe("drafts", () => {
    it("merge by slot, the last writer wins, each write gets a revision", async () => {
      const { id } = await newExercise();
      const key = { exerciseId: id, seat: "paris", turn: 2 };
      const write = (slot: string, value: unknown, member: string) =>
        store.putDraft(key, { slot, value, member, at: NOW });
      expect(await write("gao", { order: "raid" }, "m1")).toBe(1);
      expect(await write("kidal", null, "m1")).toBe(1);
      expect(await write("gao", { order: "hold" }, "m2")).toBe(2);
      expect(await store.drafts(key)).toEqual([
        { slot: "gao", value: { order: "hold" }, rev: 2, member: "m2", updatedAt: NOW },
        { slot: "kidal", value: null, rev: 1, member: "m1", updatedAt: NOW },
      ]);
      expect(await store.drafts({ ...key, turn: 3 })).toEqual([]);
      expect(await store.drafts({ ...key, seat: "jnim" })).toEqual([]);
      await store.putDraft({ ...key, seat: "jnim" }, { slot: "ansongo", value: 1, at: NOW });
      await store.putDraft({ ...key, turn: 3 }, { slot: "gao", value: 1, at: NOW });
      const ofTurn = await store.draftsOfTurn(id, 2);
      expect(ofTurn.map(({ seat, slot, rev }) => [seat, slot, rev])).toEqual([
        ["jnim", "ansongo", 1],
        ["paris", "gao", 2],
        ["paris", "kidal", 1],
      ]);
      expect(ofTurn.slice(1).map(({ seat: _, ...row }) => row)).toEqual(await store.drafts(key));
    });

    it("number two pens at once apart", async () => {
      const { id } = await newExercise();
      const key = { exerciseId: id, seat: "paris", turn: 1 };
      const writes = Array.from({ length: 10 }, (_, value) =>
        store.putDraft(key, { slot: "a", value, at: NOW }),
      );
      expect((await Promise.all(writes)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it("of many at once have each their own revision, and a bad one fails alone", async () => {
      const many = await Promise.all(Array.from({ length: 10 }, () => newExercise()));
      const put = (exerciseId: string, value: number) =>
        store.putDraft({ exerciseId, seat: "paris", turn: 1 }, { slot: "a", value, at: NOW });
      await put(many[3]?.id ?? "", 0);
      const written = await Promise.allSettled([
        ...many.map(({ id }, i) => put(id, i)),
        put("nosuch", 1),
        put(many[0]?.id ?? "", 9),
      ]);
      expect(written.map((one) => (one.status === "fulfilled" ? one.value : one.status))).toEqual([
        ...many.map((_, i) => (i === 3 ? 2 : 1)),
        "rejected",
        2,
      ]);
      const rows = await store.drafts({ exerciseId: many[0]?.id ?? "", seat: "paris", turn: 1 });
      expect(rows.map((row) => row.value)).toEqual([9]);
    });

    it("are cleared by the slot or whole", async () => {
      const { id } = await newExercise();
      const key = { exerciseId: id, seat: "paris", turn: 1 };
      for (const slot of ["a", "b", "c"]) await store.putDraft(key, { slot, value: slot, at: NOW });
      await store.clearDrafts(key, "b");
      expect((await store.drafts(key)).map((row) => row.slot)).toEqual(["a", "c"]);
      await store.clearDrafts(key);
      expect(await store.drafts(key)).toEqual([]);
    });
  });

  describe("checkpoints", () => {
    it("keep the one further on of each place, and list the places without their folds", async () => {
      const { id } = await newExercise();
      expect(await store.checkpoints(id)).toEqual([]);
      await store.putCheckpoint(id, { ...PLACE, seq: 4, hash: "h4", fold: { turn: 1 } });
      await store.putCheckpoint(id, { ...PLACE, seq: 2, hash: "h2", fold: { turn: 0 } });
      await store.putCheckpoint(id, { ...PLACE, phase: "orders", seq: 9, fold: null });
      await store.putCheckpoint(id, { ...PLACE, line: 1, seq: 12, hash: "h12", fold: {} });
      const marks = [
        { ...PLACE, seq: 4, hash: "h4", hasFold: true },
        { ...PLACE, phase: "orders", seq: 9, hash: null, hasFold: false },
        { ...PLACE, line: 1, seq: 12, hash: "h12", hasFold: true },
      ];
      expect(await store.checkpoints(id)).toEqual(marks);
      await store.putCheckpoint(id, { ...PLACE, seq: 5, hash: "h5", fold: null });
      expect((await store.checkpoints(id))[0]).toEqual({ ...marks[0], seq: 5, hash: "h5", hasFold: false });
    });

    it("give the latest fold of a line at a place or before it", async () => {
      const { id } = await newExercise();
      const fold = (turn: number) => ({ turn, odd: "\u0000 \u{1F3DC} 'q\" \\", z: 1, a: [0.5, null] });
      for (const turn of [1, 2, 3])
        await store.putCheckpoint(id, { ...PLACE, turn, seq: 10 * turn, hash: `h${turn}`, fold: fold(turn) });
      await store.putCheckpoint(id, { ...PLACE, turn: 4, seq: 40, fold: null });
      await store.putCheckpoint(id, { ...PLACE, line: 1, turn: 3, seq: 25, fold: fold(0) });
      const at = (line: number, seq: number) => store.checkpointAt(id, line, seq);
      expect(await at(0, 9)).toBeNull();
      expect(await at(0, 29)).toEqual({ ...PLACE, turn: 2, seq: 20, hash: "h2", fold: fold(2) });
      expect(JSON.stringify((await at(0, 20))?.fold)).toBe(JSON.stringify(fold(2)));
      expect((await at(0, 99))?.seq).toBe(30);
      expect((await at(1, 99))?.fold).toEqual(fold(0));
      expect(await at(2, 99)).toBeNull();
      await store.dropCheckpoints(id);
      expect(await at(0, 99)).toBeNull();
      expect(await store.checkpoints(id)).toEqual([]);
    });

    it("are silent about an exercise that is gone", async () => {
      await store.putCheckpoint("nosuch", { ...PLACE, seq: 1, fold: {} });
      expect(await store.checkpoints("nosuch")).toEqual([]);
    });
  });

  describe("analyses", () => {
    it("are found again for the log that they were made of, and for no other", async () => {
      const { id } = await newExercise();
      expect(await store.analysis(id, "a")).toBeNull();
      await store.putAnalysis(id, "a", { odd: "\u0000 \u{1F3DC}", n: 0.5 });
      expect(await store.analysis(id, "a")).toEqual({ odd: "\u0000 \u{1F3DC}", n: 0.5 });
      await store.putAnalysis(id, "b", { n: 1 });
      expect(await store.analysis(id, "b")).toEqual({ n: 1 });
      expect(await store.analysis(id, "a")).toBeNull();
      await store.putAnalysis("nosuch", "a", {});
      expect(await store.analysis("nosuch", "a")).toBeNull();
    });

    it("are shared out part by part: each is taken once, answered once, and free again where nobody answered in time", async () => {
      const { id } = await newExercise();
      const key = { exerciseId: id, log: "a", part: "one" };
      const at = (...ids: string[]) => store.parts(id, "a", ids);
      const taken = await Promise.all(Array.from({ length: 8 }, () => store.takePart(key, 60_000)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await at("one", "two")).toEqual(new Map([["one", null]]));
      await store.putPart(key, "first");
      await store.putPart(key, "second");
      expect(await store.takePart(key, 60_000)).toBe(false);
      expect(await at("one", "two")).toEqual(new Map([["one", "first"]]));
      expect(await store.parts(id, "b", ["one"])).toEqual(new Map());

      const lost = { ...key, part: "two" };
      expect(await store.takePart(lost, -1)).toBe(true);
      expect(await at("two")).toEqual(new Map());
      expect(await store.takePart(lost, 60_000)).toBe(true);
      expect(await store.takePart(lost, 60_000)).toBe(false);

      await store.dropParts(60_000);
      expect(await at("one", "two")).toEqual(
        new Map([
          ["one", "first"],
          ["two", null],
        ]),
      );
      await store.dropParts(-120_000);
      expect(await at("one", "two")).toEqual(new Map());
      const gone = { ...key, exerciseId: "nosuch" };
      expect(await store.takePart(gone, 60_000)).toBe(true);
      await store.putPart(gone, "nothing");
      expect(await store.parts("nosuch", "a", ["one"])).toEqual(new Map());
    });
  });

  describe("surveys", () => {
    it("count each answer once, and keep none", async () => {
      const { id } = await newExercise();
      expect(await store.addSurvey(id, "a", { clear: 4, again: 5 })).toBe(true);
      expect(await store.addSurvey(id, "b", { clear: 4, again: 1 })).toBe(true);
      expect(await store.addSurvey(id, "a", { clear: 1, again: 1 })).toBe(false);
      expect([await store.hasSurveyed(id, "a"), await store.hasSurveyed(id, "c")]).toEqual([true, false]);
      expect(await store.survey(id)).toEqual({
        answered: 2,
        tally: [
          { question: "again", choice: 1, n: 1 },
          { question: "again", choice: 5, n: 1 },
          { question: "clear", choice: 4, n: 2 },
        ],
      });
    });
  });

  describe("slips", () => {
    it("are one a writer, found again by that writer alone, shuffled, and gone once they are dropped", async () => {
      const { id } = await newExercise();
      const key = { exerciseId: id, line: 0, role: "paris", turn: 5 };
      for (let n = 0; n < 12; n++) await store.putSlip(key, `w${n}`, { n });
      await store.putSlip(key, "w3", { n: "other" });
      await store.putSlip({ ...key, turn: 6 }, "w3", { n: "elsewhere" });
      expect(await store.slip(key, "w3")).toEqual({ n: "other" });
      expect(await store.slip({ ...key, line: 1 }, "w3")).toBeNull();
      expect(await store.countSlips(key)).toBe(12);
      const draws = await Promise.all(Array.from({ length: 4 }, () => store.slips(key)));
      for (const draw of draws) expect(draw).toHaveLength(12);
      expect(new Set(draws.map((draw) => JSON.stringify(draw))).size).toBeGreaterThan(1);
      await store.dropSlips(key);
      expect(await store.slips(key)).toEqual([]);
      expect(await store.countSlips({ ...key, turn: 6 })).toBe(1);
      await store.putSlip({ ...key, exerciseId: "nosuch" }, "w", {});
    });
  });

  it("finds everything again after it was closed and opened", async () => {
    const { id } = await newExercise();
    await store.append({ exerciseId: id, expectedSeq: 1, events: [event("A", { kept: true })] });
    await store.close();
    store = await openStore({ ...home.options, log: () => {} });
    expect((await store.events(id, 2))[0]?.payload).toEqual({ kept: true });
  });
});
