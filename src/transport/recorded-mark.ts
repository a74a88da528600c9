import type { FailureStage, Leak, TransportFailure } from "../model/exchange.js";
import type { HarMark } from "../model/har-mark.js";
import { isJsonArray, isJsonObject, member, type JsonFault, type JsonFaultKind, type JsonValue } from "../model/json.js";
import { operationIds } from "../model/operation.js";
import { probeClasses, type CredentialsKind, type FaultKind, type ProbeMark, type SignatureFault } from "../model/probe.js";
import type { CallReader } from "./recorded-call.js";

// Records, so that the compiler misses no kind that is added to the model.
const stages = namesOf<FailureStage>({ "not-sent": 0, "no-answer": 0, "answer-cut": 0 });
const signatures: Readonly<Record<SignatureFault, 0>> = {
  "wrong-signature": 0,
  "stale-date": 0,
  "future-date": 0,
  "other-path": 0,
  "other-body": 0,
  "unsigned-body": 0,
};
const credentialKinds = namesOf<CredentialsKind>({
  own: 0,
  basic: 0,
  "access-key": 0,
  none: 0,
  "made-up-user": 0,
  "made-up-access-key": 0,
  ...signatures,
});
const probeFaults = namesOf<FaultKind>({
  "no-credentials": 0,
  "made-up-user": 0,
  "made-up-access-key": 0,
  ...signatures,
  "malformed-json": 0,
  "media-type": 0,
  method: 0,
  "path-id": 0,
  "unknown-ids": 0,
  "member-missing": 0,
  "member-value": 0,
  "member-type": 0,
});
const jsonFaults = namesOf<JsonFaultKind>({
  syntax: 0,
  "not-a-number": 0,
  "trailing-bytes": 0,
  "too-deep": 0,
  "too-many": 0,
  "byte-order-mark": 0,
  "invalid-utf8": 0,
  "lone-surrogate": 0,
  "duplicate-key": 0,
  "proto-key": 0,
});

/** Reads what an entry of a HAR of ours keeps beside the exchange. */
export function readHarMark(value: JsonValue, reader: CallReader): HarMark {
  const at = marked(value, "_ocpContract", reader);
  return {
    exchange: at.text("exchange"),
    ...at.optional("operation", (name) => at.oneOf(name, operationIds)),
    ...at.optional("probe", (_name, probe, what) => readProbeMark(probe, reader, what)),
    ...at.optional("requestFaults", (_name, list, what) => readAll(list, what, reader, readFault)),
    ...at.optional("responseFaults", (_name, list, what) => readAll(list, what, reader, readFault)),
    ...at.optional("leaks", (_name, list, what) => readAll(list, what, reader, readLeak)),
    ...at.optional("failure", (_name, failure, what) => readFailure(failure, what, reader)),
    ...at.optional("undecodable", at.text),
    ...at.optional("truncatedAt", at.count),
    ...at.optional("profile", at.text),
  };
}

/** Reads what a recording says of the probe that made a call. */
export function readProbeMark(value: JsonValue, reader: CallReader, what = "probe"): ProbeMark {
  const at = marked(value, what, reader);
  return {
    id: at.text("id"),
    class: at.oneOf("class", probeClasses),
    credentials: at.oneOf("credentials", credentialKinds),
    impossibleIds: at.truth("impossibleIds"),
    ...at.optional("user", at.text),
    ...at.optional("fault", (_name, fault, place) => {
      const inFault = marked(fault, place, reader);
      return { kind: inFault.oneOf("kind", probeFaults), ...inFault.optional("at", inFault.text) };
    }),
    ...at.optional("storageType", at.text),
  };
}

function readFault(value: JsonValue, what: string, reader: CallReader): JsonFault {
  const at = marked(value, what, reader);
  return { kind: at.oneOf("kind", jsonFaults), offset: at.count("offset"), message: at.text("message") };
}

function readLeak(value: JsonValue, what: string, reader: CallReader): Leak {
  const at = marked(value, what, reader);
  return { secret: at.text("secret"), form: at.text("form"), at: at.text("at") };
}

function readFailure(value: JsonValue, what: string, reader: CallReader): TransportFailure {
  const at = marked(value, what, reader);
  return { stage: at.oneOf("stage", stages), code: at.text("code"), message: at.text("message") };
}

type ReadItem<Item> = (value: JsonValue, what: string, reader: CallReader) => Item;

function readAll<Item>(list: JsonValue, what: string, reader: CallReader, read: ReadItem<Item>): readonly Item[] {
  if (!isJsonArray(list)) return reader.fail(`${what} is no list`);
  return list.map((each, index) => read(each, `${what}[${index}]`, reader));
}

/** Reads the members of a mark and names the one that is not what this tool writes. */
function marked(value: JsonValue, what: string, reader: CallReader) {
  if (!isJsonObject(value)) return reader.fail(`${what} is not what this tool writes`);
  const place = (name: string): string => `${what}.${name}`;
  return {
    text: (name: string) => reader.text(member(value, name), place(name)),
    count: (name: string) => reader.count(member(value, name), place(name)),
    truth: (name: string): boolean => {
      const each = member(value, name);
      return typeof each === "boolean" ? each : reader.fail(`${place(name)} is neither true nor false`);
    },
    oneOf: <Name extends string>(name: string, known: readonly Name[]): Name => {
      const text = reader.text(member(value, name), place(name));
      return known.find((each) => each === text) ?? reader.fail(`${place(name)} is ${JSON.stringify(text)}, which this tool does not know`);
    },
    optional: <Name extends string, Read>(
      name: Name,
      read: (name: Name, value: JsonValue, what: string) => Read,
    ): Readonly<Partial<Record<Name, Read>>> => {
      const each = member(value, name);
      const there = each === undefined ? {} : { [name]: read(name, each, place(name)) };
      return there as Readonly<Partial<Record<Name, Read>>>;
    },
  };
}

function namesOf<Name extends string>(names: Readonly<Record<Name, 0>>): readonly Name[] {
  return Object.keys(names) as Name[];
}
