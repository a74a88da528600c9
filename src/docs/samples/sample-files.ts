import type { Operation } from "../reference/operation.js";
import { sampleCall, type SampleAuth } from "./call.js";
import { sampleAuths, sampleLanguages, type SampleLanguage } from "./languages.js";

/** One sample: a language, a way to identify the caller, and an example of the contract. */
export interface Sample {
  readonly operation: string;
  readonly language: SampleLanguage;
  readonly auth: SampleAuth;
  /** Name of the example that the body is; absent where there is no body. */
  readonly example?: string;
  /** From the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** Writes every sample of an operation: each language, each way to identify the caller, each example that works whole. */
export function samplesOf(profile: string, operation: Operation): readonly Sample[] {
  // What fails in part depends on the clusters of a site, not on the call.
  const examples = operation.request?.examples.filter(({ name }) => name !== "partial-failure") ?? [undefined];
  return examples.flatMap((example) =>
    sampleLanguages.flatMap((language) =>
      sampleAuths.map((auth): Sample => {
        const folder = [profile, "samples", operation.id, ...(example === undefined ? [] : [example.name]), auth].join("/");
        return {
          ...{ operation: operation.id, language, auth, path: `${folder}/${fileName(language)}` },
          ...(example === undefined ? {} : { example: example.name }),
          text: language.write(sampleCall(operation, example?.value), auth),
        };
      }),
    ),
  );
}

/** Java wants the name of the class. */
function fileName({ ending }: SampleLanguage): string {
  return ending === "java" ? "Sample.java" : `sample.${ending}`;
}
