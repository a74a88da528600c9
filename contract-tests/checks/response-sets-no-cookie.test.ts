import { expect, it } from "vitest";
import { responseSetsNoCookie } from "../../src/checks/response-sets-no-cookie.js";
import { exchangeOf, judge, verdictOf } from "./exchange.js";

it("takes an answer without cookies", () => {
  expect(verdictOf(responseSetsNoCookie, {})).toEqual([]);
});

it("notes cookies by their names", () => {
  const headers = [
    ["Set-Cookie", "JSESSIONID=0123; Path=/"],
    ["set-cookie", "XSRF-TOKEN=4567"],
  ] as const;
  expect(verdictOf(responseSetsNoCookie, { headers })).toEqual(["observe header set-cookie"]);
  expect(judge(responseSetsNoCookie, exchangeOf({ headers }))).toMatchObject([{ actual: "JSESSIONID, XSRF-TOKEN" }]);
});
