const eightHours = 8 * 60 * 60 * 1000;

/** Writes a time as OCP's envelope does: `2024-08-07T14:51:41.135+08:00`. */
export function offsetTime(milliseconds: number): string {
  return `${local(milliseconds)}+08:00`;
}

/** Writes a time as the rows of task lists do, their offset without a colon: `2021-09-16T17:25:02.993+0800`. */
export function rowTime(milliseconds: number): string {
  return `${local(milliseconds)}+0800`;
}

function local(milliseconds: number): string {
  return new Date(milliseconds + eightHours).toISOString().slice(0, -1);
}
