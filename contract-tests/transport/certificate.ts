import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate and its key, made for one test: nothing of the kind is kept in a file. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 128) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(4, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x82]), length, content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const time = (date: Date): Buffer => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));
const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));

const named = (name: string): Buffer => sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from(name)))));
let serial = 0;
const halfAnHour = 1_800_000;

interface CertificateOptions {
  /** Whose certificate it is. @default localhost */
  readonly name?: string;
  /** Who signs it. @default itself */
  readonly issuer?: Certificate & { readonly name: string };
  /** It was valid until half an hour ago. */
  readonly expired?: true;
}

/** Makes a certificate for a host (and 127.0.0.1 where that is localhost), valid for an hour, self-signed unless somebody else signs. */
export function makeCertificate({ name: host = "localhost", issuer, expired }: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const address = host === "localhost" ? [der(0x87, Buffer.from([127, 0, 0, 1]))] : [];
  const names = sequence(der(0x82, Buffer.from(host)), ...address);
  const begins = Date.now() - halfAnHour * (expired === true ? 3 : 1);
  const extensions = sequence(
    sequence(oid("551d11"), der(0x04, names)),
    sequence(oid("551d13"), der(0x01, Buffer.from([0xff])), der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1 + (serial++ % 100)])),
    ecdsaWithSha256,
    named(issuer?.name ?? host),
    sequence(time(new Date(begins)), time(new Date(begins + 2 * halfAnHour))),
    named(host),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, issuer?.key ?? privateKey));
  const base64 = sequence(body, ecdsaWithSha256, signature).toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
