// POST /api/debrief/survey: what people made of an exercise, counted and kept as counts alone.
import { type Surveyed, surveyRequest } from "../contract/http.ts";
import { LARGEST_BODY } from "../contract/limits.ts";
import { isRole, leads } from "../contract/seats.ts";
import { SURVEY } from "../contract/survey.ts";
import type { Store } from "../store/index.ts";
import { mustBeOver } from "./over.ts";
import { HttpRefusal, sendJson } from "./reply.ts";
import { type Route, readBody } from "./routes.ts";
import { surveyedAs } from "./writer.ts";

/** Fewer could be told by what they said. */
const LEAST = 5;

export const postSurvey: Route = async (req, res, deps) => {
  const { exercise, seat, answers } = await readBody(req, surveyRequest, LARGEST_BODY);
  await mustBeOver(req, exercise, seat, deps);
  const who = await surveyedAs(deps.store, req, exercise, seat);
  if (answers) {
    if (!isRole(seat)) throw new HttpRefusal(403, "seat.may_not", { seat });
    await deps.store.addSurvey(exercise, who, answers);
  }
  const { answered, tally } = await deps.store.survey(exercise);
  const told: Surveyed = {
    ok: true,
    answered,
    own: await deps.store.hasSurveyed(exercise, who),
    ...(leads(seat) && answered >= LEAST ? { tally: talliedBy(tally) } : {}),
  };
  sendJson(res, 200, told);
};

type Tally = Awaited<ReturnType<Store["survey"]>>["tally"];

const talliedBy = (tally: Tally): NonNullable<Surveyed["tally"]> =>
  Object.fromEntries(
    SURVEY.map((question) => [
      question,
      [1, 2, 3, 4, 5].map(
        (choice) => tally.find((t) => t.question === question && t.choice === choice)?.n ?? 0,
      ),
    ]),
  ) as NonNullable<Surveyed["tally"]>;
