"use client";
import { useEffect, useMemo, useRef, useState, memo } from "react";
import { makeMap, COLORS } from "./data.mjs";
const Region = memo(function Region({ r, on, pick }) {
  return <path d={r.d} fill={on ? "#fc6" : "#eda"} stroke="#875" onClick={() => pick(r.id)} data-r={r.id} />;
});
const Token = memo(function Token({ t }) {
  return (
    <g transform={`translate(${t.x} ${t.y})`}>
      <circle r="9" fill={COLORS[t.side]} />
      <text fontSize="10" fill="#fff" textAnchor="middle" dy="3">
        {t.n}
      </text>
    </g>
  );
});
export default function GameMap() {
  const { regions, tokens } = useMemo(makeMap, []);
  const [sel, setSel] = useState(-1);
  const g = useRef(null),
    st = useRef({ x: 0, y: 0, k: 1, drag: null });
  useEffect(() => {
    window.__ready = performance.now();
  }, []);
  const paint = () => {
    const s = st.current;
    g.current.setAttribute("transform", `translate(${s.x} ${s.y}) scale(${s.k})`);
  };
  return (
    <svg
      id="map"
      width="1200"
      height="800"
      style={{ touchAction: "none", background: "#cde" }}
      onPointerDown={(e) => {
        st.current.drag = [e.clientX, e.clientY];
      }}
      onPointerMove={(e) => {
        const s = st.current;
        if (!s.drag) return;
        s.x += e.clientX - s.drag[0];
        s.y += e.clientY - s.drag[1];
        s.drag = [e.clientX, e.clientY];
        paint();
      }}
      onPointerUp={() => {
        st.current.drag = null;
      }}
      onWheel={(e) => {
        const s = st.current;
        s.k = Math.min(4, Math.max(0.5, s.k * (e.deltaY < 0 ? 1.1 : 0.9)));
        paint();
      }}
    >
      <g ref={g}>
        {regions.map((r) => (
          <Region key={r.id} r={r} on={sel === r.id} pick={setSel} />
        ))}
        {tokens.map((t) => (
          <Token key={t.id} t={t} />
        ))}
      </g>
    </svg>
  );
}
