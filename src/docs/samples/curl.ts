import { pathText, type SampleAuth, type SampleCall } from "./call.js";

/** Writes the call for a shell with curl, and openssl where it is signed. */
export function curlSample(call: SampleCall, auth: SampleAuth): string {
  const path = `${pathText(call, (name) => `$${name}`)}${call.query === "" ? "" : `?${call.query}`}`;
  const lines = [...bodyLines(call), ...(auth === "basic" ? basicCall(call, path) : signedCall(call, path))];
  return `${lines.join("\n")}\n`;
}

function bodyLines({ body, secrets }: SampleCall): readonly string[] {
  if (body === undefined) return [];
  const remark = secrets.length === 0 ? [] : ["# A quote or backslash in a key needs a backslash before it."];
  return [...remark, `body=$(cat <<JSON`, JSON.stringify(body, null, 2), "JSON", ")", ""];
}

function basicCall(call: SampleCall, path: string): readonly string[] {
  return [
    `printf 'user = "%s:%s"\\n' "$OCP_USERNAME" "$OCP_PASSWORD" |`,
    "  curl --silent --show-error --config - \\",
    ...options(call),
    `    "$OCP_TARGET${path}"`,
  ];
}

function options({ body, startsBackup }: SampleCall): readonly string[] {
  return [
    `    --max-time ${startsBackup ? "120" : "10"} --write-out '\\n%{http_code}\\n' \\`,
    ...(body === undefined ? [] : ["    --header 'Content-Type: application/json' --data-binary \"$body\" \\"]),
  ];
}

/** Only the signature is on the command line of curl; openssl has no other way to take a key than as an argument. */
function signedCall(call: SampleCall, path: string): readonly string[] {
  const hasBody = call.body !== undefined;
  return [
    `path="${path}"`,
    "host=${OCP_TARGET#*://}",
    "date=$(LC_ALL=C date -u '+%a, %d %b %Y %H:%M:%S GMT')",
    hasBody ? `digest=$(printf '%s' "$body" | openssl md5 -r | cut -c1-32 | tr a-f A-F)` : "digest=",
    `type=${hasBody ? "application/json" : ""}`,
    "# openssl takes the secret as an argument: on a machine with other users, sign in another language.",
    `signature=$(printf '%s\\n%s\\n%s\\n%s\\n%s\\n\\n%s' ${call.method} "$digest" "$type" "$date" "$host" "$path" |`,
    `  openssl dgst -sha1 -hmac "$OCP_ACCESS_KEY_SECRET" -binary | base64)`,
    "curl --silent --show-error \\",
    ...options(call),
    `    --header "Date: $date" \\`,
    `    --header "Authorization: OCP-ACCESS-KEY-HMACSHA1 $OCP_ACCESS_KEY_ID:$signature" \\`,
    `    "$OCP_TARGET$path"`,
  ];
}
