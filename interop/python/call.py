"""Asks OCP for one backup of a tenant and prints what became of it. This starts a real backup."""

import os

from access_key import SigningPool
from ocp_backup import ApiClient, BackupApi, Configuration
from ocp_backup.models import (
    BackupMode,
    BackupTenantNowRequest,
    DataBackupMode,
    FileStorage,
    ObBackupServiceStorageConfig,
    ObBackupStorageBaseInfo,
)
from outcome import backup

client = ApiClient(Configuration(host=os.environ["OCP_TARGET"]))
client.rest_client.pool_manager = SigningPool(os.environ["OCP_ACCESS_KEY_ID"], os.environ["OCP_ACCESS_KEY_SECRET"])

storage = FileStorage(backup_storage_type="BACKUP_STORAGE_FILE", storage_url="/obbackup/")
request = BackupTenantNowRequest(
    backup_mode=BackupMode.PHYSICAL_BACKUP,
    data_backup_mode=DataBackupMode.FULL_BACKUP,
    ob_backup_service_storage_config=ObBackupServiceStorageConfig(
        config_name="nightly",
        alarm_storage_percentage_threshold=80,
        ob_backup_storage_base_info=ObBackupStorageBaseInfo(storage),
    ),
)
ids = int(os.environ["OCP_CLUSTER_ID"]), int(os.environ["OCP_TENANT_ID"])
print(*backup(lambda: BackupApi(client).backup_tenant_now(*ids, request, _request_timeout=(5.0, 10.0))))
