// The store's face: everything that outlives the process, as small methods. Times are milliseconds since 1970.
//
// When a promise here resolves, the change is committed and, with durability "power", on the disk.
// Any method may reject with the driver's error when the database goes away; nothing is then half written.

/** What JSON can say. `undefined` inside an object is dropped, as JSON.stringify does. */
export type Json = unknown;

export interface ExerciseRow {
  readonly id: string;
  readonly title: string;
  readonly scenarioId: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly options: Json;
  /** The exercise that this one was cut out of, which may be gone since; null for one that began by itself. */
  readonly parentId: string | null;
  /** The last seq of the parent's log that it shares. */
  readonly parentSeq: number | null;
}
export type NewExercise = Pick<ExerciseRow, "id" | "title" | "scenarioId" | "createdAt" | "options"> &
  Partial<Pick<ExerciseRow, "parentId" | "parentSeq">>;

export interface NewEvent {
  readonly at: number;
  readonly kind: string;
  /** The seat or engine that speaks: "paris", "control", "engine", "bot:moscow". */
  readonly author: string;
  readonly member?: string | null;
  /** The idempotency key of the command that decided it. */
  readonly command?: string | null;
  readonly payload: Json;
}
export interface StoredEvent extends Required<NewEvent> {
  readonly seq: number;
}

export interface Append {
  readonly exerciseId: string;
  /** The last seq the decision was made upon; 0 for an empty log. The events get the numbers after it. */
  readonly expectedSeq: number;
  readonly events: readonly NewEvent[];
  readonly command?: { readonly key: string; readonly answer: Json };
}
export type Appended =
  | { readonly ok: true; readonly seq: number }
  /** Somebody else appended first. Nothing was written: reload, decide again, try again. */
  | { readonly ok: false; readonly reason: "conflict" }
  /** This command was acknowledged before. Nothing was written: give the same answer again. */
  | { readonly ok: false; readonly reason: "duplicate"; readonly seq: number; readonly answer: Json };

export interface CommandRow {
  /** The last seq after the command, so that a step back over it can tell. */
  readonly seq: number;
  readonly answer: Json;
}

export interface LinkRow {
  readonly tokenHash: string;
  readonly token: string;
  readonly exerciseId: string;
  readonly seat: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}
export type NewLink = Pick<LinkRow, "token" | "seat">;

export interface MemberRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly seat: string;
  readonly name: string | null;
  readonly linkHash: string;
  /** Whether the link this person came by has been revoked since. */
  readonly linkRevoked: boolean;
  /** When control took this person out of the seat. */
  readonly removedAt: number | null;
  readonly createdAt: number;
  readonly lastSeenAt: number;
}
export interface NewMember {
  readonly id: string;
  readonly exerciseId: string;
  readonly seat: string;
  readonly name?: string | null;
  /** hashSecret() of the cookie's value. */
  readonly secretHash: string;
  /** LinkRow.tokenHash of the link that was exchanged. */
  readonly linkHash: string;
  readonly at: number;
}

/** Who may do what at the desk of a class; `lobby` opens no desk and leads to every seat that people play. */
export interface ClassLinkRow {
  readonly tokenHash: string;
  readonly token: string;
  readonly classId: string;
  readonly seat: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}
export interface ClassRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly options: Json;
  /** In the order in which they stand; one whose exercise was deleted is gone. */
  readonly groups: readonly { readonly exerciseId: string; readonly name: string }[];
}
export interface NewTemplate {
  readonly id: string;
  readonly token: string;
  readonly name: string;
  readonly body: Json;
  readonly at: number;
}
export interface TemplateRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly rev: number;
  readonly name: string;
  readonly body: Json;
  readonly changedAt: number;
}
export interface ClassMemberRow {
  readonly id: string;
  readonly classId: string;
  /** Of the link that this person came by. */
  readonly seat: string;
  readonly name: string | null;
  readonly linkHash: string;
  readonly linkRevoked: boolean;
}
export interface NewClassMember extends Pick<ClassMemberRow, "id" | "classId" | "linkHash" | "name"> {
  /** hashSecret() of the cookie's value. */
  readonly secretHash: string;
  readonly at: number;
}

export interface DraftKey {
  readonly exerciseId: string;
  readonly seat: string;
  readonly turn: number;
}
export interface DraftRow {
  readonly slot: string;
  readonly value: Json;
  readonly rev: number;
  readonly member: string | null;
  readonly updatedAt: number;
}
export interface NewDraft {
  readonly slot: string;
  readonly value: Json;
  readonly member?: string | null;
  readonly at: number;
}

/** An exercise at a glance: what its rows say without folding its log. */
export interface ExerciseGlance extends Omit<ExerciseRow, "options" | "parentId" | "parentSeq"> {
  /** How long its log is. */
  readonly events: number;
  /** When the last thing happened in it. */
  readonly touchedAt: number;
  /** The last phase that opened, and in which turn; null before the exercise is opened. */
  readonly turn: number | null;
  readonly phase: string | null;
}

/** The values of one row, as the database writes them, in the order of its table's columns. */
export type DumpRow = readonly (string | null)[];
export interface Dump {
  /** Every table with its columns, before the first row. */
  begins(tables: Readonly<Record<string, readonly string[]>>): Promise<void>;
  row(table: string, row: DumpRow): Promise<void>;
}

/** A place in the log where a phase of a line opened. */
export interface CheckpointPlace {
  /** The line of the exercise's timeline: 0 is the one that it began with. */
  readonly line: number;
  readonly turn: number;
  readonly phase: string;
  /** The last seq that the fold has taken in there. */
  readonly seq: number;
  /** Of the state there, where somebody worked it out. */
  readonly hash?: string | null;
}
export interface CheckpointMark extends CheckpointPlace {
  /** Whether the fold is stored too: see checkpointAt. */
  readonly hasFold: boolean;
}
export interface Checkpoint extends CheckpointPlace {
  /** What the log folds to there, as JSON; null notes the place alone. */
  readonly fold: Json;
}

/** A part of an analysis of an exercise; `log`: the hash of what the analysis is made of. */
export interface PartKey {
  readonly exerciseId: string;
  readonly log: string;
  readonly part: string;
}

/** What a slip answers: of which end of which exercise, in whose place, in which quarter. */
export interface SlipKey {
  readonly exerciseId: string;
  readonly line: number;
  readonly role: string;
  readonly turn: number;
}

export interface Store {
  readonly kind: "pglite" | "postgres";

  // Exercises
  /** Writes the exercise, its links and its first events (seq 1 and on), all or nothing. Rejects when the id or a token is taken. */
  createExercise(
    row: NewExercise,
    links: readonly NewLink[],
    firstEvents: readonly NewEvent[],
  ): Promise<void>;
  exercise(id: string): Promise<ExerciseRow | null>;
  /** Exercises not ended, oldest first: what the clock must know at boot. */
  listExercises(): Promise<ExerciseRow[]>;
  /** Marks it ended; null opens it again. Rejects with StoreError "missing". */
  endExercise(id: string, at: number | null): Promise<void>;
  /** Removes it with its log, links, people and drafts, and the class that it was the last group of. Answers whether it was there. */
  deleteExercise(id: string): Promise<boolean>;
  /** Every exercise, newest first. */
  overview(): Promise<ExerciseGlance[]>;
  /** Exercises that ended before this moment, or never ended and in which nothing has happened since. */
  exercisesBefore(at: number): Promise<string[]>;

  // The log
  /**
   * Appends a command's events and its answer in one transaction. Of two servers that append upon the same seq,
   * the unique (exerciseId, seq) lets one through. Rejects with StoreError "missing" when there is no such exercise.
   */
  append(entry: Append): Promise<Appended>;
  /** Events with fromSeq <= seq <= toSeq (1 is the first), in order; without toSeq up to the last. */
  events(exerciseId: string, fromSeq?: number, toSeq?: number): Promise<StoredEvent[]>;
  /** The last seq, 0 for an empty or unknown log. */
  head(exerciseId: string): Promise<number>;
  command(exerciseId: string, key: string): Promise<CommandRow | null>;

  // Links
  /** Also finds revoked links: see revokedAt. */
  linkByToken(token: string): Promise<LinkRow | null>;
  /** Every link of an exercise, revoked ones too, oldest first. */
  links(exerciseId: string): Promise<LinkRow[]>;
  addLink(exerciseId: string, link: NewLink, at: number): Promise<LinkRow>;
  /** Answers whether there was such a link still open. */
  revokeLink(tokenHash: string, at: number): Promise<boolean>;
  /** Revokes a link and issues `token` for the same seat, all or nothing. Rejects with StoreError "missing" when it is unknown or revoked already. */
  reissueLink(tokenHash: string, token: string, at: number): Promise<LinkRow>;

  // People
  createMember(member: NewMember): Promise<MemberRow>;
  memberBySecretHash(secretHash: string): Promise<MemberRow | null>;
  members(exerciseId: string): Promise<MemberRow[]>;
  /** Notes that somebody was here; silent when the member is gone. */
  touchMember(id: string, at: number): Promise<void>;
  /** Rejects with StoreError "missing". */
  renameMember(id: string, name: string | null): Promise<void>;
  /** Takes somebody out of their seat: see removedAt. Silent when the member is gone. */
  removeMember(id: string, at: number): Promise<void>;

  /** Ends a person's secret: from now on no cookie is theirs. What they did stays theirs. Silent when the member is gone. */
  endMember(id: string): Promise<void>;

  // Classes: exercises that are led from one desk
  /** Writes the class, its groups and its links, all or nothing; its exercises are there. Rejects when the id, a token or an exercise is taken. */
  createClass(row: ClassRow, links: readonly NewLink[]): Promise<void>;
  class(id: string): Promise<ClassRow | null>;
  /** The class that an exercise is a group of. */
  classOf(exerciseId: string): Promise<string | null>;
  /** Every link of a class, revoked ones too, oldest first. */
  classLinks(classId: string): Promise<ClassLinkRow[]>;
  /** Also finds revoked links: see revokedAt. */
  classLinkByToken(token: string): Promise<ClassLinkRow | null>;
  addClassLink(classId: string, link: NewLink, at: number): Promise<void>;
  /** Answers whether there was such a link still open. */
  revokeClassLink(tokenHash: string, at: number): Promise<boolean>;
  createClassMember(member: NewClassMember): Promise<void>;
  classMemberBySecretHash(secretHash: string): Promise<ClassMemberRow | null>;
  classMembers(classId: string): Promise<ClassMemberRow[]>;
  /** Ends a person's secret: from now on no cookie is theirs. */
  endClassMember(id: string): Promise<void>;
  /** Notes as which member of an exercise somebody of a class sits in it. */
  addClassSeat(classMemberId: string, exerciseId: string, memberId: string): Promise<void>;
  /** Every such member, of all who came by this link. */
  classSeats(linkHash: string): Promise<{ readonly exerciseId: string; readonly memberId: string }[]>;

  // Drafts
  drafts(key: DraftKey): Promise<DraftRow[]>;
  /** The drafts of every seat for a turn, in one question. */
  draftsOfTurn(exerciseId: string, turn: number): Promise<(DraftRow & { readonly seat: string })[]>;
  /** The last writer wins. Answers the slot's new revision: 1, 2, 3 and on. */
  putDraft(key: DraftKey, draft: NewDraft): Promise<number>;
  /** Drops one slot, or the whole draft. */
  clearDrafts(key: DraftKey, slot?: string): Promise<void>;

  // Read marks
  /** Channel to the last seq read. */
  readMarks(exerciseId: string, memberId: string): Promise<Record<string, number>>;
  /** Never moves back. */
  putReadMark(exerciseId: string, memberId: string, channel: string, seq: number): Promise<void>;
  /** Moves marks of these seats' people back to `seq` where they stand beyond it: what they had read there is gone. */
  clipReadMarks(exerciseId: string, seats: readonly string[], seq: number): Promise<void>;

  // Checkpoints: a cache of the fold
  /** One a phase of a line: the one further on in the log stays. Silent when the exercise is gone. */
  putCheckpoint(exerciseId: string, checkpoint: Checkpoint): Promise<void>;
  /** Every place without its fold, by line and then by seq. */
  checkpoints(exerciseId: string): Promise<CheckpointMark[]>;
  /** The latest of the line, at seq or before it, whose fold is stored. */
  checkpointAt(exerciseId: string, line: number, seq: number): Promise<Checkpoint | null>;
  dropCheckpoints(exerciseId: string): Promise<void>;

  // Analyses of games that are over: a cache of what playing on has shown
  /** One an exercise: the last that was put stays. Silent when the exercise is gone. @param log the hash of what it was made of */
  putAnalysis(exerciseId: string, log: string, found: Json): Promise<void>;
  /** What was found of just this log; null where nothing was, or of another. */
  analysis(exerciseId: string, log: string): Promise<Json | null>;
  /** Takes a part of an analysis, for so long, where nobody has taken or answered it: answers whether it was us. */
  takePart(key: PartKey, leaseMs: number): Promise<boolean>;
  /** The first answer stays. Silent when the exercise is gone. */
  putPart(key: PartKey, answer: string): Promise<void>;
  /** Of these parts: those that are answered, with the answer, and those that somebody has taken and still may answer, with null. */
  parts(exerciseId: string, log: string, ids: readonly string[]): Promise<Map<string, string | null>>;
  /** Forgets parts, of whichever analysis, that were taken or answered longer ago than this. */
  dropParts(olderThanMs: number): Promise<void>;

  // Slips: answers that wait, sealed, to be opened together. In no backup.
  /** @param who known again by its writer alone, whose earlier slip this one replaces. Silent when the exercise is gone. */
  putSlip(key: SlipKey, who: string, answer: Json): Promise<void>;
  /** One's own; null where there is none. */
  slip(key: SlipKey, who: string): Promise<Json | null>;
  countSlips(key: SlipKey): Promise<number>;
  /** All of them, shuffled. */
  slips(key: SlipKey): Promise<Json[]>;
  /** Takes one back. */
  dropSlip(key: SlipKey, who: string): Promise<void>;
  dropSlips(key: SlipKey): Promise<void>;

  // Templates
  /** Keeps a new one. */
  createTemplate(template: NewTemplate): Promise<void>;
  template(id: string): Promise<TemplateRow | null>;
  /** Writes it anew, where it still stands at `was`. Answers whether it did. */
  writeTemplate(
    id: string,
    was: number,
    written: Pick<NewTemplate, "name" | "body" | "at">,
  ): Promise<boolean>;
  deleteTemplate(id: string): Promise<void>;
  countTemplates(): Promise<number>;
  /** Those that nobody has written since go. Answers how many. */
  deleteTemplatesBefore(at: number): Promise<number>;

  // The survey: counts alone
  /** Counts somebody's answers, once: answers whether they were counted. @param who known again by its writer alone */
  addSurvey(exerciseId: string, who: string, answers: Readonly<Record<string, number>>): Promise<boolean>;
  hasSurveyed(exerciseId: string, who: string): Promise<boolean>;
  survey(exerciseId: string): Promise<{
    readonly answered: number;
    readonly tally: readonly { readonly question: string; readonly choice: number; readonly n: number }[];
  }>;

  // What the servers of this database agree on
  setting(key: string): Promise<string | null>;
  putSetting(key: string, value: string): Promise<void>;
  /** Sets it where nobody has yet. Answers whether it was us. */
  claimSetting(key: string, value: string): Promise<boolean>;

  // Backup
  /** Hands over every row of every exercise, as they stood at one moment. An embedded database does nothing else meanwhile. */
  dump(to: Dump): Promise<void>;
  /**
   * Puts back what `dump` handed over; nothing of it stays when `rows` or the database fails on the way. Rejects with
   * StoreError "not_empty" where there is an exercise already, "not_ours" where a table or column is unknown.
   */
  load(
    tables: Readonly<Record<string, readonly string[]>>,
    rows: AsyncIterable<readonly [table: string, row: DumpRow]>,
  ): Promise<void>;

  // The thing itself
  /** Bytes that the database takes. */
  size(): Promise<number>;
  /** Writes, and undoes what it wrote: resolves when the database takes it and the disk has room, rejects otherwise. */
  tryToWrite(): Promise<void>;
  /** Waits for what runs, then lets the database go. Without it an embedded database keeps the process alive. */
  close(): Promise<void>;
}
