/** Input that a person gave and can mend: the message names it and what is wrong with it. */
export class InputError extends Error {
  override readonly name = "InputError";
}
