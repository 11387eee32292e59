/** Under this beginning and the hash of a secret stands whose it is; the secret itself is nowhere. */
const PREFIX = 'pocket ';

type Properties = GoogleAppsScript.Properties.Properties;

const properties = (): Properties => PropertiesService.getScriptProperties();

/** Whose secret it is; null for any other text. */
export function ownerOfSecret(secret: string): string | null {
  return /^[0-9a-f]{32,64}$/.test(secret) ? properties().getProperty(PREFIX + hashOf(secret)) : null;
}

/** A new secret for somebody: whatever was his before opens nothing from now on. */
export function newSecret(name: string): string {
  revoke(name);
  const secret = Utilities.getUuid().replaceAll('-', '') + Utilities.getUuid().replaceAll('-', '');
  properties().setProperty(PREFIX + hashOf(secret), name);
  return secret;
}

/** How many addresses of somebody are dead now. */
export function revoke(name: string): number {
  const kept = properties().getProperties();
  const own = Object.keys(kept).filter((key) => key.startsWith(PREFIX) && kept[key] === name);
  for (const key of own) properties().deleteProperty(key);
  return own.length;
}

function hashOf(secret: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, secret);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
