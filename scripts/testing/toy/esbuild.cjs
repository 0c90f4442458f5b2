// A bundle of a toy says what it was made of.
const { mkdirSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");

exports.build = async ({ absWorkingDir, entryPoints: [entry], outfile, write = true }) => {
  const source = readFileSync(path.join(absWorkingDir, entry), "utf8");
  if (!write)
    return {
      outputFiles: [
        { path: "made.js", text: "" },
        { path: "made.css", text: "" },
      ],
    };
  const to = path.join(absWorkingDir, outfile);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, `console.log(${JSON.stringify(`${entry} ${source}`)})`);
};
