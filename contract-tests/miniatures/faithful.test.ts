import { describe, expect, it } from "vitest";
import { basic, clusterBackup, envelope, get, post, served, signed, tenantBackup, validBody } from "./calling.js";

const taskList = "/api/v2/ob/clusters/1000005/tenants/1000012/backup/task/dataBackupTasks";

describe("the faithful miniature starts backups", () => {
  it("and names the task in the answer and in both task lists", async () => {
    const ocp = await served("faithful");
    const before = await envelope(await get(ocp, taskList));
    const answer = await post(ocp, tenantBackup, validBody());
    const body = await envelope(answer);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(body).toMatchObject({
      data: {
        obBackupTaskType: "DATA_BACKUP_NOW",
        backupObjectOpsResultList: [
          {
            beSuccessful: true,
            obBackupObjectList: [{ backupDimension: "TENANT", clusterId: 1000005, tenantId: 1000012 }],
            taskIdList: [3000041],
          },
        ],
      },
      status: 200,
      successful: true,
    });
    expect(body.traceId).toMatch(/^[0-9a-f]{16}$/);
    expect(body.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
    expect(Object.keys(body)).toEqual(Object.keys(body).toSorted());
    expect(ocp.backups()).toBe(1);

    const task = await envelope(await get(ocp, "/api/v2/tasks/instances/3000041"));
    expect(task.data).toMatchObject({ id: 3000041, status: "SUCCESSFUL", tenant: { id: 1000012 } });
    const after = await envelope(await get(ocp, taskList));
    expect(after.data.contents.length).toBe(before.data.contents.length + 1);
    expect(after.data.contents[0]).toMatchObject({ taskId: 24, clusterId: 1000005, tenantId: 1000012, status: "DONE" });
    expect(after.data.contents[0]?.["startTime"]).toMatch(/\+0800$/);
  });

  it("of a cluster, without a tenant", async () => {
    const ocp = await served("faithful");
    const body = await envelope(await post(ocp, clusterBackup, validBody()));
    expect(body.data).toMatchObject({
      backupObjectOpsResultList: [{ obBackupObjectList: [{ backupDimension: "CLUSTER", clusterId: 1000005 }], taskIdList: [3000041] }],
    });
    const list = await envelope(await get(ocp, "/api/v2/ob/clusters/1000005/backup/task/dataBackupTasks"));
    expect(list.data.contents).toHaveLength(2);
    expect(list.data.contents[0]).toMatchObject({ tenantId: 0 });
  });

  it("with its own task id for each, and its own traceId", async () => {
    const ocp = await served("faithful");
    const answers = await Promise.all([1, 2, 3].map(async () => envelope(await post(ocp, tenantBackup, validBody()))));
    const tasks = answers.map(({ data }) => JSON.stringify(data["backupObjectOpsResultList"]));
    expect(new Set(tasks).size).toBe(3);
    expect(new Set(answers.map(({ traceId }) => traceId)).size).toBe(3);
    expect(ocp.backups()).toBe(3);
  });

  it.each([
    ["OSS", { ossAccessKey: { endpoint: "e", accessKeyId: "i", accessKeySecret: "s" } }],
    ["COS", { cosAccessKey: { endpoint: "e", accessKeyId: "i", accessKeySecret: "s", appId: "a" } }],
    ["S3", { s3AccessKey: { endpoint: "e", accessKeyId: "i", accessKeySecret: "s", region: "r" } }],
  ])("into %s storage only with its whole access key", async (type, key) => {
    const ocp = await served("faithful");
    const into = (storage: object) => {
      const body = validBody();
      body.obBackupServiceStorageConfig["obBackupStorageBaseInfo"] = {
        backupStorageType: `BACKUP_STORAGE_${type}`,
        storageUrl: "bucket/backup",
        ...storage,
      };
      return post(ocp, tenantBackup, body);
    };
    expect((await into(key)).status).toBe(200);
    expect((await into({})).status).toBe(400);
    const [[name, parts] = ["", {}]] = Object.entries(key);
    for (const part of Object.keys(parts)) {
      const answer = await into({ [name]: Object.fromEntries(Object.entries(parts).filter(([each]) => each !== part)) });
      expect((await envelope(answer)).error.subErrors?.[0]?.field).toBe(
        `obBackupServiceStorageConfig.obBackupStorageBaseInfo.${name}.${part}`,
      );
    }
    expect(ocp.backups()).toBe(1);
  });

  it("not while one is running", async () => {
    const ocp = await served("faithful", { policy: { running: true } });
    const answer = await post(ocp, tenantBackup, validBody());
    expect(answer.status).toBe(409);
    expect((await envelope(answer)).error.code).toBe("BAK31005");
    expect((await envelope(await get(ocp, taskList))).data.contents[0]).toMatchObject({ status: "DOING" });
    const old = await served("faithful", { profile: "4.0", policy: { running: true } });
    expect((await envelope(await post(old, clusterBackup, validBody()))).error.code).toBe(20007);
    expect(ocp.backups() + old.backups()).toBe(0);
  });
});

describe("the faithful miniature asks for credentials", () => {
  it.each(["GET", "POST"])("and takes a signed %s", async (method) => {
    const ocp = await served("faithful");
    const path = method === "GET" ? "/api/v2/ob/clusters?page=1&size=10" : tenantBackup;
    const body = method === "GET" ? "" : JSON.stringify(validBody());
    const send = (at: number, sent = body) =>
      fetch(ocp.origin + path, { method, headers: signed(ocp, method, path, body, at), ...(sent === "" ? {} : { body: sent }) });
    expect((await send(Date.now())).status).toBe(200);
    expect((await send(Date.now() - 14 * 60_000)).status).toBe(200);
    expect((await send(Date.now() - 15 * 60_000)).status).toBe(401);
    if (method === "POST") expect((await send(Date.now(), `${body} `)).status).toBe(401);
  });

  it("and refuses all others with an envelope", async () => {
    const ocp = await served("faithful");
    const key = { ...ocp, credentials: { ...ocp.credentials, accessKey: { id: "made-up", secret: "made-up" } } };
    const user = { ...ocp, credentials: { ...ocp.credentials, basic: { username: "backup-runner", password: "wrong" } } };
    const wrong = [
      {},
      basic(user),
      signed(key, "POST", tenantBackup, JSON.stringify(validBody()), Date.now()),
      { authorization: "Bearer x" },
    ];
    for (const headers of wrong) {
      const answer = await fetch(ocp.origin + tenantBackup, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(validBody()),
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain("Basic");
      expect(await envelope(answer)).toMatchObject({
        status: 401,
        successful: false,
        error: { code: expect.stringMatching(/^IAM/) as string },
      });
    }
    expect(ocp.backups()).toBe(0);
  });

  it("but not for the clock", async () => {
    const ocp = await served("faithful");
    const answer = await fetch(`${ocp.origin}/api/v2/time`);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toMatch(/\+08:00$/);
  });
});

describe("the faithful miniature of an older OCP", () => {
  it.each(["4.2.2", "4.0"])("%s knows the cluster call only", async (profile) => {
    const ocp = await served("faithful", { profile });
    expect((await post(ocp, tenantBackup, validBody())).headers.get("content-type")).toMatch(/^text\/html/);
    expect(ocp.backups()).toBe(0);
    expect((await post(ocp, clusterBackup, validBody())).status).toBe(200);
    const refusal = await envelope(await get(ocp, "/api/v2/ob/clusters/9007199254740991/tenants"));
    expect(refusal.error.code).toBe(profile === "4.0" ? 11001 : "OBE11001");
  });
});

describe("the faithful miniature reads", () => {
  it.each([
    ["/api/v2/ob/clusters", 1],
    ["/api/v2/ob/clusters/1000005/tenants", 1],
    ["/api/v2/ob/clusters/1000005/backup/task/dataBackupTasks?page=1&size=100", 1],
    ["/api/v2/tasks/instances?clusterId=1000005&tenantId=1000012", 1],
    ["/api/v2/tasks/instances?page=2&size=1", 1],
  ])("%s", async (path, rows) => {
    const ocp = await served("faithful");
    const list = await envelope(await get(ocp, path));
    expect(list.data.contents).toHaveLength(rows);
    expect(Object.keys(list.data.page)).toEqual(["number", "size", "totalElements", "totalPages"]);
  });

  it("a tenant, both strategies without secrets, and its own version", async () => {
    const ocp = await served("faithful");
    expect((await envelope(await get(ocp, "/api/v2/ob/clusters/1000005/tenants/1000012"))).data).toMatchObject({
      id: 1000012,
      clusterId: 1000005,
    });
    for (const object of ["/tenants/1000012", ""]) {
      const { data } = await envelope(await get(ocp, `/api/v2/ob/clusters/1000005${object}/backup/config/backupStrategy`));
      expect(data).toMatchObject({ clusterId: 1000005, backupDimension: object === "" ? "CLUSTER" : "TENANT" });
    }
    expect(await (await get(ocp, "/api/v2/info")).json()).toMatchObject({ artifact: "ocp-server", buildVersion: "4.3.4-20250114" });
    expect((await get(ocp, "/api/v2/tasks/instances/7")).status).toBe(404);
  });
});
