// Everything that is said in French.
import type { english } from "./english";
import { game } from "./fr/game";
import { aar } from "./fr/screens/aar";
import { adjudication } from "./fr/screens/adjudication";
import { against } from "./fr/screens/against";
import { bookmarks } from "./fr/screens/bookmarks";
import { classroom } from "./fr/screens/classroom";
import { coach } from "./fr/screens/coach";
import { common } from "./fr/screens/common";
import { debrief } from "./fr/screens/debrief";
import { editor } from "./fr/screens/editor";
import { end } from "./fr/screens/end";
import { facilitate } from "./fr/screens/facilitate";
import { join } from "./fr/screens/join";
import { keys } from "./fr/screens/keys";
import { landing } from "./fr/screens/landing";
import { ledger } from "./fr/screens/ledger";
import { lobby } from "./fr/screens/lobby";
import { msel } from "./fr/screens/msel";
import { notices } from "./fr/screens/notices";
import { observer } from "./fr/screens/observer";
import { operator } from "./fr/screens/operator";
import { play } from "./fr/screens/play";
import { plenary } from "./fr/screens/plenary";
import { prepare } from "./fr/screens/prepare";
import { report } from "./fr/screens/report";
import { rules } from "./fr/screens/rules";
import { sheet } from "./fr/screens/sheet";
import { sheets } from "./fr/screens/sheets";
import { states } from "./fr/screens/states";
import { table } from "./fr/screens/table";
import { takeaway } from "./fr/screens/takeaway";
import { whatif } from "./fr/screens/whatif";
import type { Shape } from "./shape";

export const french = {
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
} satisfies Shape<typeof english>;
