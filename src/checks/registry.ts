import type { Check } from "../model/check.js";
import { authCredentialsRequired } from "./auth-credentials-required.js";
import { authSignatureFitsTheCall } from "./auth-signature-fits-the-call.js";
import { backupLiesWhereAsked } from "./backup-lies-where-asked.js";
import { backupOneAtATime } from "./backup-one-at-a-time.js";
import { backupStartedNamesTasks } from "./backup-started-names-tasks.js";
import { backupStartsOneTask } from "./backup-starts-one-task.js";
import { backupTaskIdsAreUnique } from "./backup-task-ids-are-unique.js";
import { backupTaskType } from "./backup-task-type.js";
import { clusterAgreesWithList } from "./cluster-agrees-with-list.js";
import { companionTimesArePossible } from "./companion-times-are-possible.js";
import { echoDimension } from "./echo-dimension.js";
import { echoIds } from "./echo-ids.js";
import { envelopeAgreesWithItself } from "./envelope-agrees-with-itself.js";
import { envelopeDurationIsPossible } from "./envelope-duration-is-possible.js";
import { envelopeStatusMatchesHttp } from "./envelope-status-matches-http.js";
import { envelopeSuccessfulMatchesHttp } from "./envelope-successful-matches-http.js";
import { envelopeTimestampIsNow } from "./envelope-timestamp-is-now.js";
import { envelopeTraceIdIsUnique } from "./envelope-trace-id-is-unique.js";
import { envelopeTraceIdMatchesHeader } from "./envelope-trace-id-matches-header.js";
import { errorCodeForm } from "./error-code-form.js";
import { errorCodeIsKnown } from "./error-code-is-known.js";
import { errorSubErrorsNameTheFault } from "./error-sub-errors-name-the-fault.js";
import { jsonIsClean } from "./json-is-clean.js";
import { jsonParses } from "./json-parses.js";
import { leakSecretEchoed } from "./leak-secret-echoed.js";
import { leakStackTrace } from "./leak-stack-trace.js";
import { listAgreesWithDetail } from "./list-agrees-with-detail.js";
import { listPageAddsUp } from "./list-page-adds-up.js";
import { listPagesDiffer } from "./list-pages-differ.js";
import { listRowsAreUnique } from "./list-rows-are-unique.js";
import { listShowsWhatExists } from "./list-shows-what-exists.js";
import { requestIsRefused } from "./request-is-refused.js";
import { requestRefusalLeavesNoTask } from "./request-refusal-leaves-no-task.js";
import { requestRefusalStatus } from "./request-refusal-status.js";
import { requestValidIsServed } from "./request-valid-is-served.js";
import { responseContentEncodingApplied } from "./response-content-encoding-applied.js";
import { responseDateIsNow } from "./response-date-is-now.js";
import { responseHeadersConform } from "./response-headers-conform.js";
import { responseMediaTypeDocumented } from "./response-media-type-documented.js";
import { responseMembersAreDocumented } from "./response-members-are-documented.js";
import { responseRefusalHeaders } from "./response-refusal-headers.js";
import { responseSchema } from "./response-schema.js";
import { responseSetsNoCookie } from "./response-sets-no-cookie.js";
import { responseStatusDocumented } from "./response-status-documented.js";
import { responseStringsAreBounded } from "./response-strings-are-bounded.js";
import { responseRateLimitAddsUp } from "./response-rate-limit-adds-up.js";
import { responseValuesKeepTheirCase } from "./response-values-keep-their-case.js";
import { strategyUrlHasNoProtocol } from "./strategy-url-has-no-protocol.js";
import { taskHasOneState } from "./task-has-one-state.js";
import { taskIsNew } from "./task-is-new.js";
import { taskIsOfTheCall } from "./task-is-of-the-call.js";
import { taskStepsAreLinked } from "./task-steps-are-linked.js";
import { taskTimesArePossible } from "./task-times-are-possible.js";
import { timeAgreesWithAnswers } from "./time-agrees-with-answers.js";
import { transportAnswersInTime } from "./transport-answers-in-time.js";
import { transportAnswersWhole } from "./transport-answers-whole.js";

/** Every check, in the order in which reports show them. */
export const checks: readonly Check[] = [
  transportAnswersWhole,
  transportAnswersInTime,
  responseStatusDocumented,
  responseMediaTypeDocumented,
  responseContentEncodingApplied,
  responseHeadersConform,
  responseRateLimitAddsUp,
  responseDateIsNow,
  responseRefusalHeaders,
  responseSetsNoCookie,
  jsonParses,
  jsonIsClean,
  responseSchema,
  responseMembersAreDocumented,
  responseValuesKeepTheirCase,
  responseStringsAreBounded,
  envelopeStatusMatchesHttp,
  envelopeSuccessfulMatchesHttp,
  envelopeAgreesWithItself,
  envelopeTimestampIsNow,
  envelopeDurationIsPossible,
  envelopeTraceIdIsUnique,
  envelopeTraceIdMatchesHeader,
  errorCodeForm,
  errorCodeIsKnown,
  errorSubErrorsNameTheFault,
  echoIds,
  echoDimension,
  listPageAddsUp,
  listPagesDiffer,
  listRowsAreUnique,
  listShowsWhatExists,
  listAgreesWithDetail,
  clusterAgreesWithList,
  strategyUrlHasNoProtocol,
  companionTimesArePossible,
  taskTimesArePossible,
  taskStepsAreLinked,
  taskHasOneState,
  timeAgreesWithAnswers,
  taskIsOfTheCall,
  taskIsNew,
  backupTaskType,
  backupStartedNamesTasks,
  backupTaskIdsAreUnique,
  backupStartsOneTask,
  backupLiesWhereAsked,
  backupOneAtATime,
  requestValidIsServed,
  requestIsRefused,
  requestRefusalStatus,
  requestRefusalLeavesNoTask,
  authCredentialsRequired,
  authSignatureFitsTheCall,
  leakStackTrace,
  leakSecretEchoed,
];
