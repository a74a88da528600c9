// Asks OCP for one backup of a tenant and prints what became of it. This starts a real backup.
import { createClient } from "#generated/client";
import { backupTenantNow } from "#generated";
import { ofAnswer, ofFailure, ofRefusal, type Outcome } from "./outcome.js";
import { body } from "./request.js";
import { fromEnvironment } from "./signing-fetch.js";

const { path, ...config } = fromEnvironment();
const client = createClient(config);

async function backup(): Promise<Outcome> {
  try {
    const { data, error, response } = await backupTenantNow({ client, path, body });
    if (data !== undefined) return ofAnswer(data);
    return response === undefined ? ofFailure(error) : ofRefusal(response.status, error);
  } catch (failure) {
    return ofFailure(failure);
  }
}

console.log(...(await backup()));
