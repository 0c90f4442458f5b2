// The same map without a framework: one HTML file, markup made on the server, a few lines of script. The practical floor.
import http from "node:http";
import { gzipSync } from "node:zlib";
import { makeMap, COLORS } from "./next-app/app/map/data.mjs";
export function serve() {
  const { regions, tokens } = makeMap();
  const html = `<!doctype html><meta charset=utf-8><title>floor</title><body style="margin:0"><svg id="map" width="1200" height="800" style="touch-action:none;background:#cde"><g id="g">${regions.map((r) => `<path d="${r.d}" fill="#eda" stroke="#875" data-r="${r.id}"/>`).join("")}${tokens.map((t) => `<g transform="translate(${t.x} ${t.y})"><circle r="9" fill="${COLORS[t.side]}"/><text font-size="10" fill="#fff" text-anchor="middle" dy="3">${t.n}</text></g>`).join("")}</g></svg><script>const m=document.getElementById('map'),g=document.getElementById('g');let x=0,y=0,k=1,d=null,sel=null;const p=()=>g.setAttribute('transform','translate('+x+' '+y+') scale('+k+')');m.onpointerdown=e=>{d=[e.clientX,e.clientY]};m.onpointermove=e=>{if(!d)return;x+=e.clientX-d[0];y+=e.clientY-d[1];d=[e.clientX,e.clientY];p()};m.onpointerup=()=>{d=null};m.onwheel=e=>{k=Math.min(4,Math.max(.5,k*(e.deltaY<0?1.1:.9)));p()};m.onclick=e=>{if(e.target.dataset.r===undefined)return;if(sel)sel.setAttribute('fill','#eda');sel=e.target;sel.setAttribute('fill','#fc6')};window.__ready=performance.now()</script>`;
  const gz = gzipSync(html);
  const srv = http.createServer((q, r) => {
    if (q.url !== "/") {
      r.writeHead(404);
      r.end();
      return;
    }
    r.writeHead(200, {
      "content-type": "text/html",
      "content-encoding": "gzip",
      "content-length": gz.length,
    });
    r.end(gz);
  });
  return new Promise((ok) =>
    srv.listen(0, "127.0.0.1", () => ok({ port: srv.address().port, close: () => srv.close() })),
  );
}
