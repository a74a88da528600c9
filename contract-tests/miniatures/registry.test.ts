import { describe, expect, it } from "vitest";
import { families } from "../../src/miniatures/miniature.js";
import { miniatureOf, miniatures } from "../../src/miniatures/registry.js";
import { basic, served, tenantBackup, validBody } from "./calling.js";

const upTo = (last: number) => Array.from({ length: last }, (_none, index) => index + 1);

const catalogue: Readonly<Record<string, readonly number[]>> = {
  S: upTo(9),
  H: upTo(8),
  B: upTo(10),
  E: upTo(48).filter((id) => id !== 31 && id !== 44),
  T: upTo(5),
  R: upTo(19).filter((id) => id !== 11),
};

describe("the registry of miniatures", () => {
  it("has each id and each title once", () => {
    expect(new Set(miniatures.map(({ id }) => id)).size).toBe(miniatures.length);
    expect(new Set(miniatures.map(({ title }) => title)).size).toBe(miniatures.length);
    expect(miniatures.filter(({ id }) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(miniatures.filter(({ title }) => !/^.{10,110}\.$/.test(title))).toEqual([]);
  });

  it("has every deviation of the catalogue", () => {
    const wanted = Object.entries(catalogue).flatMap(([letter, ids]) => ids.map((id) => `${letter}${String(id).padStart(2, "0")}`));
    const had = new Set(miniatures.map(({ deviation }) => deviation));
    expect(wanted.filter((id) => !had.has(id))).toEqual([]);
  });

  it("has miniatures of every family, and the honest ones fail nothing", () => {
    expect(families.filter((family) => !miniatures.some((each) => each.family === family))).toEqual([]);
    expect(miniatures.filter(({ honest, fails }) => honest === true && fails.length > 0)).toEqual([]);
  });

  it("names its unknown ids", () => {
    expect(() => miniatureOf("nobody")).toThrow('"nobody"');
  });
});

describe("a miniature on the wire", () => {
  const call = async (id: string): Promise<Response> => {
    const ocp = await served(id);
    return fetch(ocp.origin + tenantBackup, {
      method: "POST",
      headers: { ...basic(ocp), "content-type": "application/json" },
      body: JSON.stringify(validBody()),
      redirect: "manual",
    });
  };

  it.each([
    ["gzip", "content-encoding", "gzip"],
    ["charset-utf-8", "content-type", "application/json; charset=utf-8"],
    ["chunked", "transfer-encoding", "chunked"],
    ["redirect-to-login", "location", "/login"],
    ["rate-limit-in-words", "ratelimit-limit", "plenty"],
  ])("%s sends %s: %s", async (id, name, value) => {
    const answer = await call(id);
    expect(answer.headers.get(name)).toBe(value);
    await answer.arrayBuffer();
  });

  it.each(["reset", "reset-midway", "length-too-long"])("%s brings no whole answer", async (id) => {
    await expect(call(id).then((answer) => answer.text())).rejects.toThrow();
  });

  it("endless never ends, and closing cuts it off", async () => {
    const answer = await call("endless");
    let size = 0;
    for await (const chunk of answer.body!) {
      size += (chunk as Uint8Array).length;
      if (size > 1_000_000) break;
    }
    expect(size).toBeGreaterThan(1_000_000);
  });

  it("huge-ids keeps every digit, and huge-ids-as-text quotes them", async () => {
    for (const [id, quote] of [
      ["huge-ids", ""],
      ["huge-ids-as-text", '"'],
    ] as const) {
      const ocp = await served(id);
      const path = `/api/v2/ob/clusters/${ocp.clusterId}/tenants/${ocp.tenantId}`;
      const text = await (await fetch(ocp.origin + path, { headers: basic(ocp) })).text();
      expect(text).toContain(`"clusterId":${quote}9007199254740993${quote}`);
      expect(text).toContain(`"id":${quote}9223372036854775807${quote}`);
    }
  });

  it("http-1.0 speaks HTTP/1.0 and still brings the whole envelope", async () => {
    expect(await (await call("http-1.0")).json()).toMatchObject({ successful: true });
  });

  it("refused-and-started starts what it refuses", async () => {
    const ocp = await served("refused-and-started");
    const answer = await fetch(ocp.origin + tenantBackup, {
      method: "POST",
      headers: { ...basic(ocp), "content-type": "application/json" },
      body: "{}",
    });
    expect([answer.status, ocp.backups()]).toEqual([400, 1]);
  });
});
