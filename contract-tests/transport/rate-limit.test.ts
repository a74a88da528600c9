import { describe, expect, it } from "vitest";
import type { RecordedResponse } from "../../src/model/exchange.js";
import { pauseAfter } from "../../src/wire/rate-limit.js";
import { exchangeOf, open, recipe, refusalOf, serveHttp } from "./harness.js";

const now = Date.UTC(2026, 0, 2);

function answer(status: number, ...headers: (readonly [string, string])[]): RecordedResponse {
  return { httpVersion: "HTTP/1.1", status, statusText: "", headers };
}

describe("pauseAfter", () => {
  it.each<[string, RecordedResponse, number | undefined]>([
    ["requests left", answer(200, ["RateLimit-Remaining", "3"], ["RateLimit-Reset", "5"]), undefined],
    ["nothing said", answer(200), undefined],
    ["none left", answer(200, ["ratelimit-remaining", "0"], ["RateLimit-Reset", "5"]), 5000],
    ["none left, without an end", answer(200, ["RateLimit-Remaining", "0"]), undefined],
    ["429 with a reset", answer(429, ["RateLimit-Reset", "0.5"]), 500],
    ["429 with a date in seconds", answer(429, ["RateLimit-Reset", String(now / 1000 + 7)]), 7000],
    ["429 with a date in milliseconds", answer(429, ["RateLimit-Reset", String(now + 8000)]), 8000],
    ["429 with a date that has passed", answer(429, ["RateLimit-Reset", String(now / 1000 - 7)]), undefined],
    ["429 with Retry-After", answer(429, ["Retry-After", "2"]), 2000],
    ["429 with the date of Retry-After", answer(429, ["Retry-After", "Fri, 02 Jan 2026 00:00:09 GMT"]), 9000],
    ["429 and nothing else", answer(429), 1000],
    ["429 with nonsense", answer(429, ["RateLimit-Reset", "soon"]), 1000],
    ["429 for a whole day", answer(429, ["Retry-After", "86400"]), 86_400_000],
  ])("%s", (_what, response, milliseconds) => {
    expect(pauseAfter(response, now)).toBe(milliseconds);
  });
});

describe("a server that asks for a pause", () => {
  it("gets it before the next request, and nothing is sent twice", async () => {
    const times: number[] = [];
    const slept: number[] = [];
    let time = now;
    const origin = await serveHttp((_request, response) => {
      times.push(time);
      response.writeHead(times.length === 1 ? 429 : 200, { "ratelimit-reset": "60" }).end();
    });
    const clock = {
      now: () => time,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds);
        time += milliseconds;
      },
    };
    const transport = open(origin, { clock });
    expect((await exchangeOf(transport, recipe({ method: "POST", body: "{}" }))).response?.status).toBe(429);
    expect(times).toHaveLength(1);
    await exchangeOf(transport, recipe());
    await exchangeOf(transport, recipe());
    expect(slept).toEqual([60_000]);
    expect(times).toEqual([now, now + 60_000, now + 60_000]);
    expect(transport.remarks()).toEqual([]);
  });

  it("gets nothing more before a time that is too far away, and the report says so", async () => {
    let time = now;
    let requests = 0;
    const origin = await serveHttp((_request, response) => {
      requests += 1;
      response.writeHead(requests === 1 ? 429 : 200, { "retry-after": "61" }).end();
    });
    const transport = open(origin, { clock: { now: () => time, sleep: () => Promise.reject(new Error("slept")) } });
    const because = "the server asks to be left alone for 61 s (longer than 60 s): the rest of the run is not sent";
    await exchangeOf(transport, recipe());
    expect(await refusalOf(transport, recipe())).toBe(because);
    time += 60_999;
    expect(await refusalOf(transport, recipe({ method: "POST" }))).toBe(because);
    expect(requests).toBe(1);
    expect(transport.remarks()).toEqual([because]);
    time += 1;
    expect((await exchangeOf(transport, recipe())).response?.status).toBe(200);
  });

  it("does not hold an interrupted run", async () => {
    const interruption = new AbortController();
    const origin = await serveHttp((_request, response) => response.writeHead(429).end());
    const transport = open(origin, {
      signal: interruption.signal,
      clock: { now: () => Date.now(), sleep: () => new Promise(() => undefined) },
    });
    await exchangeOf(transport, recipe());
    setTimeout(() => interruption.abort(), 10);
    expect((await transport.send(recipe(), { id: "p", class: "read", credentials: "own", impossibleIds: false })).kind).toBe("refused");
  });
});
