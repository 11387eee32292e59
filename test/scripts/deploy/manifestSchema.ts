const text = { type: 'string', minLength: 1 };
const closed = { type: 'object', additionalProperties: false };

/**
 * What Google allows in appsscript.json, of the parts a script in a Sheet can use. Names and values as in the manifest
 * reference, https://developers.google.com/apps-script/manifest; a misspelt name is refused, as Google refuses it.
 */
export const MANIFEST_SCHEMA = {
  ...closed,
  required: ['timeZone', 'runtimeVersion', 'oauthScopes'],
  properties: {
    timeZone: { ...text, pattern: '^(?:[A-Z][A-Za-z]+/[A-Z][A-Za-z_/+-]+|Etc/[A-Za-z0-9+-]+)$' },
    runtimeVersion: { const: 'V8' },
    exceptionLogging: { enum: ['NONE', 'STACKDRIVER'] },
    oauthScopes: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: '^https://(?:www\\.googleapis\\.com/auth/[a-z._]+|mail\\.google\\.com/)$' },
    },
    urlFetchWhitelist: { type: 'array', items: { type: 'string', pattern: '^https://[^*\\s]+/$' } },
    dependencies: {
      ...closed,
      properties: {
        enabledAdvancedServices: {
          type: 'array',
          items: {
            ...closed,
            required: ['userSymbol', 'serviceId', 'version'],
            properties: { userSymbol: text, serviceId: text, version: text },
          },
        },
        libraries: {
          type: 'array',
          items: {
            ...closed,
            required: ['userSymbol', 'libraryId', 'version'],
            properties: { userSymbol: text, libraryId: text, version: text, developmentMode: { type: 'boolean' } },
          },
        },
      },
    },
    webapp: {
      ...closed,
      required: ['access', 'executeAs'],
      properties: {
        access: { enum: ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] },
        executeAs: { enum: ['USER_ACCESSING', 'USER_DEPLOYING'] },
      },
    },
    sheets: {
      ...closed,
      properties: {
        macros: {
          type: 'array',
          items: {
            ...closed,
            required: ['menuName', 'functionName'],
            properties: {
              menuName: text,
              functionName: text,
              defaultShortcut: { type: 'string', pattern: '^Ctrl\\+Alt\\+Shift\\+[0-9]$' },
            },
          },
        },
      },
    },
    executionApi: { ...closed, properties: { access: { enum: ['MYSELF', 'DOMAIN', 'ANYONE'] } } },
  },
} as const;
