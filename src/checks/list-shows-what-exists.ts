import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member, type JsonValue } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { isSuccessEnvelope, placesAt } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { idsOfPath, integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** A read so long before or after the list may have found another state of things. */
const nearby = 10 * 60 * 1000;
/** What was created so long before the list was there, whatever the zones. */
const old = 2 * 24 * 60 * 60 * 1000;

/** A whole list has what a read by id finds. */
export const listShowsWhatExists: ExchangeCheck = {
  id: "list/shows-what-exists",
  title: "a whole list has the cluster or tenant that a read by id finds",
  level: "observe",
  scope: "exchange",
  description:
    "A list without a filter that says it is whole (one page, no more elements than rows) has the tenant that was read by its id before and after it, or after it where the tenant is older than two days; and the cluster whose tenants are read. Who looks for what to back up in such a list overlooks it. It is only noted: a server may hide from a list what it shows by id, and nobody tells by which permissions.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation !== "listTenants" && operation !== "listClusters") return notApplicable("this is no list of clusters or tenants");
    const body = bodyOf(exchange);
    if (!isSuccessStatus(answerOf(exchange).status) || !isSuccessEnvelope(body)) return notApplicable("the call did not succeed");
    if (!isWhole(exchange, body)) return notApplicable("the list is filtered, or does not say that it is whole");
    const listed = new Set(placesAt(body, "data", "contents", "*").map(({ value }) => integerOf(member(value, "id"))));
    const reads = tenantReads(exchange, contract, run);
    if (reads.length === 0) return notApplicable("no tenant was read by its id near it");
    const found = operation === "listTenants" ? tenantsBeside(exchange, reads) : new Set(reads.map(({ cluster }) => cluster));
    const at = "/data/contents";
    return [...found]
      .filter((id) => !listed.has(id))
      .map((id) => {
        const parts = { at, expected: `a row with the id ${String(id)}`, actual: `${String(listed.size)} others` };
        const message = "a list that says it is whole lacks what a read by id finds";
        return finding("observe", statementAt(contract, exchange, at), { ...parts, message });
      });
  },
};

/** Tells whether a list was asked for without a filter and says that there are no more rows than it shows. */
function isWhole({ request }: Exchange, body: JsonValue | undefined): boolean {
  const query = [...new URLSearchParams(request.path.split("?")[1] ?? "").entries()];
  const unfiltered = query.every(([name, value]) => name === "size" || (name === "page" && value === "1"));
  const [pages, total] = ["totalPages", "totalElements"].map((name) => placesAt(body, "data", "page", name)[0]?.value);
  const rows = placesAt(body, "data", "contents", "*").length;
  return unfiltered && typeof pages === "number" && pages <= 1 && typeof total === "number" && total <= rows;
}

interface TenantRead {
  readonly tenant: bigint;
  readonly cluster: bigint;
  readonly after: boolean;
  readonly createTime: number;
}

/** Tenants that were read by their ids near the list, from the same server and with the credentials of the run. */
function tenantReads(list: Exchange, contract: Contract, { exchanges }: RunView): readonly TenantRead[] {
  const index = exchanges.findIndex(({ id }) => id === list.id);
  return exchanges.flatMap((each, place) => {
    const apart = Math.abs(Date.parse(each.startedAt) - Date.parse(list.startedAt));
    const body = each.response?.body?.json.value;
    const alike = each.request.origin === list.request.origin && each.probe?.credentials === list.probe?.credentials;
    if (!alike || !(apart <= nearby) || each.response?.status !== 200 || !isSuccessEnvelope(body)) return [];
    if (calledOperation(each, contract)?.id !== "getTenant") return [];
    const asked = idsOfPath(each.request.path);
    const [tenant, cluster] = [asked.get("tenant"), asked.get("cluster")];
    // A tenant that is answered under another id is for echo/ids.
    if (tenant === undefined || cluster === undefined || integerOf(placesAt(body, "data", "id")[0]?.value) !== tenant) return [];
    const created = placesAt(body, "data", "createTime")[0]?.value;
    return [{ tenant, cluster, after: place > index, createTime: parseOcpTime(typeof created === "string" ? created : undefined) }];
  });
}

function tenantsBeside(list: Exchange, all: readonly TenantRead[]): ReadonlySet<bigint> {
  const reads = all.filter(({ cluster }) => cluster === idsOfPath(list.request.path).get("cluster"));
  const before = new Set(reads.filter(({ after }) => !after).map(({ tenant }) => tenant));
  const was = ({ tenant, createTime }: TenantRead): boolean => before.has(tenant) || createTime < Date.parse(list.startedAt) - old;
  return new Set(reads.filter((read) => read.after && was(read)).map(({ tenant }) => tenant));
}
