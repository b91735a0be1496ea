import type { Format } from '../Format.js';
import { organogram } from './organogram.js';

/** Every format that can be read, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [organogram];
