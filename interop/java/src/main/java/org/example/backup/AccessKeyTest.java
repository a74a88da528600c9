package org.example.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Holds the signer to the vendor's own examples; ends with 1 where it differs. */
public final class AccessKeyTest {
  public static void main(String[] arguments) throws IOException {
    JsonNode given = new ObjectMapper().readTree(new File(System.getenv("OCP_VECTORS")));
    AccessKey key = new AccessKey(given.get("accessKeyId").asText(), given.get("accessKeySecret").asText());
    int wrong = given.get("vectors").size() == 2 ? 0 : 1;
    for (JsonNode vector : given.get("vectors")) {
      Map<String, String> headers = new HashMap<>();
      vector.get("headers").fields().forEachRemaining(each -> headers.put(each.getKey(), each.getValue().asText()));
      String signature = key.sign(new AccessKey.Parts(text(vector, "method"), text(vector, "path"), text(vector, "contentType"),
          text(vector, "date"), text(vector, "host"), headers, text(vector, "body").getBytes(StandardCharsets.UTF_8)));
      if (!signature.equals(text(vector, "signature"))) {
        System.err.println(text(vector, "name") + ": " + signature);
        wrong += 1;
      }
    }
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static String text(JsonNode vector, String name) {
    return vector.get(name).asText();
  }
}
