import { isJsonArray, isJsonObject, type JsonValue } from "../../model/json.js";
import { pathText, type SampleAuth, type SampleCall } from "./call.js";

/** Writes the call for Python 3 with its standard library alone. */
export function pythonSample(call: SampleCall, auth: SampleAuth): string {
  const signed = auth === "access-key";
  const hasBody = call.body !== undefined;
  const imports = [
    ...(signed ? ["import base64", "import hashlib", "import hmac"] : ["import base64"]),
    ...(hasBody ? ["import json"] : []),
    "import os",
    "import urllib.error",
    "import urllib.request",
    ...(signed ? ["from email.utils import formatdate", "from urllib.parse import urlsplit"] : []),
  ];
  const path = pathText(call, (name) => `{os.environ['${name}']}`);
  const lines = [
    ...imports,
    "",
    `target = os.environ["OCP_TARGET"]`,
    `path = f"${path}${call.query === "" ? "" : `?${call.query}`}"`,
    ...(call.body === undefined ? [] : [`body = json.dumps(${literal(call.body, 0)}).encode()`]),
    "",
    ...(signed ? signedHeaders(call) : basicHeaders(call)),
    `request = urllib.request.Request(target + path, ${hasBody ? "data=body, " : ""}headers=headers, method="${call.method}")`,
    "try:",
    `    with urllib.request.urlopen(request, timeout=${call.startsBackup ? "120" : "10"}) as answer:`,
    "        print(answer.status, answer.read().decode())",
    "except urllib.error.HTTPError as refusal:",
    '    raise SystemExit(f"{refusal.code} {refusal.read().decode()}")',
  ];
  return `${lines.join("\n")}\n`;
}

function basicHeaders({ body }: SampleCall): readonly string[] {
  return [
    `user = os.environ["OCP_USERNAME"] + ":" + os.environ["OCP_PASSWORD"]`,
    `headers = {"Authorization": "Basic " + base64.b64encode(user.encode()).decode()}`,
    ...(body === undefined ? [] : [`headers["Content-Type"] = "application/json"`]),
  ];
}

function signedHeaders({ method, body }: SampleCall): readonly string[] {
  const hasBody = body !== undefined;
  return [
    "date = formatdate(usegmt=True)",
    ...(hasBody ? ["digest = hashlib.md5(body).hexdigest().upper()"] : []),
    `text = "\\n".join(["${method}", ${hasBody ? `digest, "application/json"` : `"", ""`}, date, urlsplit(target).netloc, "", path])`,
    `mac = hmac.new(os.environ["OCP_ACCESS_KEY_SECRET"].encode(), text.encode(), hashlib.sha1).digest()`,
    `signature = base64.b64encode(mac).decode()`,
    `headers = {"Date": date, "Authorization": f"OCP-ACCESS-KEY-HMACSHA1 {os.environ['OCP_ACCESS_KEY_ID']}:{signature}"}`,
    ...(hasBody ? [`headers["Content-Type"] = "application/json"`] : []),
  ];
}

/** Writes a JSON value as Python does. */
function literal(value: JsonValue, depth: number): string {
  const indent = "    ".repeat(depth + 1);
  const close = `\n${"    ".repeat(depth)}`;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  const variable = typeof value === "string" ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined;
  if (variable !== undefined) return `os.environ["${variable}"]`;
  if (isJsonArray(value)) return `[${value.map((each) => literal(each, depth)).join(", ")}]`;
  if (!isJsonObject(value)) return typeof value === "bigint" ? String(value) : JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `\n${indent}${JSON.stringify(name)}: ${literal(each, depth + 1)},`);
  return `{${members.join("")}${close}}`;
}
