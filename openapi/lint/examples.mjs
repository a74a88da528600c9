const exampleFile = /^\.\.\/examples\/[a-z0-9-]+\.(request|response)\.yaml$/;

/** Holds named examples from files on every body, and an example on every parameter and header. */
export const examplesAreGiven = () => ({
  MediaType(mediaType, { report, location }) {
    const examples = Object.entries(mediaType.examples ?? {});
    if (examples.length === 0) report({ message: "A body has at least one named example: mocks invent one otherwise.", location });
    for (const [name, example] of examples) {
      if (!exampleFile.test(example.$ref ?? "")) {
        report({
          message: "An example is a $ref to examples/<name>.request.yaml or .response.yaml.",
          location: location.child(["examples", name]),
        });
      }
    }
  },
  Example(example, { report, location }) {
    if (!example.summary || example.value === undefined) report({ message: "An example has a summary and a value.", location });
  },
  Parameter(parameter, { report, location }) {
    if (parameter.example === undefined) report({ message: "A parameter has an example.", location });
  },
  Header(header, { report, location }) {
    if (header.example === undefined) report({ message: "A header has an example.", location });
  },
});
