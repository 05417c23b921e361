import js from "@eslint/js";
import tseslint from "typescript-eslint";

const stages = ["model", "read", "resources", "price", "policy", "rules", "recommend", "patch", "report"].map(
  (stage) => `src/${stage}/**/*.ts`,
);

export default tseslint.config(
  { ignores: ["dist", "node_modules", "drizzle", "examples", "scripts", "test/cases"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js", "*.mjs", ".*.mjs"] } } },
    rules: {
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 6],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
    },
  },
  {
    files: stages,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["fetch", "process", "setTimeout", "setInterval", "setImmediate"].map((name) => ({
          name,
          message: "Stages are pure: pass the value in, or move the code to an adapter.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Stages take the date as an argument." },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Stages take the date as an argument.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "*.config.ts", "*.js", "*.mjs", ".*.mjs"],
    rules: { "max-lines-per-function": "off", "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
