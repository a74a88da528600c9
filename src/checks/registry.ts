import type { Check } from "../model/check.js";
import { authCredentialsRequired } from "./auth-credentials-required.js";
import { backupStartedNamesTasks } from "./backup-started-names-tasks.js";
import { backupTaskType } from "./backup-task-type.js";
import { echoDimension } from "./echo-dimension.js";
import { echoIds } from "./echo-ids.js";
import { envelopeAgreesWithItself } from "./envelope-agrees-with-itself.js";
import { envelopeStatusMatchesHttp } from "./envelope-status-matches-http.js";
import { envelopeSuccessfulMatchesHttp } from "./envelope-successful-matches-http.js";
import { errorCodeForm } from "./error-code-form.js";
import { jsonIsClean } from "./json-is-clean.js";
import { jsonParses } from "./json-parses.js";
import { leakSecretEchoed } from "./leak-secret-echoed.js";
import { leakStackTrace } from "./leak-stack-trace.js";
import { requestIsRefused } from "./request-is-refused.js";
import { requestRefusalLeavesNoTask } from "./request-refusal-leaves-no-task.js";
import { requestRefusalStatus } from "./request-refusal-status.js";
import { requestValidIsServed } from "./request-valid-is-served.js";
import { responseContentEncodingApplied } from "./response-content-encoding-applied.js";
import { responseHeadersConform } from "./response-headers-conform.js";
import { responseMediaTypeDocumented } from "./response-media-type-documented.js";
import { responseSchema } from "./response-schema.js";
import { responseStatusDocumented } from "./response-status-documented.js";
import { transportAnswersWhole } from "./transport-answers-whole.js";

/** Every check, in the order in which reports show them. */
export const checks: readonly Check[] = [
  transportAnswersWhole,
  responseStatusDocumented,
  responseMediaTypeDocumented,
  responseContentEncodingApplied,
  responseHeadersConform,
  jsonParses,
  jsonIsClean,
  responseSchema,
  envelopeStatusMatchesHttp,
  envelopeSuccessfulMatchesHttp,
  envelopeAgreesWithItself,
  errorCodeForm,
  echoIds,
  echoDimension,
  backupTaskType,
  backupStartedNamesTasks,
  requestValidIsServed,
  requestIsRefused,
  requestRefusalStatus,
  requestRefusalLeavesNoTask,
  authCredentialsRequired,
  leakStackTrace,
  leakSecretEchoed,
];
