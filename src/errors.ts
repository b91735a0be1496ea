import { GraphQLError } from 'graphql';

/** What a program can read of an error. Everything that is not one of these is INTERNAL and masked. */
export type ErrorCode = 'BAD_INPUT' | 'UNAUTHENTICATED' | 'NOT_FOUND' | 'REFUSED' | 'FORBIDDEN' | 'BUSY' | 'LIMIT_EXCEEDED' | 'RULE_FAILED';

/** An error that clients may see: a code for programs and a sentence for people. */
export class Told extends GraphQLError {
  constructor(code: ErrorCode, sentence: string, details: Readonly<Record<string, string | number>> = {}) {
    super(sentence, { extensions: { code, ...details } });
    this.name = new.target.name;
  }
}

/** The question itself is wrong: a malformed date, an unknown kind, a size out of bounds. `argument` names which one. */
export class BadInput extends Told {
  constructor(argument: string, sentence: string) {
    super('BAD_INPUT', sentence, { argument });
  }
}

/** Something that was required by id is not there. */
export class NotFound extends Told {
  constructor(argument: string, sentence: string) {
    super('NOT_FOUND', sentence, { argument });
  }
}

/** The change is understood and may not be made; the sentence says why. */
export class Refused extends Told {
  constructor(sentence: string) {
    super('REFUSED', sentence);
  }
}

/** The request says who sends it, and that cannot be believed. */
export class Unauthenticated extends Told {
  constructor(sentence: string) {
    super('UNAUTHENTICATED', sentence);
  }
}

/** The asker may not see or do this. */
export class Forbidden extends Told {
  constructor(sentence: string) {
    super('FORBIDDEN', sentence);
  }
}

/** Nothing is wrong with the question; the database is, for now: a lock, a conflict, a time limit, a lost connection. Try again. */
export class Busy extends Told {
  constructor(sentence: string) {
    super('BUSY', sentence);
  }
}

/** More was asked than this service answers. `limit` names which of its limits, `most` is its value; docs/api.md lists them all. */
export class LimitExceeded extends Told {
  constructor(limit: string, most: number, sentence: string) {
    super('LIMIT_EXCEEDED', sentence, { limit, most });
  }
}

/** A rule could not run, so that nobody can say what is missing. `rule` names it; the cause is for the log. */
export class RuleFailed extends Told {
  constructor(rule: string, cause: unknown) {
    super(
      'RULE_FAILED',
      `The rule ${rule} could not run, so no gaps are shown at all: some might be missing. Report it to whoever runs this service.`,
      { rule },
    );
    this.cause = cause;
  }
}

/** The service cannot start. The message is one sentence that says what to do; it goes to the terminal, never to a client. */
export class Fatal extends Error {
  override name = 'Fatal';
}
