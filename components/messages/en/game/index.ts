// All the words of the game itself, by the ids of the engine. The screens' own words stand in `screens/`.
// A cause is `causes.<code>`, a result `results.<code>`, news `news.<code>.<variant>.headline | body`, a refusal `refusals.<code>`.
import { aims } from "./aims";
import { brief, briefSure } from "./brief";
import { briefs, scenarioBriefs } from "./briefs";
import { causes } from "./causes";
import { actors, phases, predecessors, roles, seats, steps } from "./course";
import { dynamics } from "./dynamics";
import { scenarioEvents } from "./events";
import { expects, sure } from "./expects";
import { findings } from "./findings";
import { line } from "./line";
import { news } from "./news";
import { contentNote, glossary } from "./note";
import { endPosture, orderGroups, orders } from "./orders";
import { bands, control, forces, hands } from "./pieces";
import {
  claimable,
  demands,
  mediators,
  parisLines,
  readings,
  receivers,
  regimes,
  rungs,
  signals,
  targets,
  themes,
  venues,
} from "./politics";
import { problems, refusals } from "./refusals";
import { citation, differs, grades, sections, sources } from "./report";
import { results } from "./results";
import { scenarios } from "./scenarios";
import { scores } from "./scores";
import { angles, ears, facts, stories } from "./stories";
import { termParts, terms } from "./terms";
import { purses, tracks, zoneTracks } from "./tracks";
import { whys } from "./whys";
import { communities, countries, terrain, ways, zones } from "./zones";

export const game = {
  actors,
  aims,
  angles,
  bands,
  brief,
  briefSure,
  briefs,
  causes,
  citation,
  differs,
  claimable,
  communities,
  contentNote,
  control,
  countries,
  demands,
  dynamics,
  ears,
  endPosture,
  expects,
  facts,
  findings,
  forces,
  glossary,
  grades,
  hands,
  line,
  mediators,
  news,
  orderGroups,
  orders,
  parisLines,
  phases,
  predecessors,
  problems,
  purses,
  readings,
  receivers,
  refusals,
  regimes,
  results,
  roles,
  rungs,
  scenarioBriefs,
  scenarioEvents,
  scenarios,
  scores,
  seats,
  sections,
  signals,
  sources,
  steps,
  stories,
  sure,
  targets,
  termParts,
  terms,
  terrain,
  themes,
  tracks,
  venues,
  ways,
  whys,
  zoneTracks,
  zones,
} as const;
