import { expect, it } from "vitest";
import { accessKeyAuth, basicAuth, createBackupClient } from "../../src/client/index.js";
import { served, validBody } from "../miniatures/calling.js";

it("backs up a tenant, signed by an AccessKey", async () => {
  const ocp = await served("faithful");
  const { id: accessKeyId, secret: accessKeySecret } = ocp.credentials.accessKey;
  const client = createBackupClient({ baseUrl: ocp.origin, auth: accessKeyAuth({ accessKeyId, accessKeySecret }) });
  const result = await client.backupTenantNow({ clusterId: ocp.clusterId, tenantId: ocp.tenantId, body: validBody() as never });
  console.log(result);
  const { data: time } = await createBackupClient({ baseUrl: ocp.origin, auth: basicAuth(ocp.credentials.basic) }).getServerTime();
  console.log(time, await client.listTaskInstances({ clusterId: ocp.clusterId, page: 1, size: 10 }));
  expect(ocp.backups()).toBe(1);
});
