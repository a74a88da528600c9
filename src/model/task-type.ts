import { member, type JsonValue } from "./json.js";

/** Tells whether a task instance says that a schedule set it off. */
export function isScheduled(task: JsonValue): boolean {
  const type = member(task, "type");
  return type === "SCHEDULED" || type === "SYS_SCHEDULED";
}
