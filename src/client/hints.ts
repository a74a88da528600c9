/** What to do about each kind of failure. */
export const hints = {
  notSent: "Nothing left this machine: mend the cause, then call again.",
  authFailed: "Nothing left this machine. Look into your own function for the cause: it is not shown, for it may hold secrets.",
  throttled: "Nothing started. Wait until retryAt, then call again.",
  partial: "Look at failed for what did not work and at taskIds for what runs. Call again only for what failed.",
  violated: "The server may be of another version than this client was made for: compare version with getServerInfo.",
  violatedBackup:
    "A backup may have started: do not call again before the task lists say that none did. The server may be of another version than this client was made for.",
  unknown: "Do not call again: resolve() of this error looks for the backup in the lists of OCP.",
  unread: "Nothing was changed by this call: it can be made again.",
  refused: (status: number): string => `Nothing started. ${byStatus[status] ?? "See the message of OCP."}`,
};

const byStatus: Readonly<Record<number, string>> = {
  400: "Mend the request; the message of OCP tells what is wrong with it.",
  401: "Check the credentials, and for an AccessKey the clock of this machine; repeated failures may lock the account.",
  403: "The caller lacks a permission: ask for the one to back up this cluster.",
  404: "Check the ids: OCP's own are meant, not those inside OceanBase. Their lists are listClusters and listTenants.",
  409: "A backup may be running: see the list of data backup tasks, and call when it is over.",
};
