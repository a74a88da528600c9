import { isBackupOperation } from "../../model/operation.js";
import type { Answer, Call } from "../answer.js";
import { formatHttpDate } from "../../wire/http-date.js";
import { backUp } from "./backup.js";
import { readCompanion, serverInfo } from "./companions.js";
import { consolePage, jsonAnswer, refused, success, textAnswer, type Sender } from "./envelope.js";
import { loginRefusal, type Credentials } from "./login.js";
import { missingId, readPathIds } from "./path-ids.js";
import type { Policy } from "./policy.js";
import { isRefusal, type Refusal } from "./refusals.js";
import { routeOf, type Route } from "./routes.js";
import { offsetTime } from "./time.js";
import { createWorld, type World } from "./world.js";

/** What an OCP of ours needs to know to come to life. */
export interface Founding {
  readonly profile: string;
  readonly policy: Policy;
  readonly credentials: Credentials;
  /** Opaque name of the server in its envelopes. */
  readonly server: string;
}

/** An OCP that keeps the contract, but for what its policy says. */
export interface Faithful {
  readonly answer: (call: Call) => Answer;
  /** Backups started so far. */
  readonly backups: () => number;
}

/** Brings an OCP to life. */
export function createFaithful(founding: Founding): Faithful {
  const world = createWorld(founding.policy);
  let requests = 0;
  return {
    answer: (call) => {
      requests += 1;
      return dated(world, answer(founding, world, call, requests));
    },
    backups: world.started,
  };
}

/** The date of an answer is that of the server's clock as well. */
function dated(world: World, answer: Answer): Answer {
  return { ...answer, headers: [...answer.headers, ["Date", formatHttpDate(world.now())]] };
}

/** The console and the clock ask nobody who they are; all else begins with the credentials. */
function answer(founding: Founding, world: World, call: Call, request: number): Answer {
  const { policy, profile, credentials } = founding;
  const route = routeOf(profile, call.target);
  if (route === undefined) return consolePage();
  const sender = senderOf(founding);
  if (request === policy.throttled) return refused(sender, call, { refusal: "throttled" });
  const turnedAway = policy.turnsAway(call, route.operation);
  if (turnedAway !== undefined) return refused(sender, call, turnedAway);
  if (route.operation === "getServerTime" && call.method === "GET") return textAnswer("text/plain;charset=UTF-8", offsetTime(world.now()));
  const notIn = loginRefusal(policy, credentials, call, route.operation);
  if (notIn !== undefined) return refused(sender, call, notIn);
  if (call.method !== route.method) {
    if (policy.wrongMethod === "console-page") return consolePage();
    if (policy.wrongMethod === "refused") return refused(sender, call, { refusal: "wrongMethod", allow: route.method });
  }
  if (route.operation === "getServerInfo") return jsonAnswer(200, serverInfo(profile));
  const outcome = serve(founding, world, call, route);
  return isRefusal(outcome) ? refused(sender, call, outcome) : success(sender, call, outcome);
}

function serve(
  { policy, profile }: Founding,
  world: World,
  call: Call,
  { operation, method, ids: texts }: Route,
): ReturnType<typeof readCompanion> {
  const ids = readPathIds(policy, world, texts);
  if (isRefusal(ids)) return ids;
  const missing = (): Refusal | undefined => missingId(policy, world, ids);
  if (!isBackupOperation(operation)) {
    const query = new URLSearchParams(call.target.split("?")[1] ?? "");
    return missing() ?? readCompanion(policy, world, { operation, ids, query });
  }
  const lax: Partial<Policy> = call.method === method ? {} : { mediaType: "any", malformedJson: "taken-as-valid", forgives: () => true };
  return backUp({ ...policy, ...lax }, profile, world, { operation, call, ids, missing });
}

function senderOf({ policy, profile, server }: Founding): Sender {
  const own = profile === "4.0" ? "integer" : "prefixed-string";
  return { server, clockAhead: policy.clockAhead, errorCodes: policy.errorCodes === "as-the-profile" ? own : policy.errorCodes };
}
