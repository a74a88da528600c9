package org.example.backup;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the calls of a generated client with an AccessKey of OCP. */
public record AccessKey(String id, String secret) {
  // RFC_1123_DATE_TIME writes days below ten with one digit.
  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /** What a signature covers, each item exactly as it is sent. */
  public record Parts(String method, String path, String contentType, String date, String host, Map<String, String> headers, byte[] body) {}

  /** Gives the signature of a call. */
  public String sign(Parts parts) {
    try {
      String digest = parts.body().length == 0 ? "" : HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("MD5").digest(parts.body()));
      String headers = new TreeMap<>(parts.headers()).entrySet().stream()
          .filter(each -> each.getKey().toLowerCase(Locale.ROOT).startsWith("x-ocp-"))
          .map(each -> each.getKey() + ":" + each.getValue())
          .collect(Collectors.joining("\n"));
      String text = String.join("\n", parts.method(), digest, parts.contentType(), parts.date(), parts.host(), headers, canonical(parts.path()));
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Signs a request whose bytes are final: give it to the interceptor of the generated client. */
  public void sign(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    URI uri = request.uri();
    String date = HTTP_DATE.format(ZonedDateTime.now(ZoneOffset.UTC));
    String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    String contentType = request.headers().firstValue("Content-Type").orElse("");
    byte[] body = request.bodyPublisher().map(AccessKey::bytes).orElse(new byte[0]);
    String signature = sign(new Parts(request.method(), path, contentType, date, uri.getRawAuthority(), Map.of(), body));
    builder.setHeader("Date", date).setHeader("Authorization", "OCP-ACCESS-KEY-HMACSHA1 " + id + ":" + signature);
  }

  /** Sorts and encodes the query by RFC 3986. Repeat no parameter: how OCP signs those is not certain. */
  private static String canonical(String path) {
    int mark = path.indexOf('?');
    if (mark < 0) return path;
    String query = Arrays.stream(path.substring(mark + 1).split("&"))
        .map(pair -> pair.split("=", 2))
        .map(pair -> encode(pair[0]) + "=" + encode(pair.length < 2 ? "" : pair[1]))
        .sorted()
        .collect(Collectors.joining("&"));
    return path.substring(0, mark) + "?" + query;
  }

  private static String encode(String text) {
    String plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
    return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
  }

  /** The generated client hands over its whole body at once. */
  private static byte[] bytes(HttpRequest.BodyPublisher publisher) {
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(publisher.contentLength()));
    publisher.subscribe(new Flow.Subscriber<>() {
      @Override public void onSubscribe(Flow.Subscription subscription) { subscription.request(Long.MAX_VALUE); }
      @Override public void onNext(ByteBuffer part) { all.put(part); }
      @Override public void onError(Throwable failure) { throw new IllegalStateException(failure); }
      @Override public void onComplete() {}
    });
    return all.array();
  }
}
