import { createHash } from "node:crypto";
import { InvalidArgumentError } from "commander";

/** One part of the targets of a config file. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** Reads `I/N`. */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!(shard.index >= 1 && shard.index <= shard.of))
    throw new InvalidArgumentError("Give I/N: the I-th of N parts of the targets, such as 1/4.");
  return shard;
}

/** Tells whether a server belongs to a shard: by its origin, so that one server is never spoken to from two machines, and more targets move none. */
export function isInShard(origin: string, { index, of }: Shard): boolean {
  return createHash("sha256").update(origin).digest().readUInt32BE(0) % of === index - 1;
}
