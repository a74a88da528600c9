import type { ExchangeCheck } from "../model/check.js";
import { finding } from "./finding.js";

const pointer = "/components/schemas/OssAccessKey/properties/accessKeySecret";

/** No secret of the request comes back. */
export const leakSecretEchoed: ExchangeCheck = {
  id: "leak/secret-echoed",
  title: "no secret of the request comes back",
  level: "should",
  scope: "exchange",
  description:
    "Answers end up in logs, tickets and browsers. A password, an AccessKey secret or a storage key of the request is not repeated in the answer, neither in plain nor in base64, URL, JSON, HTML or hexadecimal form; one of 12 odd characters or more neither in another case, apart, backwards, as a list of bytes, in base32, packed twice, nor with less than a quarter of it masked. Status text, names of headers and members, and trailers count too. The finding never shows the secret.",
  pointer,
  judge: ({ leaks }) =>
    leaks.map(({ secret, form, at }) =>
      finding(
        "should",
        { contract: pointer, evidence: { basis: "standard", note: "CWE-200; the contract marks secrets as writeOnly" } },
        { at, expected: "no secret", actual: `${secret} (${form})`, message: `${secret} of the request comes back, as ${form}` },
      ),
    ),
};
