package org.example.backup;

import java.net.http.HttpClient;
import java.time.Duration;
import org.example.ocp.ApiClient;
import org.example.ocp.api.BackupApi;
import org.example.ocp.model.BackupMode;
import org.example.ocp.model.BackupTenantNowRequest;
import org.example.ocp.model.DataBackupMode;
import org.example.ocp.model.FileStorage;
import org.example.ocp.model.ObBackupServiceStorageConfig;
import org.example.ocp.model.ObBackupStorageBaseInfo;

/** Asks OCP for one backup of a tenant and prints what became of it. This starts a real backup. */
public final class Call {
  public static void main(String[] arguments) {
    AccessKey key = new AccessKey(System.getenv("OCP_ACCESS_KEY_ID"), System.getenv("OCP_ACCESS_KEY_SECRET"));
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("OCP_TARGET"));
    // Nothing may carry the call to another server, nor send it twice.
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER));
    client.setConnectTimeout(Duration.ofSeconds(5));
    client.setReadTimeout(Duration.ofSeconds(10));
    client.setRequestInterceptor(key::sign);

    FileStorage storage = new FileStorage().backupStorageType(FileStorage.BackupStorageTypeEnum.BACKUP_STORAGE_FILE).storageUrl("/obbackup/");
    BackupTenantNowRequest request = new BackupTenantNowRequest()
        .backupMode(BackupMode.PHYSICAL_BACKUP)
        .dataBackupMode(DataBackupMode.FULL_BACKUP)
        .obBackupServiceStorageConfig(new ObBackupServiceStorageConfig()
            .configName("nightly")
            .alarmStoragePercentageThreshold(80)
            .obBackupStorageBaseInfo(new ObBackupStorageBaseInfo(storage)));
    long cluster = Long.parseLong(System.getenv("OCP_CLUSTER_ID"));
    long tenant = Long.parseLong(System.getenv("OCP_TENANT_ID"));
    Outcome outcome = Outcome.of(() -> new BackupApi(client).backupTenantNow(cluster, tenant, request, null));
    System.out.println(outcome.word() + " " + outcome.detail());
  }
}
