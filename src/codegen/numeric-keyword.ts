import { _, str, stringify, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv/dist/2020.js";
import { not, operators, or } from "ajv/dist/compile/codegen/index.js";

/** What a schema says of a number, taken out of the keywords that ajv judges without knowing bigints. */
export interface NumericConstraint {
  /** As written in the schema: `integer`, or a list with others beside it. */
  readonly type: string | readonly string[];
  readonly format?: "int64" | "int32";
  /** Permits an int64 as decimal text where a JSON number could lose digits. */
  readonly text: boolean;
  readonly bounds: Readonly<Partial<Record<Bound, number>>>;
}

const bounds = {
  minimum: { holds: ">=", broken: operators.LT },
  maximum: { holds: "<=", broken: operators.GT },
  exclusiveMinimum: { holds: ">", broken: operators.LTE },
  exclusiveMaximum: { holds: "<", broken: operators.GTE },
} as const;

export type Bound = keyof typeof bounds;

/** Keywords that a numeric constraint takes over. */
export const boundKeywords = Object.keys(bounds) as readonly Bound[];

/**
 * Judges numbers and bigints alike, and complains in the words of the keywords it stands for.
 *
 * The code it generates calls the functions of `src/wire/int64.ts` by name: the module that holds it imports them.
 */
export const numericKeyword: CodeKeywordDefinition = {
  keyword: "numeric",
  schemaType: "object",
  error: { message: ({ params }) => params["message"] as Code, params: ({ params }) => params["details"] as Code },
  code: (cxt) => {
    const constraint = cxt.schema as NumericConstraint;
    const wanted = [constraint.type].flat();
    cxt.gen.if(
      not(hasType(cxt, constraint)),
      () => complain(cxt, "type", str`must be ${wanted.join(",")}`, _`{type: ${stringify(constraint.type)}}`),
      () => {
        judgeFormat(cxt, constraint);
        judgeBounds(cxt, constraint);
      },
    );
  },
};

function complain(cxt: KeywordCxt, keyword: string, message: Code, details: Code): void {
  // Reports name the keyword that the contract wrote, so that `schemaPath` leads there.
  Object.assign(cxt, { keyword });
  cxt.setParams({ message, details });
  cxt.error();
}

function hasType(cxt: KeywordCxt, { type, format, text }: NumericConstraint): Code {
  const { data } = cxt;
  const accepted = [type].flat().map((each) => {
    if (each === "integer") return _`typeof ${data} == "bigint" || Number.isInteger(${data})`;
    if (each === "number") return _`typeof ${data} == "bigint" || Number.isFinite(${data})`;
    if (each === "null") return _`${data} === null`;
    if (each === "string" || each === "boolean") return _`typeof ${data} == ${each}`;
    throw new Error(`a schema that permits a number and ${each} is not supported`);
  });
  return or(...accepted, text && format === "int64" ? _`typeof ${data} == "string" && isInt64OrText(${data})` : _`false`);
}

function judgeFormat(cxt: KeywordCxt, { format }: NumericConstraint): void {
  if (format === undefined) return;
  const { data } = cxt;
  const fits = format === "int64" ? _`isInt64(${data})` : _`(${data} >= -2147483648 && ${data} <= 2147483647)`;
  cxt.gen.if(_`${isNumber(data)} && !${fits}`, () => complain(cxt, "format", str`must match format "${format}"`, _`{format: ${format}}`));
}

function judgeBounds(cxt: KeywordCxt, { format, bounds: limits }: NumericConstraint): void {
  const { data } = cxt;
  for (const keyword of boundKeywords) {
    const limit = limits[keyword];
    if (limit === undefined) continue;
    const { holds, broken } = bounds[keyword];
    // Comparing the undefined that toInt64 gives for anything else is false: such a value breaks no bound.
    const isBroken = format === "int64" ? _`toInt64(${data}) ${broken} ${limit}` : _`${isNumber(data)} && ${data} ${broken} ${limit}`;
    cxt.gen.if(isBroken, () => complain(cxt, keyword, str`must be ${holds} ${limit}`, _`{comparison: ${holds}, limit: ${limit}}`));
  }
}

function isNumber(data: Name): Code {
  return _`(typeof ${data} == "number" || typeof ${data} == "bigint")`;
}
