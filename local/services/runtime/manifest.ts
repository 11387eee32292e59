/** What of `appsscript.json` matters while a script runs. */
export interface Manifest {
  /** Scopes that the script asks for; null when the manifest names none, which here means all. */
  readonly scopes: readonly string[] | null;
  /** Global names of the advanced services that are switched on. */
  readonly advancedServices: readonly string[];
}

interface ManifestFile {
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol?: string }[] };
}

/** Reads the manifest among the project's files; a project without one may do everything. */
export function readManifest(files: Readonly<Record<string, string>>): Manifest {
  const text = files['appsscript.json'];
  const file = text === undefined ? {} : (JSON.parse(text) as ManifestFile);
  const services = file.dependencies?.enabledAdvancedServices ?? [];
  return {
    scopes: file.oauthScopes ?? null,
    advancedServices: services.flatMap(({ userSymbol }) => userSymbol ?? []),
  };
}
