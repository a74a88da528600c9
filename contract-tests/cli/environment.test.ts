import { expect, it } from "vitest";
import { secretsOfEnvironment } from "../../src/cli/environment.js";
import { runHere } from "./run-cli.js";

it("takes variables for secrets by their names, but not the folders of a shell", () => {
  const environment = { PWD: "/srv/work", OLDPWD: "/srv", PGPASSWORD: "one", GITLAB_TOKEN: "two", HOME: "/home/me", pwd: "three" };
  expect(secretsOfEnvironment(environment).map(({ name }) => name)).toEqual(["PGPASSWORD", "GITLAB_TOKEN", "pwd"]);
});

it("says the whole path of a file that is missing", async () => {
  const { code, stderr } = await runHere(["judge", "/srv/work/none.har"], { env: { PWD: "/srv/work" } });
  expect({ code, told: stderr.includes("/srv/work/none.har cannot be read") }).toEqual({ code: 2, told: true });
});
