// The house rules of the contract, as lint. Which of them hold on the source and which on a bundle is said in the two configs.
import { discriminatorsAreComplete } from "./lint/discriminators.mjs";
import { evidenceIsGiven } from "./lint/evidence.mjs";
import { examplesAreGiven } from "./lint/examples.mjs";
import { operationsAreFiles, schemasAreFiles } from "./lint/layout.mjs";

export default () => ({
  id: "contract",
  rules: {
    oas3: {
      "operations-are-files": operationsAreFiles,
      "schemas-are-files": schemasAreFiles,
      "examples-are-given": examplesAreGiven,
      "evidence-is-given": evidenceIsGiven,
      "discriminators-are-complete": discriminatorsAreComplete,
    },
  },
});
