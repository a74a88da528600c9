/** Holds a whole mapping on every discriminator: each branch once, under the constant that the branch itself requires. */
export const discriminatorsAreComplete = () => ({
  Schema(schema, { report, location, resolve }) {
    const { propertyName, mapping } = schema.discriminator ?? {};
    if (propertyName === undefined) return;
    const at = location.child("discriminator");
    if (mapping === undefined) return report({ message: "A discriminator without mapping is silently misread by tools.", location: at });
    if (schema.type !== "object") report({ message: "A union says type: object beside oneOf.", location });
    const branches = (schema.oneOf ?? []).map((branch) => branch.$ref);
    const mapped = Object.values(mapping);
    for (const each of branches.filter((branch) => !mapped.includes(branch))) report({ message: `${each} is not mapped.`, location: at });
    for (const [value, ref] of Object.entries(mapping)) {
      if (!branches.includes(ref)) report({ message: `${ref} is mapped and is no branch.`, location: at });
      const branch = resolve({ $ref: ref }).node;
      const { const: constant, enum: values = [constant] } = branch?.properties?.[propertyName] ?? {};
      if (!branch?.required?.includes(propertyName) || values.length !== 1 || values[0] !== value) {
        report({ message: `${ref} must require ${propertyName} with the constant ${value}.`, location: at });
      }
    }
  },
});
