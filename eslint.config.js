import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "**/*.test.tsx", "e2e/**", "**/testing/**"];

export default tseslint.config(
  { ignores: ["build/", "data/", "node_modules/", "public/", ".cache/", "test-results/", "playwright-report/", "bench/.data/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      complexity: ["error", 12],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 50 }],
      "max-params": ["error", 5],
      "no-console": "error",
      "no-else-return": "error",
      // French puts no-break spaces before its signs.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipJSXText: true }],
      "no-param-reassign": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "start" }],
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // A component is mostly mark-up: its length says less than a function's, its branches are what is shown when.
      complexity: ["error", 15],
      "max-lines-per-function": ["error", { max: 120 }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='style']",
          message: "The Content-Security-Policy forbids inline style: use a class, or a presentation attribute in SVG.",
        },
        {
          selector: "JSXOpeningElement:not([name.name='script']) > JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text written by people is never markup: render it with React.",
        },
      ],
    },
  },
  {
    // Labels are one long list; that they are complete is checked by their types.
    files: ["app/i18n/**"],
    rules: { "max-lines": "off" },
  },
  { files: ["scripts/**", "bench/**", "server.ts", "*.config.ts", "app/entry.server.tsx", "app/platform/logger.ts"], rules: { "no-console": "off" } },
  {
    files: tests,
    rules: { "max-lines": "off", "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
