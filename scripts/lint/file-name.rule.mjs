import { basename } from "node:path";

/** The dot in front hides a tool's settings. */
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs|cjs)$/;
const empty = /(^|[-.])(utils?|helpers?|common|managers?|data|infos?|misc)([-.])/;
/** Where a word that says nothing elsewhere is somebody else's fixed term. */
const terms = /(^|[-.])data-source([-.])/;

/** @type {import("eslint").Rule.RuleModule} */
export const fileName = {
  meta: {
    type: "problem",
    docs: { description: "kebab-case file names that say what is in them" },
    schema: [],
    messages: {
      shape: "{{name}}: file names are kebab-case, with the kind after a dot (claim.service.ts).",
      word: "{{name}}: utils, helpers, common, manager, data and info say nothing. What does the file do?",
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (!kebab.test(name)) context.report({ node, messageId: "shape", data: { name } });
        else if (empty.test(name) && !terms.test(name))
          context.report({ node, messageId: "word", data: { name } });
      },
    };
  },
};
