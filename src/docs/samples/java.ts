import { pathText, type SampleAuth, type SampleCall } from "./call.js";

/** Writes the call for Java 17 or newer with its standard library alone; `java Sample.java` runs it. */
export function javaSample(call: SampleCall, auth: SampleAuth): string {
  const path = pathText(call, (name) => `" + env("${name}") + "`);
  const lines = [
    ...imports(auth),
    "",
    "public class Sample {",
    "  public static void main(String[] args) throws Exception {",
    `    String target = env("OCP_TARGET");`,
    `    String path = "${path}${call.query === "" ? "" : `?${call.query}`}"`.replace(/ \+ ""$/, "") + ";",
    ...bodyLines(call),
    ...(auth === "basic" ? basicLines() : signedLines(call)),
    ...sendLines(call, auth),
    "  }",
    "",
    "  static String env(String name) {",
    "    return java.util.Objects.requireNonNull(System.getenv(name), name);",
    "  }",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function imports(auth: SampleAuth): readonly string[] {
  const signed = [
    "java.security.MessageDigest",
    "java.time.ZoneOffset",
    "java.time.ZonedDateTime",
    "java.time.format.DateTimeFormatter",
    "java.util.Base64",
  ];
  const names = [
    ...["java.net.URI", "java.net.http.HttpClient", "java.net.http.HttpRequest", "java.net.http.HttpResponse"],
    ...["java.nio.charset.StandardCharsets", "java.time.Duration"],
    ...(auth === "basic"
      ? ["java.util.Base64"]
      : [...signed, "java.util.HexFormat", "java.util.Locale", "javax.crypto.Mac", "javax.crypto.spec.SecretKeySpec"]),
  ];
  return names.toSorted().map((name) => `import ${name};`);
}

function bodyLines({ body, secrets }: SampleCall): readonly string[] {
  if (body === undefined) return [];
  const text = JSON.stringify(body, null, 2).split("\n");
  const filled = secrets.map(
    (name) => `\n        .replace("\${${name}}", env("${name}").replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\""))`,
  );
  return [`    String body = """`, ...text.map((line) => `        ${line}`), `        """${filled.join("")};`];
}

function basicLines(): readonly string[] {
  return [
    `    String user = env("OCP_USERNAME") + ":" + env("OCP_PASSWORD");`,
    `    String authorization = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));`,
  ];
}

function signedLines({ method, body }: SampleCall): readonly string[] {
  const digest =
    body === undefined
      ? [`    String digest = "";`]
      : [
          `    byte[] md5 = MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8));`,
          `    String digest = HexFormat.of().withUpperCase().formatHex(md5);`,
        ];
  return [
    // Java's own RFC_1123_DATE_TIME writes single digits for the first nine days.
    `    DateTimeFormatter form = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);`,
    `    String date = form.format(ZonedDateTime.now(ZoneOffset.UTC));`,
    ...digest,
    `    String type = "${body === undefined ? "" : "application/json"}";`,
    `    String text = String.join("\\n", "${method}", digest, type, date, URI.create(target).getAuthority(), "", path);`,
    `    Mac mac = Mac.getInstance("HmacSHA1");`,
    `    mac.init(new SecretKeySpec(env("OCP_ACCESS_KEY_SECRET").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));`,
    `    String signature = Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));`,
    `    String authorization = "OCP-ACCESS-KEY-HMACSHA1 " + env("OCP_ACCESS_KEY_ID") + ":" + signature;`,
  ];
}

function sendLines({ method, body, startsBackup }: SampleCall, auth: SampleAuth): readonly string[] {
  return [
    `    HttpRequest request = HttpRequest.newBuilder(URI.create(target + path))`,
    `        .timeout(Duration.ofSeconds(${startsBackup ? "120" : "10"}))`,
    `        .header("Authorization", authorization)`,
    ...(auth === "basic" ? [] : [`        .header("Date", date)`]),
    ...(body === undefined ? [] : [`        .header("Content-Type", "application/json")`]),
    `        .method("${method}", HttpRequest.BodyPublishers.${body === undefined ? "noBody()" : "ofString(body)"})`,
    "        .build();",
    "    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());",
    `    System.out.println(answer.statusCode() + " " + answer.body());`,
    "    if (answer.statusCode() != 200) System.exit(1);",
  ];
}
