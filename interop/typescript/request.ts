/** One full backup into a directory: the storage union narrows on `backupStorageType`. */
export const body = {
  backupMode: "PHYSICAL_BACKUP",
  dataBackupMode: "FULL_BACKUP",
  obBackupServiceStorageConfig: {
    configName: "nightly",
    alarmStoragePercentageThreshold: 80,
    obBackupStorageBaseInfo: { backupStorageType: "BACKUP_STORAGE_FILE", storageUrl: "/obbackup/" },
  },
} as const;
