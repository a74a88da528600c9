import ts from "typescript";

/** A file of the project: path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A place in a file that says something of interest. */
export interface Mention {
  readonly line: number;
  /** What is said there: an imported specifier, `Date.now`, `any` ... */
  readonly what: string;
}

/** An import, of whatever form: statement, re-export, `import()` in code or in a type, `require`. */
export interface Import extends Mention {
  readonly names: readonly string[];
}

/** What a file says of interest to the architecture. */
export interface SourceReading {
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Globals in use, with their member where one is read: `process`, `Date.now`, `new Date()`. */
  readonly globals: readonly Mention[];
  /** `any`, `default export`, `export *`, `enum`, `namespace`. */
  readonly oddities: readonly Mention[];
}

/** Reads a source with the parser of TypeScript, without types. */
export function readSource({ path, text }: SourceFile): SourceReading {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = descendants(file);
  const mention = (node: ts.Node, what: string): Mention => ({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  return {
    lines: text.replace(/\n$/, "").split("\n").length,
    imports: nodes.flatMap((node) => {
      const specifier = specifierOf(node);
      return specifier === undefined ? [] : [{ ...mention(node, specifier), names: importedNames(node) }];
    }),
    globals: nodes.flatMap((node) => {
      const name = globalOf(node);
      return name === undefined ? [] : [mention(node, name)];
    }),
    oddities: nodes.flatMap((node) => {
      const name = oddityOf(node);
      return name === undefined ? [] : [mention(node, name)];
    }),
  };
}

function descendants(node: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    all.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return all;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literalOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literalOf(node.argument.literal) : undefined;
  if (ts.isExternalModuleReference(node)) return literalOf(node.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  // A computed specifier cannot be followed; it is told as such, and no room may have one.
  return loads ? (literalOf(node.arguments[0]) ?? "(computed)") : undefined;
}

function literalOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function importedNames(node: ts.Node): readonly string[] {
  if (!ts.isImportDeclaration(node)) return ["*"];
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined) return [];
  return ts.isNamedImports(bindings) ? bindings.elements.map((each) => (each.propertyName ?? each.name).text) : ["*"];
}

function globalOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) return "new Date()";
  if (!ts.isIdentifier(node) || !isRead(node)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return `${node.text}.${parent.name.text}`;
  if (ts.isCallExpression(parent) && parent.expression === node) return `${node.text}()`;
  return node.text;
}

/** Tells whether an identifier stands for a value, not for a member, a key, a declared name or a type. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getStart() === node.getStart();
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const declares = "name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
  return (
    !declares &&
    !ts.isTypeReferenceNode(parent) &&
    !ts.isImportSpecifier(parent) &&
    !ts.isExportSpecifier(parent) &&
    !ts.isBindingElement(parent)
  );
}

function oddityOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword)
    return isDefaultExport(node) ? "default export" : undefined;
  if (ts.isExportDeclaration(node) && node.exportClause === undefined) return "export *";
  if (ts.isExportSpecifier(node) && node.name.text === "default") return "default export";
  if (ts.isEnumDeclaration(node)) return "enum";
  if (ts.isModuleDeclaration(node)) return "namespace";
  return undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  return ts.isExportAssignment(node) || !ts.isDefaultClause(node.parent);
}
