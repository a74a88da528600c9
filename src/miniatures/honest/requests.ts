import type { JsonValue } from "../../model/json.js";
import { isJsonArray, isJsonObject, member } from "../../model/json.js";
import { parseOcpTime } from "../../model/ocp-time.js";
import type { Answer } from "../answer.js";
import type { Policy } from "../faithful/policy.js";
import { json, on, onReads, onStatus, put, status, type Where } from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";

const minute = 60_000;
const hugeIds = { cluster: 9007199254740993n, tenant: 9223372036854775807n, task: 9223372036854770000n };

/** Nothing says that the headers of throttling must be there. */
const bare: Lie = (answer) => ({ ...answer, headers: answer.headers.filter(([name]) => !name.startsWith("RateLimit-")) });

const onAnonymousPosts: Where = { holds: (answer, { method }) => answer.status === 401 && method === "POST", probes: [] };

const onBackupRows = onReads("listTenantDataBackupTasks", "listClusterDataBackupTasks");

/** A database shows a backup only once the first steps of its task are done. */
const lagging: Lie = json((body) => {
  const data = member(body, "data");
  const [contents, page] = [member(data, "contents"), member(data, "page")];
  if (!isJsonObject(body) || !isJsonArray(contents) || !isJsonObject(page)) return body;
  const shown = contents.filter((row) => {
    const began = member(row, "startTime");
    return typeof began === "string" && Date.now() - parseOcpTime(began) > minute;
  });
  return { ...body, data: { contents: shown, page: { ...page, totalElements: shown.length } } };
});

type Row = readonly [
  id: string,
  title: string,
  policy: Partial<Policy>,
  more?: Pick<Miniature, "profile" | "lies" | "notes" | "deviation">,
];

/** Oddities in how requests are handled that the contract leaves free. */
const rows: readonly Row[] = [
  ["faithful-4.2.2", "An OCP 4.2.2 keeps its contract.", {}, { profile: "4.2.2" }],
  ["faithful-4.0", "An OCP 4.0 keeps its contract, with integer codes.", {}, { profile: "4.0" }],
  [
    "integer-codes",
    "An OCP 4.3 still has the integer codes of its predecessors.",
    { errorCodes: "integer" },
    { notes: ["error/code-form"] },
  ],
  ["no-codes", "Errors never have a code of their own.", { errorCodes: "zero" }],
  ["huge-ids", "Ids are beyond 2^53, written as numbers.", { ids: hugeIds }],
  ["huge-ids-as-text", "Ids are beyond 2^53, written as strings.", { ids: hugeIds }, { lies: [json(hugeAsText)] }],
  ["task-ids-at-the-edge", "Task ids are around 2^53.", { ids: { cluster: 1000005n, tenant: 1000012n, task: 9007199254740991n } }],
  [
    "console-page",
    "A wrong method is answered with the console's page.",
    { wrongMethod: "console-page" },
    { notes: ["request/is-refused", "response/media-type-documented"] },
  ],
  ["unknown-ids-400", "Ids that nothing has are answered 400.", { unknownIds: "bad-request" }],
  ["ids-first", "Ids are looked up before the body is looked at.", { idsFirst: true }],
  ["ids-first-400", "Ids are looked up first, and answered 400.", { idsFirst: true, unknownIds: "bad-request" }],
  ["clock-ahead", "The clock of the server is 40 minutes ahead of ours.", { clockAhead: 40 * minute }],
  [
    "clock-hours-ahead",
    "The clock of the server is two hours ahead of ours, and of the gateway that dates its answers.",
    { clockAhead: 120 * minute },
    { lies: [datedHere], notes: ["response/date-is-now"] },
  ],
  ["clock-behind", "The clock of the server is 40 minutes behind ours.", { clockAhead: -40 * minute }],
  [
    "patient-clock",
    "A signature is taken for five minutes more than is documented.",
    { oldestDate: 20 * minute, furthestDate: 20 * minute },
  ],
  [
    "future-date-taken",
    "A signature dated ahead is taken.",
    { furthestDate: Number.POSITIVE_INFINITY },
    { notes: ["auth/signature-fits-the-call"] },
  ],
  [
    "unfit-signature-403",
    "A signature that does not fit is answered 403, with a code.",
    { unfitSignature: 403 },
    { notes: ["request/refusal-status"] },
  ],
  ["storage-fails", "The storage cannot be reached: no backup starts, and the answer says so inside.", { storageFails: true }],
  ["backup-lasts", "A backup that was started runs on; another is a conflict.", { lasting: true }],
  [
    "row-comes-late",
    "The list of backups shows one a minute after its task began.",
    { lasting: true },
    { lies: [on(onBackupRows, lagging)] },
  ],
  [
    "list-lags",
    "The list of backups shows one a moment after its call was answered.",
    { listsAfter: 500 },
    { notes: ["backup/starts-one-task"] },
  ],
  ["running-409", "A backup is running; another is a conflict.", { running: true }],
  ["running-400", "A backup is running; another is a bad request.", { running: true, duringBackup: 400 }],
  [
    "running-500",
    "A backup is running; another is a failure with a code.",
    { running: true, duringBackup: 500 },
    { notes: ["request/valid-is-served"] },
  ],
  ["logical-refused", "Tenants have no logical backup.", { logicalBackup: "refused" }],
  [
    "backup-mode-optional",
    "The cluster call needs no backupMode.",
    { clusterBackupMode: "optional" },
    { profile: "4.2.2", notes: ["request/is-refused"] },
  ],
  ["task-lists-forbidden", "The user may not read tasks.", { taskLists: "forbidden" }],
  ["scheduler", "Backups of a scheduler come to light while others are asked for.", { scheduler: true }],
  ["throttled-once", "One request is throttled.", { throttled: 4 }],
  [
    "csrf-filter",
    "A filter against forged requests refuses calls without good credentials before anybody looks at them.",
    {},
    { lies: [on(onAnonymousPosts, put("/status", 403), status(403))], notes: ["request/refusal-status"] },
  ],
  [
    "throttled-bare",
    "A throttled call does not say how many are left.",
    { throttled: 4 },
    { deviation: "H05", lies: [on(onStatus(429), bare)] },
  ],
];

/** Honest miniatures that differ in how they handle requests. */
export const oddRequests: readonly Miniature[] = rows.map(([id, title, policy, more]) => ({
  id,
  title,
  family: "honest",
  honest: true,
  fails: [],
  policy,
  ...more,
}));

/** A gateway dates answers by its own clock. */
function datedHere(answer: Answer): Answer {
  const headers = answer.headers.filter(([name]) => name !== "Date");
  return { ...answer, headers: [...headers, ["Date", new Date().toUTCString()]] };
}

function hugeAsText(value: JsonValue): JsonValue {
  if (typeof value === "bigint") return value.toString();
  if (isJsonArray(value)) return value.map(hugeAsText);
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hugeAsText(each)])) : value;
}
