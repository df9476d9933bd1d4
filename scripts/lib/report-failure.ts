/**
 * Tells why a build failed and sets the exit status. Problems of the content
 * speak for themselves; anything else is a fault of the program and keeps its stack.
 */
export function reportFailure(error: unknown): void {
  const isContent = error instanceof Error && error.name === 'ContentProblemsError';
  console.error(isContent ? error.message : error);
  process.exitCode = 1;
}
