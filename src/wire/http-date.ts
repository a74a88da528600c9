/** Writes a time as an HTTP date (RFC 9110, IMF-fixdate): `Tue, 03 Jan 2023 03:36:01 GMT`, the day with two digits. */
export function formatHttpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}
