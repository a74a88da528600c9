// eslint-disable-next-line no-restricted-syntax -- the types of one contract are what this entry is, and they are generated
export type * from "../../generated/4.3/types.gen.js";

/** The version whose types these are, for `createBackupClient({version})`. */
export const version = "4.3";
