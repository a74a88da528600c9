// Asks OCP for one backup of a tenant and prints what became of it. This starts a real backup.
package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"time"

	"example.org/backup/accesskey"
	"example.org/backup/ocp"
	"example.org/backup/outcome"
)

func main() {
	configuration := ocp.NewConfiguration()
	configuration.Servers = ocp.ServerConfigurations{{URL: os.Getenv("OCP_TARGET")}}
	configuration.HTTPClient = accesskey.Client(os.Getenv("OCP_ACCESS_KEY_ID"), os.Getenv("OCP_ACCESS_KEY_SECRET"), 10*time.Second)
	client := ocp.NewAPIClient(configuration)

	storage := ocp.FileStorageAsObBackupStorageBaseInfo(ocp.NewFileStorage("BACKUP_STORAGE_FILE", "/obbackup/"))
	destination := ocp.NewObBackupServiceStorageConfig("nightly", storage, 80)
	request := ocp.NewBackupTenantNowRequest(ocp.BACKUPMODE_PHYSICAL_BACKUP, ocp.DATABACKUPMODE_FULL_BACKUP, *destination)

	call := client.BackupAPI.BackupTenantNow(context.Background(), id("OCP_CLUSTER_ID"), id("OCP_TENANT_ID"))
	fmt.Println(outcome.Of(call.BackupTenantNowRequest(*request).Execute()))
}

func id(name string) int64 {
	number, err := strconv.ParseInt(os.Getenv(name), 10, 64)
	if err != nil {
		fmt.Fprintln(os.Stderr, name, "must be a whole number")
		os.Exit(2)
	}
	return number
}
