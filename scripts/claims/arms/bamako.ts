// What Bamako might do with its seat beside balanced play and history's, among balanced others: each plan carried through, all game.
import { SILENT } from "./alone.ts";
import { game } from "./arm.ts";
import { balanced, seated } from "./common.ts";
import { line, type Wish } from "./lines.ts";

const plan = (key: string, wishes: readonly Wish[], base = SILENT) =>
  game(`Bamako ${key}`, { policies: seated(balanced, { bamako: line(base, () => wishes) }) });

export const BAMAKO_PLANS = [
  plan("administers and pays its army", [
    { id: "bamako.pay_army" },
    { id: "bamako.restore_administration" },
    { id: "bamako.restore_administration" },
    { id: "bamako.deploy_army" },
    { id: "bamako.seek_donors" },
  ]),
  plan("talks, and keeps its mandate fresh", [
    { id: "bamako.open_talks" },
    { id: "bamako.pursue_talks" },
    { id: "bamako.renew_mandate" },
    { id: "bamako.pay_army" },
    { id: "bamako.restore_administration" },
  ]),
  plan("lets its army feed itself and asks no donor", [
    { id: "bamako.tolerate_predation" },
    { id: "bamako.sweep_zone" },
    { id: "bamako.arm_militias" },
    { id: "bamako.praise_paris" },
  ]),
];
