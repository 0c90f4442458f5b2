// Deterministic toy map: 24 regions of 120 points each and 160 unit tokens, about what an operational map of the Sahel needs.
export function makeMap() {
  let s = 7;
  const u = () => (s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const regions = Array.from({ length: 24 }, (_, i) => {
    const cx = 130 + (i % 6) * 190,
      cy = 120 + Math.floor(i / 6) * 190;
    const pts = Array.from({ length: 120 }, (_, k) => {
      const a = (k / 120) * Math.PI * 2,
        r = 78 + 16 * u();
      return (cx + r * Math.cos(a)).toFixed(1) + " " + (cy + r * Math.sin(a)).toFixed(1);
    });
    return { id: i, cx, cy, d: "M" + pts.join("L") + "Z" };
  });
  const tokens = Array.from({ length: 160 }, (_, i) => {
    const r = regions[i % 24];
    return {
      id: i,
      side: i % 4,
      x: r.cx + (u() - 0.5) * 100,
      y: r.cy + (u() - 0.5) * 100,
      n: 1 + Math.floor(u() * 6),
    };
  });
  return { regions, tokens };
}
export const COLORS = ["#2a5", "#26c", "#222", "#b33"];
