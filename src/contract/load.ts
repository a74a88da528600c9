import { profiles } from "../../generated/profiles.gen.js";
import type { Contract } from "../model/contract.js";
import { viewContract } from "./view.js";

/** Lists the profiles, newest first. */
export function profileIds(): readonly string[] {
  return profiles.map((profile) => profile.id);
}

/** Loads the contract of one profile; rejects for an id that is not in `profileIds()`. */
export async function loadContract(id: string): Promise<Contract> {
  const entry = profiles.find((profile) => profile.id === id);
  if (entry === undefined) throw new Error(`no profile ${id}; there are ${profileIds().join(", ")}`);
  const [{ profile }, { validators }] = await Promise.all([entry.load(), entry.loadValidators()]);
  return viewContract(profile, validators);
}
