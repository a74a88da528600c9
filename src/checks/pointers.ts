/** The cluster backup, which every profile has. */
export const clusterBackup = "/paths/~1api~1v2~1ob~1clusters~1{id}~1backup~1backupNow/post";
