// Generated from openapi/ by `npm run generate`; do not edit.
export type * from "./types.gen.js";

/** The version of these types, for `createBackupClient({ version })`. */
export const version = "4.2.2";
