import { pathText, type SampleAuth, type SampleCall } from "./call.js";

/** Writes the call for Go with its standard library alone; `go run sample.go` runs it. */
export function goSample(call: SampleCall, auth: SampleAuth): string {
  const path = `"${pathText(call, (name) => `" + os.Getenv("${name}") + "`)}${call.query === "" ? "" : `?${call.query}`}"`.replace(
    / \+ ""$/,
    "",
  );
  const hasBody = call.body !== undefined;
  const lines = [
    "package main",
    "",
    "import (",
    ...imports(call, auth).map((name) => `\t"${name}"`),
    ")",
    "",
    "func main() {",
    `\ttarget, path := os.Getenv("OCP_TARGET"), ${path}`,
    ...bodyLines(call),
    `\trequest, err := http.NewRequest("${call.method}", target+path, ${hasBody ? "strings.NewReader(body)" : "nil"})`,
    ...stop(),
    ...(hasBody ? [`\trequest.Header.Set("Content-Type", "application/json")`] : []),
    ...(auth === "basic" ? [`\trequest.SetBasicAuth(os.Getenv("OCP_USERNAME"), os.Getenv("OCP_PASSWORD"))`] : signedLines(call)),
    `\tclient := http.Client{Timeout: ${call.startsBackup ? "120" : "10"} * time.Second}`,
    "\tanswer, err := client.Do(request)",
    ...stop(),
    "\tdefer answer.Body.Close()",
    "\tsaid, err := io.ReadAll(answer.Body)",
    ...stop(),
    "\tfmt.Println(answer.StatusCode, string(said))",
    "\tif answer.StatusCode != 200 {",
    "\t\tos.Exit(1)",
    "\t}",
    "}",
    ...(call.secrets.length === 0
      ? []
      : ["", "func quoted(name string) string {", "\ttext, _ := json.Marshal(os.Getenv(name))", "\treturn string(text)", "}"]),
  ];
  return `${lines.join("\n")}\n`;
}

function imports({ body, secrets }: SampleCall, auth: SampleAuth): readonly string[] {
  return [
    ...["fmt", "io", "log", "net/http", "os", "time"],
    ...(body !== undefined || auth === "access-key" ? ["strings"] : []),
    ...(secrets.length > 0 ? ["encoding/json"] : []),
    ...(auth === "access-key" ? ["crypto/hmac", "crypto/sha1", "encoding/base64"] : []),
    ...(auth === "access-key" && body !== undefined ? ["crypto/md5"] : []),
  ].toSorted();
}

function stop(): readonly string[] {
  return ["\tif err != nil {", "\t\tlog.Fatal(err)", "\t}"];
}

function bodyLines({ body, secrets }: SampleCall): readonly string[] {
  if (body === undefined) return [];
  const text = `\`${JSON.stringify(body, null, 2)}\``;
  if (secrets.length === 0) return [`\tbody := ${text}`];
  const pairs = secrets.map((name) => `\`"\${${name}}"\`, quoted("${name}")`);
  return [`\tbody := strings.NewReplacer(${pairs.join(", ")}).Replace(${text})`];
}

function signedLines({ method, body }: SampleCall): readonly string[] {
  const digest = body === undefined ? `""` : `fmt.Sprintf("%X", md5.Sum([]byte(body)))`;
  return [
    "\tdate := time.Now().UTC().Format(http.TimeFormat)",
    `\ttext := strings.Join([]string{"${method}", ${digest}, request.Header.Get("Content-Type"), date, request.URL.Host, "", path}, "\\n")`,
    `\tmac := hmac.New(sha1.New, []byte(os.Getenv("OCP_ACCESS_KEY_SECRET")))`,
    "\tmac.Write([]byte(text))",
    "\tsignature := base64.StdEncoding.EncodeToString(mac.Sum(nil))",
    `\trequest.Header.Set("Date", date)`,
    `\trequest.Header.Set("Authorization", "OCP-ACCESS-KEY-HMACSHA1 "+os.Getenv("OCP_ACCESS_KEY_ID")+":"+signature)`,
  ];
}
