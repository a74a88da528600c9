import { textAt } from "./text-at.js";

const nobody = "https://ocp.example.com:8080";

/** Gives the address of the first server of a document; one with places to fill in is nobody's yet. */
export function serverOf(document: unknown): string {
  const url = textAt(document, "/servers/0/url");
  return url === "" || url.includes("{") ? nobody : url;
}
