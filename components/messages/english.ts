// Everything that is said in English. A chunk of its own, so that a browser loads one language.
import { game } from "./en/game";
import { aar } from "./en/screens/aar";
import { adjudication } from "./en/screens/adjudication";
import { against } from "./en/screens/against";
import { bookmarks } from "./en/screens/bookmarks";
import { classroom } from "./en/screens/classroom";
import { coach } from "./en/screens/coach";
import { common } from "./en/screens/common";
import { debrief } from "./en/screens/debrief";
import { editor } from "./en/screens/editor";
import { end } from "./en/screens/end";
import { facilitate } from "./en/screens/facilitate";
import { join } from "./en/screens/join";
import { keys } from "./en/screens/keys";
import { landing } from "./en/screens/landing";
import { ledger } from "./en/screens/ledger";
import { lobby } from "./en/screens/lobby";
import { msel } from "./en/screens/msel";
import { notices } from "./en/screens/notices";
import { observer } from "./en/screens/observer";
import { operator } from "./en/screens/operator";
import { play } from "./en/screens/play";
import { plenary } from "./en/screens/plenary";
import { prepare } from "./en/screens/prepare";
import { report } from "./en/screens/report";
import { rules } from "./en/screens/rules";
import { sheet } from "./en/screens/sheet";
import { sheets } from "./en/screens/sheets";
import { states } from "./en/screens/states";
import { table } from "./en/screens/table";
import { takeaway } from "./en/screens/takeaway";
import { whatif } from "./en/screens/whatif";

export const english = {
  ...game,
  aar,
  adjudication,
  against,
  bookmarks,
  classroom,
  coach,
  common,
  debrief,
  editor,
  end,
  join,
  keys,
  landing,
  ledger,
  lobby,
  msel,
  play,
  plenary,
  prepare,
  report,
  sheet,
  sheets,
  states,
  table,
  takeaway,
  whatif,
  facilitate,
  notices,
  observer,
  operator,
  rules,
} as const;
