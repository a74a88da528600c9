import { signatureFaults } from "../../model/probe.js";
import { failure, noHeader, onStatus, put, status, type Where } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { byPolicy, liars } from "./rows.js";

const family = "request-handling";

/** The second call is the question. */
const twoCalls = { backups: 2, because: "whether a second backup starts while the first runs, only a second call can tell" } as const;

const credentialProbes = ["read", "harmless", "guarded"].flatMap((probeClass) =>
  ["no-credentials", "made-up-user", "made-up-access-key"].map((kind) => `${probeClass}/${kind}*`),
);

/** Refusals of an id in the path that is no number. */
const onPathIds: Where = {
  holds: ({ status: code }, { target }) => code === 400 && /\/(clusters|tenants|instances)\/\d*[^/\d]/.test(target),
  probes: ["read/path-id/*", "harmless/path-id/*"],
};

/** Refusals of a body; only at ids that exist is the body all that is wrong. */
const onBodies: Where = {
  holds: (answer, call) => answer.status === 400 && call.method === "POST" && !onPathIds.holds(answer, call),
  probes: ["guarded/malformed-json/*", "guarded/member-missing/*"],
};

/** Liars that serve what they must refuse, refuse in the wrong way, or refuse and do it all the same. */
export const requestHandling: readonly Miniature[] = [
  ...byPolicy(
    ["auth/credentials-required"],
    [
      ["no-credentials-asked", "R01", "Nobody is asked for credentials.", { credentials: "not-asked" }],
      ["any-credentials", "R02", "Any Authorization header lets a caller in.", { credentials: "anything" }],
      ["any-access-key", "R02", "Any AccessKey lets a caller in.", { credentials: "any-access-key" }],
    ],
    credentialProbes,
  ),
  ...byPolicy(
    ["auth/credentials-required"],
    [
      ["open-tasks", "", "Tasks can be read without credentials.", { opens: ["listTaskInstances", "getTaskInstance"] }],
      [
        "open-strategies",
        "",
        "Strategies can be read without credentials.",
        { opens: ["getTenantBackupStrategy", "getClusterBackupStrategy"] },
      ],
      ["open-info", "", "What the server says of itself can be read without credentials.", { opens: ["getServerInfo"] }],
    ],
    credentialProbes,
  ),
  ...byPolicy(
    ["auth/signature-fits-the-call"],
    [
      ["any-signature", "", "Any signature of a known AccessKey is taken.", { signatures: "nothing" }],
      ["old-signature", "", "A signature is taken however old it is.", { oldestDate: Number.POSITIVE_INFINITY }],
      ["signature-of-any-path", "", "A signature of one path is taken for every other.", { signatures: "any-path" }],
      ["signature-without-body", "", "A signature need not be of the body.", { signatures: "body-may-be-unsigned" }],
      [
        "digest-from-header",
        "",
        "The digest of the body is taken from Content-MD5, not from the body.",
        { signatures: "digest-from-header" },
      ],
    ],
    signatureFaults
      .flatMap((kind) => ["read", "harmless", "guarded"].map((probeClass) => `${probeClass}/${kind}*`))
      .concat("read/getServer*"),
  ),
  ...byPolicy(
    ["request/is-refused"],
    [
      [
        "missing-member-accepted",
        "R03",
        "A backup is started though a required member is missing.",
        { forgives: ({ kind }) => kind === "missing" },
      ],
      [
        "missing-data-backup-mode-accepted",
        "R03",
        "A backup is started though dataBackupMode is missing.",
        { forgives: ({ kind, field }) => kind === "missing" && field === "dataBackupMode" },
      ],
      [
        "missing-secret-accepted",
        "R03",
        "A backup is started though an access key has no secret.",
        { forgives: ({ kind, field }) => kind === "missing" && field.endsWith(".accessKeySecret") },
      ],
      [
        "unknown-value-accepted",
        "R04",
        "A backup is started though a value is none of those allowed.",
        { forgives: ({ kind }) => kind === "value" },
      ],
      [
        "wrong-type-accepted",
        "R05",
        "A backup is started though a member has the wrong type.",
        { forgives: ({ kind }) => kind === "type" || kind === "word" },
      ],
      [
        "malformed-json-accepted",
        "R06",
        "A backup is started though the body is no JSON.",
        { malformedJson: "taken-as-valid", forgives: () => true },
      ],
      ["text-plain-accepted", "R07", "A backup is started though the body is said to be plain text.", { mediaType: "any" }],
      ["any-method-accepted", "R08", "Any method on the backup path starts a backup.", { wrongMethod: "as-the-right-one" }],
      ["unknown-ids-accepted", "R16", "A backup is started for ids that nothing has.", { unknownIds: "accepted" }],
      ["words-as-numbers-accepted", "R05", "A backup is started though a number is a word.", { forgives: ({ kind }) => kind === "word" }],
      [
        "any-name-accepted",
        "",
        "A backup is started though its configuration has no valid name.",
        { forgives: ({ kind }) => kind === "name" },
      ],
      [
        "any-percentage-accepted",
        "",
        "A backup is started though a percentage is below 0 or above 100.",
        { forgives: ({ kind }) => kind === "range" },
      ],
      ["xml-accepted", "R07", "A backup is started though the body is said to be XML, or a form.", { mediaType: "all-but-text" }],
      ["ids-up-to-letters-accepted", "R16", "An id in the path is read as far as its digits go.", { pathIds: "leading-digits" }],
      ["words-as-ids-accepted", "R16", "A word for an id is taken as the only id there is.", { pathIds: "any-text" }],
    ],
  ),
  ...byPolicy(
    ["request/refusal-leaves-no-task"],
    [
      [
        "refused-and-started",
        "R18",
        "A backup is started although the call was refused for its body.",
        { startsDespite: ({ refusal }) => refusal === "invalidMember" },
      ],
      [
        "malformed-and-started",
        "R18",
        "A backup is started although the JSON was refused.",
        { startsDespite: ({ refusal }) => refusal === "malformedJson" },
      ],
      [
        "started-and-listed-late",
        "R18",
        "A backup is started although the JSON was refused, and shows in the list only later.",
        { startsDespite: ({ refusal }) => refusal === "malformedJson", listsAfter: 30 },
      ],
    ],
  ),
  ...liars({ family, fails: ["request/refusal-status"] }, onBodies, [
    ["body-fault-500", "R09", "A faulty body is answered 500.", failure(500)],
    ["body-fault-409", "", "A faulty body is answered as a conflict.", put("/status", 409), status(409)],
  ]),
  ...liars(
    {
      family,
      fails: ["request/refusal-leaves-no-task", "request/refusal-status"],
      policy: { startsDespite: ({ refusal }) => refusal === "invalidMember" },
    },
    onBodies,
    [["failed-and-started", "R18", "A backup is started although the faulty body is answered 500.", failure(500)]],
  ),
  ...liars({ family, fails: ["request/refusal-status"] }, onPathIds, [
    ["path-id-500", "R17", "A word for an id is answered 500.", failure(500)],
  ]),
  ...liars({ family, fails: ["request/refusal-status"] }, onStatus(401), [
    ["anonymous-403", "R15", "A caller without credentials gets 403.", put("/status", 403), status(403)],
  ]),
  ...liars({ family, fails: ["request/refusal-status"] }, onStatus(415), [
    ["media-type-500", "", "A wrong media type is answered 500.", failure(500)],
  ]),
  ...liars({ family, fails: ["request/refusal-status"] }, onStatus(404), [
    ["unknown-ids-500", "", "Ids that nothing has are answered 500 with no code.", failure(500)],
  ]),
  ...liars({ family, fails: [], notes: ["response/refusal-headers"] }, { ...onStatus(405), probes: ["harmless/method/*"] }, [
    ["no-allow", "R10", "A 405 does not say which methods are allowed.", noHeader("Allow")],
  ]),
  ...liars({ family, fails: [], notes: ["response/refusal-headers"] }, onStatus(401), [
    ["no-challenge", "R19", "A 401 does not say how to log on.", noHeader("WWW-Authenticate")],
  ]),
  ...byPolicy(
    [],
    [["no-conflict", "R12", "A backup is started while another one runs.", { lasting: true, duringBackup: "served" }]],
    ["backup/*"],
  ).map((liar) => ({ ...liar, notes: ["backup/one-at-a-time"], needs: twoCalls })),
];
