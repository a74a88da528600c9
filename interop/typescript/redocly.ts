// Asks OCP for one backup of a tenant and prints what became of it. This starts a real backup.
import { ApiError, backupTenantNow, client } from "#generated";
import { ofAnswer, ofFailure, ofRefusal, type Outcome } from "./outcome.js";
import { body } from "./request.js";
import { fromEnvironment } from "./signing-fetch.js";

const { path, baseUrl, fetch } = fromEnvironment();
// Its retries repeat no POST by default; none here repeats anything.
client.configure({ serverUrl: baseUrl, fetch, retry: { retries: 0 } });

async function backup(): Promise<Outcome> {
  try {
    return ofAnswer(await backupTenantNow({ path, body }));
  } catch (failure) {
    return failure instanceof ApiError ? ofRefusal(failure.status, failure.body) : ofFailure(failure);
  }
}

console.log(...(await backup()));
