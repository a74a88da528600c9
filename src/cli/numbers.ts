import { InvalidArgumentError } from "commander";
import { mostAuthProbes } from "../probes/credential-aims.js";

const greatestInt64 = 2n ** 63n - 1n;

/** Reads the id of a cluster or tenant: a positive integer of 64 bits. */
export function parseId(text: string): bigint {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError("Give the id that OCP made, a positive integer such as 1000005.");
  const id = BigInt(text);
  if (id < 1n || id > greatestInt64) throw new InvalidArgumentError(`Ids are from 1 to ${String(greatestInt64)} (64 bits).`);
  return id;
}

/** Reads a count. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isSafeInteger(count)) throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return count;
}

/** Reads a count of at least one, and no more than anybody needs. */
export function parsePositive(text: string): number {
  const count = parseCount(text);
  if (count < 1 || count > 1000) throw new InvalidArgumentError("Give a whole number from 1 to 1000.");
  return count;
}

/** Reads how many requests with wrong credentials may be sent. */
export function parseAuthProbes(text: string): number {
  const count = parseCount(text);
  if (count > mostAuthProbes)
    throw new InvalidArgumentError(`Give a whole number from 0 to ${String(mostAuthProbes)}: more may lock an account.`);
  return count;
}

/** Reads a time in milliseconds, within what a timer can hold. */
export function parseMilliseconds(text: string): number {
  const milliseconds = parseCount(text);
  if (milliseconds < 1 || milliseconds > 2_147_483_647) throw new InvalidArgumentError("Give milliseconds, from 1 to 2147483647.");
  return milliseconds;
}

/** Reads how late a list may be, in milliseconds, at most ten minutes; 0 is not at all. */
export function parseLag(text: string): number {
  const milliseconds = parseCount(text);
  if (milliseconds > 600_000) throw new InvalidArgumentError("Give milliseconds, from 0 to 600000.");
  return milliseconds;
}

/** Reads a TCP port; 0 is any free one. */
export function parsePort(text: string): number {
  const port = parseCount(text);
  if (port > 65_535) throw new InvalidArgumentError("Ports are from 0 (any free one) to 65535.");
  return port;
}
