import type { Command } from "commander";

/** Adds the flags of how a target is reached. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option("--ca-file <file>", "PEM file of authorities to trust beside those of the system")
    .option("--cert-file <file>", "PEM file of a certificate of your own, for a server that asks for one")
    .option("--key-file <file>", "PEM file of its key; OCP_CLIENT_KEY_PASSPHRASE opens it")
    .option("--insecure", "take any certificate of the server: whoever is in between can then answer instead of it")
    .option("--insecure-http", "allow the password over plain http to a host that is not this one");
}

/** What every help says of it. */
export const connectionHelp = `Proxies are taken from HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY; a target on this machine needs none.`;
