import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { fileName } from "./scripts/lint/file-name.rule.mjs";

const testFiles = ["**/*.test.ts", "**/*.test.tsx", "test/**"];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "A named export keeps one name everywhere.",
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "The environment is read in env.ts and nowhere else.",
};

// Pages of the API and of other sites hold none of the desk's scripts: nothing has to be waited for there.
const noBareVisit = {
  selector:
    "CallExpression[callee.property.name=/^(goto|reload)$/]:not([arguments.0.callee.name='apiUrl'], [arguments.0.callee.property.name='at'])",
  message: "A key or a click may come before the page listens: go there by visit() or revisit().",
};
const noFixedSleep = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message:
    "A busy machine needs longer, and a quiet one waits in vain: wait for what is to come, or use until().",
};

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.next/",
      "**/next-env.d.ts",
      "apps/admin/src/gql/",
      "packages/client/src/gql/",
      ".claimdesk/",
      "**/.turbo/",
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { claimdesk: { rules: { "file-name": fileName } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "claimdesk/file-name": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      // == null means "neither null nor undefined", and says it best.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      // TypeScript says the same, and knows the globals.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["apps/*/src/**/*.{ts,tsx}", "packages/*/src/**/*.{ts,tsx}", "test/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noEnvironment],
    },
  },
  {
    files: ["apps/admin/src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["apps/admin/src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Next finds pages, layouts and its own settings by their default export.
    files: ["apps/admin/src/app/**", "apps/admin/src/lib/i18n-request.ts", "apps/admin/*.ts"],
    rules: { "no-restricted-syntax": ["error", noEnvironment] },
  },
  { files: ["apps/*/src/**/env.ts"], rules: { "no-restricted-syntax": ["error", noDefaultExport] } },
  {
    files: ["apps/api/src/**/*.ts"],
    ignores: ["apps/api/src/cli.ts", "apps/api/src/command/**"],
    rules: { "no-console": "error" },
  },
  {
    files: testFiles,
    rules: {
      "no-restricted-syntax": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["test/admin/**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", noBareVisit, noFixedSleep] },
  },
  {
    // A migration is one long statement of what the tables are; cutting it up would hide it.
    files: ["apps/api/src/platform/db/migrations/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off", "claimdesk/file-name": "off" },
  },
);
