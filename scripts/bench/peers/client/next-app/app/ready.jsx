"use client";
import { useEffect, useState } from "react";
export default function Ready() {
  const [n, set] = useState(0);
  useEffect(() => {
    window.__ready = performance.now();
  }, []);
  return (
    <button id="b" onClick={() => set(n + 1)}>
      {n}
    </button>
  );
}
