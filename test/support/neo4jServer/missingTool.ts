import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What this machine lacks to start a Neo4j, as one sentence; null when nothing is missing. */
export async function missingTool(): Promise<string | null> {
  const java = await output('java', ['-version']);
  if (java === null) return 'Java 17 or newer is not on the PATH.';
  const version = /version "(\d+)/.exec(java)?.[1];
  if (version === undefined || Number(version) < 17) {
    return `Java 17 or newer is needed; the PATH has ${version ?? 'an unknown version'}.`;
  }
  // Neo4j.java is compiled as it starts, which a bare runtime environment cannot do.
  const compiler = await output('java', ['--describe-module', 'jdk.compiler']);
  if (compiler === null) return 'The Java on the PATH has no compiler: a JDK is needed.';
  if ((await output('mvn', ['--version'])) === null) return 'Maven (mvn) is not on the PATH.';
  return null;
}

/** Both streams together, because `java -version` answers on stderr; null when the program is absent or fails. */
async function output(program: string, args: string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(program, args);
    return stdout + stderr;
  } catch {
    return null;
  }
}
