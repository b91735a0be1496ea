import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The folder of Neo4j's jars, fetched by Maven the first time and kept in `.cache/neo4j/<version>/lib`.
 * @param sources the folder that holds pom.xml, the one place that names the version
 * @throws with Maven's own words when it cannot fetch them
 */
export async function fetchJars(sources: string, cache: string): Promise<string> {
  const pom = join(sources, 'pom.xml');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} does not say which version of Neo4j it wants.`);
  const lib = join(cache, 'neo4j', version, 'lib');
  if (existsSync(lib)) return lib;

  // Renamed when complete: an interrupted fetch, or two at once, must not leave half a folder behind that looks whole.
  const partial = `${lib}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    process.stderr.write(`Fetching Neo4j ${version} for the tests, once.\n`);
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime']);
    await rename(partial, lib).catch((problem: unknown) => {
      if (!existsSync(lib)) throw problem;
    });
  } catch (problem) {
    const said = (problem as { stdout?: string }).stdout ?? '';
    throw new Error(`Maven could not fetch Neo4j ${version}. ${said.trim().slice(0, 2000)}`, { cause: problem });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}
