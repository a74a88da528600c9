const dateTime = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** Gives the milliseconds since the epoch of a whole date-time of RFC 3339; NaN for anything else, also for days that no calendar has. */
export function parseDateTime(text: string): number {
  const [, year, month, day] = dateTime.exec(text) ?? [];
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return exists ? Date.parse(text) : Number.NaN;
}

/** Gives the milliseconds since the epoch of a time as OCP writes it, also in the old form `+0800` of task rows; NaN for anything else. */
export function parseOcpTime(text: string | undefined): number {
  return Date.parse((text ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
}
