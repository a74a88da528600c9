/** Gives the milliseconds since the epoch of a time as OCP writes it, also in the old form `+0800` of task rows; NaN for anything else. */
export function parseOcpTime(text: string | undefined): number {
  return Date.parse((text ?? "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
}
