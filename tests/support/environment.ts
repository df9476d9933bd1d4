/** Variables of the test runner that a program started by a test must not see: Vite takes some for its own. */
const OF_THE_RUNNER = /^(?:VITEST.*|VITE_.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|NODE_ENV|NODE_OPTIONS|SO_VANG_.*)$/;

/**
 * The environment of a program that a test starts: as a shell would give it.
 *
 * @param added variables to add
 */
export function cleanEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name));
  return { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', ...added };
}
