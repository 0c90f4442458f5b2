// The packages are the project's own, five folders up.
import path from "node:path";

export default { turbopack: { root: path.resolve(import.meta.dirname, "../../../../..") } };
