// The game as one viewer may know it.
import { z } from "zod";
import { type LegalOrder, SIGNALS, type View } from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import {
  aimId,
  angle,
  claimable,
  demand,
  dynamicId,
  mediator,
  orderId,
  parisLine,
  phase,
  regime,
  role,
  rung,
  seatName,
  story,
  trackId,
  venue,
  viewer,
  zoneId,
} from "../ids.ts";
import { orderDraft } from "../requests.ts";
import { dealView } from "./deals.ts";
import { count, estimate, known, label, line, points, turn } from "./figures.ts";
import { zoneStatic, zoneView } from "./zones.ts";

const nameSince = z.strictObject({ seat: role, from: turn, name: seatName });

const frame = z
  .strictObject({
    id: z.string(),
    name: z.string().optional().describe("what its writer calls it"),
    texts: z.string().describe("the shipped scenario whose texts are shown"),
    turns: z.int().min(1).describe("how many turns are played; an aftermath of two follows"),
    slots: z.int().min(1).describe("orders a sheet holds, postures not counted"),
    quartersPerTurn: z.union([z.literal(1), z.literal(2)]),
    seats: z.array(role).describe("roles that are played; the engine plays the others"),
    mission: z
      .array(zoneId)
      .optional()
      .describe("the ground that Paris was called in for, where the scenario names some"),
    names: z
      .array(nameSince)
      .readonly()
      .optional()
      .describe("seats that were called otherwise, and from which turn"),
  })
  .describe("the scenario's frame");

const aim = z.strictObject({
  id: aimId,
  since: turn,
  met: z.boolean(),
  funded: points.optional().describe("Paris and control: what has been put into it"),
  given: z.boolean().optional().describe("it held already as it was declared, and counts for nothing"),
});

const talks = z
  .strictObject({
    rung,
    venue,
    mediator,
    mine: z.boolean().describe("the viewer has a contact of its own to speak through"),
    vetoedIn: turn.describe("when Paris last forbade them, as far as the viewer knows"),
  })
  .describe("talks between Bamako and JNIM");

const signal = z.strictObject({
  index: count,
  kind: z.enum(SIGNALS),
  since: turn,
  answered: z.boolean(),
  echo: z.union([z.literal(-1), z.literal(0), z.literal(1)]).describe("how the field followed the word"),
  alive: z.boolean(),
});

const takenFor = z.strictObject({
  value: points,
  low: points,
  high: points,
  causes: z.array(line).optional().describe("what the viewer put it down to"),
});

const exit = z
  .strictObject({
    announcedIn: turn,
    dueIn: turn,
    slips: count,
    handed: count.describe("zones handed over"),
    abandoned: count.describe("zones left to nobody"),
    narrowed: count.describe("times the aims were cut down"),
    outIn: turn.describe("when the last French unit left Mali"),
    overruled: z.boolean().optional().describe("an open veto was in force as it was announced, or since"),
    seen: takenFor.optional().describe("what the viewer took the reading for when it was fixed"),
  })
  .describe("the French exit");

const told = z.strictObject({ role, angle, turn });
const posture = z.strictObject({ id: orderId, zone: zoneId.optional(), option: z.string(), since: turn });

/** Part by part, for what is held to the engine hides it. */
const viewShape = z.strictObject({
  viewer,
  scenario: frame,
  turn,
  label,
  phase,
  board: z.array(zoneStatic),
  tracks: z.partialRecord(trackId, known).describe("only tracks that the viewer has a figure for"),
  past: z
    .array(z.strictObject({ turn, tracks: z.partialRecord(trackId, points) }))
    .describe("the figures known exactly, at the end of each quarter gone by"),
  start: z.partialRecord(trackId, points).describe("the figures known exactly, as the game began"),
  zones: z.array(zoneView).describe("in the order of `board`"),
  regime: z.strictObject({ kind: regime, since: turn, falls: count }).describe("who governs in Bamako"),
  aims: z.array(aim).describe("what Paris has declared"),
  talks,
  signals: z.array(signal).describe("JNIM's public signals"),
  exit,
  wagner: z
    .strictObject({ offered: z.boolean(), contract: z.boolean(), deployedIn: turn, facedIn: turn })
    .describe("the contract with Wagner, as far as the viewer knows"),
  parisLine: z
    .strictObject({
      line: parisLine,
      since: turn,
      changes: count,
      due: z.boolean().describe("Paris owes one"),
    })
    .describe("Paris's line on the junta"),
  demand: z
    .strictObject({ rung: demand, since: turn, first: turn.optional() })
    .describe("what Bamako asks of the French presence"),
  elections: z.strictObject({ promisedFor: turn, postponed: count }),
  hostages: known,
  claims: z
    .array(z.strictObject({ what: claimable, open: z.boolean().describe("the viewer may still claim it") }))
    .describe("true events that can be claimed"),
  stories: z
    .array(z.strictObject({ of: story, since: turn, told: z.array(told) }))
    .describe("events that can be told now, and who has given which account of them"),
  postures: z.array(posture).describe("one's own standing orders; for control everybody's"),
  deals: z.array(dealView),
  reach: z.array(role).describe("roles that the viewer can write to now"),
  sheet: z.array(orderDraft).optional().describe("the own sheet, once committed"),
  committed: z.array(role),
  off: z.array(z.string()).readonly().describe("rules that are switched off"),
});

export const view = heldTo<View>()(
  viewShape.meta({ id: "View", description: "Everything that a viewer may know of the game." }),
);

const dealsChange = z
  .strictObject({
    gone: z.array(z.string()).describe("ids of deals to be taken out"),
    put: z
      .array(z.strictObject({ at: count, deal: dealView }))
      .describe("those that changed or are new: each is taken out, then put in at its place, in this order"),
  })
  .meta({ id: "DealsChange", description: "What changed among the deals." });

const pastChange = z
  .strictObject({
    after: count.describe("how many quarters gone by these follow; whatever else stood there is gone"),
    quarters: viewShape.shape.past,
  })
  .meta({ id: "PastChange", description: "What changed among the quarters gone by." });

export const viewParts = viewShape
  .omit({ deals: true, sheet: true, past: true, zones: true })
  .partial()
  .extend({
    zones: z.array(zoneView).optional().describe("those that changed, by `id`"),
    past: pastChange.optional(),
    deals: dealsChange.optional(),
    sheet: z.array(orderDraft).nullable().optional().describe("null where there is none any more"),
  })
  .meta({ id: "ViewParts", description: "The parts of the view that changed." });

export const legalOrder = heldTo<LegalOrder>()(
  z
    .strictObject({
      draft: orderDraft,
      cost: points.describe("of the seat's purse"),
      expects: z.array(estimate),
      dynamics: z.array(dynamicId).describe("rules that it touches"),
    })
    .meta({ id: "LegalOrder", description: "An order that the seat may write now, alone on its sheet." }),
);
