// A game as it is, but for everything that one role may not know: what its view must not tell apart.
import { copyState } from "../copy.ts";
import { isSecret } from "../deals/listeners.ts";
import type { DealState, GameState } from "../state.ts";
import { FORCES, ROLES, type Role, TRACKS, type Turn, ZONE_TRACKS } from "../vocabulary.ts";
import { guessError, knowsForce, knowsTrack, knowsZoneTrack } from "../who-knows.ts";

/** A secret that another knows of is handed on by that other, and laid by another's service to nobody. */
function withOtherHands(d: DealState, me: Role, turn: Turn): DealState {
  const by = [...d.parties, ...d.leakedTo].find((r) => r !== me);
  const role = d.parties.find((r) => r !== me);
  if (!isSecret(d) || !by || !role) return d;
  return {
    ...d,
    passed: [...(d.passed ?? []), { by, listener: "papers", turn }],
    traced: [...(d.traced ?? []), { role, named: "nobody", sure: 1, turn }],
  };
}

/** The same game with everything changed that this role may not know. */
export function withOtherSecrets(s: GameState, me: Role, by: number): GameState {
  const t = copyState(s);
  for (const track of TRACKS) {
    if (!knowsTrack(me, track) && guessError(me, track) === undefined)
      t.tracks[track] = (t.tracks[track] + by) % 1000;
  }
  // JNIM is the other end of the indirect channel: that it is open is no secret from it, how strong it is, is.
  if (me === "jnim") t.tracks.channel = s.tracks.channel > 0 ? 1 + (by % 900) : 0;
  t.zones.forEach((z, i) => {
    for (const f of FORCES) if (!knowsForce(me, f)) z.forces[f] = (z.forces[f] + by) % 9;
    for (const zt of ZONE_TRACKS)
      if (!knowsZoneTrack(me, zt)) z[zt] = (z[zt] + by) % (zt === "administration" ? 30 : 1000);
    if (me !== "jnim") z.hidden = !z.hidden;
    if (me !== "paris" && me !== "bamako") {
      z.clearedIn = (z.clearedIn + by) % 5;
      z.receivers = { fama: by % 30, minusma: by % 20, local: by % 10 };
    }
    z.falls += i % 2;
  });
  for (const other of ROLES) {
    if (other === me) continue;
    t.known[other] = t.known[other].map((sight) => ({ ...sight, turn: 0, error: (sight.error + 1) % 3 }));
    if (t.sheets[other]) t.sheets[other] = [];
  }
  const sources = (t.sources ?? []).filter((x) => x.role === me);
  for (const role of ROLES) {
    if (role !== me)
      sources.push({
        role,
        zone: by % t.zones.length,
        since: 1,
        tendedIn: s.turn,
        burnedIn: (by % 2) * s.turn,
      });
  }
  t.sources = sources;
  const mine = t.postures.filter((p) => p.role === me);
  t.postures =
    me === "moscow"
      ? mine
      : [...mine, { role: "moscow", id: "moscow.hide_hand", zone: -1, option: "", since: 1 }];
  t.deals = t.deals.map((d) => withOtherHands(d, me, s.turn));
  const strangers = ROLES.filter((r) => r !== me).slice(0, 2);
  t.deals = t.deals.concat({
    id: `secret-${by}`,
    parties: strangers,
    terms: [{ kind: "local_truce", by: strangers[0] as Role, zone: "MOP", from: s.turn, to: s.turn }],
    secret: true,
    version: 1,
    by: strangers[0] as Role,
    signed: strangers,
    status: "signed",
    expires: s.turn,
    signedIn: s.turn,
    record: [],
    leakedTo: [],
  });
  if (me !== "bamako" && me !== "moscow" && !t.wagner.deployedIn)
    t.wagner = { ...t.wagner, offeredIn: by % 3, contractIn: by % 2 };
  if (me !== "paris") {
    t.aims = t.aims.map((a) => ({ ...a, funded: a.funded + by }));
    t.parisLine = { ...t.parisLine, dueSince: by % 4 };
  }
  return t;
}
