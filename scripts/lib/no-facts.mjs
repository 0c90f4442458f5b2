// No fact of the server's is kept on a screen: who has committed, who holds the pen, what is kept, who is here. A copy of it is a guess as
// soon as the server decides otherwise. A rule for eslint; what it forbids and lets be stands in scripts/no-facts.test.ts.

/** What the server decides, by the names under which a screen would keep it. */
const FACT =
  /^(is|am|has|was)?(committed|reopened|kept|saved|pen|penHolder|holder|mine|connected|online|here|absent|live|ready|paused|running|signed|joined|botPlays|standIn)$/i;

/** The parts of the session that are the server's picture; only the session itself writes them. */
const PICTURE = new Set(["exercise", "view", "legal", "items", "drafts", "kept", "reading", "scores", "n"]);

const isCall = (node, name) =>
  node?.type === "CallExpression" && (node.callee.name === name || node.callee.property?.name === name);

/** The object that a call of `setState` puts in, given at once or by a function. */
function putIn(node) {
  const [given] = node.arguments;
  const at = given?.type === "ArrowFunctionExpression" ? given.body : given;
  return at?.type === "ObjectExpression" ? at : undefined;
}

const isSession = (node) => {
  const { object } = node.callee;
  return object?.type === "MemberExpression" && object.property.name === "store";
};

export const noFacts = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      kept: "'{{name}}' is the server's to say: read it from its picture (useShown) instead of keeping it here.",
      written: "The server's picture ('{{name}}') is written by components/session/ alone.",
    },
  },
  create(context) {
    return {
      VariableDeclarator({ id, init }) {
        if (!isCall(init, "useState") && !isCall(init, "useRef")) return;
        const name = id.type === "ArrayPattern" ? id.elements[0]?.name : id.name;
        if (name && FACT.test(name)) context.report({ node: id, messageId: "kept", data: { name } });
      },
      CallExpression(node) {
        if (!isCall(node, "setState") || !isSession(node)) return;
        for (const { key } of putIn(node)?.properties ?? [])
          if (key && PICTURE.has(key.name))
            context.report({ node: key, messageId: "written", data: { name: key.name } });
      },
    };
  },
};
