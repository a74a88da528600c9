import { usageFailure } from "./failure.js";

/** Reads the base URL of an OCP: http or https, without credentials, query or fragment. */
export function parseTarget(text: string): URL {
  return readTargetUrl(text, "--target", "set the environment variables OCP_USERNAME and OCP_PASSWORD");
}

/** Reads a base URL that messages call by a name; `mend` says where credentials go instead. */
export function readTargetUrl(text: string, named: string, mend: string): URL {
  // Not commander's own failure, which repeats the text: before an @ and behind a ? there may be a password.
  const shown = text.includes("@") ? "its value" : `"${text.replace(/[?#].*$/s, "")}"`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.hostname === "") {
    throw usageFailure(`${named}: ${shown} is no http or https URL; give one such as http://ocp.example:8080`);
  }
  if (url.username !== "" || url.password !== "") {
    throw usageFailure(`${named} holds credentials: take them out of the URL and ${mend}`);
  }
  if (url.search !== "" || url.hash !== "")
    throw usageFailure(`${named}: ${shown} is followed by a query or a fragment; give it without ? and #`);
  return url;
}
