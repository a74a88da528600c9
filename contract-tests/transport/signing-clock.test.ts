import { describe, expect, it } from "vitest";
import { formatHttpDate } from "../../src/wire/http-date.js";
import { exchangeOf, open, recipe, serveHttp } from "./harness.js";

const minute = 60_000;
const credentials = { accessKey: { id: "key-id", secret: "canary-key-secret" }, prefer: "access-key" } as const;

interface Odd {
  /** What getServerTime tells beside the real time. */
  readonly told: number;
  /** What the Date header of its answer says beside the real time; none where undefined. */
  readonly dated?: number;
  /** Signed calls are taken where their Date is near to this beside the real time. */
  readonly takes?: number;
}

/** Serves a clock, and a list for which the Date of the call has to fit. */
async function serveClock({ told, dated, takes }: Odd) {
  const ages: number[] = [];
  const origin = await serveHttp((request, response) => {
    response.sendDate = false;
    if (dated !== undefined) response.setHeader("date", formatHttpDate(Date.now() + dated));
    if (request.url === "/api/v2/time") {
      response.end(Number.isNaN(told) ? "noon" : new Date(Date.now() + told).toISOString());
      return;
    }
    const ahead = Date.parse(request.headers.date ?? "") - Date.now();
    ages.push(Math.round(ahead / minute) + 0);
    response.writeHead(takes === undefined || Math.abs(ahead - takes) < 15 * minute ? 200 : 401).end();
  });
  const transport = open(origin, { credentials, routeOf: (_method, path) => (path === "/api/v2/time" ? "getServerTime" : "listClusters") });
  const time = recipe({ operation: "getServerTime", path: "/api/v2/time" });
  return { ages, transport, ask: () => exchangeOf(transport, time), call: () => exchangeOf(transport, recipe()) };
}

describe("the Date of calls", () => {
  it.each([40, -40, 3, 60 * 24 * 365])("is the server's where its clock is %i minutes ahead, and that is said", async (minutes) => {
    const { ages, transport, ask, call } = await serveClock({ told: minutes * minute, dated: minutes * minute });
    await call();
    await ask();
    await call();
    expect(ages).toEqual([0, minutes]);
    expect(transport.remarks()).toEqual([expect.stringMatching(/^OCP's clock is .* (ahead of|behind) this machine's: calls are dated/)]);
  });

  it("is ours where the clocks agree, or the server tells no time", async () => {
    for (const told of [20_000, Number.NaN]) {
      const { ages, transport, ask, call } = await serveClock({ told });
      await ask();
      await call();
      expect(ages).toEqual([0]);
      expect(transport.remarks()).toEqual([]);
    }
  });

  it("is the server's after all where a gateway dates the answers and calls by our clock are refused", async () => {
    const { ages, transport, ask, call } = await serveClock({ told: 120 * minute, dated: 0, takes: 120 * minute });
    await ask();
    expect((await call()).response?.status).toBe(401);
    expect((await call()).response?.status).toBe(200);
    expect(ages).toEqual([0, 120]);
    expect(transport.remarks()).toEqual([expect.stringContaining("by the time that getServerTime tells")]);
  });

  it("is ours where getServerTime names a wrong zone, as the Date header shows", async () => {
    const { ages, transport, ask, call } = await serveClock({ told: 480 * minute, dated: 0, takes: 0 });
    await ask();
    expect((await call()).response?.status).toBe(200);
    expect(ages).toEqual([0]);
    expect(transport.remarks()).toEqual([expect.stringContaining("names a wrong zone")]);
  });

  it("is the server's where a proxy dates the answers by another clock", async () => {
    const { ask, call } = await serveClock({ told: 40 * minute, dated: 0, takes: 40 * minute });
    await ask();
    expect((await call()).response?.status).toBe(200);
  });

  it("becomes ours again where a call signed by the told time is refused", async () => {
    const { ages, transport, ask, call } = await serveClock({ told: 77 * minute, takes: 0 });
    await ask();
    expect((await call()).response?.status).toBe(401);
    expect((await call()).response?.status).toBe(200);
    await ask();
    await call();
    expect(ages).toEqual([77, 0, 0]);
    expect(transport.remarks()).toEqual([expect.stringContaining("was refused (401)")]);
  });

  it("leaves the times of the exchanges to this machine", async () => {
    const { ask, call } = await serveClock({ told: 40 * minute });
    await ask();
    expect(Math.abs(Date.parse((await call()).startedAt) - Date.now())).toBeLessThan(minute);
  });
});
