// The ground: the board that stays as it is, and each zone as a viewer sees it.
import { z } from "zod";
import { COUNTRIES, SUCCESSORS, WAYS, type ZoneStatic, type ZoneView } from "../../../game-rules/open.ts";
import { heldTo } from "../held.ts";
import { control, force, role, zoneId, zoneTrackId } from "../ids.ts";
import { count, known, points, sure, turn } from "./figures.ts";

export const zoneStatic = heldTo<ZoneStatic>()(
  z
    .strictObject({
      id: zoneId,
      country: z.enum(COUNTRIES),
      terrain: z.string(),
      w: points.describe("population weight"),
      stake: count.describe("share of the ground that a score counts, per mille of the whole board"),
      capital: z.boolean(),
      neighbours: z.array(z.strictObject({ zone: zoneId, way: z.enum(WAYS) })),
    })
    .meta({ id: "ZoneStatic", description: "A zone of the board: what never changes." }),
);

const source = z.strictObject({
  role,
  silent: z.boolean(),
  until: turn.describe("until when it speaks untended, or stays silent"),
});

const own = z
  .strictObject({
    hidden: z.boolean().optional().describe("JNIM: its cells here are hidden"),
    cleared: z.boolean().optional().describe("Paris, Bamako: the zone has been cleared"),
    receivers: z
      .partialRecord(z.enum(SUCCESSORS), points)
      .optional()
      .describe("Paris, Bamako: how far each has been built up to take over"),
    sources: z.array(source).optional().describe("human sources here: one's own; for control everybody's"),
  })
  .describe("what the viewer itself knows of its doings here");

export const zoneView = heldTo<ZoneView>()(
  z
    .strictObject({
      id: zoneId,
      fog: z
        .enum(["seen", "stale", "unknown"])
        .describe("this quarter's report, an older one, or too old to count"),
      age: count.describe("quarters since the report"),
      sure,
      error: count.describe("half-width of the report's error on hidden forces, units"),
      control,
      tracks: z.record(zoneTrackId, known),
      forces: z.partialRecord(force, known).describe("units; absent where nothing is known"),
      own,
    })
    .meta({ id: "ZoneView", description: "A zone as the viewer sees it." }),
);
