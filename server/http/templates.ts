// Templates over plain HTTP: kept from a desk or from a file, opened by a link, read, and forgotten.
//
// A template has one link, and whoever holds it may do everything with it, as with a seat: the browser gets a cookie for it, the server keeps
// its hash alone.
import type { IncomingMessage } from "node:http";
import type { TemplateChecked, TemplateKept, TemplateRead } from "../contract/http.ts";
import { LARGEST_BODY, LARGEST_TEMPLATE, MOST_TEMPLATES } from "../contract/limits.ts";
import type { ServerRefusal } from "../contract/refusals.ts";
import {
  checkTemplate,
  keepExercise,
  keepTemplate,
  ofTemplate,
  openTemplate,
  type Template,
  templateCookie,
} from "../contract/template.ts";
import { hashSecret, newExerciseId, newToken, type TemplateRow } from "../store/index.ts";
import { mayCreate } from "./bearer.ts";
import { cookiesOf, dropCookie, setCookie } from "./cookies.ts";
import { mustSit } from "./must-sit.ts";
import { addressOf, cookieFor } from "./origin.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, type RouteDeps, readBody, spend } from "./routes.ts";
import { problemsOf, templateOf } from "./template-of.ts";

export const postTemplate: Route = async (req, res, deps) => {
  await mayCreate(req, deps);
  spend(deps.creations, addressOf(req, deps.options), "address.too_fast");
  const asked = await readBody(req, keepTemplate, LARGEST_TEMPLATE);
  const [problem] = problemsOf(asked.template);
  if (problem?.of === "inject")
    throw new HttpRefusal(400, "inject.wrong", {
      number: problem.number ?? "",
      path: problem.path,
      problem: problem.problem,
    });
  if (problem)
    throw new HttpRefusal(400, "scenario.invalid", { path: problem.path, problem: problem.problem });
  const { kept, cookie } = await keep(req, asked.template, deps);
  sendJson(res, 201, kept, { "set-cookie": cookie });
};

export const postTemplateCheck: Route = async (req, res, deps) => {
  await mayCreate(req, deps);
  spend(deps.joins, addressOf(req, deps.options), "address.too_fast");
  const asked = await readBody(req, checkTemplate, LARGEST_TEMPLATE);
  sendJson(res, 200, { ok: true, problems: problemsOf(asked.template) } satisfies TemplateChecked);
};

export const postTemplateKeep: Route = async (req, res, deps) => {
  const { store, registry, time, log } = deps;
  const { exercise, name, into, was, only } = await readBody(req, keepExercise, LARGEST_BODY);
  await mustSit(req, exercise, "control", deps);
  const live = await registry.open(exercise);
  if (!live) throw new HttpRefusal(404, "exercise.unknown");
  const made = templateOf(live.fold(), name, await groupsOf(exercise, deps));
  if (into === undefined) {
    spend(deps.creations, addressOf(req, deps.options), "address.too_fast");
    const { kept, cookie } = await keep(req, made, deps);
    return sendJson(res, 201, kept, { "set-cookie": cookie });
  }
  const { token, row } = await mustHold(req, into, deps);
  const upon = was ?? row.rev;
  const { prepared, injects } = made;
  const body = only ? { ...(row.body as unknown as Template), name, prepared, injects } : made;
  if (!(await store.writeTemplate(into, upon, { name, body: body as never, at: time.now() })))
    throw new HttpRefusal(409, "template.changed");
  log.info("template.written", { template: into });
  const kept: TemplateKept = { ok: true, id: into, rev: upon + 1, token };
  sendJson(res, 201, kept, {
    "set-cookie": setCookie(templateCookie(into), token, cookieFor(req, deps.options)),
  });
};

export const postTemplateOpen: Route = async (req, res, deps) => {
  const { id, token } = await readBody(req, openTemplate, LARGEST_BODY);
  await mustBe(req, id, token, deps);
  sendJson(
    res,
    200,
    { ok: true },
    { "set-cookie": setCookie(templateCookie(id), token, cookieFor(req, deps.options)) },
  );
};

export const postTemplateRead: Route = async (req, res, deps) => {
  const { id } = await readBody(req, ofTemplate, LARGEST_BODY);
  const { row, token } = await mustHold(req, id, deps);
  const body: TemplateRead = {
    ...{ ok: true, id, rev: row.rev, token, changed: row.changedAt },
    template: row.body as unknown as Template,
  };
  sendJson(res, 200, body);
};

export const postTemplateForget: Route = async (req, res, deps) => {
  const { id } = await readBody(req, ofTemplate, LARGEST_BODY);
  await mustHold(req, id, deps);
  await deps.store.deleteTemplate(id);
  deps.log.info("template.deleted", { template: id });
  sendJson(res, 200, { ok: true }, { "set-cookie": dropCookie(templateCookie(id)) });
};

async function keep(
  req: IncomingMessage,
  made: Template,
  { store, time, log, options }: RouteDeps,
): Promise<{ kept: TemplateKept; cookie: string }> {
  if ((await store.countTemplates()) >= MOST_TEMPLATES)
    throw new HttpRefusal(503, "template.too_many" satisfies ServerRefusal, { limit: MOST_TEMPLATES });
  const id = newExerciseId();
  const token = newToken();
  await store.createTemplate({ id, token, name: made.name, body: made as never, at: time.now() });
  log.info("template.kept", { template: id });
  return {
    kept: { ok: true, id, rev: 1, token },
    cookie: setCookie(templateCookie(id), token, cookieFor(req, options)),
  };
}

/** @throws HttpRefusal where the browser has no good link of it; of one that is not there it is told the same */
async function mustHold(
  req: IncomingMessage,
  id: string,
  deps: RouteDeps,
): Promise<{ row: TemplateRow; token: string }> {
  const token = cookiesOf(req.headers.cookie).get(templateCookie(id));
  if (token === undefined) throw new HttpRefusal(404, "template.unknown");
  return { row: await mustBe(req, id, token, deps), token };
}

async function mustBe(
  req: IncomingMessage,
  id: string,
  token: string,
  { store, failures, options }: RouteDeps,
): Promise<TemplateRow> {
  const row = await store.template(id);
  if (row && row.tokenHash === hashSecret(token)) return row;
  spend(failures, addressOf(req, options), "address.too_many_failures");
  throw new HttpRefusal(404, "template.unknown");
}

/** The groups of the class that an exercise is one of, with who takes which seat in each. */
async function groupsOf(exercise: string, { store, registry }: RouteDeps) {
  const within = await store.classOf(exercise);
  const row = within === null ? null : await store.class(within);
  const groups = [];
  for (const { exerciseId, name } of row?.groups ?? []) {
    const live = await registry.open(exerciseId).catch(() => null);
    if (live) groups.push({ name, seats: live.fold().exercise.seats });
  }
  return groups;
}
