// No rule is written on a screen: figures of the game are not reckoned with in components/, the engine's functions of a view are asked.
// A rule for eslint; what it forbids and lets be stands in scripts/no-rules.test.ts.

/** Fields of the engine's types that carry a figure of the game. */
const FIGURES = new Set([
  "cost",
  "loyalty",
  "limit",
  "low",
  "high",
  "amount",
  "stake",
  "upkeep",
  "free",
  "spent",
  "takes",
  "purse",
  "remains",
  "over",
]);

/** `value` is a figure too where it is looked up among these. */
const TABLES = new Set(["tracks", "forces", "past"]);

const RECKONS = new Set(["+", "-", "*", "/", "%", "**", "<", ">", "<=", ">=", "+=", "-=", "*=", "/=", "%="]);
/** Of `Math`, what compares or adds; to round a figure for the eye is no rule. */
const COMPARES = new Set(["max", "min", "abs", "sign", "hypot"]);

/** Tables of the rules that a screen has no use for but to apply them: the rulebook prints them, nobody else. */
const TABLE_NAMES = new Set(["menuOf", "keeps", "breaks", "mends", "undoes", "asks"]);

const isName = (node, name) => node?.type === "Identifier" && node.name === name;
const nameOf = (node) =>
  node.computed ? undefined : node.property.type === "Identifier" ? node.property.name : undefined;

/** Seen through brackets, casts and non-null marks. */
function bare(node) {
  let at = node;
  while (
    ["ChainExpression", "TSNonNullExpression", "TSAsExpression", "TSSatisfiesExpression"].includes(at?.type)
  )
    at = at.expression;
  return at;
}

/** How a name came to be, where that is written beside it: by what it was taken out of, or what it was set to. */
function originOf(node, scopeOf) {
  for (let scope = scopeOf(node); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (!variable) continue;
    const [def] = variable.defs;
    const name = def?.name;
    if (!name) return {};
    const property = name.parent?.type === "Property" ? name.parent : name.parent?.parent;
    const taken =
      property?.type === "Property" && property.parent.type === "ObjectPattern" ? property : undefined;
    return {
      type: name.typeAnnotation?.typeAnnotation,
      init: def.type === "Variable" ? def.node.init : undefined,
      field: taken && !taken.computed && taken.key.type === "Identifier" ? taken.key.name : undefined,
    };
  }
  return {};
}

const isKnownType = (type) =>
  type?.type === "TSUnionType" ? type.types.some(isKnownType) : isName(type?.typeName, "Known");

/** `view.tracks.will?.value`, `z.forces[f].value`, `k.value` of a `Known`: a figure looked up by its id. */
function isTracked(node, scopeOf) {
  const at = bare(node);
  if (at?.type === "MemberExpression") return TABLES.has(nameOf(at)) || isTracked(at.object, scopeOf);
  if (at?.type !== "Identifier") return false;
  const { type, init } = originOf(at, scopeOf);
  return isKnownType(type) || (init !== undefined && init !== null && isTracked(init, scopeOf));
}

/** The figure that an operand is made of, or nothing: seen through brackets, defaults, casts, signs, choices and names. */
function figureIn(node, scopeOf) {
  const at = bare(node);
  const within = (...nodes) => nodes.map((x) => figureIn(x, scopeOf)).find(Boolean);
  switch (at?.type) {
    case "UnaryExpression":
      return within(at.argument);
    case "LogicalExpression":
      return within(at.left, at.right);
    case "ConditionalExpression":
      return within(at.consequent, at.alternate);
    case "CallExpression":
      return isName(at.callee.object, "Math") ? within(...at.arguments) : undefined;
    case "MemberExpression": {
      const name = nameOf(at);
      if (FIGURES.has(name)) return name;
      return name === "value" && isTracked(at.object, scopeOf) ? "value" : undefined;
    }
    case "Identifier": {
      const { init, field } = originOf(at, scopeOf);
      if (field !== undefined) return FIGURES.has(field) ? field : undefined;
      return init ? within(init) : undefined;
    }
    default:
      return undefined;
  }
}

const SAY = {
  reckon:
    "A screen does not reckon with '{{figure}}': ask the engine (game-rules/open.ts) for what it comes to.",
  table: "'{{name}}' is for the rules and the rulebook: ask the engine for a function of the view.",
};

export const noRules = {
  meta: { type: "problem", schema: [], messages: SAY },
  create(context) {
    const scopeOf = (node) => context.sourceCode.getScope(node);
    const check = (node, operands) => {
      const figure = operands.map((x) => figureIn(x, scopeOf)).find(Boolean);
      if (figure) context.report({ node, messageId: "reckon", data: { figure } });
    };
    return {
      BinaryExpression(node) {
        if (RECKONS.has(node.operator)) check(node, [node.left, node.right]);
      },
      AssignmentExpression(node) {
        if (RECKONS.has(node.operator)) check(node, [node.left, node.right]);
      },
      CallExpression(node) {
        const { callee } = node;
        if (
          callee.type === "MemberExpression" &&
          isName(callee.object, "Math") &&
          COMPARES.has(nameOf(callee))
        )
          check(node, node.arguments);
      },
      ImportSpecifier(node) {
        const from = node.parent.source.value;
        if (from.endsWith("game-rules/open") && TABLE_NAMES.has(node.imported.name))
          context.report({ node, messageId: "table", data: { name: node.imported.name } });
      },
    };
  },
};
