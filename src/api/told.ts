import { Told } from '../errors.js';
import { statusOf } from './callerOf.js';
import { withStatus } from './withStatus.js';

/** Runs what is asked outside GraphQL, where an error that clients may see needs a status of its own. */
export async function told<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Told ? withStatus(statusOf(error), error) : error;
  }
}
