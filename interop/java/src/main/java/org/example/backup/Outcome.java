package org.example.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.ocp.ApiException;
import org.example.ocp.model.BackupEnvelope;
import org.example.ocp.model.BackupObjectOpsResult;

/**
 * Tells what became of a backup call. A generated client cannot: its exceptions do not say whether a backup may have started.
 *
 * <ul>
 *   <li>started: a complete answer says so; follow its tasks
 *   <li>refused: a complete error envelope of OCP with 4xx, or 200 that says no: nothing started
 *   <li>not-sent: the request certainly never left: safe to repeat
 *   <li>unknown: everything else, also what the generated models do not take. Read the task list before anything is repeated.
 * </ul>
 */
public record Outcome(String word, String detail) {
  private static final List<Class<? extends Throwable>> NOT_SENT =
      List.of(ConnectException.class, HttpConnectTimeoutException.class, UnresolvedAddressException.class, CertificateException.class);

  /** One call of the generated client. */
  public interface Call {
    BackupEnvelope make() throws ApiException;
  }

  /** Makes the call and gives its outcome. */
  public static Outcome of(Call call) {
    try {
      return of(call.make());
    } catch (ApiException failure) {
      return failure.getCode() == 0 ? unanswered(failure) : refusal(failure.getCode(), failure.getResponseBody());
    } catch (RuntimeException failure) {
      return unanswered(failure);
    }
  }

  private static Outcome of(BackupEnvelope envelope) {
    List<BackupObjectOpsResult> results = envelope.getData().getBackupObjectOpsResultList();
    if (!envelope.getSuccessful() || results.stream().noneMatch(BackupObjectOpsResult::getBeSuccessful)) return new Outcome("refused", "200");
    String tasks = results.stream().map(BackupObjectOpsResult::getTaskIdList).filter(Objects::nonNull).flatMap(List::stream)
        .map(String::valueOf).collect(Collectors.joining(","));
    boolean complete = results.stream().allMatch(BackupObjectOpsResult::getBeSuccessful) && !tasks.isEmpty();
    return complete ? new Outcome("started", tasks) : new Outcome("unknown", "some objects failed or have no task");
  }

  /** A proxy's page is no refusal: only OCP's own envelope, whose status is that of the answer, says that nothing started. */
  private static Outcome refusal(int status, String body) {
    try {
      JsonNode envelope = new ObjectMapper().readTree(body == null ? "" : body);
      boolean whole = envelope.path("error").isObject() && envelope.path("successful").isBoolean() && envelope.path("status").asInt() == status;
      boolean refused = whole && !envelope.path("successful").asBoolean() && status >= 400 && status < 500;
      return new Outcome(refused ? "refused" : "unknown", String.valueOf(status));
    } catch (IOException noJson) {
      return new Outcome("unknown", String.valueOf(status));
    }
  }

  private static Outcome unanswered(Throwable failure) {
    List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10).toList();
    boolean neverLeft = causes.stream().anyMatch(cause -> NOT_SENT.stream().anyMatch(kind -> kind.isInstance(cause)));
    return new Outcome(neverLeft ? "not-sent" : "unknown", causes.get(causes.size() - 1).getClass().getSimpleName());
  }
}
