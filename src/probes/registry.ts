import { probeClasses } from "../model/probe.js";
import { readBothSchemes } from "./both-schemes.js";
import { wrongCredentials } from "./credentials.js";
import { charsetOfBodies } from "./charset.js";
import { valuesOutside, wordsForNumbers } from "./limits.js";
import { missingMembers, wrongTypes, wrongValues } from "./members.js";
import type { Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { readCompanions, readPathIds, readUnknownIds } from "./reads.js";
import { unknownIds, wrongBodies, wrongMethods, wrongPathIds } from "./request-shape.js";
import { readAsAnyone, readWithHeaders } from "./right-reads.js";
import { readSecondPages } from "./second-pages.js";
import { unfitSignatures } from "./signatures.js";
import { repeatedCall, validCalls } from "./valid-calls.js";

/** Every family of probes. */
const probeFamilies: readonly ProbeFamily[] = [
  readCompanions,
  readSecondPages,
  readBothSchemes,
  readWithHeaders,
  readAsAnyone,
  readUnknownIds,
  readPathIds,
  wrongCredentials,
  unfitSignatures,
  wrongBodies,
  wrongMethods,
  wrongPathIds,
  unknownIds,
  missingMembers,
  wrongValues,
  wrongTypes,
  charsetOfBodies,
  wordsForNumbers,
  valuesOutside,
  validCalls,
  repeatedCall,
];

/** Makes all probes for a context, the least dangerous class first. */
export function makeProbes(context: ProbeContext): readonly Probe[] {
  const all = probeFamilies.flatMap((family) => family(context));
  return probeClasses.flatMap((probeClass) => all.filter((probe) => probe.mark.class === probeClass));
}
