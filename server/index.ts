// The server with its pages: the only file that knows Next.
import next from "next";
import { run } from "./run.ts";

void run(async ({ dev, host, port }, httpServer) => {
  const app = next({ dev, hostname: host, port, httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (req, res) => handle(req, res);
});
