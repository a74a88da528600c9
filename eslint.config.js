import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const houseShape = [
  { selector: "ExportDefaultDeclaration", message: "Export by name: one name for one thing." },
  { selector: "ExportAllDeclaration", message: "No barrels: name what is exported." },
  { selector: "TSEnumDeclaration", message: "Use a literal union." },
];

const pureRooms = ["model", "wire", "contract", "probes", "checks", "engine", "reporters"].map((room) => `src/${room}/**/*.ts`);
const fromOutside = "Pure room: time, randomness, files and network come in as arguments.";

export default defineConfig(
  // Calls against generated clients: `npm run interop` generates and compiles them.
  globalIgnores(["dist/", "generated/", "coverage/", "reports/", "interop/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "object-shorthand": "error",
      "no-control-regex": "error",
      "max-lines": ["error", 250],
      "no-restricted-syntax": ["error", ...houseShape],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A member that the type does not name is read as such: schema["x-evidence"], body["status"].
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      // An async function without await is how a synchronous answer fits an asynchronous port.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "max-lines-per-function": ["error", 40] },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": ["error", ...["process", "console", "fetch", "setTimeout"].map((name) => ({ name, message: fromOutside }))],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: fromOutside },
        { object: "Math", property: "random", message: fromOutside },
      ],
    },
  },
  {
    files: ["contract-tests/**/*.ts", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js", "**/*.mjs"], rules: { eqeqeq: "error", "max-lines": ["error", 250], "no-unused-vars": "error" } },
);
